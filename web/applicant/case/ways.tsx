import { useState } from 'react';
import type { CasePage, CasePermit } from '#domain/api/answers/case.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Fold } from '../../shared/face/fold.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { dropKept, ownDevice, readKept, writeKept } from '../../shared/kept.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import { calendarDays, saveCalendar } from './case-calendar.ts';
import type { ForCase } from './for-case.ts';
import { WriteForm } from './write-form.tsx';
import { hasWritten, nothingWritten, unaskedKey, type Written } from './written.ts';

const texts = {
  message: { sv: 'Skriv till handläggaren', en: 'Write to the officer' },
  papers: { sv: 'Lägg till papper', en: 'Add papers' },
  messageHelp: {
    sv: 'Meddelandet hamnar hos den som har ert ärende, och sparas i det.',
    en: 'The message reaches whoever has your case, and is kept in it.',
  },
  papersHelp: {
    sv: 'Ni kan lämna in papper när som helst innan beslutet, också sådant som ingen har bett om.',
    en: 'You can hand in papers at any time before the decision, even those that nobody has asked for.',
  },
  about: { sv: 'Vad gäller det?', en: 'What is it about?' },
  to: { sv: '{permit}, {department}', en: '{permit}, {department}' },
  yourMessage: { sv: 'Ert meddelande', en: 'Your message' },
  aboutPapers: { sv: 'Något ni vill säga om dem', en: 'Anything you want to say about them' },
  sendMessage: { sv: 'Skicka meddelandet', en: 'Send the message' },
  sendPapers: { sv: 'Lämna in pappren', en: 'Hand in the papers' },
  calendar: { sv: 'Lägg dagarna i kalendern', en: 'Add the days to your calendar' },
};

/** What the owner can do without being asked: write, hand in papers, take the days along. */
export function Ways({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Unasked what="message" page={page} of={of} />
      <Unasked what="papers" page={page} of={of} />
      {calendarDays(page, language).length > 0 && (
        <p className="way">
          <button type="button" className="button plain" onClick={() => void saveCalendar(page, language)}>
            <Icon name="calendar" />
            {say(texts.calendar)}
          </button>
        </p>
      )}
    </>
  );
}

function Unasked({ what, page, of }: { what: 'message' | 'papers'; page: CasePage; of: ForCase }) {
  const say = useSay();
  const parts = page.permits.filter((permit) => permit.takes.includes(what));
  const sending = useSending();
  const keyOf = (id: string) => unaskedKey(page.caseId, what, id);
  // As it was when the page came: what is sent does not close what somebody has opened. Words come before files left elsewhere.
  const [begun] = useState(() => {
    const kept = parts.map(({ id }) => ({ id, ...nothingWritten, ...readKept<Written>(keyOf(id), ownDevice) }));
    return (kept.find(({ text }) => text !== '') ?? kept.find(hasWritten))?.id;
  });
  const [chosen, setChosen] = useState(begun);
  const part = parts.find(({ id }) => id === chosen) ?? parts.find(({ decision }) => !decision) ?? parts[0];
  if (!part) return null;
  /** The words go along to another part, with their key; the files belong to the one they were sent for. */
  const choose = (id: string) => {
    sending.cancel();
    const words = readKept<Written>(keyOf(part.id), ownDevice);
    const there = readKept<Written>(keyOf(id), ownDevice) ?? nothingWritten;
    if (words && there.text === '') {
      writeKept(keyOf(id), { ...there, text: words.text, sentAs: words.sentAs }, ownDevice);
      if (words.files.length === 0) dropKept(keyOf(part.id), ownDevice);
      else writeKept(keyOf(part.id), { ...words, text: '', sentAs: undefined }, ownDevice);
    }
    setChosen(id);
  };
  return (
    <Fold label={say(texts[what])} open={begun !== undefined}>
      <p>{say(what === 'message' ? texts.messageHelp : texts.papersHelp)}</p>
      {parts.length > 1 && <ChoosePart parts={parts} part={part} onChoose={choose} />}
      <WriteForm
        key={part.id}
        caseId={page.caseId}
        keptAs={keyOf(part.id)}
        to={part.id}
        sending={sending}
        needs={what === 'message' ? 'text' : 'files'}
        label={say(what === 'message' ? texts.yourMessage : texts.aboutPapers)}
        button={say(what === 'message' ? texts.sendMessage : texts.sendPapers)}
        inCase={of.inCase}
        send={(letter) => (what === 'message' ? of.message(part.id, letter) : of.handIn(part.id, undefined, letter))}
        onArrivedOtherwise={of.reload}
        onSent={() => of.sent({ what, department: part.departmentName })}
      />
    </Fold>
  );
}

function ChoosePart({
  parts,
  part,
  onChoose,
}: {
  parts: readonly CasePermit[];
  part: CasePermit;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  return (
    <TextField label={say(texts.about)}>
      {(field) => (
        <select {...field} value={part.id} onChange={(event) => onChoose(event.target.value)}>
          {parts.map(({ id, name, departmentName }) => (
            <option key={id} value={id}>
              {say(texts.to, { permit: name, department: departmentName })}
            </option>
          ))}
        </select>
      )}
    </TextField>
  );
}
