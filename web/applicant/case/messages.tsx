import type { CasePage } from '#domain/api/answers/case.ts';
import type { Said, Thread } from '#domain/api/answers/talk.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { ownDevice, readKept } from '../../shared/kept.ts';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import type { ForCase } from './for-case.ts';
import { CaseFiles } from './sent.tsx';
import { WriteForm } from './write-form.tsx';
import { hasWritten, unaskedKey, type Written } from './written.ts';

const texts = {
  title: { sv: 'Meddelanden', en: 'Messages' },
  thread: { sv: '{permit}, {department}', en: '{permit}, {department}' },
  byOfficer: { sv: '{officer}, {from}, {when}', en: '{officer}, {from}, {when}' },
  body: { sv: '{from}, {when}', en: '{from}, {when}' },
  you: { sv: 'Ni, {when}', en: 'You, {when}' },
  reply: { sv: 'Svara {department}', en: 'Reply to {department}' },
  yours: { sv: 'Ert svar', en: 'Your reply' },
  send: { sv: 'Skicka svaret', en: 'Send the reply' },
};

/** What departments have written, each part's messages together, with the way to reply. */
export function Messages({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  if (page.threads.length === 0) return null;
  return (
    <section aria-labelledby="messages" className="flow messages">
      <h2 id="messages">{say(texts.title)}</h2>
      {page.threads.map((thread) => (
        <OfPart key={thread.permit} thread={thread} page={page} of={of} />
      ))}
    </section>
  );
}

function OfPart({ thread, page, of }: { thread: Thread; page: CasePage; of: ForCase }) {
  const say = useSay();
  const { permit, permitName, departmentName: department, messages } = thread;
  const keptAs = unaskedKey(page.caseId, 'reply', permit);
  return (
    <div className="answered">
      <h3>{say(texts.thread, { permit: permitName, department })}</h3>
      {messages.map((said) => (
        <Message key={said.id} said={said} page={page} of={of} />
      ))}
      <Fold label={say(texts.reply, { department })} open={hasWritten(readKept<Written>(keptAs, ownDevice))}>
        <WriteForm
          caseId={page.caseId}
          keptAs={keptAs}
          to={permit}
          needs="text"
          label={say(texts.yours)}
          button={say(texts.send)}
          inCase={of.inCase}
          send={(letter) => of.message(permit, letter)}
          onArrivedOtherwise={of.reload}
          onSent={() => of.sent({ what: 'message', department })}
        />
      </Fold>
    </div>
  );
}

function Message({ said, page, of }: { said: Said; page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const { by, from, officer = '', at, text, files } = said;
  const who = by === 'owner' ? texts.you : officer === '' ? texts.body : texts.byOfficer;
  return (
    <article>
      <p className="quiet small">{say(who, { from, officer, when: momentInWords(at, language) })}</p>
      {by === 'owner' ? (
        <p className="kept">{text}</p>
      ) : (
        <p className="kept">
          <span lang={officersLanguage}>{text}</span>
          <SwedishNote />
        </p>
      )}
      <CaseFiles files={files} caseId={page.caseId} inCase={of.inCase} />
    </article>
  );
}
