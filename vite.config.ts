import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { webNotices } from './lib/web-notices.ts';

export default defineConfig({
  root: 'web',
  plugins: [react(), webNotices()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
