import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { isBefore } from '#domain/calendar/day.ts';
import type { Language } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import type { TimeLane } from '../../shared/face/time-line.tsx';

const texts = {
  law: { sv: '{from} till {to}. Lagens tid.', en: '{from} to {to}. Set by law.' },
  usually: {
    sv: '{from} till {to}. Brukar vara klart {early}, och enligt lagens tid {to}.',
    en: '{from} to {to}. Usually done by {early}, and by law no later than {to}.',
  },
  estimate: { sv: '{from} till {to}. En uppskattning.', en: '{from} to {to}. An estimate.' },
  works: { sv: 'Sedan väntan och bygge till {usable}.', en: 'Then waiting and building work until {usable}.' },
};

/** What is drawn of a permit, and the same in words: the bars and the words are made of the same days. */
export function laneOf(permit: PlanPermitView, language: Language): TimeLane {
  const { id, name, filed, window, usable, clock } = permit;
  const [from, early, to] = [filed.early, window.early, window.statutory];
  const isLaw = clock.basis === 'law';
  const hasWorks = isBefore(to, usable.statutory);
  const words = Object.fromEntries(
    Object.entries({ from, early, to, usable: usable.statutory }).map(([key, day]) => [key, dayInWords(day, language)]),
  );
  const text = isLaw ? (early === to ? texts.law : texts.usually) : texts.estimate;
  return {
    id,
    name,
    bars: isLaw
      ? [
          { from, to, look: 'lawful' },
          { from, to: early, look: 'usual' },
          ...(hasWorks ? [{ from: to, to: usable.statutory, look: 'estimate' } as const] : []),
        ]
      : [{ from, to: hasWorks ? usable.statutory : to, look: 'estimate' }],
    says: [name, fill(text[language], words), ...(hasWorks ? [fill(texts.works[language], words)] : [])].join(': '),
  };
}
