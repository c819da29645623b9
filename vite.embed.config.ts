import { defineConfig } from 'vite';
import { webNotices } from './lib/build/web-notices.ts';

/** One classic script for other sites: it needs no leave from them beyond running it. */
export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [webNotices().ofPages()],
  build: {
    outDir: '../dist/web/embed',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: 'embed/foretagslots-guide.ts',
      formats: ['iife'],
      name: 'Foretagslots',
      fileName: () => 'foretagslots-guide.js',
    },
  },
});
