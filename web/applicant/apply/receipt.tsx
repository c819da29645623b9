import { Link } from 'wouter';
import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import { listOf } from '#domain/definitions/text.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { FetchButton } from '../../shared/fetch-button.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { downloadReceipt, sessionFor } from '../case/case-session.ts';
import { OwnFilings } from '../plan/own-filings.tsx';
import { NotIncluded } from './not-included.tsx';
import { AlreadySent } from './notices.tsx';
import { ownIn, Reviewed, Shares } from './receipt-shares.tsx';

const texts = {
  title: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  lead: {
    sv: 'Ert ärende har nummer {reference}. En bekräftelse är på väg till er e-post.',
    en: 'Your case has the number {reference}. A receipt is on its way to your email.',
  },
  leadSeveral: {
    sv: 'Ansökan har ett ärende i varje kommun: {cases}. En bekräftelse på alla är på väg till er e-post.',
    en: 'The application has a case in each municipality: {cases}. One receipt for them all is on its way to your email.',
  },
  againSeveral: {
    sv: 'Vi tog emot er ansökan {when}. Den har ett ärende i varje kommun: {cases}.',
    en: 'We received your application {when}. It has a case in each municipality: {cases}.',
  },
  one: { sv: '{reference} i {municipality}', en: '{reference} in {municipality}' },
  followIn: { sv: 'Följ ärendet i {municipality}', en: 'Follow the case in {municipality}' },
  again: {
    sv: 'Vi tog emot er ansökan {when}. Ärendet har nummer {reference}.',
    en: 'We received your application {when}. The case has the number {reference}.',
  },
  next: { sv: 'Vad som händer nu', en: 'What happens now' },
  mail: {
    sv: 'Ni får e-post vid varje beslut och när någon behöver något av er.',
    en: 'We email you about each decision, and when somebody needs something from you.',
  },
  papers: {
    sv: 'Saknas något papper står det i ärendet, och ni lämnar in det där.',
    en: 'If a paper is missing, the case says so, and you hand it in there.',
  },
  silence: {
    sv: 'Uteblivet svar är inte ett ja, utom för en anmälan där lagen låter er börja efter en viss tid.',
    en: 'No answer does not mean yes, except for a notification where the law lets you start after a set time.',
  },
  own: { sv: 'Det här lämnar ni in själva', en: 'What you hand in yourselves' },
  follow: { sv: 'Följ ärendet', en: 'Follow the case' },
  pdf: { sv: 'Spara en kopia som PDF', en: 'Save a copy as PDF' },
  ended: {
    sv: 'Länkarna till ärendet har bytts ut. Den nya finns i vårt senaste mejl.',
    en: 'The links to the case have been replaced. The new one is in our latest email.',
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
  const asksForPapers = plan?.requirements.some(({ type }) => type === 'attachment') === true;
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
      {repeated === true && <AlreadySent />}
      {late !== undefined && onForgetLate && <NotIncluded fields={late} plan={plan} onForget={onForgetLate} />}
      {address ? (
        <div className="actions">
          <a className="button go" href={`${address.pathname}${address.hash}`}>
            {say(several ? texts.followIn : texts.follow, { municipality: cases[0]?.municipalityName ?? '' })}
          </a>
          <FetchButton className="button second" fetch={save}>
            {say(texts.pdf)}
          </FetchButton>
        </div>
      ) : (
        <>
          <p>{say(texts.ended)}</p>
          <p>
            <Link className="button go" href={`/${language}/lost-link`}>
              {say(texts.newLink)}
            </Link>
          </p>
        </>
      )}
      <h2>{say(texts.next)}</h2>
      {several && <Shares submitted={submitted} />}
      <ul>
        {!several && <Reviewed plan={plan} />}
        {asksForPapers && <li>{say(texts.papers)}</li>}
        <li>{say(texts.mail)}</li>
        <li>{say(texts.silence)}</li>
      </ul>
      {own.length > 0 && (
        <>
          <h2>{say(texts.own)}</h2>
          <OwnFilings permits={own} />
        </>
      )}
    </Page>
  );
}
