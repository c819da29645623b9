import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the pages of the guide need, by the names that the build gives them; the rest is fetched when it is asked for. */
const kept =
  /^(main\.(js|css)|index\.html|assets\/(guide|plan|planner|catalogue|start|page|text|section|letters\/source-sans-3-latin-wght)[\w./-]*)$/;

/** What stands beside what is built. */
const beside = ['scheme.js', 'ahead.js', 'icon.svg'];

/**
 * Writes the service worker: it keeps the guide on the device, so that it goes on without a network. It keeps files of the pages
 * and nothing else: no answer of the API and no page with somebody's data ever lies in it.
 */
export const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const needed = new Set<string>();
      const need = (name: string): void => {
        if (needed.has(name)) return;
        needed.add(name);
        const chunk = bundle[name];
        if (chunk?.type === 'chunk') for (const other of chunk.imports) need(other);
      };
      for (const name of Object.keys(bundle)) if (kept.test(name)) need(name);
      const files = ['index.html', ...needed, ...beside].map((name) => `/${name}`);
      const unique = [...new Set(files)].sort();
      const version = createHash('sha256');
      for (const name of unique) {
        const part = bundle[name.slice(1)];
        version.update(name).update(part?.type === 'chunk' ? part.code : (part?.source ?? ''));
      }
      const source = workerOf(version.digest('hex').slice(0, 12), unique);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  },
});

const workerOf = (
  version: string,
  files: readonly string[],
): string => `// Keeps the guide on the device. lib/build/service-worker.ts writes it.
const cacheName = 'guide-${version}';
const files = ${JSON.stringify(files)};
self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('guide-') && name !== cacheName;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});
const keptOf = (path) => caches.open(cacheName).then((cache) => cache.match(path));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate' && /^\\/(sv|en)(\\/guide|\\/privacy|\\/accessibility)?$/.test(pathname);
  const path = isPage ? '/index.html' : pathname;
  if (!files.includes(path)) return;
  // What has its content in its name never changes. Of the rest the newest is shown, and what is kept where there is no network.
  if (/^\\/assets\\/(?!letters)/.test(path)) event.respondWith(keptOf(path).then((kept) => kept ?? fetch(request)));
  else event.respondWith(fetch(request).catch(async (error) => (await keptOf(path)) ?? Promise.reject(error)));
});
`;
