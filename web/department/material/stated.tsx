import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { formingText } from '#domain/words/form.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { CaseFiles } from '../case-files.tsx';

const texts = {
  given: { sv: 'Det företaget har uppgett', en: 'What the business has stated' },
  business: { sv: 'Företaget', en: 'The business' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  registered: {
    sv: 'Bolaget var under bildande när ansökan kom in. Namnet och numret lade företaget till {when}.',
    en: 'The company was being formed when the application came in. The business added the name and the number {when}.',
  },
  mailFails: {
    sv: 'Ett mejl till adressen kommer inte fram sedan {when}.',
    en: 'Mail to this address has not arrived since {when}.',
  },
};

/** What the business has stated. */
export function Given({ page, token }: { page: TaskPage; token: string }) {
  const say = useSay();
  if (page.given.length === 0) return null;
  return (
    <Section id="given" title={say(texts.given)}>
      <dl className="given">
        {page.given.map((g) => (
          <div key={g.id}>
            <dt>{g.label}</dt>
            <dd className={g.files ? undefined : 'written'}>
              {g.files ? <CaseFiles files={g.files} caseId={page.caseId} token={token} /> : g.value}
            </dd>
            {g.why !== undefined && <dd className="quiet">{g.why}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The business, and whom to reach there. */
export function Business({ page: { business, applicant } }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section id="business" title={say(texts.business)}>
      <Paragraph>
        {business.name}, {business.organisationNumber}
        {business.forming && ` (${say(formingText)})`}
        {business.registeredAt !== undefined && (
          <>
            <br />
            {say(texts.registered, { when: momentInWords(business.registeredAt, language) })}
          </>
        )}
        <br />
        {business.address}
        {applicant && (
          <>
            <br />
            {say(texts.contact)}: {applicant.name}, {applicant.phone}, {applicant.email}
          </>
        )}
      </Paragraph>
      {applicant?.mailFailsSince !== undefined && (
        <Alert data-color="warning">
          {say(texts.mailFails, { when: momentInWords(applicant.mailFailsSince, language) })}
        </Alert>
      )}
    </Section>
  );
}
