import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { installedCatalogue } from '../values/installed-catalogue.ts';

/**
 * What the sources work out when they are loaded, and what never changes after: worked out once, by whoever builds.
 *
 * The catalogue is put as JSON beside each bundle that reads it (`functions/built-catalogue.ts`). What the acts' facts do to a
 * case is put in as it is, and the acts' mails are taken from the words of those that have some, so that whoever reads a case
 * or writes a mail does not carry every act's form and rules.
 *
 * @throws CatalogueError, ValuesFault while it builds, and not at each cold start
 */
export const writtenOut: Plugin = {
  name: 'written out',
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /\/domain\/acts\/effects\.ts$/ }, () => ({
      contents: `export const effectsOf = ${JSON.stringify(effectsOf)};`,
    }));
    onLoad({ filter: /\/domain\/acts\/mails\.ts$/ }, ({ path }) => ({
      contents: mailsOfActs,
      resolveDir: dirname(path),
    }));
    onEnd(async ({ metafile }) => {
      const reading = Object.entries(metafile?.outputs ?? {}).filter(([, { inputs }]) =>
        Object.keys(inputs).some((path) => path.endsWith('functions/built-catalogue.ts')),
      );
      const parts = Object.entries(await installedCatalogue()).map(([name, part]) => [name, JSON.stringify(part)]);
      for (const [output] of reading) {
        const folder = join(dirname(output), 'catalogue');
        mkdirSync(folder, { recursive: true });
        for (const [name = '', json = ''] of parts) writeFileSync(join(folder, `${name}.json`), json);
      }
    });
  },
};

/** An act is called as its folder is, where its words lie. */
const mailing = (acts as readonly AnyAct[]).filter(({ words }) => words.mails).map(({ name }) => name);
const mailsOfActs = [
  ...mailing.map((name, i) => `import { words as words${i} } from './${name}/words.ts';`),
  `export const actMails = [${mailing.map((_, i) => `words${i}.mails`).join(', ')}];`,
].join('\n');
