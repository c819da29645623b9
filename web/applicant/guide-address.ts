import type { GuideQuestion, GuideView } from '#domain/contract/guide-view.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import { holds } from '#domain/definitions/condition.ts';

/** Where somebody is in the guide. It lives in the address, so it can be shared, and it holds no personal data. */
export interface GuidePlace {
  readonly municipality?: string;
  readonly event?: string;
  readonly answers: Answers;
  /** The question shown; absent when it follows from the answers. */
  readonly at?: string;
}

const reserved = new Set(['municipality', 'event', 'at']);
const words: Readonly<Record<string, Answer>> = { yes: true, no: false, unknown: 'unknown' };

export function readPlace(search: string): GuidePlace {
  const query = new URLSearchParams(search);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of query) {
    if (reserved.has(key)) continue;
    const answer = words[value] ?? (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
    if (answer !== undefined) answers[key] = answer;
  }
  const text = (name: 'municipality' | 'event' | 'at') => {
    const value = query.get(name);
    return value ? { [name]: value } : {};
  };
  return { ...text('municipality'), ...text('event'), ...text('at'), answers };
}

export function writePlace(place: GuidePlace): string {
  const query = new URLSearchParams();
  for (const name of ['municipality', 'event', 'at'] as const) {
    const value = place[name];
    if (value !== undefined) query.set(name, value);
  }
  for (const [id, answer] of Object.entries(place.answers)) {
    query.set(id, answer === true ? 'yes' : answer === false ? 'no' : String(answer));
  }
  return `?${query}`;
}

/** The questions that matter given the answers so far, in order. */
export function questionsFor(guide: GuideView, place: GuidePlace): readonly GuideQuestion[] {
  const event = guide.events.find((e) => e.id === place.event);
  const known = { ...place.answers, ...(event?.given as Answers | undefined) };
  return (event?.questions ?? []).flatMap((id) => {
    const question = guide.questions.find((q) => q.id === id);
    return question && (question.when === undefined || holds(question.when, known) !== 'no') && !waits(question, known)
      ? [question]
      : [];
  });
}

/** A question whose own condition has not been answered yet is not asked before it is. */
function waits(question: GuideQuestion, answers: Answers): boolean {
  return question.when !== undefined && 'question' in question.when && answers[question.when.question] === undefined;
}
