import type { ActFact } from '../case/effects.ts';
import type { Text } from '../definitions/text.ts';
import { acts } from './all.ts';
import type { AnyAct } from './define.ts';
import { actMails } from './mails.ts';

// What is built has these written out (`lib/build/written-out.ts`): nothing in them is run.

/** What a fact says in the history: to staff, and to the applicant where it tells them. `null`: nothing. */
export interface HistoryLine {
  readonly staff: Text | null;
  /** What those of the department that did it read instead. */
  readonly own?: Text;
  readonly applicant?: Text;
}

/** The line of every kind of fact that acts record. */
export const actHistory = Object.assign({}, ...(acts as readonly AnyAct[]).map((act) => act.words.history)) as Readonly<
  Record<ActFact, HistoryLine>
>;

/** That a mail which an act made due has gone, by the kind of its cause. */
export const actMailSent: Readonly<Record<string, { readonly staff: Text; readonly applicant: Text }>> =
  Object.fromEntries(actMails.flatMap((mails) => Object.entries(mails).map(([kind, { sent }]) => [kind, sent])));

/** The fields of forms in which somebody writes freely, by the kind of fact that their act records. */
export const freelyWritten: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (acts as readonly AnyAct[]).flatMap(({ words: { fields, history } }) => {
    const free = Object.entries(fields).flatMap(([name, { as }]) => (as === 'text' || as === 'line' ? [name] : []));
    return Object.keys(history).map((type) => [type, free]);
  }),
);
