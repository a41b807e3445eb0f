/** What the build tells the worker. */
export interface OfflinePlan {
  /** Changes with every build that changes something of it. */
  version: string;
  /** For the root of each language, what is kept from the beginning: home, register, search and what they are made of. */
  kept: Readonly<Record<string, readonly string[]>>;
  /** The attribute that marks the line which a page shows when it is a copy. */
  mark: string;
}

interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What the worker uses of its surroundings; the types of workers and of pages exclude each other. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: true }): Promise<readonly { url: string }[]>;
  };
  location: { origin: string };
}

/**
 * Keeps copies of what somebody has read, for days without a network. The network always comes first; a page that comes
 * from the store says so, in the line that it carries for this. Its text is the worker: it uses nothing from outside.
 */
export function startOfflineWorker(scope: WorkerScope, { version, kept, mark }: OfflinePlan): void {
  const PREFIX = 'salinan-';
  const MOST = 200;
  const current = PREFIX + version;
  const started = new Set<string>();

  const toRoot = (path: string) =>
    Object.keys(kept)
      .filter((root) => path.startsWith(root))
      .toSorted((a, b) => b.length - a.length)[0] ?? '/';
  const isHashed = (path: string) => /^\/(?:_astro|pagefind\/[a-z]+\/(?:index|fragment|filter))\//.test(path);
  const isKept = (path: string) =>
    isHashed(path) || /^\/pagefind\/|^\/flags\/|\/(?:register|purposes|names)\.json$/.test(path);

  const listCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

  /** The newest copy. */
  const find = async (path: string) => {
    for (const name of [current, ...(await listCaches()).reverse()]) {
      const copy = await (await caches.open(name)).match(path);
      if (copy) return copy;
    }
    return undefined;
  };

  const store = async (path: string, response: Response) => {
    if (response.status !== 200 || response.redirected) return;
    const cache = await caches.open(current);
    await cache.put(path, response);
    const paths = await cache.keys();
    if (paths.length <= MOST) return;
    const oldest = paths
      .map(({ url }) => new URL(url).pathname)
      .filter((one) => one.endsWith('/') && !kept[toRoot(one)]?.includes(one));
    for (const one of oldest.slice(0, paths.length - MOST)) await cache.delete(one);
  };

  const keep = async (path: string) => {
    const response = await fetch(path).catch(() => undefined);
    if (response) await store(path, response);
  };

  /** Keeps what a language needs, once for each build. */
  const keepLanguage = async (path: string) => {
    const root = toRoot(path);
    if (started.has(root)) return;
    started.add(root);
    const cache = await caches.open(current);
    for (const one of kept[root] ?? []) if (!(await cache.match(one))) await keep(one);
  };

  /** A page shows the line that says from when it is. */
  const tellDay = async (copy: Response) => {
    if (!copy.headers.get('Content-Type')?.startsWith('text/html')) return copy;
    const html = await copy.text();
    return new Response(html.replace(`${mark} hidden`, mark), { headers: copy.headers });
  };

  const answer = async (event: RequestEvent, path: string) => {
    const isPage = event.request.mode === 'navigate';
    const known = isHashed(path) ? await find(path) : undefined;
    if (known) return known;
    try {
      // The browser's own store gives out pages of yesterday, and cannot say so.
      const response = await fetch(event.request, { cache: isHashed(path) ? 'default' : 'no-cache' });
      event.waitUntil(store(path, response.clone()).then(() => (isPage ? keepLanguage(path) : undefined)));
      return response;
    } catch (error) {
      const copy = await find(path);
      if (copy) return tellDay(copy);
      throw error;
    }
  };

  scope.addEventListener('install', (event) => {
    event.waitUntil(scope.skipWaiting());
  });

  scope.addEventListener('activate', (event) => {
    const begin = async () => {
      // Copies of the build before stay readable: each says its day.
      for (const name of (await listCaches()).filter((one) => one !== current).slice(0, -1)) await caches.delete(name);
      await scope.clients.claim();
      const pages = await scope.clients.matchAll({ includeUncontrolled: true });
      const paths = pages.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/admin/'));
      for (const path of paths) await keep(path);
      for (const path of paths) await keepLanguage(path);
    };
    event.waitUntil(begin());
  });

  scope.addEventListener('fetch', (event) => {
    const { method, url, mode, headers } = event.request;
    const { origin, pathname } = new URL(url);
    const isOurs = method === 'GET' && origin === scope.location.origin && !headers.has('Range');
    const isPage = mode === 'navigate' && pathname.endsWith('/') && !pathname.startsWith('/admin/');
    // Documents and open data are not copied; the editor needs its host.
    if (isOurs && (isPage || isKept(pathname))) event.respondWith(answer(event, pathname));
  });
}
