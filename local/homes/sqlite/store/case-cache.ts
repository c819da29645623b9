import type { Fact } from '#domain/case/facts.ts';
import { shaped } from './kept.ts';

interface Loaded {
  readonly facts: readonly Fact[];
  readonly bytes: number;
}

/** Bytes of the texts that are kept parsed, ten times as much in memory: a hundred cases that are worked on. */
const usualBytes = 4 * 1024 * 1024;

/** The facts of cases that were asked for lately, parsed once. They are frozen, so that every reader may have the same. */
export class CaseCache {
  readonly #most: number;
  /** Those that were asked for last are last. */
  readonly #cases = new Map<string, Loaded>();
  #bytes = 0;

  /** @param most how many bytes of text are kept parsed at most */
  constructor(most = usualBytes) {
    this.#most = most;
  }

  /** @param load reads the texts of a case's facts, in the order of their keys */
  factsOf(caseId: string, load: () => readonly string[]): readonly Fact[] {
    const known = this.#cases.get(caseId);
    if (known) {
      this.#cases.delete(caseId);
      this.#cases.set(caseId, known);
      return known.facts;
    }
    const texts = load();
    const facts = Object.freeze(texts.map(frozen));
    if (facts.length > 0) this.#keep(caseId, { facts, bytes: texts.reduce((sum, text) => sum + text.length, 0) });
    return facts;
  }

  /** The facts of a case that was asked for lately, in the order of their keys. */
  known(caseId: string): readonly Fact[] | undefined {
    return this.#cases.get(caseId)?.facts;
  }

  /** A fact has been added to a case. */
  add(caseId: string, key: string, text: string): void {
    const known = this.#cases.get(caseId);
    if (!known) return;
    this.#drop(caseId, known);
    const after = known.facts.findIndex((fact) => fact.key > key);
    const facts = known.facts.toSpliced(after < 0 ? known.facts.length : after, 0, frozen(text));
    this.#keep(caseId, { facts: Object.freeze(facts), bytes: known.bytes + text.length });
  }

  clear(): void {
    this.#cases.clear();
    this.#bytes = 0;
  }

  #keep(caseId: string, loaded: Loaded): void {
    this.#cases.set(caseId, loaded);
    this.#bytes += loaded.bytes;
    for (const [oldest, known] of this.#cases) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest, known);
    }
  }

  #drop(caseId: string, known: Loaded): void {
    this.#cases.delete(caseId);
    this.#bytes -= known.bytes;
  }
}

/** What every fact has. */
export const likeFact: Partial<Fact> = { key: '', at: '' };

const frozen = (text: string): Fact => deepFrozen(shaped<Fact>(text, likeFact));

function deepFrozen<T extends object>(value: T): T {
  for (const inside of Object.values(value)) if (typeof inside === 'object' && inside !== null) deepFrozen(inside);
  return Object.freeze(value);
}
