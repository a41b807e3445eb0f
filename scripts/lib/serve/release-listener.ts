import { realpathSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createSiteListener } from './site-server.ts';

/** How soon another release is served after the link was changed, in milliseconds. */
const LOOK_EVERY = 1000;

/** Serves the release that a link leads to, and the next one as soon as the link leads there. */
export function createReleaseListener(link: string): RequestListener {
  let served = realpathSync(link);
  let listener = createSiteListener(served, { isRelease: true });
  let looked = Date.now();
  return (request, response) => {
    if (Date.now() - looked > LOOK_EVERY) {
      looked = Date.now();
      const place = findPlace(link) ?? served;
      if (place !== served) {
        served = place;
        listener = createSiteListener(served, { isRelease: true });
      }
    }
    listener(request, response);
  };
}

function findPlace(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}
