import { useState } from 'react';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { answerInWords, fieldLabel, requirementOf } from './in-words.ts';

const texts = {
  late: { sv: 'Det här är inte med i ansökan', en: 'This is not in the application' },
  lateText: {
    sv: 'Det skrevs på den här enheten och var inte sparat när ansökan skickades. Är det viktigt kan ni lämna det till handläggaren.',
    en: 'It was written on this device and was not saved when the application was sent. If it matters you can give it to the officer.',
  },
  forget: { sv: 'Ta bort det från den här enheten', en: 'Remove it from this device' },
};

/** What did not go with the application: shown until its writer has seen it. */
export function NotIncluded({
  fields,
  plan,
  onForget,
}: {
  fields: Readonly<Record<string, unknown>>;
  plan: PlanView | undefined;
  onForget: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [seen, setSeen] = useState(false);
  const shown = Object.entries(fields).filter(([field]) => field !== 'plan');
  if (seen || shown.length === 0) return null;
  return (
    <Notice state="attention">
      <div className="late">
        <h2>{say(texts.late)}</h2>
        <p>{say(texts.lateText)}</p>
        <dl className="answers">
          {shown.map(([field, value]) => (
            <div key={field}>
              <dt>{fieldLabel(plan, field, language)}</dt>
              <dd>{answerInWords(requirementOf(plan, field), value, language)}</dd>
            </div>
          ))}
        </dl>
        <div>
          <button
            type="button"
            className="button second small"
            onClick={() => {
              onForget();
              setSeen(true);
            }}
          >
            {say(texts.forget)}
          </button>
        </div>
      </div>
    </Notice>
  );
}
