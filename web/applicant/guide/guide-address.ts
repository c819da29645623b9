import { mostOthers } from '#domain/contract/also.ts';
import type { GuideView } from '#domain/contract/guide-view.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';

/** Where somebody is in the guide. It lives in the address, so it can be shared, and it holds no personal data. */
export interface GuidePlace {
  readonly municipality?: string;
  /** The other municipalities, in the address as `also=arboga.kungsor`; absent when there are none. */
  readonly also?: readonly string[];
  readonly event?: string;
  readonly answers: Answers;
  /** The question shown; absent when it follows from the answers. */
  readonly at?: string;
  /** The day the owner wants to open, `YYYY-MM-DD`. */
  readonly opening?: string;
}

const reserved = ['municipality', 'event', 'at', 'opening'] as const;
/** Between the names of municipalities: it needs no escape, and no id has one. */
const between = '.';
const words: Readonly<Record<string, Answer>> = { yes: true, no: false, unknown: 'unknown' };

export function readPlace(search: string): GuidePlace {
  const query = new URLSearchParams(search);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of query) {
    if (key === 'also' || reserved.some((name) => name === key)) continue;
    const answer = words[value] ?? (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
    if (answer !== undefined) answers[key] = answer;
  }
  const texts = Object.fromEntries(
    reserved.flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { ...texts, ...namedOnce(texts.municipality, query.get('also')?.split(between)), answers };
}

/** Each other municipality once, and none when none is left. */
function namedOnce(municipality: string | undefined, also: readonly string[] = []): Pick<GuidePlace, 'also'> {
  const others = [...new Set(also)].filter((name) => name !== '' && name !== municipality).slice(0, mostOthers);
  return others.length > 0 ? { also: others } : {};
}

export function writePlace(place: GuidePlace): string {
  const query = new URLSearchParams();
  for (const name of reserved) {
    const value = place[name];
    if (value !== undefined) query.set(name, value);
    if (name === 'municipality' && place.also?.length) query.set('also', place.also.join(between));
  }
  for (const [id, answer] of Object.entries(place.answers)) {
    query.set(id, answer === true ? 'yes' : answer === false ? 'no' : String(answer));
  }
  return `?${query}`;
}

/** What the guide still has of a place, for an address or a draft that was made with another catalogue. The rest is asked again. */
export function placeToday(place: GuidePlace, guide: GuideView): GuidePlace {
  const { municipality, also, event, ...rest } = place;
  const isKnown = (id: string | undefined) => guide.municipalities.some((m) => m.id === id);
  return {
    ...rest,
    ...(isKnown(municipality) && { municipality, ...namedOnce(municipality, also?.filter(isKnown)) }),
    ...(guide.events.some((e) => e.id === event) && { event }),
    answers: Object.fromEntries(
      Object.entries(place.answers).filter(([id]) => guide.questions.some((q) => q.id === id)),
    ),
  };
}
