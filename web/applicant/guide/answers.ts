import type { GuideQuestion } from '#domain/api/answers/guide.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';

type Questions = readonly GuideQuestion[];
type Offered = Readonly<Record<string, readonly string[]>>;

/** The question that asks about this thing among several. */
const groupOf = (questions: Questions, fact: string): GuideQuestion | undefined =>
  questions.find((q) => q.type === 'several' && q.options?.some((o) => o.id === fact));

/** What was said of one thing, by itself or among several. */
function factOf(questions: Questions, answers: Answers, fact: string): Answer | undefined {
  const whole = answers[groupOf(questions, fact)?.id ?? ''];
  if (whole === undefined) return answers[fact];
  return whole === 'unknown' ? 'unknown' : Array.isArray(whole) && whole.includes(fact);
}

/** What was said of each thing that a question asks about; of most questions that is one thing. */
export function factsOf(
  questions: Questions,
  offered: Offered,
  answers: Answers,
  id: string,
): readonly { readonly id: string; readonly answer: Answer | undefined }[] {
  return (offered[id] ?? [id]).map((fact) => ({ id: fact, answer: factOf(questions, answers, fact) }));
}

/**
 * The answer to a question as it is shown: of one that asks what is so among several things, those that were ticked, and
 * nothing until something is known of each.
 */
export function answerTo(questions: Questions, offered: Offered, answers: Answers, id: string): Answer | undefined {
  const facts = factsOf(questions, offered, answers, id);
  if (offered[id] === undefined) return facts[0]?.answer;
  if (facts.some((f) => f.answer === undefined)) return undefined;
  if (facts.every((f) => f.answer === 'unknown')) return 'unknown';
  return facts.filter((f) => f.answer === true).map((f) => f.id);
}

/** The answers with one more, or another. What was ticked among several and is asked by itself now is told apart. */
export function withAnswer(
  questions: Questions,
  offered: Offered,
  answers: Answers,
  id: string,
  answer: Answer,
): Answers {
  const question = questions.find((q) => q.id === id);
  if (question?.type === 'several') {
    const members = new Set(question.options?.map((o) => o.id));
    const others = Object.entries(answers).filter(([other]) => !members.has(other));
    return { ...Object.fromEntries(others), [id]: answer };
  }
  const group = groupOf(questions, id);
  return { ...(group ? toldApart(questions, offered, answers, [group.id]) : answers), [id]: answer };
}

/**
 * The answers in which whatever was ticked stands by itself, each thing with the answer it got. An answer before it may have
 * changed what there is to tick, and what was never shown is to be asked.
 *
 * @param ids the questions whose ticks are told apart
 */
export function toldApart(questions: Questions, offered: Offered, answers: Answers, ids: readonly string[]): Answers {
  const { ...told }: Record<string, Answer> = answers;
  for (const id of ids) {
    if (answers[id] === undefined) continue;
    const shown = offered[id] ?? questions.find((q) => q.id === id)?.options?.map((o) => o.id) ?? [];
    delete told[id];
    for (const fact of shown) {
      const answer = factOf(questions, answers, fact);
      if (answer !== undefined) told[fact] = answer;
    }
  }
  return told;
}
