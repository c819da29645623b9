import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseHandedIn, HandedIn } from '#domain/api/answers/handed-in.ts';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { downloadReceipt, sessionFor } from '../case/case-session.ts';
import { OwnFilings } from '../plan/own-filings.tsx';
import { answerInWords, fieldLabel, requirementOf } from './in-words.ts';

const texts = {
  title: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  lead: {
    sv: 'Ert ärende har nummer {reference}. En bekräftelse är på väg till er e-post.',
    en: 'Your case has the number {reference}. A receipt is on its way to your e-mail.',
  },
  leadSeveral: {
    sv: 'Ansökan har ett ärende i varje kommun: {cases}. En bekräftelse på alla är på väg till er e-post.',
    en: 'The application has a case in each municipality: {cases}. One receipt for them all is on its way to your e-mail.',
  },
  againSeveral: {
    sv: 'Vi tog emot er ansökan {when}. Den har ett ärende i varje kommun: {cases}.',
    en: 'We received your application {when}. It has a case in each municipality: {cases}.',
  },
  one: { sv: '{reference} i {municipality}', en: '{reference} in {municipality}' },
  inPlace: { sv: '{municipality}: {reference}', en: '{municipality}: {reference}' },
  followIn: { sv: 'Följ ärendet i {municipality}', en: 'Follow the case in {municipality}' },
  again: {
    sv: 'Vi tog emot er ansökan {when}. Ärendet har nummer {reference}.',
    en: 'We received your application {when}. The case has the number {reference}.',
  },
  repeated: {
    sv: 'Ansökan var redan skickad, så den skickades inte en gång till. Det som skickades först gäller.',
    en: 'The application had been sent already, so it was not sent once more. What was sent first stands.',
  },
  late: { sv: 'Det här är inte med i ansökan', en: 'This is not in the application' },
  lateText: {
    sv: 'Det skrevs på den här enheten och var inte sparat när ansökan skickades. Är det viktigt kan ni lämna det till handläggaren.',
    en: 'It was written on this device and was not saved when the application was sent. If it matters you can give it to the officer.',
  },
  forget: { sv: 'Ta bort det från den här enheten', en: 'Remove it from this device' },
  next: { sv: 'Vad som händer nu', en: 'What happens now' },
  department: { sv: 'Granskas av: {names}.', en: 'Reviewed by: {names}.' },
  departments: { sv: '{n} delar granskas av: {names}.', en: '{n} parts are reviewed by: {names}.' },
  day: {
    sv: 'Med full handläggningstid kan ni öppna {day}. Beslut kan komma tidigare.',
    en: 'With full processing time you can open {day}. Decisions may come earlier.',
  },
  mail: {
    sv: 'Ni får e-post vid varje beslut och när någon behöver något av er.',
    en: 'You get e-mail at each decision and when somebody needs something from you.',
  },
  silence: { sv: 'Uteblivet svar är inte ett ja.', en: 'No answer does not mean yes.' },
  own: { sv: 'Det här lämnar ni in själva', en: 'What you hand in yourselves' },
  ownHere: { sv: 'Det här lämnar ni in själva:', en: 'What you hand in yourselves:' },
  follow: { sv: 'Följ ärendet', en: 'Follow the case' },
  pdf: { sv: 'Spara en kopia som PDF', en: 'Save a copy as PDF' },
  ended: {
    sv: 'Länkarna till ärendet har bytts ut. Den nya finns i vårt senaste e-brev.',
    en: 'The links to the case have been replaced. The new one is in our latest mail.',
  },
  newLink: { sv: 'Begär en ny länk', en: 'Ask for a new link' },
};

/**
 * What an owner gets when the application is in, and whenever they come back to its draft.
 *
 * @param late fields that were changed on this device and did not go with it
 */
