import { type DraftConflict, type DraftContent, mergeDrafts } from '#domain/pages/draft-merge.ts';
import { dropKept, type KeepingPlace, keptKeys, readKept, writeKept } from '../../shared/kept.ts';
import type { DraftKey } from './draft-address.ts';

/**
 * What one opened form holds and has not saved yet, kept on the device at each change. Whoever opens the draft here next takes
 * it up.
 */
export interface DraftCopy {
  /** What was saved when it was made. */
  readonly base: DraftContent;
  readonly mine: DraftContent;
  readonly conflicts: readonly DraftConflict[];
}

/** As long as the draft itself. */
const ofDraft: KeepingPlace = { storage: () => window.localStorage, maxAgeDays: 60 };
/** Before there is a draft, only the guide's answers say whose form it is. */
const ofAddress: KeepingPlace = { ...ofDraft, maxAgeDays: 7 };

/** Where the copies of a draft are, or of a form that has none yet and was opened with the guide's answers as an address. */
const placeOf = (draft: DraftKey | undefined, address: string) =>
  draft === undefined
    ? { beginning: `new-draft/${address}/`, place: ofAddress }
    : { beginning: `draft/${draft.id}/`, place: ofDraft };

const lockOf = (form: string) => `open-form/${form}`;

/** The copies that one opened form makes. */
export class FormCopies {
  readonly #form = crypto.randomUUID();
  readonly #address: string;
  #end: () => void = () => undefined;
  #held: Promise<unknown> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** @returns whether it could be kept */
  keep = (draft: DraftKey | undefined, copy: DraftCopy): boolean => {
    const { beginning, place } = placeOf(draft, this.#address);
    return writeKept(beginning + this.#form, copy, place);
  };

  drop = (draft: DraftKey | undefined): void => {
    const { beginning, place } = placeOf(draft, this.#address);
    dropKept(beginning + this.#form, place);
  };

  /** Says to other tabs that the form is open, so that its copies are its own. */
  hold(): void {
    const open = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    this.#held = navigator.locks?.request(lockOf(this.#form), () => open);
  }

  /** The form is closed, or about to be opened anew: when this is done others may take up what it left. */
  release = async (): Promise<void> => {
    this.#end();
    await this.#held;
  };
}

export interface LeftCopies {
  readonly copies: readonly DraftCopy[];
  /** They have been taken up. */
  readonly forget: () => void;
}

/** What forms that are no longer open left of a draft, or of a form at an address. */
export async function leftCopies(draft: DraftKey | undefined, address: string): Promise<LeftCopies> {
  const { beginning, place } = placeOf(draft, address);
  const held = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name));
  const keys = keptKeys(beginning, place).filter((key) => !held.has(lockOf(key.slice(beginning.length))));
  return {
    copies: keys.flatMap((key) => readKept<DraftCopy>(key, place) ?? []),
    forget: () => {
      for (const key of keys) dropKept(key, place);
    },
  };
}

/** What a draft holds when everything that was left on this device is merged into what was saved. */
export function takeUp(saved: DraftContent, copies: readonly DraftCopy[]): Omit<DraftCopy, 'base'> {
  return copies.reduce<Omit<DraftCopy, 'base'>>(
    (now, copy) => {
      const { content, conflicts } = mergeDrafts(copy.base, copy.mine, now.mine, copy.conflicts);
      const before = now.conflicts.filter((c) => conflicts.every((n) => n.field !== c.field));
      return { mine: content, conflicts: [...before, ...conflicts] };
    },
    { mine: saved, conflicts: [] },
  );
}
