/**
 * Why somebody may not take part: the points of förvaltningslagen (2017:900) 16 § första stycket, and of kommunallagen (2017:725)
 * 6 kap. 28 §, which holds for a municipality's employees in its place (7 kap. 4 §; förvaltningslagen 4 §). Its third point,
 * `supervises-own`, is the municipality's alone; `decided-below` is the other act's.
 */
export const disqualifications = ['party', 'represents', 'decided-below', 'supervises-own', 'other'] as const;
export type Disqualification = (typeof disqualifications)[number];
