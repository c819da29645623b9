import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { actForms } from './domain/acts/forms.ts';
import { ahead } from './lib/build/ahead.ts';
import { catalogueOfPages } from './lib/build/catalogue-of-pages.ts';
import { looks } from './lib/build/looks.ts';
import { pageModules } from './lib/build/page-modules.ts';
import { serviceWorker } from './lib/build/service-worker.ts';
import { webNotices } from './lib/build/web-notices.ts';
import { installedCatalogue } from './lib/values/installed-catalogue.ts';
import { descriptions, firstFiles, headOf } from './web/document.ts';

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

/** Pages that find their way by the address have the head of those that are written beforehand. */
const sameHead: Plugin = {
  name: 'same-head',
  transformIndexHtml: (html) =>
    html.replace('<!-- head -->', headOf({ title: 'Företagslots', description: descriptions.sv })),
};

/**
 * A file costs a slow phone up to 10 ms of its own, and a turn of the network. So the first script is one, and what pages have in
 * common is in few, by where it is used: a page that needs some of it takes it all. What that may come to is held by
 * tests/browser/budget.test.ts. What else two pages have in common is in a file of its own.
 */
const inFewFiles = {
  groups: [
    { name: 'first', tags: ['$initial' as const], priority: 4 },
    {
      name: 'parts',
      test: /\/(web\/shared(?!\/(draft|act-forms|use-focus-on|form-problem))|domain\/(calendar|definitions|words\/dates|api\/number-as-written))\b/,
      minShareCount: 2,
      priority: 3,
    },
    // What bodies write in: officers, and those without an account. No owner has it.
    { name: 'writing', test: /\/web\/shared\/(draft|act-forms|use-focus-on)\b/, minShareCount: 2, priority: 2 },
    { name: 'asked', test: /\/(web\/applicant\/guide|domain\/words\/guide)\b/, minShareCount: 2, priority: 2 },
    {
      name: 'files',
      test: /\/(web\/applicant\/(files|case\/case-session)|web\/shared\/form-problem|domain\/api\/field-problems)\b/,
      minShareCount: 2,
      priority: 1,
    },
  ],
};

const catalogue = await installedCatalogue();
const notices = webNotices();

export default defineConfig({
  root: 'web',
  plugins: [
    react(),
    leaveOutUnused,
    notices.ofPages(),
    sameHead,
    looks(catalogue),
    catalogueOfPages(catalogue),
    ahead(firstFiles.ahead.slice(1)),
    serviceWorker(),
  ],
  // What plans does so in a thread of its own, with the catalogue.
  worker: { format: 'es', plugins: () => [notices.ofWorkers(), catalogueOfPages(catalogue)] },
  define: { actFormsAtBuild: JSON.stringify(actForms()) },
  resolve: { alias: pageModules },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Pages that are written beforehand name them without having seen the build; the rest is one sheet, so that nothing is shown bare.
    cssCodeSplit: false,
    // What a page may weigh is held by a test, page by page; how long a plugin took is no news to whoever starts it.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: firstFiles.script.slice(1),
        codeSplitting: inFewFiles,
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? firstFiles.style.slice(1)
            : names.some((name) => name.endsWith('.woff2'))
              ? 'assets/letters/[name][extname]'
              : // A script that is taken as it is, whole: what reads documents.
                names.some((name) => name.endsWith('.mjs'))
                ? 'assets/[name]-[hash].js'
                : 'assets/[name]-[hash][extname]',
      },
    },
    assetsInlineLimit: 0,
  },
});
