import type { Fact } from '#domain/case/facts.ts';
import { mayEndWait } from '#domain/case/waits.ts';

type Item = Readonly<Record<string, unknown>>;

/** By what name a fact of a task lies in its item. */
export const nameOf = (number: number): string => String(number).padStart(4, '0');

/** The number of the fact that lies under a name; undefined for what is none. */
export const numberNamed = (name: string): number | undefined => (/^\d{4}$/.test(name) ? Number(name) : undefined);

/**
 * What the table's stream is filtered on: an item whose own fact makes mails due or may end a wait, or one that a fact was put
 * into later that does.
 */
const stored = { own: 'yes', later: 'later' } as const;

/** The marks of an item that a fact was written for last. */
export const marksOf = ({ type, mails = [] }: Pick<Fact, 'type' | 'mails'>, as: keyof typeof stored) => ({
  ...(mails.length > 0 && { mailDue: stored[as] }),
  // Who hears of what may end a wait sees to it that a case that was handed in has been begun.
  ...((mayEndWait({ type }) || type === 'case-submitted') && { endsWait: stored[as] }),
});

/** The fact that an item was written for last, or what stands for it. */
export const latestIn = (item: Item): unknown =>
  item.mailDue === stored.later ? (item.closed ?? item[nameOf(Number(item.next) - 1)]) : (item.fact ?? item.says);
