import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const exported = /^export (?:const|function) (\w+)|^export \{ (?:\w+ as )?(\w+) \}/gm;

/**
 * Leaves out of a bundle what zod describes schemas with as JSON Schema, which each schema brings with it: the API's description is
 * written out while it is built (`written-out.ts`), and no function makes another.
 */
export const schemasUndescribed: Plugin = {
  name: 'schemas undescribed',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(exported)].map(([, made, renamed]) => made ?? renamed);
      const list = names.map((name) => `none as ${name}`).join(', ');
      return {
        contents: `const none = () => () => { throw new Error('Schemas are described where functions are built'); }; export { ${list} };`,
      };
    });
  },
};
