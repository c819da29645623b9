import type { GuideQuestion, GuideView, RetiredView } from '#domain/api/answers/guide.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import { mostOthers } from '#domain/fields/also.ts';

/** Where somebody is in the guide. It lives in the address, so it can be shared, and it holds no personal data. */
export interface GuidePlace {
  readonly municipality?: string;
  /** The other municipalities, in the address as `also=one.another`; absent when there are none. */
  readonly also?: readonly string[];
  readonly event?: string;
  readonly answers: Answers;
  /** The question shown; absent when it follows from the answers. */
  readonly at?: string;
  /** The day the owner wants to open, `YYYY-MM-DD`. */
  readonly opening?: string;
  /** What is ticked as done on the plan, in the address as `done=one.another`; absent when nothing is. */
  readonly done?: readonly string[];
  /** What is another in the way that the plan is compared with, as `web/applicant/plan/ways.ts` writes it. */
  readonly compare?: string;
}

const reserved = ['municipality', 'event', 'at', 'opening', 'compare'] as const;
const lists = ['also', 'done'] as const;
/** Between the names of municipalities: it needs no escape, and no id has one. */
const between = '.';
const words: Readonly<Record<string, Answer>> = { yes: true, no: false, unknown: 'unknown' };
const isId = (text: string) => /^[\w-]{1,80}$/.test(text);

/**
 * An answer as it stands in an address: `yes`, `no`, `unknown`, `30`, the id of what was chosen, or `.one.other` for what was
 * ticked and `.` for nothing. An id that reads as something else gets a `~` before it.
 */
export function writeAnswer(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'object') return `.${answer.join('.')}`;
  if (typeof answer === 'string' && answer !== 'unknown' && readAnswer(answer) !== answer) return `~${answer}`;
  return String(answer);
}

/** Reads what `writeAnswer` wrote; undefined for anything else. */
export function readAnswer(text: string): Answer | undefined {
  if (Object.hasOwn(words, text)) return words[text];
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (text === '.') return [];
  if (text.startsWith('.')) {
    const ids = text.slice(1).split('.');
    return ids.every(isId) ? [...new Set(ids)] : undefined;
  }
  const id = text.startsWith('~') ? text.slice(1) : text;
  return isId(id) ? id : undefined;
}

/** The place an address leads to. */
export function readPlace(search: string): GuidePlace {
  const query = new URLSearchParams(search);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of query) {
    if ([...lists, ...reserved].some((name) => name === key)) continue;
    const answer = readAnswer(value);
    if (answer !== undefined) answers[key] = ofBoth(answers[key], answer);
  }
  const texts = Object.fromEntries(
    reserved.flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const also = query.getAll('also').flatMap((names) => names.split(between));
  const done = query.get('done')?.split(between).filter(isId) ?? [];
  return {
    ...texts,
    ...namedOnce(texts.municipality, also),
    ...(done.length > 0 && { done: [...new Set(done)] }),
    answers,
  };
}

/** What a form says that was sent before a script had run: each thing that was ticked by itself. Of anything else the last counts. */
function ofBoth(before: Answer | undefined, answer: Answer): Answer {
  const [one, other] = [before, answer].map((a) => (typeof a === 'string' && a !== 'unknown' ? [a] : a));
  return Array.isArray(one) && Array.isArray(other) ? [...new Set([...one, ...other])] : answer;
}

/** The municipalities of a place as one value: the one where the business has its base, then the others. */
export const writeMunicipalities = (municipality: string, also: readonly string[] = []): string =>
  [municipality, ...(namedOnce(municipality, also).also ?? [])].join(between);

/** Reads what `writeMunicipalities` wrote; nothing of nothing. */
export function readMunicipalities(value: string): Pick<GuidePlace, 'municipality' | 'also'> {
  const [municipality, ...also] = value.split(between);
  return municipality ? { municipality, ...namedOnce(municipality, also) } : {};
}

/** Each other municipality once, and none when none is left. */
function namedOnce(municipality: string | undefined, also: readonly string[] = []): Pick<GuidePlace, 'also'> {
  const others = [...new Set(also)].filter((name) => name !== '' && name !== municipality).slice(0, mostOthers);
  return others.length > 0 ? { also: others } : {};
}

/** The address of a place. */
export const writePlace = (place: GuidePlace): string => `?${new URLSearchParams(inAddress(place))}`;

/** What the address of a place holds, in order. */
export function inAddress(place: GuidePlace): [name: string, value: string][] {
  const query: [string, string][] = [];
  for (const name of reserved) {
    const value = place[name];
    if (value !== undefined) query.push([name, value]);
    if (name === 'municipality' && place.also?.length) query.push(['also', place.also.join(between)]);
  }
  for (const [id, answer] of Object.entries(place.answers)) query.push([id, writeAnswer(answer)]);
  if (place.done?.length) query.push(['done', place.done.join(between)]);
  return query;
}

/** What a plan follows from: the place without what is only marked on the plan. */
export const whatIsPlanned = ({ done: _done, compare: _compare, ...planned }: GuidePlace): GuidePlace => planned;

/**
 * What the guide still has of a place, for an address or a draft that was made with another catalogue or by hand. The rest,
 * and what does not answer its question, is asked again.
 */
export function placeToday(place: GuidePlace, guide: GuideView): GuidePlace {
  const { also: others, ...rest } = place;
  const municipality = idNow(guide.retired.municipalities, place.municipality);
  const also = others?.map((id) => idNow(guide.retired.municipalities, id) ?? id);
  const event = idNow(guide.retired.events, place.event);
  const isKnown = (id: string | undefined) => guide.municipalities.some((m) => m.id === id);
  const { municipality: _place, event: _event, ...kept } = rest;
  return {
    ...kept,
    ...(municipality !== undefined &&
      isKnown(municipality) && { municipality, ...namedOnce(municipality, also?.filter(isKnown)) }),
    ...(event !== undefined && guide.events.some((e) => e.id === event) && { event }),
    answers: Object.fromEntries(
      Object.entries(place.answers).flatMap(([id, answer]) => {
        const question = guide.questions.find((q) => q.id === id);
        const isRetired = guide.retired.questions.includes(id);
        const fitting = question ? fittingAnswer(question, answer) : isRetired ? answer : undefined;
        return fitting === undefined ? [] : [[id, fitting]];
      }),
    ),
  };
}

/** What took the place of an id that is retired; the id itself otherwise. */
const idNow = (retired: readonly RetiredView[], id: string | undefined): string | undefined =>
  retired.find((former) => former.id === id)?.successor ?? id;

/** What of an answer still answers its question. */
function fittingAnswer({ type, min = 0, max = 0, options = [] }: GuideQuestion, answer: Answer): Answer | undefined {
  if (answer === 'unknown') return answer;
  const has = (id: string) => options.some((o) => o.id === id);
  switch (type) {
    case 'yes-no':
      return typeof answer === 'boolean' ? answer : undefined;
    case 'number':
      return typeof answer === 'number' && Number.isInteger(answer) && min <= answer && answer <= max
        ? answer
        : undefined;
    case 'choice':
      return typeof answer === 'string' && has(answer) ? answer : undefined;
    case 'several':
      return typeof answer === 'object' ? answer.filter(has) : has(String(answer)) ? [String(answer)] : undefined;
  }
}
