/** So many answers of each kind are kept; then it begins anew. */
const most = 20_000;

/**
 * A computation of the calendar that remembers what it has answered: the same few days are asked after over and over, and each
 * costs a calendar's work. What is asked decides the answer, so an answer once right stays right. What throws is not kept.
 */
// Whoever uses one day's rule does not carry the others: a bundler may leave out what nobody asks.
/* @__NO_SIDE_EFFECTS__ */
export function remembered<Asked extends readonly (string | number)[], Answer>(
  compute: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string | number, Answer>();
  return (...asked) => {
    const key = asked.length === 1 ? (asked[0] as string | number) : asked.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = compute(...asked);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
