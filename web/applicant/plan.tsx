import { Alert, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { PlanPermitView, PlanView } from '#domain/contract/guide-view.ts';
import { listOf } from '#domain/definitions/text.ts';
import { kindTexts } from '#domain/texts/case.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { call } from '../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { type GuidePlace, writePlace } from './guide-address.ts';
import { PlanChart } from './plan-chart.tsx';
import './plan.css';

const texts = {
  title: { sv: 'Er plan', en: 'Your plan' },
  lead: {
    sv: 'Det här behövs för att {event}, och i den här ordningen.',
    en: 'This is what you need, and in this order.',
  },
  opening: { sv: 'När ni kan öppna', en: 'When you can open' },
  early: { sv: 'Tidigast', en: 'At the earliest' },
  earlyHelp: {
    sv: 'Allt är komplett från början och tar den tid det brukar.',
    en: 'Everything is complete from the start and takes the usual time.',
  },
  statutory: { sv: 'Enligt lagens tider', en: 'By the limits in law' },
  statutoryHelp: {
    sv: 'Varje beslut tar hela den tid lagen ger.',
    en: 'Each decision takes all the time the law gives.',
  },
  late: { sv: 'Senast', en: 'At the latest' },
  lateHelp: {
    sv: 'Med varje förlängning lagen tillåter. Kompletteringar kan ge längre tid.',
    en: 'With every extension the law allows. Supplements can take longer.',
  },
  decides: { sv: 'Det som avgör dagen: {names}.', en: 'What decides the day: {names}.' },
  order: { sv: 'Tillstånd och anmälningar', en: 'Permits and notifications' },
  picture: { sv: 'Tiden i bild', en: 'The time as a picture' },
  today: { sv: 'Det ni kan göra i dag', en: 'What you can do today' },
  todayText: {
    sv: 'Ansök om allt på en gång. Det här kan börja granskas direkt: {names}.',
    en: 'Apply for everything at once. Review can start directly for these: {names}.',
  },
  apply: { sv: 'Ansök om allt', en: 'Apply for everything' },
  change: { sv: 'Ändra svaren', en: 'Change the answers' },
  why: { sv: 'Varför', en: 'Why' },
  tests: { sv: 'Vad som prövas', en: 'What is examined' },
  wrong: { sv: 'Vad som brukar gå fel', en: 'What usually goes wrong' },
  fee: { sv: 'Vad det kostar', en: 'What it costs' },
  documents: { sv: 'Ha det här framme', en: 'Have this ready' },
  law: { sv: 'Lag', en: 'Law' },
  after: { sv: 'Väntar på', en: 'Waits for' },
  gate: {
    filing: { sv: 'innan ni kan anmäla', en: 'before you can file' },
    decision: { sv: 'innan det kan beslutas', en: 'before it can be decided' },
    start: { sv: 'innan ni öppnar', en: 'before you open' },
  },
  advisable: { sv: 'bra att göra först', en: 'good to do first' },
  done: {
    sv: 'Klart tidigast {early}, enligt lagens tider {statutory}.',
    en: 'Done at the earliest {early}, by the limits in law {statutory}.',
  },
  doneBy: { sv: 'Beslut ska komma senast {statutory}.', en: 'The decision is due by {statutory}.' },
  wait: { sv: 'Ni får börja {day} även utan beslut.', en: 'You may start {day} even without a decision.' },
  possible: { sv: 'Kanske', en: 'Perhaps' },
  unverified: {
    sv: 'Uppgiften är inte kontrollerad. Fråga {department}.',
    en: 'This has not been verified. Check with {department}.',
  },
  obstacles: { sv: 'Se upp med', en: 'Watch out for' },
  reminders: { sv: 'Glöm inte', en: 'Do not forget' },
  remindersText: {
    sv: 'Det här sköter ni själv, utanför ärendet.',
    en: 'You handle these yourself, outside the case.',
  },
  nothing: {
    sv: 'Med de här svaren behövs inga tillstånd från oss.',
    en: 'With these answers you need no permits from us.',
  },
  details: { sv: 'Visa mer', en: 'Show more' },
};

/** The plan that follows from the answers. */
export function PlanPage({ place }: { place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const { municipality, event, answers } = place;
  const { value: plan, problem } = useLoad(
    () => call<PlanView>('POST', '/api/guide/plan', { language, body: { municipality, event, answers } }),
    [language, writePlace(place)],
  );
  if (!plan) {
    return (
      <Page title={say(texts.title)}>
        <ProblemAlert problem={problem} />
        {!problem && <Loading />}
      </Page>
    );
  }
  const list = (permits: readonly PlanPermitView[]) =>
    listOf(
      permits.map((p) => p.name.toLocaleLowerCase()),
      language,
    );
  const first = plan.permits.filter((p) => p.after.every((a) => a.gate !== 'filing' || a.strength === 'advisable'));
  const deciding = plan.permits.filter((p) => plan.opening.decidedBy.includes(p.id));
  if (plan.permits.length === 0)
    return (
      <Page title={say(texts.title)} lead={say(texts.nothing)}>
        {null}
      </Page>
    );
  return (
    <Page title={say(texts.title)} wide>
      <section aria-labelledby="opening">
        <Heading level={2} data-size="sm" id="opening">
          {say(texts.opening)}
        </Heading>
        <dl className="days">
          {(['early', 'statutory', 'late'] as const).map((scenario) => (
            <div key={scenario} className={scenario}>
              <dt>{say(texts[scenario])}</dt>
              <dd>
                <strong>{dayInWords(plan.opening.shown[scenario], language)}</strong>
                <span>{say(texts[`${scenario}Help`])}</span>
              </dd>
            </div>
          ))}
        </dl>
        <Paragraph>{say(texts.decides, { names: list(deciding) })}</Paragraph>
      </section>

      {plan.obstacles.length > 0 && (
        <section aria-labelledby="obstacles">
          <Heading level={2} data-size="sm" id="obstacles">
            {say(texts.obstacles)}
          </Heading>
          {plan.obstacles.map((o) => (
            <Alert key={o.id} data-color="warning">
              <Paragraph>
                <strong>{o.text}</strong> {o.remedy}
              </Paragraph>
            </Alert>
          ))}
        </section>
      )}

      <section aria-labelledby="today" className="today">
        <Heading level={2} data-size="sm" id="today">
          {say(texts.today)}
        </Heading>
        <Paragraph>{say(texts.todayText, { names: list(first) })}</Paragraph>
        <div className="actions">
          <Link className="ds-button go" href={`/${language}/apply${writePlace(place)}`}>
            {say(texts.apply)}
          </Link>
          <Link href={`/${language}/guide${writePlace({ ...place, at: 'municipality' })}`}>{say(texts.change)}</Link>
        </div>
      </section>

      <section aria-labelledby="picture">
        <Heading level={2} data-size="sm" id="picture">
          {say(texts.picture)}
        </Heading>
        <PlanChart plan={plan} />
      </section>

      <section aria-labelledby="order">
        <Heading level={2} data-size="sm" id="order">
          {say(texts.order)}
        </Heading>
        <ol className="permits">
          {plan.permits.map((permit) => (
            <Permit key={permit.id} permit={permit} />
          ))}
        </ol>
      </section>

      <section aria-labelledby="reminders">
        <Heading level={2} data-size="sm" id="reminders">
          {say(texts.reminders)}
        </Heading>
        <Paragraph>{say(texts.remindersText)}</Paragraph>
        <ul>
          {plan.reminders.map((r) => (
            <li key={r.id}>{r.text}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function Permit({ permit }: { permit: PlanPermitView }) {
  const say = useSay();
  const language = useLanguage();
  const day = (d: string) => dayInWords(d, language);
  const kind = kindTexts[permit.kind as keyof typeof kindTexts];
  return (
    <li>
      <Heading level={3} data-size="xs">
        {permit.name}
      </Heading>
      <p className="meta">
        <Tag data-color="neutral">{say(kind)}</Tag>{' '}
        {permit.certainty === 'possible' && <Tag data-color="warning">{say(texts.possible)}</Tag>}{' '}
        {permit.departmentName}
      </p>
      <Paragraph>{permit.why}</Paragraph>
      <Paragraph>
        {permit.clock.kind === 'wait'
          ? say(texts.wait, { day: day(permit.window.statutory) })
          : say(permit.window.early === permit.window.statutory ? texts.doneBy : texts.done, {
              early: day(permit.window.early),
              statutory: day(permit.window.statutory),
            })}
      </Paragraph>
      {permit.after.map((after) => (
        <Paragraph key={after.id} className="after">
          {say(texts.after)} <strong>{after.name}</strong>,{' '}
          {after.strength === 'advisable' ? say(texts.advisable) : say(texts.gate[after.gate])}. {after.why}
        </Paragraph>
      ))}
      {(!permit.clock.verified || !permit.law.verified || permit.stages.some((s) => !s.verified)) && (
        <Paragraph className="unverified">{say(texts.unverified, { department: permit.departmentName })}</Paragraph>
      )}
      <details>
        <summary>
          {say(texts.details)}
          <span className="ds-sr-only">: {permit.name}</span>
        </summary>
        <dl>
          <dt>{say(texts.tests)}</dt>
          <dd>{permit.tests}</dd>
          <dt>{say(texts.wrong)}</dt>
          <dd>
            <ul>
              {permit.usualObstacles.map((o) => (
                <li key={o}>{o}</li>
              ))}
            </ul>
          </dd>
          <dt>{say(texts.fee)}</dt>
          <dd>{permit.fee}</dd>
          <dt>{say(texts.documents)}</dt>
          <dd>
            <ul>
              {permit.documents.map((d) => (
                <li key={d}>{d}</li>
              ))}
            </ul>
          </dd>
          <dt>{say(texts.law)}</dt>
          <dd>
            {permit.law.url === undefined ? permit.law.cite : <a href={permit.law.url}>{permit.law.cite}</a>}
            {permit.clock.note !== undefined && <span> {permit.clock.note}</span>}
          </dd>
        </dl>
      </details>
    </li>
  );
}
