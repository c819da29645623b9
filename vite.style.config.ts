import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { actForms } from './domain/acts/forms.ts';
import { looks } from './lib/build/looks.ts';
import { pageModules } from './lib/build/page-modules.ts';
import { catalogue } from './workflows/catalogue.ts';

/** The style page, apart from the pages that owners load: one machine serves it, and nothing deploys it. */
export default defineConfig({
  root: 'web/style',
  base: '/style/',
  publicDir: false,
  plugins: [react(), looks(catalogue)],
  resolve: { alias: pageModules },
  // Pages know the catalogue from the API. This one asks nobody: it is given the names when it is built.
  define: { catalogueAtBuild: JSON.stringify(catalogue), actFormsAtBuild: JSON.stringify(actForms()) },
  build: { outDir: '../../dist/style', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
});
