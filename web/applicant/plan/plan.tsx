import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PlanPermitView, PlanView } from '#domain/contract/guide-view.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { openingDays } from '#domain/plan/opening-days.ts';
import { type Scenario, scenarios } from '#domain/plan/planned.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { calendarFile } from './calendar-file.ts';
import { OwnFilings } from './own-filings.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanPermit } from './plan-permit.tsx';
import '../../shared/forms.css';
import './plan.css';

const texts = {
  title: { sv: 'Er plan', en: 'Your plan' },
  opening: { sv: 'När ni kan öppna', en: 'When you can open' },
  early: { sv: 'Tidigast', en: 'At the earliest' },
  earlyHelp: {
    sv: 'Allt är komplett från början och tar den tid det brukar.',
    en: 'Everything is complete from the start and takes the usual time.',
  },
  statutory: { sv: 'Med full handläggningstid', en: 'With full processing time' },
  statutoryHelp: {
    law: {
      sv: 'Varje beslut tar hela den tid lagen ger.',
      en: 'Each decision takes all the time the law gives.',
    },
    goal: {
      sv: 'Varje beslut tar hela sin tid. Där lagen inte sätter någon tid räknar vi med myndighetens eget mål.',
      en: 'Each decision takes all its time. Where the law sets none we count with the authority’s own goal.',
    },
    estimate: {
      sv: 'Varje beslut tar hela sin tid. Där lagen inte sätter någon tid räknar vi med en uppskattning.',
      en: 'Each decision takes all its time. Where the law sets none we count with an estimate.',
    },
  },
  late: { sv: 'Senast', en: 'At the latest' },
  lateHelp: {
    sv: 'Med varje förlängning lagen tillåter. Kompletteringar kan ge längre tid.',
    en: 'With every extension the law allows. Supplements can take longer.',
  },
  decides: { sv: 'Avgörs av {names}.', en: 'Decided by {names}.' },
  wish: { sv: 'Vilken dag vill ni öppna?', en: 'Which day do you want to open?' },
  order: { sv: 'Tillstånd och anmälningar, i ordning', en: 'Permits and notifications, in order' },
  parallel: {
    sv: 'Det här kan granskas samtidigt: {names}.',
    en: 'These can be reviewed at the same time: {names}.',
  },
  picture: { sv: 'Tiden i bild', en: 'The time as a picture' },
  today: { sv: 'Det ni kan göra i dag', en: 'What you can do today' },
  todayText: {
    sv: 'Ansök om allt i ett formulär. Det här kan börja granskas direkt: {names}.',
    en: 'Apply for everything in one form. Review can start directly for these: {names}.',
  },
  ownText: { sv: 'Det här lämnar ni in själva:', en: 'You hand these in yourselves:' },
  apply: { sv: 'Ansök om allt', en: 'Apply for everything' },
  change: { sv: 'Ändra svaren', en: 'Change the answers' },
  earlier: { sv: 'Vad som skulle ge en tidigare dag', en: 'What would give an earlier day' },
  earlierItem: { sv: '{what}: {days}.', en: '{what}: {days}.' },
  earlierDays: {
    early: { sv: 'tidigast {day}', en: '{day} at the earliest' },
    statutory: { sv: 'med full handläggningstid {day}', en: '{day} with full processing time' },
  },
  earlierLater: {
    sv: 'Det ni väljer bort kan ni ofta lägga till senare.',
    en: 'What you leave out you can often add later.',
  },
  obstacles: { sv: 'Se upp med', en: 'Watch out for' },
  reminders: { sv: 'Glöm inte', en: 'Do not forget' },
  remindersText: {
    sv: 'Det här sköter ni själva, utanför ärendet.',
    en: 'You handle these yourselves, outside the case.',
  },
  notVerified: { sv: 'Inte kontrollerat.', en: 'Not verified.' },
  nothing: {
    sv: 'Med de här svaren behöver ni inte söka eller anmäla något hos oss.',
    en: 'With these answers there is nothing to apply for or notify with us.',
  },
  keep: { sv: 'Spara planen', en: 'Keep the plan' },
  keepText: {
    sv: 'Sidans adress innehåller era svar men inga personuppgifter. Skicka den till vem ni vill.',
    en: 'The page’s address holds your answers but no personal data. Send it to anybody.',
  },
  print: { sv: 'Skriv ut', en: 'Print' },
  calendar: { sv: 'Lägg dagarna i kalendern', en: 'Put the days in a calendar' },
  copy: { sv: 'Kopiera adressen', en: 'Copy the address' },
  copied: { sv: 'Adressen är kopierad.', en: 'The address is copied.' },
  help: { sv: 'Vill ni prata med någon?', en: 'Want to talk to somebody?' },
};

