import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { actForms } from './domain/acts/forms.ts';
import { looks } from './lib/build/looks.ts';
import { webNotices } from './lib/build/web-notices.ts';
import { installedCatalogue } from './lib/values/installed-catalogue.ts';

/** Components that do nothing by being imported, and do not say so; and elements that no page has. They are left out unless used. */
const pure =
  /node_modules\/(@digdir\/designsystemet-react|@floating-ui|@tanstack\/virtual-core|@digdir\/designsystemet-web\/dist\/esm\/(breadcrumbs|dialog|pagination|popover|suggestion|tabs|toggle-group|tooltip))\//;

const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  transform: {
    filter: { id: pure },
    handler: () => ({ moduleSideEffects: false }),
  },
};

export default defineConfig({
  root: 'web',
  plugins: [react(), leaveOutUnused, webNotices(), looks(await installedCatalogue())],
  define: { actFormsAtBuild: JSON.stringify(actForms()) },
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: resolve('web/shared/temporal.ts') }] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
