/** Runs in the page: one word of 90 letters in the place of each of these titles, and of that of the page; how many. */
export function lengthenTitles(all: string[]): number {
  const own = document.querySelector('h1')?.textContent.trim() ?? '';
  const words = [...all, own].filter((title) => title.length >= 12);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let changed = 0;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const { data, parentElement } = text;
    const title = words.find((one) => data.includes(one));
    if (title === undefined || parentElement?.closest('svg, script, style, template')) continue;
    text.data = data.replace(title, 'K'.repeat(90));
    changed += 1;
  }
  return changed;
}

/** Runs in the page: how wide it is with letters of a size, and what makes it so, the innermost first; nothing where it fits. */
export function listTooWide(fontSize: string): string[] {
  document.documentElement.style.fontSize = fontSize;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('main *, footer *')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1,
  );
  const inner = wide.filter((one) => !wide.some((other) => one !== other && one.contains(other)));
  return [`${scrollWidth} px`, ...inner.slice(0, 5).map((one) => one.outerHTML.slice(0, 160))];
}
