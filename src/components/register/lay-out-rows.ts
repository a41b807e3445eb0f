/** Rows that are laid out at a time: few enough for a slow phone. */
const atATime = 8;
/** Milliseconds between two lots. */
const pause = 50;

/**
 * Lays out the rows that wait until they come near the window, once the page has arrived: then its height is right, and
 * a picture of the whole page shows them.
 */
export function layOutRows(root: HTMLElement): void {
  const waiting = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const layOutSome = () => {
    for (const row of waiting.splice(0, atATime)) row.style.contentVisibility = 'visible';
    if (waiting.length > 0) setTimeout(layOutSome, pause);
  };
  if (document.readyState === 'complete') setTimeout(layOutSome, pause);
  else addEventListener('load', () => setTimeout(layOutSome, pause), { once: true });
}
