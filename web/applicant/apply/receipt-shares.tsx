import type { CaseHandedIn, HandedIn } from '#domain/api/answers/handed-in.ts';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { OwnFilings } from '../plan/own-filings.tsx';

const texts = {
  inPlace: { sv: '{municipality}: {reference}', en: '{municipality}: {reference}' },
  followIn: { sv: 'Följ ärendet i {municipality}', en: 'Follow the case in {municipality}' },
  department: { sv: 'Granskas av: {names}.', en: 'Reviewed by: {names}.' },
  departments: { sv: '{n} delar granskas av: {names}.', en: '{n} parts are reviewed by: {names}.' },
  day: {
    sv: 'Med full handläggningstid kan ni öppna {day}. Beslut kan komma tidigare.',
    en: 'With full processing time you can open {day}. Decisions may come earlier.',
  },
  ownHere: { sv: 'Det här lämnar ni in själva:', en: 'What you hand in yourselves:' },
};

/** What they hand in themselves. */
export const ownIn = (plan: PlanView | undefined) => plan?.permits.filter((p) => p.elsewhere !== undefined) ?? [];
const plansOf = (plan: PlanAnswer | undefined): readonly PlanView[] => (plan ? [plan, ...(plan.others ?? [])] : []);

/** Who reviews, and when one can open. */
export function Reviewed({ plan }: { plan: PlanView | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const here = plan?.permits.filter((p) => p.elsewhere === undefined) ?? [];
  const names = listOf([...new Set(here.map((p) => p.departmentName))], language);
  return (
    <>
      {here.length > 0 && (
        <li>{say(here.length === 1 ? texts.department : texts.departments, { n: here.length, names })}</li>
      )}
      {plan && <li>{say(texts.day, { day: dayInWords(plan.opening.shown.statutory, language) })}</li>}
    </>
  );
}

/** What each municipality got of an application that went to several, and the way to its case. */
export function Shares({ submitted: { plan, cases } }: { submitted: HandedIn }) {
  return plan
    ? plansOf(plan).map((one, i) => (
        <Place
          key={one.municipality}
          name={one.municipalityName}
          plan={one}
          made={cases.find((c) => c.municipality === one.municipality)}
          linked={i > 0}
        />
      ))
    : cases.map((made, i) => (
        <Place key={made.caseId} name={made.municipalityName} plan={undefined} made={made} linked={i > 0} />
      ));
}

/** @param linked whether its case is led to here; the first one's has its button above */
function Place({
  name,
  plan,
  made,
  linked,
}: {
  name: string;
  plan: PlanView | undefined;
  made: CaseHandedIn | undefined;
  linked: boolean;
}) {
  const say = useSay();
  const own = ownIn(plan);
  return (
    <section>
      <h3>{made ? say(texts.inPlace, { municipality: name, reference: made.reference }) : name}</h3>
      <ul>
        <Reviewed plan={plan} />
        {linked && made?.accessUrl !== undefined && (
          <li>
            <CaseLink address={made.accessUrl} text={say(texts.followIn, { municipality: name })} />
          </li>
        )}
      </ul>
      {own.length > 0 && (
        <>
          <p>{say(texts.ownHere)}</p>
          <OwnFilings permits={own} />
        </>
      )}
    </section>
  );
}

function CaseLink({ address, text }: { address: string; text: string }) {
  const { pathname, hash } = new URL(address);
  return <a href={`${pathname}${hash}`}>{text}</a>;
}
