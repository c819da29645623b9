/**
 * Where a task stands: on the desk, off it, or done. Facts change it, and days as well: when the owner's last day to answer has
 * passed, or the waiting time of a part that it rests on, it is back on the desk.
 */
const rowStates = [
  'new',
  'to-do',
  'waits-for-owner',
  'waits-for-opinion',
  'waits-for-part',
  /** A decision is proposed, and whoever has the delegation is to make it. */
  'waits-for-decision',
  'done',
] as const;
export type RowState = (typeof rowStates)[number];

/** The same, as whoever looks sees it: also that an answer lies unseen. */
export const seenStates = [...rowStates, 'answered'] as const;
export type SeenState = (typeof seenStates)[number];

/** The states that a list can be narrowed down to. `late`: the last day has passed. */
export const wantedStates = [
  'new',
  'to-do',
  'answered',
  'waits-for-owner',
  'waits-for-opinion',
  'waits-for-part',
  'waits-for-decision',
  'late',
] as const;

/**
 * The views of an inbox. What waits is off the desk: not among one's own and not among what nobody has taken, but among all that
 * is open.
 */
export const views = ['mine', 'unclaimed', 'all', 'waiting', 'done'] as const;
export type View = (typeof views)[number];

/** The views that are counted. What is done only grows. */
export const countedViews = ['mine', 'unclaimed', 'all', 'waiting'] as const;
/** What is counted of an inbox: those views, and what has been proposed and waits for whoever has the delegation. */
export const countedLists = [...countedViews, 'proposed'] as const;
