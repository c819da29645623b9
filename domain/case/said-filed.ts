import type { Day, Instant } from '../calendar/day.ts';
import type { Doing } from './doing.ts';
import type { FactOf } from './facts.ts';

/** What the owner has said of a filing, the last time. */
export interface SaidFiled {
  readonly filing: string;
  /** The day it was filed, by the owner's word; absent when that was taken back. */
  readonly day?: Day;
  readonly at: Instant;
  /** How often something was said of it. */
  readonly times: number;
}

/** What the owner has said of each filing, the last word of each. */
export function saidFiled(doing: Doing): readonly SaidFiled[] {
  const said = new Map<string, SaidFiled>();
  const words = [...doing.all<FiledWord>('says-filed'), ...doing.all<FiledWord>('takes-filed-back')];
  for (const { filing, day, at } of words.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    said.set(filing, { filing, ...(day !== undefined && { day }), at, times: (said.get(filing)?.times ?? 0) + 1 });
  return [...said.values()];
}

type FiledWord = Pick<FactOf<'filing-done'>, 'filing'> & { readonly day?: Day };
