import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { CasePage, CaseRequest } from '#domain/api/answers/case.ts';
import { cleanText } from '#domain/fields/clean-text.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { dropKept, ownDevice, readKept } from '../../shared/kept.ts';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { type InCase, openFile } from './case-session.ts';
import { UnsentAnswer } from './notices.tsx';
import { answerKey, type KeptAnswer } from './request-form.tsx';

const texts = {
  title: { sv: 'Tidigare frågor', en: 'Earlier questions' },
  asked: { sv: '{department} om {permit}', en: '{department} about {permit}' },
  question: { sv: 'Frågan', en: 'The question' },
  answer: { sv: 'Ert svar {when}', en: 'Your answer {when}' },
  files: { sv: 'Filer', en: 'Files' },
};

/** Questions that are over, with what was answered; and what was written here and never sent. */
export function Answered({ page, inCase }: { page: CasePage; inCase: InCase }) {
  const say = useSay();
  const language = useLanguage();
  const over = page.requests.filter((r) => !r.open);
  if (over.length === 0) return null;
  return (
    <section aria-labelledby="answered" className="answered">
      <Heading level={2} data-size="sm" id="answered">
        {say(texts.title)}
      </Heading>
      {over.map((request) => (
        <article key={request.id}>
          <Heading level={3} data-size="2xs">
            {say(texts.asked, { department: request.departmentName, permit: request.permitName })}
          </Heading>
          <dl className="answers">
            <div>
              <dt>{say(texts.question)}</dt>
              <dd lang={officersLanguage}>{[request.text, ...request.items].join('\n')}</dd>
            </div>
            {request.answer && (
              <div>
                <dt>{say(texts.answer, { when: momentInWords(request.answer.at, language) })}</dt>
                <dd>{request.answer.text}</dd>
              </div>
            )}
            {request.answer?.files && request.answer.files.length > 0 && (
              <div>
                <dt>{say(texts.files)}</dt>
                <dd>
                  <ul className="files">
                    {request.answer.files.map((file) => (
                      <li key={file.id}>
                        <Button
                          variant="tertiary"
                          data-size="sm"
                          onClick={() => void inCase((session) => openFile(page.caseId, file.id, session, language))}
                        >
                          {file.name}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
          </dl>
          <Unsent caseId={page.caseId} request={request} />
        </article>
      ))}
    </section>
  );
}

/** Whether what is kept is the answer that is stored: it arrived, and only the word of that was lost on the way. */
function isAnswer({ text, files }: KeptAnswer, { answer }: CaseRequest): boolean {
  const ids = (of: readonly { readonly id: string }[]) => of.map((file) => file.id).join();
  return answer !== undefined && answer.text === cleanText(text) && ids(answer.files ?? []) === ids(files);
}

/** An answer that was being written when the question was answered elsewhere, or closed. */
function Unsent({ caseId, request }: { caseId: string; request: CaseRequest }) {
  const key = answerKey(caseId, request.id);
  const [kept, setKept] = useState(() => readKept<KeptAnswer>(key, ownDevice));
  const arrived = kept !== undefined && isAnswer(kept, request);
  useEffect(() => {
    if (arrived) dropKept(key, ownDevice);
  }, [arrived, key]);
  if (arrived) return null;
  if (!kept || (kept.text === '' && kept.files.length === 0)) return null;
  return (
    <UnsentAnswer
      lines={[kept.text, ...kept.files.map((f) => f.name)]}
      answeredElsewhere={request.answer !== undefined}
      onRemove={() => {
        dropKept(key, ownDevice);
        setKept(undefined);
      }}
    />
  );
}
