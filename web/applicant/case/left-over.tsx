import { useEffect, useState } from 'react';
import type { CasePage } from '#domain/api/answers/case.ts';
import { cleanText } from '#domain/fields/clean-text.ts';
import { Notice } from '../../shared/face/status.tsx';
import { dropKept, keptKeys, ownDevice, readKept } from '../../shared/kept.ts';
import { useSay } from '../../shared/text.ts';
import { answerKey, hasWritten, paperKey, suggestionKey, unaskedKey, type Written } from './written.ts';

const texts = {
  title: {
    answer: { sv: 'Ert svar är inte skickat', en: 'Your answer has not been sent' },
    paper: { sv: 'Era papper är inte skickade', en: 'Your papers have not been sent' },
    papers: { sv: 'Era papper är inte skickade', en: 'Your papers have not been sent' },
    message: { sv: 'Ert meddelande är inte skickat', en: 'Your message has not been sent' },
    decline: { sv: 'Det här skrev ni om att tacka nej', en: 'This is what you wrote about declining' },
  },
  elsewhere: { sv: 'Ett annat svar har redan kommit fram.', en: 'Another answer has arrived already.' },
  over: { sv: 'Det går inte att skicka längre.', en: 'It cannot be sent any more.' },
  kept: {
    sv: 'Det ni skrev på den här enheten finns kvar här tills ni tar bort det.',
    en: 'What you wrote on this device stays here until you remove it.',
  },
  remove: { sv: 'Ta bort', en: 'Remove' },
};

type Kind = keyof typeof texts.title;

/** The places of what can still be written in a case. */
function placesIn({ caseId, requests, owes, permits, threads, suggestions }: CasePage): ReadonlySet<string> {
  return new Set([
    ...requests.flatMap(({ id, open }) => (open ? [answerKey(caseId, id), `${answerKey(caseId, id)}-not-now`] : [])),
    ...owes.map(({ about }) => paperKey(caseId, about)),
    ...permits.flatMap(({ id, takes }) => takes.map((what) => unaskedKey(caseId, what, id))),
    ...threads.map(({ permit }) => unaskedKey(caseId, 'message', permit)),
    ...suggestions.flatMap(({ id }) => [suggestionKey('accept', caseId, id), suggestionKey('decline', caseId, id)]),
  ]);
}

const idsOf = (files: readonly { readonly id: string }[] = []) => files.map(({ id }) => id).join();

/** Whether it is in: only the word of that was lost on the way. @param of the question, the part or the paper that it was for */
function hasArrived(kind: string, of: string, { text, files }: Written, { sent, requests }: CasePage): boolean {
  const said =
    kind === 'answer'
      ? requests.flatMap(({ id, answer }) => (id === of && answer ? [answer] : []))
      : sent.filter(({ permit }) => kind === 'paper' || permit === of);
  return said.some((one) => (one.text ?? '') === cleanText(text) && idsOf(one.files) === idsOf(files));
}

interface Left {
  readonly key: string;
  readonly kind: Kind;
  /** The part of the case, where it is known. */
  readonly part: string | undefined;
  readonly lines: readonly string[];
  /** The question that it answers has another answer. */
  readonly elsewhere: boolean;
}

/** What is kept on this device of a case and has no form in it any more. What says nothing to a reader, or is in, is forgotten. */
function leftOf(page: CasePage): readonly Left[] {
  const places = placesIn(page);
  const keys = keptKeys('', ownDevice).filter((key) => key.split('/')[1] === page.caseId && !places.has(key));
  return keys.flatMap((key) => {
    const [kind = '', , of = ''] = key.split('/');
    const kept: Written = { text: '', files: [], ...readKept<Partial<Written>>(key, ownDevice) };
    if (!Object.hasOwn(texts.title, kind) || !hasWritten(kept) || hasArrived(kind, of, kept, page)) {
      dropKept(key, ownDevice);
      return [];
    }
    const asked = page.requests.find(({ id }) => id === of);
    return [
      {
        key,
        kind: kind as Kind,
        part: asked?.permitName ?? page.permits.find(({ id }) => id === of)?.name,
        lines: [kept.text, ...kept.files.map(({ name }) => name)],
        elsewhere: asked?.answer !== undefined,
      },
    ];
  });
}

/** What was written here of a case and cannot be sent any more: in sight until its writer removes it. */
export default function LeftOver({ page }: { page: CasePage }) {
  const [left, setLeft] = useState<readonly Left[]>([]);
  // As the page came: what another tab writes later may have a form that came later too.
  useEffect(() => setLeft(leftOf(page)), [page]);
  return (
    <>
      {left.map(({ key, ...one }) => (
        <Unsent
          key={key}
          {...one}
          onRemove={() => {
            dropKept(key, ownDevice);
            setLeft(left.filter((other) => other.key !== key));
          }}
        />
      ))}
    </>
  );
}

/** What was written and never sent. @param lines what is written, and the names of its files */
export function Unsent({ kind, part, lines, elsewhere, onRemove }: Omit<Left, 'key'> & { onRemove: () => void }) {
  const say = useSay();
  return (
    <div className="unsent">
      <Notice state="attention" title={<h2>{say(texts.title[kind])}</h2>}>
        {part !== undefined && <p className="quiet small">{part}</p>}
        <p>
          {say(elsewhere ? texts.elsewhere : texts.over)} {say(texts.kept)}
        </p>
        <p className="kept">{lines.join('\n')}</p>
        <button type="button" className="button second small" onClick={onRemove}>
          {say(texts.remove)}
        </button>
      </Notice>
    </div>
  );
}
