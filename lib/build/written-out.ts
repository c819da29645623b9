import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { acts } from '#domain/acts/all.ts';
import { actsByLink } from '#domain/acts/by-link.ts';
import { actsByStaff } from '#domain/acts/by-staff.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { actHistory, actMailSent, freelyWritten } from '#domain/acts/history-lines.ts';
import { actRoutes } from '#domain/acts/routes.ts';
import { mayDo } from '#domain/api/act-rights.ts';
import { openApiDocument } from '#domain/api/openapi.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { installedCatalogue } from '../values/installed-catalogue.ts';

/**
 * What the sources work out when they are loaded, and what never changes after: worked out once, by whoever builds.
 *
 * The catalogue is put as JSON beside each bundle that reads it (`functions/built-catalogue.ts`), and so is the description of
 * the API. What the acts' facts do to a case, their lines in the history, their calls and who may make them are put in as they
 * are, and the acts themselves, and their mails, are taken one by one: so whoever reads a case, writes a mail or answers owners
 * does not carry every act's form and rules.
 *
 * @throws CatalogueError, ValuesFault while it builds, and not at each cold start
 */
export const writtenOut: Plugin = {
  name: 'written out',
  setup({ onLoad, onEnd }) {
    for (const [module, contents] of Object.entries(inPlaceOf))
      onLoad({ filter: new RegExp(`/${module}\\.ts$`) }, ({ path, suffix }) =>
        suffix === whole ? undefined : { contents, resolveDir: dirname(path) },
      );
    onEnd(async ({ metafile }) => {
      const catalogue = await installedCatalogue();
      const parts = Object.entries(catalogue).map(([name, part]) => [name, JSON.stringify(part)]);
      for (const folder of foldersHolding(metafile, 'functions/built-catalogue.ts')) {
        mkdirSync(join(folder, 'catalogue'), { recursive: true });
        for (const [name = '', json = ''] of parts) writeFileSync(join(folder, 'catalogue', `${name}.json`), json);
      }
      for (const folder of foldersHolding(metafile, 'functions/work/api-description.ts'))
        writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApiDocument(sizeOf(catalogue))));
    });
  },
};

/** The folders of the bundles that hold a module. */
const foldersHolding = (metafile: Metafile | undefined, module: string): readonly string[] =>
  Object.entries(metafile?.outputs ?? {})
    .filter(([, { inputs }]) => Object.keys(inputs).some((path) => path.endsWith(module)))
    .map(([output]) => dirname(output));

const constants = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** An act is called as its folder is, and its constant as its folder without the dashes. */
const actsAlone = (list: string, those: readonly AnyAct[]): string =>
  [
    ...those.map(({ name }, i) => `import { ${constantOf(name)} as act${i} } from './${name}/act.ts';`),
    `export const ${list} = [${those.map((_, i) => `act${i}`).join(', ')}];`,
  ].join('\n');
const constantOf = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Asks for a module as the sources have it. */
const whole = '?whole';

/** Its words lie in its folder too: whole, for whoever writes mails. */
const mailing = (acts as readonly AnyAct[]).filter(({ words }) => words.mails).map(({ name }) => name);
const mailsOfActs = [
  ...mailing.map((name, i) => `import { words as words${i} } from './${name}/words.ts${whole}';`),
  `export const actMails = [${mailing.map((_, i) => `words${i}.mails`).join(', ')}];`,
].join('\n');

/** What a call says of an act is why it is refused: its form is drawn by the pages, and its lines in the history lie apart. */
const refusalsAlone = Object.fromEntries(
  (acts as readonly AnyAct[]).map((act, i) => [`domain/acts/${act.name}/words`, refusalsOf(act, i)]),
);

/** Why an act is refused. What an act before it is refused for in the same words is taken from there. */
function refusalsOf({ words: { refusals } }: AnyAct, index: number): string {
  const own = Object.entries(refusals);
  const isShared =
    ({ words }: AnyAct) =>
    ([code, says]: (typeof own)[number]) =>
      words.refusals[code] === says;
  const other = (acts as readonly AnyAct[]).slice(0, index).find((before) => own.some(isShared(before)));
  if (!other) return constants({ words: { refusals } });
  const said = own.map((one) => {
    const code = JSON.stringify(one[0]);
    return `${code}: ${isShared(other)(one) ? `other.refusals[${code}]` : JSON.stringify(one[1])}`;
  });
  return [
    `import { words as other } from '../${other.name}/words.ts';`,
    `export const words = { refusals: { ${said.join(', ')} } };`,
  ].join('\n');
}

/** What is built in the place of a module of the sources. */
const inPlaceOf: Readonly<Record<string, string>> = {
  ...refusalsAlone,
  'domain/acts/effects': constants({ effectsOf }),
  'domain/acts/history-lines': constants({ actHistory, actMailSent, freelyWritten }),
  'domain/acts/routes': constants({ actRoutes }),
  'domain/api/act-rights': constants({ mayDo }),
  'domain/acts/mails': mailsOfActs,
  'domain/acts/by-link': actsAlone('actsByLink', actsByLink),
  'domain/acts/by-staff': actsAlone('actsByStaff', actsByStaff),
  'functions/work/api-description': [
    "import { readFileSync } from 'node:fs';",
    "export const apiDescription = () => JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));",
  ].join('\n'),
};
