import type { StaffSuggestions } from '#domain/api/answers/suggestion.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { call } from '../../shared/api.ts';
import { UnsentTexts } from '../../shared/draft/unsent.tsx';
import { type State, Status } from '../../shared/face/status.tsx';
import { sharedDesk, useKept } from '../../shared/kept.ts';
import { Loading } from '../../shared/page.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useSending } from '../../shared/use-sending.ts';
import { suggestedIn } from '../draft/written.ts';
import { StaffProblem } from '../staff-problem.tsx';
import { SuggestForm } from './suggest-form.tsx';

const { words } = actForms['take-back-suggestion'];

const texts = {
  none: { sv: 'Inget är föreslaget.', en: 'Nothing has been suggested.' },
  by: { sv: '{from}, {when}', en: '{from}, {when}' },
  byOfficer: { sv: '{officer}, {from}, {when}', en: '{officer}, {from}, {when}' },
  said: { sv: 'Företaget skrev: {text}', en: 'The business wrote: {text}' },
  unsent: { sv: 'Det här hade du skrivit, och det är inte skickat', en: 'You had written this, and it was not sent' },
  ended: {
    sv: 'Allt i ärendet är avgjort, och inget kan läggas till. Skriv till företaget om något saknas.',
    en: 'Everything in the case is settled, and nothing can be added. Write to the business if something is missing.',
  },
};

/** What has been suggested, and what can be. */
export default function Suggested({ caseId, token, person }: { caseId: string; token: string; person: string }) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(
    () => call('GET /api/cases/{caseId}/suggestions', { path: { caseId }, language, token }),
    [language, token, caseId],
  );
  return (
    <>
      <StaffProblem problem={problem} onRetry={reload} />
      {!value && !problem && <Loading />}
      {value && (
        <>
          {value.suggestions.length === 0 && <p className="quiet">{say(texts.none)}</p>}
          {value.suggestions.map((one) => (
            <Suggestion key={one.id} suggestion={one} caseId={caseId} token={token} reload={reload} />
          ))}
          {value.options.length > 0 ? (
            <SuggestForm options={value.options} caseId={caseId} token={token} person={person} reload={reload} />
          ) : (
            <>
              <p>{value.cannot ?? say(texts.ended)}</p>
              <NeverSuggested keptAs={suggestedIn(person, caseId)} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** What was being written when nothing could be suggested any more. */
function NeverSuggested({ keptAs }: { keptAs: string }) {
  const say = useSay();
  const [{ reasons }, , forget] = useKept(keptAs, { permit: '', reasons: '' }, sharedDesk);
  return reasons.trim() !== '' && <UnsentTexts title={say(texts.unsent)} kept={[reasons]} onForget={forget} />;
}

const drawn: Readonly<Record<StaffSuggestions['suggestions'][number]['state'], State>> = {
  open: 'waiting',
  accepted: 'done',
  declined: 'problem',
  'taken-back': 'not-needed',
  lapsed: 'not-needed',
};

function Suggestion({
  suggestion,
  caseId,
  token,
  reload,
}: {
  suggestion: StaffSuggestions['suggestions'][number];
  caseId: string;
  token: string;
  reload: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const { send, busy, problem } = useSending();
  const {
    id,
    name,
    from,
    officer = '',
    reasons,
    suggestedAt,
    endedAt,
    state,
    stateText,
    text,
    mayTakeBack,
  } = suggestion;
  const when = momentInWords(suggestedAt, language);
  const takeBack = () =>
    void send(async () => {
      await call('POST /api/cases/{caseId}/take-back-suggestion', {
        path: { caseId },
        language,
        token,
        body: { suggestion: id },
      });
      await reload();
    });
  return (
    <article aria-labelledby={`suggested-${id}`}>
      <header>
        <h3 id={`suggested-${id}`}>{name}</h3>
        <Status state={drawn[state]}>
          {stateText}
          {endedAt !== undefined && `, ${momentInWords(endedAt, language)}`}
        </Status>
      </header>
      <p className="quiet">{say(officer === '' ? texts.by : texts.byOfficer, { from, officer, when })}</p>
      <p className="written" lang={officersLanguage}>
        {reasons}
      </p>
      {text !== undefined && <p>{say(texts.said, { text })}</p>}
      <StaffProblem problem={problem} />
      {mayTakeBack && (
        <button
          type="button"
          className="button plain small"
          aria-describedby={`suggested-${id}`}
          aria-disabled={busy}
          onClick={takeBack}
        >
          {say(words.button)}
        </button>
      )}
    </article>
  );
}
