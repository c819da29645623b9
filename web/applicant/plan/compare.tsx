import { useLocation } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Later } from '../../shared/later.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { SideBySide } from './side-by-side.tsx';
import { type Way, waysOf } from './ways.ts';

const texts = {
  title: { sv: 'Jämför två vägar', en: 'Compare two ways' },
  earlier: { sv: 'Det här skulle ge en tidigare dag:', en: 'This would give an earlier day:' },
  days: {
    early: { sv: 'tidigast {day}', en: '{day} at the earliest' },
    statutory: { sv: 'med full handläggningstid {day}', en: '{day} with full processing time' },
  },
  spares: { sv: 'Då slipper ni {names}.', en: 'Then you do not need: {names}.' },
  compare: { sv: 'Jämför', en: 'Compare' },
  later: {
    sv: 'Det ni väntar med kan ni ofta lägga till senare.',
    en: 'What you leave for later can often be added then.',
  },
  fixed: {
    sv: 'Det här går inte att välja bort: {names}. Där hjälper en ansökan som är komplett från början.',
    en: 'This cannot be left out: {names}. What helps there is an application that is complete from the start.',
  },
  label: { sv: 'Vad skulle vara annorlunda?', en: 'What would be different?' },
  none: { sv: 'Välj en kommun eller ett svar', en: 'Choose a municipality or an answer' },
};

/** The plan beside another in which one thing is otherwise. The address keeps which. */
export function Compare({ guide, place, plan }: { guide: GuideView; place: GuidePlace; plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const ways = waysOf(guide, place, plan, language);
  const chosen = ways.find((way) => way.id === place.compare);
  const choose = (id: string) => {
    const { compare: _former, ...rest } = place;
    navigate(`/${language}/guide${writePlace(id === '' ? rest : { ...rest, compare: id })}`, { replace: true });
  };
  if (ways.length === 0) return null;
  return (
    <Section id="compare" title={say(texts.title)} className="compare">
      <Earlier plan={plan} ways={ways} onChoose={choose} />
      <Later>
        <TextField label={say(texts.label)}>
          {(parts) => (
            <select {...parts} value={chosen?.id ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              <option value="">{say(texts.none)}</option>
              {[...new Set(ways.map((way) => way.group))].map((group) => (
                <optgroup key={group} label={group}>
                  {ways
                    .filter((way) => way.group === group)
                    .map((way) => (
                      <option key={way.id} value={way.id}>
                        {way.label}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </TextField>
      </Later>
      {chosen && <SideBySide key={chosen.id} plan={plan} way={chosen} />}
    </Section>
  );
}

/** Each choice that would give an earlier day, with what it spares; and where there is nothing to choose. */
function Earlier({ plan, ways, onChoose }: { plan: PlanAnswer; ways: readonly Way[]; onChoose: (id: string) => void }) {
  const say = useSay();
  const language = useLanguage();
  if (plan.opening.late <= plan.today) return null;
  const list = (names: readonly string[]) => listOf(names.map(inSentence), language);
  return (
    <>
      {plan.earlier.length > 0 && (
        <>
          <p>{say(texts.earlier)}</p>
          <ul className="earlier">
            {plan.earlier.map((e) => {
              const way = ways.find(({ id }) => id === `${e.question}.no`);
              const days = (['early', 'statutory'] as const).filter((s) => e[s] < plan.opening.shown[s]);
              return (
                <li key={e.question}>
                  <strong>{e.text}</strong>:{' '}
                  {e.early === e.statutory
                    ? dayInWords(e.early, language)
                    : listOf(
                        days.map((s) => say(texts.days[s], { day: dayInWords(e[s], language) })),
                        language,
                      )}
                  . {e.spares.length > 0 && say(texts.spares, { names: list(e.spares) })}{' '}
                  {way && (
                    <button type="button" className="button plain small" onClick={() => onChoose(way.id)}>
                      {say(texts.compare)}
                      <span className="unseen">: {e.text}</span>
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          <p>{say(texts.later)}</p>
        </>
      )}
      {plan.fixed.length > 0 && <p>{say(texts.fixed, { names: list(plan.fixed) })}</p>}
    </>
  );
}