export function Receipt({
  submitted,
  late,
  onForgetLate,
}: {
  submitted: HandedIn;
  late?: Readonly<Record<string, unknown>>;
  onForgetLate?: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { plan, reference, accessUrl, submittedAt, repeated, cases } = submitted;
  const several = cases.length > 1 || (plan?.others ?? []).length > 0;
  const when = momentInWords(submittedAt, language);
  const named = listOf(
    cases.map((one) => say(texts.one, { reference: one.reference, municipality: one.municipalityName })),
    language,
  );
  const own = several ? [] : ownIn(plan);
  const address = accessUrl === undefined ? undefined : new URL(accessUrl);
  const save = async () => {
    const token = address?.hash.split('.').at(-1) ?? '';
    await downloadReceipt(submitted.caseId, await sessionFor(submitted.caseId, token, language), reference, language);
  };
  return (
    <Page
      title={say(texts.title)}
      lead={
        late === undefined
          ? say(cases.length > 1 ? texts.leadSeveral : texts.lead, { reference, cases: named })
          : say(cases.length > 1 ? texts.againSeveral : texts.again, { reference, cases: named, when })
      }
    >
      {repeated === true && <Alert data-color="info">{say(texts.repeated)}</Alert>}
      {late !== undefined && onForgetLate && <Late fields={late} plan={plan} onForget={onForgetLate} />}
      {address ? (
        <>
          <p>
            <a className="ds-button go" href={`${address.pathname}${address.hash}`}>
              {say(several ? texts.followIn : texts.follow, { municipality: cases[0]?.municipalityName ?? '' })}
            </a>
          </p>
          <p>
            <Button variant="secondary" onClick={() => void save()}>
              {say(texts.pdf)}
            </Button>
          </p>
        </>
      ) : (
        <>
          <Paragraph>{say(texts.ended)}</Paragraph>
          <p>
            <Link className="ds-button go" href={`/${language}/lost-link`}>
              {say(texts.newLink)}
            </Link>
          </p>
        </>
      )}
      <Heading level={2} data-size="sm">
        {say(texts.next)}
      </Heading>
      {several && <Shares submitted={submitted} />}
      <ul>
        {!several && <Reviewed plan={plan} />}
        <li>{say(texts.mail)}</li>
        <li>{say(texts.silence)}</li>
      </ul>
      {own.length > 0 && (
        <>
          <Heading level={2} data-size="sm">
            {say(texts.own)}
          </Heading>
          <OwnFilings permits={own} />
        </>
      )}
    </Page>
  );
}

const ownIn = (plan: PlanView | undefined) => plan?.permits.filter((p) => p.elsewhere !== undefined) ?? [];
const plansOf = (plan: PlanAnswer | undefined): readonly PlanView[] => (plan ? [plan, ...(plan.others ?? [])] : []);

/** Who reviews, and when one can open. */
function Reviewed({ plan }: { plan: PlanView | undefined }) {
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
function Shares({ submitted: { plan, cases } }: { submitted: HandedIn }) {
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
      <Heading level={3} data-size="2xs">
        {made ? say(texts.inPlace, { municipality: name, reference: made.reference }) : name}
      </Heading>
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
          <Paragraph>{say(texts.ownHere)}</Paragraph>
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

/** What did not go with the application: shown until its writer has seen it. */
function Late({
  fields,
  plan,
  onForget,
}: {
  fields: Readonly<Record<string, unknown>>;
  plan: PlanView | undefined;
  onForget: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [seen, setSeen] = useState(false);
  const shown = Object.entries(fields).filter(([field]) => field !== 'plan');
  if (seen || shown.length === 0) return null;
  return (
    <Alert data-color="warning" className="late">
      <Heading level={2} data-size="2xs">
        {say(texts.late)}
      </Heading>
      <Paragraph>{say(texts.lateText)}</Paragraph>
      <dl className="answers">
        {shown.map(([field, value]) => (
          <div key={field}>
            <dt>{fieldLabel(plan, field, language)}</dt>
            <dd>{answerInWords(requirementOf(plan, field), value, language)}</dd>
          </div>
        ))}
      </dl>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => {
          onForget();
          setSeen(true);
        }}
      >
        {say(texts.forget)}
      </Button>
    </Alert>
  );
}
