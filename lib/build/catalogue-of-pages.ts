import type { Plugin } from 'vite';
import type { Catalogue } from '#domain/definitions/catalogue.ts';

const named = 'virtual:catalogue';
const found = '\0catalogue';

/** What the catalogue tells everybody: to plan nobody needs to know where departments get their mails. */
export const toldToAll = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  departments: Object.fromEntries(
    Object.entries(catalogue.departments).map(([id, department]) => [id, { ...department, mailbox: '' }]),
  ),
});

/** Gives the pages the catalogue to plan from, as data in a script: it is parsed in a tenth of the time that a program takes. */
export const catalogueOfPages = (catalogue: Catalogue): Plugin => ({
  name: 'catalogue-of-pages',
  resolveId: (id) => (id === named ? found : undefined),
  load: (id) =>
    id === found ? `export default JSON.parse(${JSON.stringify(JSON.stringify(toldToAll(catalogue)))});` : undefined,
});
