import { acts } from './all.ts';
import type { ActMails, AnyAct } from './define.ts';

/** The mails of every act that makes some due, by the kind of their cause. */
export const actMails: readonly ActMails[] = (acts as readonly AnyAct[]).flatMap(({ words }) =>
  words.mails ? [words.mails] : [],
);
