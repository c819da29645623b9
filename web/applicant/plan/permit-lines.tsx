import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { dayOfMonthInWords } from '#domain/words/dates.ts';
import { PermitRows } from '../../shared/face/rows.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { PermitMore } from './permit-more.tsx';

const texts = {
  waits: { sv: 'väntar på {names}', en: 'waits for {names}' },
  possible: { sv: 'kanske, det beror på svaren', en: 'perhaps, depending on the answers' },
  about: { sv: 'ca {day}', en: 'about {day}' },
  atOnce: { sv: 'samma dag', en: 'same day' },
};

/**
 * A line for each permit: who has it, what it waits for, and its day. The rest is a tap away.
 *
 * @param beside they are of another municipality than that of the base
 */
export function PermitLines({
  permits,
  plan,
  beside = false,
}: {
  permits: readonly PlanPermitView[];
  plan: PlanView;
  beside?: boolean;
}) {
  return (
    <PermitRows
      permits={permits.map((permit) => ({
        id: permit.id,
        name: permit.name,
        sub: <Sub permit={permit} />,
        day: <DoneDay permit={permit} plan={plan} />,
        restsOn: permit.clock.basis,
        more: <PermitMore permit={permit} plan={plan} beside={beside} />,
      }))}
    />
  );
}

function Sub({ permit: { departmentName, after, certainty } }: { permit: PlanPermitView }) {
  const say = useSay();
  const language = useLanguage();
  const before = after.filter((a) => a.strength === 'hard').map((a) => inSentence(a.name));
  return (
    <>
      {departmentName}
      {certainty === 'possible' && <span className="status-line">{say(texts.possible)}</span>}
      {before.length > 0 && (
        <span className="status-line">{say(texts.waits, { names: listOf(before, language) })}</span>
      )}
    </>
  );
}

/** The day a permit is done: as said by the law, or about that day. */
export function DoneDay({ permit: { window, clock }, plan }: { permit: PlanPermitView; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  if (window.statutory <= plan.today) return <>{say(texts.atOnce)}</>;
  const day = dayOfMonthInWords(window.statutory, language, plan.today);
  return <>{clock.basis === 'law' ? day : say(texts.about, { day })}</>;
}
