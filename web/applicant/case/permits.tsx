import type { CasePage, CasePermit } from '#domain/api/answers/case.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { type PermitRow, PermitRows } from '../../shared/face/rows.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { ForCase } from './for-case.ts';
import { PermitPart, PermitTag } from './permit-part.tsx';

const texts = {
  title: { sv: 'Del för del', en: 'Part by part' },
  since: { sv: '{name} sedan {day}', en: '{name} since {day}' },
  decided: { sv: '{name}, {day}', en: '{name}, {day}' },
  answer: { sv: 'svara senast', en: 'answer by' },
  start: { sv: 'får börja', en: 'may start' },
  decision: {
    law: { sv: 'enligt lagen', en: 'by law' },
    goal: { sv: 'eget mål', en: 'own goal' },
    estimate: { sv: 'uppskattat', en: 'estimate' },
  },
  none: { sv: 'ingen dag än', en: 'no day yet' },
};

/** Each permit as a line: where it stands, who has it, and its next day with what that rests on. The rest is a tap away. */
export function Permits({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const short = (day: string) => dayShortly(day, page.today, language);
  const rows = page.permits.map(
    (permit): PermitRow => ({
      id: permit.id,
      name: permit.name,
      sub: (
        <>
          <PermitTag permit={permit} />
          <span>{whose(permit, say, short)}</span>
        </>
      ),
      day: <NextDay permit={permit} short={short} />,
      restsOn: permit.next?.basis ?? 'estimate',
      more: <PermitPart permit={permit} of={of} />,
    }),
  );
  return (
    <section aria-labelledby="parts" className="parts flow">
      <h2 id="parts">{say(texts.title)}</h2>
      <PermitRows permits={rows} />
    </section>
  );
}

function whose(
  { has, decision, departmentName }: CasePermit,
  say: ReturnType<typeof useSay>,
  short: (day: string) => string,
) {
  if (decision) return say(texts.decided, { name: departmentName, day: short(dayOf(decision.decidedAt)) });
  if (!has) return departmentName;
  return has.since === undefined ? has.name : say(texts.since, { name: has.name, day: short(dayOf(has.since)) });
}

/** The next day, and in small what it is and rests on. */
function NextDay({ permit: { next, has }, short }: { permit: CasePermit; short: (day: string) => string }) {
  const say = useSay();
  if (!next) return has && <small className="rests-on">{say(texts.none)}</small>;
  return (
    <>
      {short(next.day)}
      <small className="rests-on">
        {say(next.what === 'decision' ? texts.decision[next.basis] : texts[next.what])}
      </small>
    </>
  );
}
