import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { whenOf } from './when-of.ts';

const texts = {
  done: {
    sv: 'Brukar vara klart {early}. Enligt lagen ska beslut komma senast {statutory}.',
    en: 'Usually done by {early}. By law the decision is due by {statutory}.',
  },
  doneGoal: {
    sv: 'Myndigheten vill besluta senast {statutory}. Lagen sätter ingen tid.',
    en: 'The authority aims to decide by {statutory}. The law sets no time.',
  },
  expected: {
    sv: 'Vi räknar med {statutory}. Det finns ingen bestämd tid.',
    en: 'We expect {statutory}; there is no set time.',
  },
  expectedBetween: {
    sv: 'Vi räknar med någon gång mellan {early} och {statutory}. Det finns ingen bestämd tid.',
    en: 'We expect it between {early} and {statutory}; there is no set time.',
  },
  doneBy: { sv: 'Beslut ska enligt lag komma senast {statutory}.', en: 'By law the decision is due by {statutory}.' },
  noLimit: {
    sv: 'Beslutet får ta längre tid om skälen sägs. Lagen sätter ingen gräns. Vi räknar med lika länge till.',
    en: 'The decision may take longer if the authority gives its reasons. The law sets no limit. We allow as long again.',
  },
  wait: {
    sv: 'Ni får börja {statutory} även utan beslut, om ni inte får något annat besked.',
    en: 'You may start on {statutory} even without a decision, unless you are told otherwise.',
  },
  waitExpected: {
    sv: 'Vi räknar med att ni kan börja {statutory}. Det finns ingen bestämd tid.',
    en: 'We expect that you can start on {statutory}; there is no set time.',
  },
  atOnce: { sv: 'Ni får börja samma dag som det är inlämnat.', en: 'You may start the day it is handed in.' },
  closed: { sv: 'Det är klart när ni har lämnat in det.', en: 'It is done when you have handed it in.' },
  afterwards: {
    sv: 'Sedan väntar ni eller bygger till {usable}: {names}.',
    en: 'Then you wait or build until {usable}: {names}.',
  },
};

/** When a permit is done. */
export function When({ permit, plan }: { permit: PlanPermitView; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const { window, usable, clock, stages } = permit;
  const days = {
    early: dayInWords(window.early, language),
    statutory: dayInWords(window.statutory, language),
    usable: dayInWords(usable.statutory, language),
    names: stages.map((s) => s.name).join(', '),
  };
  return (
    <p>
      {say(texts[whenOf(permit, plan)], days)} {clock.noLimit && say(texts.noLimit)}{' '}
      {stages.length > 0 && usable.statutory > window.statutory && say(texts.afterwards, days)}
    </p>
  );
}
