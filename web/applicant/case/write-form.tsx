import { type FormEvent, useRef, useState } from 'react';
import { fieldText } from '#domain/api/field-problems.ts';
import { ApiProblem } from '../../shared/api.ts';
import { TextField } from '../../shared/face/field.tsx';
import { FormProblem } from '../../shared/form-problem.tsx';
import { ownDevice, useKept } from '../../shared/kept.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type Sending, useSending } from '../../shared/use-sending.ts';
import { FileInput } from '../files/file-input.tsx';
import { sendFile } from '../files/send-file.ts';
import { isOnItsWay } from '../files/uploads.ts';
import { useUploads } from '../files/use-uploads.ts';
import type { InCase } from './case-session.ts';
import { useInSight } from './in-sight.ts';
import { FilesLost, NotSentYet } from './notices.tsx';
import { isSameLetter, type Letter, nothingWritten, type Written } from './written.ts';

const texts = {
  files: { sv: 'Filer', en: 'Files' },
  filesHelp: {
    sv: 'PDF, bild eller DWG-ritning, högst 25 MB var.',
    en: 'PDF, picture or DWG drawing, 25 MB each at most.',
  },
  kept: {
    sv: 'Det ni skriver finns kvar på den här enheten tills det är skickat.',
    en: 'What you write is kept on this device until it has been sent.',
  },
  arrived: {
    sv: 'Det som har kommit fram står under Det ni har skickat.',
    en: 'What has arrived stands under What you have sent.',
  },
  unsent: { sv: 'Det som står här nu är inte skickat', en: 'What stands here now has not been sent' },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  waitingForFiles: { sv: 'Väntar på filer som är på väg …', en: 'Waiting for files on their way …' },
};

/**
 * Words and files for a department, as they are being written. They outlive the page; what the network stops is sent when it
 * is back.
 *
 * @param about what it is for, told when that is gone
 * @param keptAs where they are kept on the owner's device
 * @param to what the files belong to: the question, or the part, that they are sent to
 * @param sending how it is sent, where that outlives the form
 * @param needs what cannot be left out
 * @param send sends it and throws ApiProblem; safe to repeat
 * @param onSent it is in
 * @param onArrivedOtherwise what was sent before it was changed is in, and what stands here now is not
 */
export function WriteForm({
  about,
  caseId,
  keptAs,
  to,
  sending: given,
  needs,
  label,
  button,
  inCase,
  send,
  onSent,
  onArrivedOtherwise,
}: {
  about?: string | undefined;
  caseId: string;
  keptAs: string;
  to: string;
  sending?: Sending;
  needs: 'text' | 'files';
  label: string;
  button: string;
  inCase: InCase;
  send: (letter: Letter) => Promise<unknown>;
  onSent: () => void;
  onArrivedOtherwise?: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const own = useSending();
  const sending = given ?? own;
  const [{ text, files, sentAs }, change, forget] = useKept<Written>(keptAs, nothingWritten, ownDevice, sending.cancel);
  const { uploads, all: onTheirWay } = useUploads();
  const [wrong, setWrong] = useState<'missing' | 'files-lost' | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const fileField = `files-${keptAs}`;
  // What is sent is what is here when the files have come in.
  const now = useRef<Written>(nothingWritten);
  now.current = { text, files, sentAs };
  /** Its key is there with the first of it: another tab that shows it has it too. */
  const keep = (how: (kept: Written) => Partial<Written>): string => {
    let key = '';
    change((kept) => {
      key = kept.sentAs ?? crypto.randomUUID();
      return { sentAs: key, about, ...how(kept) };
    });
    return key;
  };
  const write = (written: Partial<Written>) => {
    sending.cancel();
    setWrong(undefined);
    keep(() => written);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moves = onTheirWay.some(isOnItsWay);
    if (needs === 'text' ? text.trim() === '' : files.length === 0 && !moves) {
      setWrong('missing');
      form.current?.querySelector<HTMLElement>(needs === 'text' ? 'textarea' : 'input[type=file]')?.focus();
      return;
    }
    setWrong(undefined);
    void sending.send(async () => {
      if ((await uploads.settled()).length > 0) return setWrong('files-lost');
      if (needs === 'files' && now.current.files.length === 0) return setWrong('missing');
      const letter = { ...now.current, sentAs: now.current.sentAs ?? keep(() => ({})) };
      try {
        await send(letter);
        // What is written while it is on its way has not been sent.
        if (isSameLetter(now.current, letter)) {
          forget();
          return onSent();
        }
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'key-reused') throw error;
      }
      change({ sentAs: crypto.randomUUID() });
      onArrivedOtherwise?.();
      // On the net that has just failed it may not come: then this and the line below say it.
      throw await import('../../shared/arrived-otherwise.ts').then(
        (words) => words.arrivedOtherwise(language),
        () => new ApiProblem(422, say(texts.unsent), '', [], 'key-reused'),
      );
    });
  };
  const moving = onTheirWay.some(isOnItsWay);
  const { problem, busy, waiting } = sending;
  useInSight(wrong ?? (waiting ? undefined : problem));
  const missing = (what: typeof needs) =>
    wrong === 'missing' && needs === what ? fieldText('missing', language) : undefined;
  const words = (
    <TextField label={label} hint={say(texts.kept)} wrong={missing('text')}>
      {(parts) => <textarea {...parts} rows={4} value={text} onChange={(e) => write({ text: e.target.value })} />}
    </TextField>
  );
  const papers = (
    <FileInput
      id={fileField}
      label={say(texts.files)}
      help={say(texts.filesHelp)}
      error={missing('files')}
      files={files}
      change={(how) => {
        setWrong(undefined);
        keep((kept) => ({ files: how(kept.files) }));
      }}
      uploads={uploads}
      onTheirWay={onTheirWay}
      send={(file, signal) => inCase((token) => sendFile(file, { caseId, request: to, token }, language, signal))}
    />
  );
  return (
    <form className="write" ref={form} onSubmit={submit} noValidate>
      {needs === 'text' ? [words, papers] : [papers, words]}
      <FormProblem problem={problem}>
        {waiting ? (
          <NotSentYet />
        ) : (
          problem && (problem.status === 0 || problem.status >= 500) && <p>{say(texts.unsent)}.</p>
        )}
        {problem?.code === 'key-reused' && <p>{say(texts.arrived)}</p>}
      </FormProblem>
      <div role="alert">{wrong === 'files-lost' && <FilesLost />}</div>
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy} aria-busy={busy}>
          {!busy ? button : say(moving ? texts.waitingForFiles : texts.sending)}
        </button>
      </div>
    </form>
  );
}
