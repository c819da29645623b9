/** What a body can say of what it is asked about. */
export const stances = ['no-objection', 'no-objection-with-conditions', 'objection'] as const;
export type Stance = (typeof stances)[number];
