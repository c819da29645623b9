/** What an owner plans by, of a permit: each as a mark that changes when it does, and with no mere change of words. */
export const aspects = ['time', 'order', 'fee', 'law'] as const;
export type Aspect = (typeof aspects)[number];
export type SaidOfPermit = Readonly<Record<Aspect, string>>;
