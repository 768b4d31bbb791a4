// Keeps the page's own files, so that it opens without a network. Written into the built page with its list of files.
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const CACHE = `counterpoint-shell-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldShells().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || isServed(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => fromShell('/index.html')));
  else if (FILES.includes(pathname)) event.respondWith(fromShell(pathname));
});

/** Addresses that only the server answers. */
function isServed(pathname) {
  return /^\/(api|ws|webhooks|livez|readyz|healthz|metrics)(\/|$)/.test(pathname);
}

async function fromShell(pathname) {
  const kept = await caches.match(pathname, { cacheName: CACHE });
  return kept ?? fetch(pathname);
}

async function removeOldShells() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('counterpoint-shell-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