/** The plan that follows from the answers. */
export function PlanPage({ place, plan }: { place: GuidePlace; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const lower = (permits: readonly PlanPermitView[]) =>
    listOf(
      permits.map((p) => inSentence(p.name)),
      language,
    );
  const here = plan.permits.filter((p) => p.elsewhere === undefined);
  const own = plan.permits.filter((p) => p.elsewhere !== undefined);
  const first = here.filter((p) => p.after.every((a) => a.gate !== 'filing' || a.strength === 'advisable'));
  const free = plan.permits.filter((p) => p.after.every((a) => a.strength === 'advisable' || a.gate === 'start'));
  const deciding = (scenario: Scenario) => plan.permits.filter((p) => plan.opening.paths[scenario].includes(p.id));
  return (
    <Page title={say(texts.title)} wide {...(plan.permits.length === 0 && { lead: say(texts.nothing) })}>
      {plan.permits.length > 0 && (
        <Section id="opening" title={say(texts.opening)}>
          <dl className="days">
            {scenarios.map((scenario) => (
              <div key={scenario} className={scenario}>
                <dt>{say(texts[scenario])}</dt>
                <dd>
                  <strong>{dayInWords(plan.opening.shown[scenario], language)}</strong>
                  <span>
                    {say(scenario === 'statutory' ? texts.statutoryHelp[plan.opening.basis] : texts[`${scenario}Help`])}
                  </span>
                  <span>{say(texts.decides, { names: lower(deciding(scenario)) })}</span>
                </dd>
              </div>
            ))}
          </dl>
          <Wish place={place} />
        </Section>
      )}

      {plan.obstacles.length > 0 && (
        <Section id="obstacles" title={say(texts.obstacles)}>
          {plan.obstacles.map((o) => (
            <Alert key={o.id} data-color="warning">
              <Paragraph>
                <strong>{o.text}</strong> {o.remedy}
              </Paragraph>
            </Alert>
          ))}
        </Section>
      )}

      {plan.permits.length > 0 && (
        <Section id="today" title={say(texts.today)} className="today">
          {here.length > 0 && (
            <>
              <Paragraph>{say(texts.todayText, { names: lower(first) })}</Paragraph>
              <div className="actions">
                <Link className="ds-button go" href={`/${language}/apply${writePlace(place)}`}>
                  {say(texts.apply)}
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

      {plan.earlier.length > 0 && (
        <Section id="earlier" title={say(texts.earlier)}>
          <ul>
            {plan.earlier.map((e) => (
              <li key={e.question}>
                {say(texts.earlierItem, {
                  what: e.text,
                  days: listOf(
                    (['early', 'statutory'] as const)
                      .filter((scenario) => e[scenario] < plan.opening.shown[scenario])
                      .map((scenario) => say(texts.earlierDays[scenario], { day: dayInWords(e[scenario], language) })),
                    language,
                  ),
                })}
              </li>
            ))}
          </ul>
          <Paragraph>{say(texts.earlierLater)}</Paragraph>
        </Section>
      )}

      {plan.permits.length > 0 && (
        <>
          <Section id="picture" title={say(texts.picture)}>
            <PlanChart plan={plan} />
          </Section>
          <Section id="order" title={say(texts.order)}>
            {free.length > 1 && <Paragraph>{say(texts.parallel, { names: lower(free) })}</Paragraph>}
            <ol className="permits">
              {plan.permits.map((permit) => (
                <PlanPermit key={permit.id} permit={permit} today={plan.today} />
              ))}
            </ol>
          </Section>
        </>
      )}

      {plan.reminders.length > 0 && (
        <Section id="reminders" title={say(texts.reminders)}>
          <Paragraph>{say(texts.remindersText)}</Paragraph>
          <ul>
            {plan.reminders.map((r) => (
              <li key={r.id}>
                {r.text} {!r.verified && <em className="unverified">{say(texts.notVerified)}</em>}
              </li>
            ))}
          </ul>
        </Section>
      )}

      <Keep plan={plan} place={place} />

      <Section id="help" title={say(texts.help)}>
        <Paragraph>
          <a href={plan.coordinator.page}>{plan.coordinator.name}</a>. {plan.coordinator.reach}
        </Paragraph>
      </Section>
    </Page>
  );
}

/** The day the owner wants, kept in the address. An impossible day shows up among the obstacles. */
function Wish({ place }: { place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [first, last] = openingDays(today());
  const change = (opening: string) => {
    const { opening: _former, ...rest } = place;
    navigate(`/${language}/guide${writePlace(opening === '' ? rest : { ...rest, opening })}`, { replace: true });
  };
  return (
    <div className="wish">
      <Textfield
        label={say(texts.wish)}
        type="date"
        defaultValue={place.opening ?? ''}
        min={first}
        max={last}
        onBlur={(e) => e.target.value !== (place.opening ?? '') && change(e.target.value)}
      />
    </div>
  );
}

/** Share, print, calendar, change. */
function Keep({ plan, place }: { plan: PlanView; place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const save = async () => {
    const file = await calendarFile(plan, window.location.href, language);
    const link = document.createElement('a');
    link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
    link.download = 'foretagslots.ics';
    link.click();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <Section id="keep" title={say(texts.keep)} className="keep">
      <Paragraph>{say(texts.keepText)}</Paragraph>
      <div className="actions">
        <Button variant="secondary" onClick={() => void copy()}>
          {say(texts.copy)}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          {say(texts.print)}
        </Button>
        {plan.permits.length > 0 && (
          <Button variant="secondary" onClick={() => void save()}>
            {say(texts.calendar)}
          </Button>
        )}
        <Link href={`/${language}/guide${writePlace({ ...place, at: 'municipality' })}`}>{say(texts.change)}</Link>
      </div>
      <p role="status">{copied && say(texts.copied)}</p>
    </Section>
  );
}

function Section({
  id,
  title,
  className,
  children,
}: {
  id: string;
  title: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={className}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
