/** Why somebody may not take part: the four points of förvaltningslagen (2017:900) 16 § första stycket. */
export const disqualifications = ['party', 'represents', 'decided-below', 'other'] as const;
export type Disqualification = (typeof disqualifications)[number];
