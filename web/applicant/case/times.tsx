import type { CasePermit } from '#domain/api/answers/case.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { Notice } from '../../shared/face/status.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { AskFirst } from './ask-first.tsx';
import type { ForCase } from './for-case.ts';

const texts = {
  reasons: { sv: 'Skäl', en: 'Reasons' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  ask: { sv: 'Begär att ärendet avgörs', en: 'Ask for a decision' },
  sure: { sv: 'Ja, begär det nu', en: 'Yes, ask now' },
  keep: { sv: 'Nej, vänta', en: 'No, wait' },
  once: { sv: 'Ni kan göra det en gång i den här delen.', en: 'You can do it once for this part.' },
  may: {
    sv: 'Ni kan nu begära att detta avgörs: {list}. Det gör ni under Del för del.',
    en: 'You can now ask for a decision: {list}. You do that under Part by part.',
  },
};

/** What is said of a part's time: that everything is in, that it is delayed, and what the owner can do about that. */
export function Times({ permit: { completeText, delay, ask, ...permit }, of }: { permit: CasePermit; of: ForCase }) {
  const say = useSay();
  return (
    <>
      {completeText !== undefined && <p>{completeText}</p>}
      {delay && <Said text={delay.text} reasons={delay.reasons} />}
      {ask && (
        <Said
          text={ask.text}
          {...(ask.reasons !== undefined && { reasons: ask.reasons })}
          {...(ask.appeal !== undefined && { appeal: ask.appeal })}
        />
      )}
      {ask?.state === 'offered' && (
        <AskFirst
          kind="second"
          label={
            <>
              {say(texts.ask)}
              <span className="unseen">: {permit.name}</span>
            </>
          }
          sure={say(texts.sure)}
          keep={say(texts.keep)}
          onYes={() => of.askForDecision(permit)}
        >
          <p>{say(texts.once)}</p>
        </AskFirst>
      )}
    </>
  );
}

/** That the right has come, where somebody who looks at the case sees it. */
export function MayAsk({ permits }: { permits: readonly CasePermit[] }) {
  const say = useSay();
  const language = useLanguage();
  const names = permits.flatMap(({ ask, name }) => (ask?.state === 'offered' ? [inSentence(name)] : []));
  if (names.length === 0) return null;
  return <Notice state="attention">{say(texts.may, { list: listOf(names, language) })}</Notice>;
}

/** A sentence, with an officer's reasons for it and how it can be appealed. */
function Said({ text, reasons, appeal }: { text: string; reasons?: string; appeal?: string }) {
  const say = useSay();
  return (
    <>
      <p>{text}</p>
      {reasons !== undefined && (
        <dl className="decision">
          <dt>
            {say(texts.reasons)}
            <SwedishNote />
          </dt>
          <dd lang={officersLanguage}>{reasons}</dd>
          {appeal !== undefined && (
            <>
              <dt>{say(texts.appeal)}</dt>
              <dd>{appeal}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
