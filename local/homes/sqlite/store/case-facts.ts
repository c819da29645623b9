import type { Fact } from '#domain/case/facts.ts';
import { mayEndWait } from '#domain/case/waits.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { Database } from '../database.ts';
import { CaseCache } from './case-cache.ts';
import { storableText, undamaged } from './kept.ts';

/** Stores a fact within a change. @returns whether its key was free @throws NotStorable */
export type Put = (caseId: string, fact: Fact) => boolean;

/** Hears of a fact that has been stored. */
export type Hears = (caseId: string, fact: Fact) => void;

/** What is kept of a case beside its facts. */
export type Beside = Omit<StoredCase, 'id' | 'facts'>;

/** Of so many cases at most what stands beside their facts is remembered. */
const mostBeside = 2000;

/** The facts of the cases, each a row, and those that make mails due in the outbox as well. */
export class CaseFacts {
  readonly #db: Database;
  readonly #onDue: Hears;
  readonly #onEnding: (caseId: string) => void;
  readonly #cache = new CaseCache();
  readonly #beside = new Map<string, Beside>();

  constructor(db: Database, onDue: Hears, onEnding: (caseId: string) => void) {
    this.#db = db;
    this.#onDue = onDue;
    this.#onEnding = onEnding;
    db.onUndone(() => {
      this.#cache.clear();
      this.#beside.clear();
    });
    db.onTouched((caseId) => this.#beside.delete(caseId));
  }

  /** What stands beside the facts of a case, read once until something of it is written. */
  besideOf(caseId: string, read: () => Beside): Beside {
    const known = this.#beside.get(caseId);
    if (known) return known;
    if (this.#beside.size >= mostBeside) this.#beside.clear();
    const beside = read();
    this.#beside.set(caseId, beside);
    return beside;
  }

  /** Of a case, in the order of their keys. They are frozen. */
  of(caseId: string): readonly Fact[] {
    return undamaged(this.#db, 'facts', `case ${caseId}`, () =>
      this.#cache.factsOf(caseId, () =>
        this.#db
          .sql('SELECT json FROM facts WHERE case_id = ? ORDER BY key')
          .all(caseId)
          .map(({ json }) => String(json)),
      ),
    );
  }

  /** The facts of a case, in the order of their keys, where they have been read lately. They are frozen. */
  atHand(caseId: string): { readonly facts?: readonly Fact[] } {
    const facts = this.#cache.known(caseId);
    return facts ? { facts } : {};
  }

  /** A change that stores facts, and perhaps more. Others hear of them when all of it is written. */
  async write<T>(change: (put: Put) => T): Promise<T> {
    const stored: { readonly caseId: string; readonly fact: Fact }[] = [];
    const result = await this.#db.write(() =>
      change((caseId, fact) => {
        const isStored = this.#put(caseId, fact);
        if (isStored) stored.push({ caseId, fact });
        return isStored;
      }),
    );
    for (const { caseId, fact } of stored) if (isDue(fact)) this.#onDue(caseId, fact);
    return result;
  }

  #put(caseId: string, fact: Fact): boolean {
    const text = storableText(fact);
    const { changes } = this.#db
      .sql('INSERT INTO facts (case_id, key, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(caseId, fact.key, text);
    if (changes === 0) return false;
    if (isDue(fact)) this.#db.sql('INSERT INTO outbox (case_id, key) VALUES (?, ?)').run(caseId, fact.key);
    if (mayEndWait(fact)) this.#onEnding(caseId);
    this.#cache.add(caseId, fact.key, text);
    return true;
  }
}

const isDue = ({ mails }: Fact): boolean => mails !== undefined && mails.length > 0;
