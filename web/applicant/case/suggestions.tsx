import { type ReactNode, useMemo, useState } from 'react';
import { words as accepting } from '#domain/acts/accept-suggestion/words.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { CaseSuggestion } from '#domain/api/answers/suggestion.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Notice } from '../../shared/face/status.tsx';
import { ownDevice, readKept } from '../../shared/kept.ts';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { Opens } from './in-sight.ts';
import { AcceptForm, DeclineForm } from './suggestion-forms.tsx';
import { suggestionKey } from './written.ts';

const texts = {
  title: { sv: 'Ett förslag till er', en: 'A suggestion for you' },
  several: { sv: 'Förslag till er', en: 'Suggestions for you' },
  from: {
    sv: '{from} föreslog det {when}. Det är ett råd: inget läggs till om ni inte säger ja.',
    en: '{from} suggested it on {when}. This is advice: nothing is added unless you say yes.',
  },
  why: { sv: 'Varför', en: 'Why' },
  law: { sv: 'När det krävs', en: 'When it is required' },
  needs: { sv: 'Vad det behöver', en: 'What it needs' },
  nothing: { sv: 'Inget mer än det ni har lämnat.', en: 'Nothing more than you have given.' },
  fields: { sv: 'Uppgifter som ni fyller i här: {list}.', en: 'Information that you fill in here: {list}.' },
  papers: {
    sv: 'Papper som ni lämnar in på den här sidan efteråt: {list}.',
    en: 'Papers that you hand in on this page afterwards: {list}.',
  },
  brings: { sv: 'Kommunen yttrar sig också: {list}.', en: 'The municipality also gives its opinion: {list}.' },
  cost: { sv: 'Vad det kostar', en: 'What it costs' },
  who: { sv: 'Vem som beslutar', en: 'Who decides' },
  day: { sv: 'Vad det gör med dagen ni har planerat', en: 'What it does to the day you planned' },
  decline: { sv: 'Tacka nej', en: 'Decline' },
};

/** The permits that staff suggests: what each means, and the owner's yes or no. */
export default function Suggestions({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  return (
    <section aria-labelledby="suggestions" className="flow">
      <h2 id="suggestions">{say(page.suggestions.length > 1 ? texts.several : texts.title)}</h2>
      {page.suggestions.map((one) => (
        <Suggestion key={one.id} suggestion={one} caseId={page.caseId} of={of} />
      ))}
    </section>
  );
}

const forms = { accept: AcceptForm, decline: DeclineForm };
type Answer = keyof typeof forms;

function Suggestion({ suggestion, caseId, of }: { suggestion: CaseSuggestion; caseId: string; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const { id, name, from, suggestedAt, cannot } = suggestion;
  const answers: readonly Answer[] = cannot === undefined ? ['accept', 'decline'] : ['decline'];
  const sendings = { accept: useSending(), decline: useSending() };
  // What has been begun stands open. Closed, it is only hidden: what waits in it is sent, and hears of what is written elsewhere.
  const [opened, setOpened] = useState<Partial<Record<Answer, boolean>>>(() =>
    Object.fromEntries(
      answers.filter((one) => readKept(suggestionKey(one, caseId, id), ownDevice)).map((one) => [one, true]),
    ),
  );
  const opens = useMemo(() => {
    const opening = (one: Answer) => () => setOpened((now) => ({ ...now, [one]: true }));
    return { accept: opening('accept'), decline: opening('decline') };
  }, []);
  return (
    <article className="flow" aria-labelledby={`suggestion-${id}`}>
      <h3 id={`suggestion-${id}`} tabIndex={-1}>
        {name}
      </h3>
      <p>{say(texts.from, { from, when: momentInWords(suggestedAt, language) })}</p>
      <Meaning suggestion={suggestion} />
      {cannot !== undefined && <Notice state="attention">{cannot}</Notice>}
      <div className="actions">
        {answers.map((one) => (
          <Opener
            key={one}
            id={id}
            of={one}
            open={opened[one] === true}
            onTurn={() => setOpened({ ...opened, [one]: !opened[one] })}
          >
            {say(one === 'accept' ? accepting.title : texts.decline)}
          </Opener>
        ))}
      </div>
      {answers.map((one) => {
        const Form = forms[one];
        const sending = sendings[one];
        const send: typeof sending.send = (what) => {
          // Of a yes and a no, the one that is sent last is meant.
          sendings[one === 'accept' ? 'decline' : 'accept'].cancel();
          return sending.send(what);
        };
        return (
          opened[one] !== undefined && (
            <div key={one} id={`answer-${id}-${one}`} hidden={!opened[one]}>
              <Opens value={opens[one]}>
                <Form suggestion={suggestion} caseId={caseId} sending={{ ...sending, send }} of={of} />
              </Opens>
            </div>
          )
        );
      })}
    </article>
  );
}

function Opener({
  id,
  of,
  open,
  onTurn,
  children,
}: {
  id: string;
  of: Answer;
  open: boolean;
  onTurn: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      className={of === 'accept' ? 'button small' : 'button second small'}
      aria-expanded={open}
      aria-controls={open ? `answer-${id}-${of}` : undefined}
      aria-describedby={`suggestion-${id}`}
      onClick={onTurn}
    >
      {children}
    </button>
  );
}

/** Why, what it needs, what it costs, who decides, and what it does to the opening. */
function Meaning({ suggestion }: { suggestion: CaseSuggestion }) {
  const say = useSay();
  const language = useLanguage();
  const { reasons, why, asked, papers, brings, fee, department, opening } = suggestion;
  // What the form asks as a question is named in the middle of a sentence.
  const listed = (those: readonly string[]) => ({
    list: listOf(
      those.map((one) => inSentence(one.replace(/\?$/, ''))),
      language,
    ),
  });
  const needs = [
    ...(asked.length > 0 ? [say(texts.fields, listed(asked.map(({ label }) => label)))] : []),
    ...(papers.length > 0 ? [say(texts.papers, listed(papers))] : []),
    ...(brings.length > 0 ? [say(texts.brings, listed(brings))] : []),
  ];
  return (
    <dl className="meaning">
      <Line term={say(texts.why)}>
        <span className="written" lang={officersLanguage}>
          {reasons}
        </span>
        <SwedishNote />
      </Line>
      <Line term={say(texts.law)}>{why}</Line>
      <Line term={say(texts.needs)}>{needs.length > 0 ? needs.join(' ') : say(texts.nothing)}</Line>
      <Line term={say(texts.cost)}>{fee}</Line>
      {department !== '' && <Line term={say(texts.who)}>{department}</Line>}
      {opening !== '' && <Line term={say(texts.day)}>{opening}</Line>}
    </dl>
  );
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
