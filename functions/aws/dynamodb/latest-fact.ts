type Item = Readonly<Record<string, unknown>>;

/** By what name a fact of a task lies in its item. */
export const nameOf = (number: number): string => String(number).padStart(4, '0');

/** What the table's stream is filtered on: an item whose own fact makes mails due, or one that was put into it later. */
export const mailDue = { own: 'yes', later: 'later' } as const;

/** The fact that an item was written for last, or what stands for it. */
export const latestIn = (item: Item): unknown =>
  item.mailDue === mailDue.later ? (item.closed ?? item[nameOf(Number(item.next) - 1)]) : (item.fact ?? item.says);
