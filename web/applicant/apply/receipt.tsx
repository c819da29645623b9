import { Button, Heading } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/contract/guide-view.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { downloadReceipt, sessionFor } from '../case/case-session.ts';
import { OwnFilings } from '../plan/own-filings.tsx';

/** What `POST /api/cases` answers. */
export interface Submitted {
  readonly caseId: string;
  readonly reference: string;
  readonly accessUrl: string;
  readonly plan: PlanView;
}

const texts = {
  title: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  lead: {
    sv: 'Ert ärende har nummer {reference}. En bekräftelse är på väg till er e-post.',
    en: 'Your case has the number {reference}. A receipt is on its way to your e-mail.',
  },
  next: { sv: 'Vad som händer nu', en: 'What happens now' },
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
  follow: { sv: 'Följ ärendet', en: 'Follow the case' },
  pdf: { sv: 'Spara en kopia som PDF', en: 'Save a copy as PDF' },
};

export function Receipt({ submitted }: { submitted: Submitted }) {
  const say = useSay();
  const language = useLanguage();
  const { plan, reference, accessUrl } = submitted;
  const here = plan.permits.filter((p) => p.elsewhere === undefined);
  const own = plan.permits.filter((p) => p.elsewhere !== undefined);
  const names = listOf([...new Set(here.map((p) => p.departmentName))], language);
  const address = new URL(accessUrl);
  const save = async () => {
    const token = address.hash.split('.').at(-1) ?? '';
    await downloadReceipt(submitted.caseId, await sessionFor(submitted.caseId, token, language), reference, language);
  };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead, { reference })}>
      <p>
        <a className="ds-button go" href={`${address.pathname}${address.hash}`}>
          {say(texts.follow)}
        </a>
      </p>
      <p>
        <Button variant="secondary" onClick={() => void save()}>
          {say(texts.pdf)}
        </Button>
      </p>
      <Heading level={2} data-size="sm">
        {say(texts.next)}
      </Heading>
      <ul>
        <li>{say(texts.departments, { n: here.length, names })}</li>
        <li>{say(texts.day, { day: dayInWords(plan.opening.shown.statutory, language) })}</li>
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
