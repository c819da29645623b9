import type { ReactNode } from 'react';
import type { StaffCasePage } from '#domain/api/answers/staff-case.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { History } from '../../shared/history.tsx';
import { Loading, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { ToInbox } from '../inbox/to-inbox.tsx';
import { StaffProblem } from '../staff-problem.tsx';
import { Suggestions } from '../suggest/suggestions.tsx';
import { PermitOfCase } from './permit.tsx';
import './case.css';

const texts = {
  title: { sv: 'Ärende', en: 'Case' },
  lead: { sv: '{business}, {municipality}. {reference}', en: '{business}, {municipality}. {reference}' },
  business: { sv: 'Företaget', en: 'The business' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  address: { sv: 'Adress', en: 'Address' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  what: { sv: 'Vad de vill', en: 'What they want' },
  came: { sv: 'Kom in', en: 'Came in' },
  coordinator: { sv: 'Följer hela ärendet', en: 'Follows the whole case' },
  parts: { sv: 'Delarna', en: 'The parts' },
  given: { sv: 'Vad de lämnat in', en: 'What they handed in' },
  happened: { sv: 'Det som har hänt', en: 'What has happened' },
};

/** One case as far as one's department may read it: each part, how it ended and why, and what happened. */
export function StaffCase({
  caseId,
  token,
  person,
  bar,
}: {
  caseId: string;
  token: string;
  person: string;
  bar: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(
    async () => (await call('GET /api/cases/{caseId}', { path: { caseId }, language, token })) as StaffCasePage,
    [language, token, caseId],
  );
  const { business, municipality, reference } = value ?? {};
  return (
    <Page
      title={business ?? say(texts.title)}
      {...(value && {
        lead: say(texts.lead, { business: value.event, municipality: municipality ?? '', reference: reference ?? '' }),
      })}
      wide
      staff
    >
      {bar}
      <p className="facts">
        <ToInbox />
      </p>
      <StaffProblem problem={problem} onRetry={reload} />
      {!value && !problem && <Loading />}
      {value && (
        <div className="case-page">
          <div>
            <section aria-labelledby="parts">
              <h2 id="parts">{say(texts.parts)}</h2>
              {value.permits.map((permit) => (
                <PermitOfCase
                  key={permit.id}
                  permit={permit}
                  tasks={value.tasks.filter((task) => task.permit === permit.id)}
                />
              ))}
            </section>
            <Suggestions caseId={caseId} token={token} person={person} />
            {value.given.length > 0 && (
              <section aria-labelledby="given">
                <h2 id="given">{say(texts.given)}</h2>
                <dl className="given">
                  {value.given.map(({ id, label, value: said }) => (
                    <div key={id}>
                      <dt>{label}</dt>
                      <dd>{said}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
          </div>
          <div>
            <Business page={value} />
            <section aria-labelledby="happened">
              <h2 id="happened">{say(texts.happened)}</h2>
              <History timeline={value.timeline} today={today()} />
            </section>
          </div>
        </div>
      )}
    </Page>
  );
}

function Business({ page: { organisation, applicant, submittedAt, coordinator } }: { page: StaffCasePage }) {
  const say = useSay();
  const language = useLanguage();
  const lines = [
    [texts.number, organisation.organisationNumber],
    [texts.address, organisation.address],
    ...(applicant ? [[texts.contact, `${applicant.name}, ${applicant.email}, ${applicant.phone}`] as const] : []),
    [texts.came, momentInWords(submittedAt, language)],
    [texts.coordinator, `${coordinator.name}, ${coordinator.email}`],
  ] as const;
  return (
    <section aria-labelledby="business">
      <h2 id="business">{say(texts.business)}</h2>
      <dl className="given">
        {lines.map(([label, value]) => (
          <div key={label.sv}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
