import { Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { Page } from '../../shared/page.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { AskCoordinator } from '../ask/ask-coordinator.tsx';
import { Given } from '../guide/given.tsx';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import type { Step } from '../guide/steps.ts';
import { isAwaited } from './basis-of-day.ts';
import { Days, DaysOfAll, Wish } from './days.tsx';
import { Earlier } from './earlier.tsx';
import { Keep } from './keep.tsx';
import { Obstacles } from './obstacles.tsx';
import { Others } from './others.tsx';
import { OwnFilings } from './own-filings.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanPermit } from './plan-permit.tsx';
import { Reminders } from './reminders.tsx';
import { DaysCount, Unsaid, whatIsSaid } from './unsaid.tsx';
import '../../shared/forms.css';
import './plan.css';

const texts = {
  title: { sv: 'Er plan', en: 'Your plan' },
  several: {
    sv: 'Planen gäller {base}, där företaget har sin bas, och även {others}.',
    en: 'The plan is for {base}, where the business has its base, and also {others}.',
  },
  where: { sv: ' i {base}', en: ' in {base}' },
  eachGets: {
    sv: 'Samma formulär gäller {all}. Varje kommun får sin del.',
    en: 'The same form is for {all}. Each municipality gets its part.',
  },
  order: { sv: 'Tillstånd och anmälningar, i ordning', en: 'Permits and notifications, in order' },
  orderIn: {
    sv: 'Tillstånd och anmälningar i {base}, i ordning',
    en: 'Permits and notifications in {base}, in order',
  },
  parallel: {
    sv: 'Det här kan granskas samtidigt: {names}.',
    en: 'These can be reviewed at the same time: {names}.',
  },
  picture: { sv: 'Tiden i bild', en: 'The timeline' },
  today: { sv: 'Det ni kan göra i dag', en: 'What you can do today' },
  todayText: {
    sv: 'Ansök om allt i ett formulär. Det här kan börja granskas direkt: {names}.',
    en: 'Apply for everything in one form. Review can start directly for these: {names}.',
  },
  ownText: { sv: 'Det här lämnar ni in själva:', en: 'You hand these in yourselves:' },
  apply: { sv: 'Ansök om allt', en: 'Apply for everything' },
  closeText: { sv: 'Anmäl allt i ett formulär: {names}.', en: 'Report everything in one form: {names}.' },
  close: { sv: 'Anmäl allt', en: 'Report everything' },
  obstacles: { sv: 'Se upp med', en: 'Watch out for' },
  unsure: {
    sv: 'Stämmer det inte med det ni ska göra? Fråga företagslotsen innan ni börjar.',
    en: 'Does this not match what you will do? Ask the business coordinator before you start.',
  },
};

/** The plan that follows from the answers. */
export default function PlanPage({
  guide,
  place,
  plan: whole,
  steps,
}: {
  guide: GuideView;
  place: GuidePlace;
  plan: PlanAnswer;
  steps: readonly Step[];
}) {
  const say = useSay();
  const language = useLanguage();
  const plan = whatIsSaid(whole);
  const aim = aimTexts[plan.aim];
  const lower = (permits: readonly PlanPermitView[]) =>
    listOf(
      permits.map((p) => inSentence(p.name)),
      language,
    );
  const here = plan.permits.filter((p) => p.elsewhere === undefined);
  const own = plan.permits.filter((p) => p.elsewhere !== undefined);
  const first = here.filter((p) => p.after.every((a) => a.gate !== 'filing' || a.strength === 'advisable'));
  const awaited = plan.permits.filter((p) => isAwaited(plan, p));
  const apart = plan.permits.filter((p) => !isAwaited(plan, p));
  const free = awaited.filter((p) => p.after.every((a) => a.strength === 'advisable' || a.gate === 'start'));
  const empty = plan.permits.length === 0;
  const closes = plan.aim === 'close';
  const base = plan.municipalityName;
  const others = plan.others?.map((o) => o.municipalityName) ?? [];
  const several = others.length > 0;
  /** Where something is handed in with the form. */
  const form = [plan, ...(plan.others ?? [])].flatMap(({ permits, municipalityName }) =>
    permits.some((p) => p.elsewhere === undefined) ? [municipalityName] : [],
  );
  /** Ends a heading of what is of the base alone, when there are others. */
  const where = several ? say(texts.where, { base }) : '';
  const lead = [
    ...(several ? [say(texts.several, { base, others: listOf(others, language) })] : []),
    ...(empty ? [say(aim.nothing)] : []),
  ].join(' ');
  return (
    <Page
      title={say(texts.title)}
      municipality={{ id: place.municipality ?? '', name: plan.municipalityName }}
      wide
      {...(lead !== '' && { lead })}
    >
      {empty ? (
        closes ? (
          <Wish place={place} plan={plan} />
        ) : (
          <>
            <DaysCount plan={whole} />
            <Paragraph>{say(texts.unsure)}</Paragraph>
          </>
        )
      ) : (
        <Section id="opening" title={`${say(aim.days)}${where}`}>
          <Days plan={plan} />
          <DaysOfAll plan={plan} />
          <DaysCount plan={whole} />
          <Wish place={place} plan={plan} />
        </Section>
      )}

      {plan.obstacles.length > 0 && (
        <Section id="obstacles" title={say(texts.obstacles)}>
          <Obstacles of={plan.obstacles} />
        </Section>
      )}

      {!empty && (
        <Section id="today" title={say(texts.today)} className="today">
          {here.length > 0 && (
            <>
              <Paragraph>{say(closes ? texts.closeText : texts.todayText, { names: lower(first) })}</Paragraph>
              {form.length > 1 && <Paragraph>{say(texts.eachGets, { all: listOf(form, language) })}</Paragraph>}
              <div className="actions">
                <Link className="ds-button go" href={`/${language}/apply${writePlace(place)}`}>
                  {say(closes ? texts.close : texts.apply)}
                </Link>
              </div>
            </>
          )}
          {own.length > 0 && (
            <>
              <Paragraph>{say(texts.ownText)}</Paragraph>
              <OwnFilings permits={own} />
            </>
          )}
        </Section>
      )}

      <Earlier plan={plan} where={where} />

      {plan.permits.some((p) => p.usable.statutory > plan.today) && (
        <Section id="picture" title={`${say(texts.picture)}${where}`}>
          <PlanChart plan={plan} />
        </Section>
      )}
      {awaited.length > 0 && (
        <Section id="order" title={several ? say(texts.orderIn, { base }) : say(texts.order)}>
          {free.length > 1 && <Paragraph>{say(texts.parallel, { names: lower(free) })}</Paragraph>}
          <ol className="permits">
            {awaited.map((permit) => (
              <PlanPermit key={permit.id} permit={permit} plan={plan} />
            ))}
          </ol>
        </Section>
      )}
      {apart.length > 0 && (
        <Section id="apart" title={`${say(aim.apart)}${where}`}>
          <Paragraph>{say(aim.apartText)}</Paragraph>
          <ol className="permits apart">
            {apart.map((permit) => (
              <PlanPermit key={permit.id} permit={permit} plan={plan} />
            ))}
          </ol>
        </Section>
      )}

      <Unsaid plan={whole} />

      <Others guide={guide} place={place} plan={plan} />

      <Reminders plan={plan} />
      <Given steps={steps} here={place} />
      <Keep plan={plan} place={place} />
      <AskCoordinator guide={guide} place={place} plan={plan} />
    </Page>
  );
}
