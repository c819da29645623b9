import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}
/** A CPU profile as V8 writes it; times in microseconds of the machine's monotonic clock. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What a function has used by itself. */
export interface SelfTime {
  /** The package it is of; `the product`, `Node.js` or `V8` for what is of none. */
  readonly package: string;
  readonly file: string;
  readonly function: string;
  readonly us: number;
}

/** Neither is work. */
const idle = new Set(['(idle)', '(root)']);

/** The self time of each function between two moments of the monotonic clock. */
export function selfTimes(profile: Profile, sources: Sources, sinceUs: number, untilUs: number): readonly SelfTime[] {
  const used = new Map<number, number>();
  let at = profile.startTime;
  for (const [i, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[i] ?? 0;
    at += delta;
    if (at >= sinceUs && at <= untilUs) used.set(id, (used.get(id) ?? 0) + Math.max(0, delta));
  }
  return profile.nodes.flatMap(({ id, callFrame }) => {
    const us = used.get(id) ?? 0;
    return us === 0 || idle.has(callFrame.functionName) ? [] : [{ ...sources.of(callFrame), us }];
  });
}

/** Finds where a function of a bundle comes from, by its source map. */
export class Sources {
  readonly #root: string;
  readonly #maps = new Map<string, SourceMap | undefined>();

  /** @param root files are named as seen from here */
  constructor(root: string) {
    this.#root = root;
  }

  of({ url, functionName, lineNumber, columnNumber }: CallFrame): Omit<SelfTime, 'us'> {
    const named = functionName || '(anonymous)';
    if (url === '') return { package: 'V8', file: '', function: named };
    if (!url.startsWith('file:')) return { package: 'Node.js', file: url, function: named };
    const file = fileURLToPath(url);
    const origin = this.#mapOf(file)?.findEntry(lineNumber, columnNumber);
    const mapped = origin && 'originalSource' in origin ? origin : undefined;
    const source = mapped ? resolve(dirname(file), mapped.originalSource.replace(/^file:\/\//, '')) : file;
    const name = mapped ? `${named}:${mapped.originalLine + 1}` : named;
    const packaged = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)/.exec(source);
    return packaged
      ? { package: packaged[1] ?? '', file: `${packaged[1]}/${packaged[2]}`, function: name }
      : { package: 'the product', file: relative(this.#root, source), function: name };
  }

  #mapOf(file: string): SourceMap | undefined {
    if (!this.#maps.has(file)) {
      const map = `${file}.map`;
      this.#maps.set(file, existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined);
    }
    return this.#maps.get(file);
  }
}
