import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What each page is made of, by what its address says after the language, as `web/app.tsx` fetches it: the first page is `''`. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '': [],
  guide: ['applicant/guide/guide.tsx', 'applicant/plan/plan.tsx'],
  apply: ['applicant/apply/apply.tsx'],
  case: ['applicant/case/case.tsx'],
  easy: ['applicant/easy/easy.tsx'],
  address: ['applicant/address/address.tsx'],
  privacy: ['applicant/legal/privacy.tsx'],
  accessibility: ['applicant/legal/accessibility.tsx'],
  'lost-link': ['applicant/case/lost-link.tsx'],
  referral: ['consulted/referral.tsx'],
  department: ['department/workbench.tsx'],
};

/**
 * Writes a script that asks for a page's scripts all at once, beside the one that would find them one after the other. A page that
 * is written as HTML cannot name them: whoever writes it has not seen the build.
 *
 * @throws Error when a page has no script of its own any more, or is not named above
 */
export const ahead = (fileName: string): Plugin => ({
  name: 'ahead',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.filter(({ isEntry }) => isEntry);
      for (const { dynamicImports } of entry) for (const name of dynamicImports) requireNamed(bundle[name]);
      const of = Object.entries(pages).map(([page, modules]) => {
        const own = modules.map((module) => chunkOf(module, chunks));
        return [
          page,
          filesOf([...entry, ...own], bundle).filter((name) => !entry.some((e) => e.fileName === name)),
        ] as const;
      });
      this.emitFile({ type: 'asset', fileName, source: scriptOf(of) });
    },
  },
});

/** A page that the first script fetches is asked for ahead, too. */
function requireNamed(file: Rolldown.OutputBundle[string] | undefined): void {
  const module = file?.type === 'chunk' ? (file.facadeModuleId ?? '') : '';
  const isNamed = Object.values(pages).some((modules) => modules.some((one) => resolve('web', one) === module));
  if (module.endsWith('.tsx') && !isNamed) throw new Error(`${module} is a page that lib/build/ahead.ts does not name`);
}

function chunkOf(module: string, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve('web', module));
  if (!found) throw new Error(`web/${module} is in no script of its own: lib/build/ahead.ts names it`);
  return found;
}

/** Scripts and all that they cannot do without, each once. */
function filesOf(chunks: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): readonly string[] {
  const needed = new Set<string>();
  const need = ({ fileName, imports }: Pick<Rolldown.OutputChunk, 'fileName' | 'imports'>): void => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const name of imports) {
      const other = bundle[name];
      if (other?.type === 'chunk') need(other);
    }
  };
  for (const chunk of chunks) need(chunk);
  return [...needed];
}

function scriptOf(of: readonly (readonly [page: string, files: readonly string[]])[]): string {
  const all = [...new Set(of.flatMap(([, files]) => files))];
  const numbered = of.map(([page, files]) => [page, files.map((file) => all.indexOf(file))]);
  return `/* Asks for a page's scripts before the first of them says what it needs. lib/build/ahead.ts writes it. */
{
  const files = ${JSON.stringify(all.map((file) => `/${file}`))};
  const pages = new Map(${JSON.stringify(numbered)});
  for (const i of pages.get(location.pathname.split("/")[2] ?? "") ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = files[i];
    document.head.append(link);
  }
}
`;
}
