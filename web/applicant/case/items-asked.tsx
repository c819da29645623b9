import type { CaseRequest } from '#domain/api/answers/case.ts';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { type State, Status } from '../../shared/face/status.tsx';
import { officersLanguage, useSay } from '../../shared/text.ts';

const texts = {
  asked: { sv: 'Saknas', en: 'Missing' },
  missing: { sv: 'Saknas fortfarande', en: 'Still missing' },
  answered: { sv: 'Ni har skickat det', en: 'You have sent it' },
  'taken-back': { sv: 'Behövs inte', en: 'Not needed' },
  now: { sv: 'Det här skickar ni nu', en: 'What you send now' },
  part: {
    sv: 'Kryssa ur det som ni skickar senare. Frågan står kvar tills allt har kommit.',
    en: 'Untick what you will send later. The question stays until everything has come.',
  },
};

const states = {
  asked: 'attention',
  missing: 'problem',
  answered: 'done',
  'taken-back': 'not-needed',
} as const satisfies Record<CaseRequest['parts'][number]['state'], State>;

/** The places of what is still waited for. */
export const outstanding = ({ parts }: Pick<CaseRequest, 'parts'>): readonly number[] =>
  [...parts.keys()].filter((i) => parts[i]?.state === 'asked' || parts[i]?.state === 'missing');

/** What was asked for, one by one, and which of it is sent now when there is more than one left. */
export function ItemsAsked({
  request,
  left,
  notNow,
  onTurn,
}: {
  request: CaseRequest;
  left: readonly number[];
  notNow: readonly number[];
  onTurn: (item: number) => void;
}) {
  const say = useSay();
  if (request.parts.length === 0) return null;
  return (
    <>
      <ul className="items-asked">
        {request.parts.map(({ text, state }) => (
          <li key={text}>
            <span lang={officersLanguage}>{text}</span> <Status state={states[state]}>{say(texts[state])}</Status>
          </li>
        ))}
      </ul>
      {left.length > 1 && (
        <Choices legend={say(texts.now)} hint={say(texts.part)}>
          {left.map((i) => (
            <Choice
              key={request.parts[i]?.text}
              type="checkbox"
              checked={!notNow.includes(i)}
              onChange={() => onTurn(i)}
            >
              <span lang={officersLanguage}>{request.parts[i]?.text}</span>
            </Choice>
          ))}
        </Choices>
      )}
    </>
  );
}
