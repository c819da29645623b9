import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { PlanInput } from '#domain/plan/make-plan.ts';

const run = promisify(execFile);

/** A code block of a page, with what the words before it say of where it goes. */
interface Block {
  readonly language: string;
  readonly text: string;
  /** The last file that was named before it. */
  readonly file: string;
  /** The object in that file which it belongs in, when the page says `in … of …`. */
  readonly within?: string;
}

/** What a page tells its reader to do, and what it promises for it. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Names to add to a list of `workflows/catalogue.ts`. */
  readonly lists: readonly { readonly name: string; readonly list: string }[];
  /** Names to take out of a list of `workflows/catalogue.ts`, and entries to take out of a file. */
  readonly unlists: readonly { readonly name: string; readonly list: string }[];
  readonly removes: readonly { readonly key: string; readonly file: string }[];
  readonly input: Omit<PlanInput, 'today'>;
  /** What the plan then says, in Swedish. */
  readonly says: readonly string[];
}

/** Reads a page of docs/ as its reader does: what stands in a code block goes in the file that was named last. */
export function readPage(name: string): Page {
  const text = readFileSync(join('docs', name), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match): Block => {
    const before = text.slice(0, match.index);
    const file = [...before.matchAll(/`(workflows\/[\w/-]+\.ts)`/g)].at(-1)?.[1] ?? '';
    const said = before.split(/^```$/m).at(-1) ?? '';
    const within = [...said.matchAll(/[Ii]n `(\w+)` of `workflows/g)].at(-1)?.[1];
    return { language: match[1] ?? '', text: match[2] ?? '', file, ...(within !== undefined && { within }) };
  });
  const promise = /^```json\n([\s\S]*?)^```\n\nthe plan says ([^\n]*)/m.exec(text);
  if (!promise)
    throw new Error(`docs/${name} promises no plan: “For these answers”, a json block, “the plan says “…””`);
  return {
    blocks,
    lists: [...text.matchAll(/add `(\w+)` to the list `(\w+)`/g)].map(([, name = '', list = '']) => ({ name, list })),
    unlists: [...text.matchAll(/[Tt]ake `(\w+)` out of the list `(\w+)`/g)].map(([, name = '', list = '']) => ({
      name,
      list,
    })),
    removes: [...text.matchAll(/take `([\w-]+)` out of `(workflows\/[\w/-]+\.ts)`/g)].map(
      ([, key = '', file = '']) => ({ key, file }),
    ),
    input: JSON.parse(promise[1] ?? ''),
    says: [...(promise[2] ?? '').matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
  };
}

/** Copies of the definitions, side by side so that the compiler looks through all of them at once. */
export class Copies {
  readonly #directory = mkdtempSync(join(tmpdir(), 'foretagslots-pages-'));

  constructor() {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));
    writeFileSync(join(this.#directory, 'package.json'), JSON.stringify({ type: 'module', imports }));
    for (const shared of ['domain', 'node_modules']) symlinkSync(resolve(shared), join(this.#directory, shared));
  }

  /** Does in a copy what a page says, block by block. */
  follow(copy: string, page: Page): void {
    const directory = join(this.#directory, copy);
    if (!existsSync(directory)) {
      // The route is no definition, and needs the CDK.
      const isDefinition = (path: string) => !path.endsWith('/route');
      cpSync('workflows', join(directory, 'workflows'), { recursive: true, filter: isDefinition });
    }
    followIn(directory, page);
  }

  /** What the compiler says of some of the copies, a line each. */
  async compile(...those: readonly string[]): Promise<readonly string[]> {
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
    const include = those.map((copy) => `${copy}/workflows`);
    writeFileSync(join(this.#directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
    const said = await run(resolve('node_modules/.bin/tsc'), ['--noEmit', '-p', 'tsconfig.json'], {
      cwd: this.#directory,
    }).catch((error: { stdout: string }) => error);
    return said.stdout.split('\n').filter((line) => line.includes('error'));
  }

  /**
   * A copy's catalogue, put together and checked.
   *
   * @throws with what the catalogue refuses
   */
  async load(copy: string): Promise<Catalogue> {
    const program = `import { catalogue } from './workflows/catalogue.ts'; process.stdout.write(JSON.stringify(catalogue));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: join(this.#directory, copy),
      maxBuffer: 50_000_000,
    });
    return JSON.parse(stdout);
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** Does in a folder with the definitions what a page says, block by block. */
export function followIn(directory: string, page: Page): void {
  for (const block of page.blocks.filter(({ language }) => language === 'ts')) put(directory, block);
  for (const { key, file } of page.removes) remove(join(directory, file), key);
  const path = join(directory, 'workflows', 'catalogue.ts');
  for (const { name } of page.unlists) {
    const before = readFileSync(path, 'utf8');
    const after = before
      .replace(new RegExp(`^    ${name},\n`, 'm'), '')
      .replace(new RegExp(`^import \\{ ${name} \\}.*\n`, 'm'), '');
    if (after === before) throw new Error(`workflows/catalogue.ts does not list ${name}`);
    writeFileSync(path, after.replace(new RegExp(`(import [^;]*?), ${name} `), '$1 '));
  }
  for (const { name, list } of page.lists) {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(new RegExp(`(\\b${list}:[^[\\n]*\\[)`), `$1${name}, `);
    if (after === before) throw new Error(`workflows/catalogue.ts has no list ${list}`);
    writeFileSync(path, after);
  }
}

/** Takes an entry out of an object: from its key to the bracket that closes it. */
function remove(path: string, key: string): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const start = lines.findIndex((line) => line === `  '${key}': {` || line === `  ${key}: {`);
  const end = lines.findIndex((line, i) => i > start && line === '  },');
  if (start < 0 || end < 0) throw new Error(`${path} has no ${key}`);
  lines.splice(start, end - start + 1);
  writeFileSync(path, lines.join('\n'));
}

/** A file that is not there is the block; of one that is, the block is a part, and a line with the same key is replaced. */
function put(directory: string, { file, text, within }: Block): void {
  const path = join(directory, file);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const own = text.trimEnd().split('\n');
  const part = own.filter((line) => !line.startsWith('import '));
  const key = /^\s+([\w'-]+: )'[^']*',$/.exec(part.length === 1 ? (part[0] ?? '') : '')?.[1];
  const same = key === undefined ? -1 : lines.findIndex((line) => line.trim().startsWith(key));
  const end = lines.findLastIndex((line) => /^[}\]]/.test(line));
  const start = within === undefined ? -1 : lines.findIndex((line) => line.trim().startsWith(`${within}: {`));
  if (lines[start]?.trim() === `${within}: {},`) lines.splice(start, 1, `  ${within}: {`, '  },');
  if (within !== undefined && start < 0) throw new Error(`${file} has no ${within}`);
  if (same >= 0) lines.splice(same, 1, ...part);
  else lines.splice(start >= 0 ? start + 1 : end, 0, ...part);
  writeFileSync(path, [...own.filter((line) => line.startsWith('import ')), ...lines].join('\n'));
}
