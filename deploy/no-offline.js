// Takes the copies of the site out of readers' browsers: put it in the place of /offline.js on the server.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith('salinan-')) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
