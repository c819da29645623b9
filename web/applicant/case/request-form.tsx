import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import type { CaseRequest } from '#domain/api/answers/case.ts';
import { fieldText } from '#domain/api/field-problems.ts';
import { type Day, isBefore } from '#domain/calendar/day.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { ownDevice, useKept } from '../../shared/kept.ts';
import { ProblemAlert } from '../../shared/page.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import { FileInput } from '../files/file-input.tsx';
import { sendFile } from '../files/send-file.ts';
import { isOnItsWay } from '../files/uploads.ts';
import { useUploads } from '../files/use-uploads.ts';
import type { InCase } from './case-session.ts';
import { FilesLost } from './notices.tsx';

const texts = {
  asks: { sv: '{department} frågar om {permit}', en: '{department} asks about {permit}' },
  answer: { sv: 'Ert svar', en: 'Your answer' },
  answerBy: {
    sv: 'Svara senast {day}. Hör ni inte av er kan beslutet fattas på det som finns.',
    en: 'Answer by {day}. If you do not, the decision may be made on what there is.',
  },
  answerStill: {
    sv: 'Sista dagen att svara var {day}. Ni kan fortfarande svara, så länge inget är beslutat.',
    en: 'The last day to answer was {day}. You can still answer, as long as nothing is decided.',
  },
  files: { sv: 'Filer', en: 'Files' },
  filesHelp: {
    sv: 'PDF, bild eller DWG-ritning, högst 25 MB var.',
    en: 'PDF, picture or DWG drawing, at most 25 MB each.',
  },
  kept: {
    sv: 'Det ni skriver finns kvar på den här enheten tills det är skickat.',
    en: 'What you write is kept on this device until it has been sent.',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  waitingForFiles: { sv: 'Väntar på filer som är på väg …', en: 'Waiting for files on their way …' },
  waiting: {
    sv: 'Svaret är inte skickat än. Vi skickar det när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'The answer has not been sent yet. We send it when the connection is back. Keep the page open.',
  },
};

/** What an answer holds until it has been sent. */
export interface KeptAnswer {
  readonly text: string;
  readonly files: readonly AttachmentRef[];
}

/** Where the answer to a request is kept on the owner's device. */
export const answerKey = (caseId: string, requestId: string): string => `answer/${caseId}/${requestId}`;

/**
 * What a department asks, and the answer as it is being written. Text and files outlive the page; what the network stops is
 * sent when it is back.
 *
 * @param onSend sends the answer and throws ApiProblem; safe to repeat
 * @param onAnswered the answer is in
 */
export function RequestForm({
  caseId,
  request,
  today,
  inCase,
  onSend,
  onAnswered,
}: {
  caseId: string;
  request: CaseRequest;
  today: Day;
  inCase: InCase;
  onSend: (answer: KeptAnswer) => Promise<void>;
  onAnswered: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [{ text, files }, change, forget] = useKept<KeptAnswer>(
    answerKey(caseId, request.id),
    { text: '', files: [] },
    ownDevice,
  );
  const { uploads, all: onTheirWay } = useUploads();
  const sending = useSending();
  const [wrong, setWrong] = useState<'missing' | 'files-lost' | undefined>(undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  const fileField = `files-${request.id}`;
  // What is sent is what is here when the files have come in.
  const answer = useRef<KeptAnswer>({ text, files });
  answer.current = { text, files };
  const write = (written: Partial<KeptAnswer>) => {
    sending.cancel();
    setWrong(undefined);
    change(written);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setWrong('missing');
      box.current?.focus();
      return;
    }
    setWrong(undefined);
    void sending.send(async () => {
      if ((await uploads.settled()).length > 0) return setWrong('files-lost');
      await onSend(answer.current);
      forget();
      onAnswered();
    });
  };
  const moving = onTheirWay.some(isOnItsWay);
  const { problem, busy, waiting } = sending;
  const said = problem?.errors.map((e) => e.message).join(' ');
  return (
    <section className="request" aria-labelledby={`request-${request.id}`}>
      <Heading level={2} data-size="xs" id={`request-${request.id}`}>
        {say(texts.asks, { department: request.departmentName, permit: request.permitName })}
      </Heading>
      <Paragraph lang={officersLanguage}>{request.text}</Paragraph>
      {request.items.length > 0 && (
        <ul>
          {request.items.map((item) => (
            <li key={item} lang={officersLanguage}>
              {item}
            </li>
          ))}
        </ul>
      )}
      <Paragraph>
        {say(isBefore(request.lastDay, today) ? texts.answerStill : texts.answerBy, {
          day: dayInWords(request.lastDay, language),
        })}
      </Paragraph>
      <form onSubmit={submit} noValidate>
        <Textfield
          multiline
          rows={4}
          ref={box}
          label={say(texts.answer)}
          description={say(texts.kept)}
          error={wrong === 'missing' ? fieldText('missing', language) : undefined}
          value={text}
          onChange={(e) => write({ text: e.target.value })}
        />
        <FileInput
          id={fileField}
          label={say(texts.files)}
          help={say(texts.filesHelp)}
          files={files}
          change={(how) => change((now) => ({ files: how(now.files) }))}
          uploads={uploads}
          onTheirWay={onTheirWay}
          send={(file, signal) =>
            inCase((token) => sendFile(file, { caseId, request: request.id, token }, language, signal))
          }
        />
        <ProblemAlert problem={problem}>
          {said !== undefined && said !== '' && <Paragraph>{said}</Paragraph>}
          {waiting && <Paragraph>{say(texts.waiting)}</Paragraph>}
        </ProblemAlert>
        <div role="alert">{wrong === 'files-lost' && <FilesLost />}</div>
        <div className="actions">
          <Button type="submit" aria-disabled={busy}>
            {say(!busy ? texts.send : moving ? texts.waitingForFiles : texts.sending)}
          </Button>
        </div>
      </form>
    </section>
  );
}
