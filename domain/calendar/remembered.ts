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
  const known: Known<Answer> = { answers: new Map(), further: new Map() };
  let kept = 0;
  return (...asked) => {
    const last = asked.length - 1;
    let of = known;
    for (let i = 0; i < last; i++) of = furtherOf(of, asked[i] as string | number);
    const key = asked[last] as string | number;
    const before = of.answers.get(key);
    if (before !== undefined) return before;
    const answer = compute(...asked);
    of.answers.set(key, answer);
    kept += 1;
    if (kept >= most) {
      known.answers.clear();
      known.further.clear();
      kept = 0;
    }
    return answer;
  };
}

/** Answers by the last of what was asked, within what was asked before it: no text has to be made to look for one. */
interface Known<Answer> {
  readonly answers: Map<string | number, Answer>;
  readonly further: Map<string | number, Known<Answer>>;
}

function furtherOf<Answer>({ further }: Known<Answer>, asked: string | number): Known<Answer> {
  const known = further.get(asked);
  if (known) return known;
  const begun: Known<Answer> = { answers: new Map(), further: new Map() };
  further.set(asked, begun);
  return begun;
}
