import { useEffect, useState } from 'react';
import type { CasePage } from '#domain/api/answers/case.ts';
import { cleanText } from '#domain/fields/clean-text.ts';
import { Notice } from '../../shared/face/status.tsx';
import { dropKept, keptKeys, ownDevice, readKept } from '../../shared/kept.ts';
import { useSay } from '../../shared/text.ts';
import { answerKey, nothingWritten, paperKey, suggestionKey, unaskedKey, type Written } from './written.ts';

const texts = {
  title: {
    answer: { sv: 'Ert svar är inte skickat', en: 'Your answer has not been sent' },
    reply: { sv: 'Ert svar är inte skickat', en: 'Your reply has not been sent' },
    paper: { sv: 'Era papper är inte skickade', en: 'Your papers have not been sent' },
    papers: { sv: 'Era papper är inte skickade', en: 'Your papers have not been sent' },
    message: { sv: 'Ert meddelande är inte skickat', en: 'Your message has not been sent' },
    accept: {
      sv: 'Det här skrev ni för att tacka ja till ett förslag',
      en: 'This is what you wrote to accept a suggestion',
    },
    decline: {
      sv: 'Det här skrev ni för att tacka nej till ett förslag',
      en: 'This is what you wrote to decline a suggestion',
    },
  },
  answered: {
    sv: 'Förslaget är besvarat eller finns inte kvar.',
    en: 'The suggestion has been answered, or is not there any more.',
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
const isKind = (kind: string): kind is Kind => Object.hasOwn(texts.title, kind);
const isOfSuggestion = (kind: Kind): boolean => kind === 'accept' || kind === 'decline';

/** The places of what can still be written in a case. */
function placesIn({ caseId, requests, owes, permits, threads, suggestions }: CasePage): ReadonlySet<string> {
  return new Set([
    ...requests.flatMap(({ id, open }) => (open ? [answerKey(caseId, id), `${answerKey(caseId, id)}-not-now`] : [])),
    ...owes.map(({ about }) => paperKey(caseId, about)),
    ...permits.flatMap(({ id, takes }) => takes.map((what) => unaskedKey(caseId, what, id))),
    ...threads.map(({ permit }) => unaskedKey(caseId, 'reply', permit)),
    ...suggestions.flatMap(({ id }) => [suggestionKey('accept', caseId, id), suggestionKey('decline', caseId, id)]),
  ]);
}

const idsOf = (files: readonly { readonly id: string }[] = []) => files.map(({ id }) => id).join();

/**
 * Whether it is in: only the word of that was lost on the way. Of an answer to a suggestion the page does not tell the words.
 *
 * @param of the question, the part or the paper that it was for
 */
function hasArrived(kind: Kind, of: string, { text, files }: Written, { sent, requests }: CasePage): boolean {
  if (isOfSuggestion(kind)) return false;
  const said =
    kind === 'answer'
      ? requests.flatMap(({ id, answer }) => (id === of && answer ? [answer] : []))
      : sent.filter(({ permit }) => kind === 'paper' || permit === of);
  return said.some((one) => (one.text ?? '') === cleanText(text) && idsOf(one.files) === idsOf(files));
}

interface Left {
  readonly key: string;
  readonly kind: Kind;
  /** What it was for, where that is known: the part of the case, the paper or what was suggested. */
  readonly about: string | undefined;
  readonly lines: readonly string[];
  /** The question that it answers has another answer. */
  readonly elsewhere: boolean;
}

/** What is kept of a form, as its reader sees it. */
interface Kept extends Written {
  /** What was typed as a yes to a suggestion; of what was filled in before that was noted, all is read. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly filled?: Readonly<Record<string, unknown>>;
}

const linesOf = ({ text, files, filled, typed }: Kept): readonly string[] =>
  [text, ...files.map(({ name }) => name), ...Object.values({ ...filled, ...typed })].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  );

/**
 * What is kept on this device of a case and has no form in it any more. What says nothing to a reader, or is in, is forgotten;
 * what this page does not know is left to the one that does.
 */
function leftOf(page: CasePage): readonly Left[] {
  const places = placesIn(page);
  const keys = keptKeys('', ownDevice).filter((key) => key.split('/')[1] === page.caseId && !places.has(key));
  return keys.flatMap((key) => {
    const [kind = '', , of = ''] = key.split('/');
    if (!isKind(kind)) return [];
    const kept: Kept = { ...nothingWritten, ...readKept<Partial<Kept>>(key, ownDevice) };
    const lines = linesOf(kept);
    if (lines.length === 0 || hasArrived(kind, of, kept, page)) {
      dropKept(key, ownDevice);
      return [];
    }
    const asked = page.requests.find(({ id }) => id === of);
    return [
      {
        key,
        kind,
        about: asked?.permitName ?? page.permits.find(({ id }) => id === of)?.name ?? kept.about,
        lines,
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
export function Unsent({ kind, about, lines, elsewhere, onRemove }: Omit<Left, 'key'> & { onRemove: () => void }) {
  const say = useSay();
  return (
    <div className="unsent">
      <Notice state="attention" title={<h2>{say(texts.title[kind])}</h2>}>
        {about !== undefined && <p className="quiet small">{about}</p>}
        <p>
          {say(isOfSuggestion(kind) ? texts.answered : elsewhere ? texts.elsewhere : texts.over)} {say(texts.kept)}
        </p>
        <p className="kept">{lines.join('\n')}</p>
        <button type="button" className="button second small" onClick={onRemove}>
          {say(texts.remove)}
        </button>
      </Notice>
    </div>
  );
}
