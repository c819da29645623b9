import { useLocation, useSearch } from 'wouter';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useOrigin } from '../../shared/given.ts';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  made: { sv: 'Plan för {municipality}, gjord {day}', en: 'Plan for {municipality}, made {day}' },
  contact: { sv: 'Fråga {coordinator}: {page}. {reach}', en: 'Ask {coordinator}: {page}. {reach}' },
  address: { sv: 'Planens adress: {address}', en: 'The address of the plan: {address}' },
};

/** What a plan on paper has to say of itself: whose it is, of which day, whom to ask, and where it can be opened again. */
export function OnPaper({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const { coordinator, municipalityName: municipality, today } = plan;
  const address = `${useOrigin()}${path}${search && `?${search}`}`;
  return (
    <div className="on-paper">
      <p>
        {say(texts.made, { municipality, day: dayInWords(today, language) })}.{' '}
        {say(texts.contact, {
          coordinator: inSentence(coordinator.name),
          page: coordinator.page,
          reach: coordinator.reach,
        })}
      </p>
      <p className="address">{say(texts.address, { address })}</p>
    </div>
  );
}
