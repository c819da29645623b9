import { Link } from 'wouter';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useCopy } from '../../shared/use-copy.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { calendarFile, hasDays } from './calendar-file.ts';

const texts = {
  title: { sv: 'Spara planen', en: 'Keep the plan' },
  text: {
    sv: 'Sidans adress innehåller era svar men inga personuppgifter. Skicka den till vem ni vill.',
    en: 'The address of this page holds your answers but no personal data. Share it freely.',
  },
  print: { sv: 'Skriv ut', en: 'Print' },
  calendar: { sv: 'Lägg dagarna i kalendern', en: 'Add the days to your calendar' },
  copy: { sv: 'Kopiera adressen', en: 'Copy the address' },
  copied: { sv: 'Adressen är kopierad.', en: 'The address has been copied.' },
  refused: {
    sv: 'Webbläsaren lät oss inte kopiera. Kopiera adressen överst i webbläsaren.',
    en: 'The browser would not let us copy. Copy the address at the top of the browser.',
  },
  change: { sv: 'Ändra svaren', en: 'Change the answers' },
};

/** Share, print, calendar, change. */
export function Keep({ plan, place }: { plan: PlanAnswer; place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const [state, copy] = useCopy();
  const save = async () => {
    const file = await calendarFile(plan, window.location.href, language, place.opening);
    const link = document.createElement('a');
    link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
    link.download = 'foretagslots.ics';
    link.click();
  };
  return (
    <Section id="keep" title={say(texts.title)} className="keep">
      <p>{say(texts.text)}</p>
      <div className="actions">
        <button type="button" className="button second small" onClick={() => window.print()}>
          <Icon name="print" />
          {say(texts.print)}
        </button>
        {hasDays(plan) && (
          <button type="button" className="button second small" onClick={() => void save()}>
            <Icon name="calendar" />
            {say(texts.calendar)}
          </button>
        )}
        <button type="button" className="button second small" onClick={() => void copy(window.location.href)}>
          <Icon name="clip" />
          {say(texts.copy)}
        </button>
        <Link href={`/${language}/guide${writePlace({ ...place, at: 'municipality' })}`}>{say(texts.change)}</Link>
      </div>
      <p role="status">{state !== undefined && say(texts[state])}</p>
    </Section>
  );
}
