import type { PlanView } from '#domain/api/answers/plan.ts';
import type { DraftConflict } from '#domain/pages/draft-merge.ts';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { answerInWords, fieldLabel, requirementOf } from './in-words.ts';

const texts = {
  title: { sv: 'Välj vad som ska gälla', en: 'Choose which one to keep' },
  why: {
    sv: 'Det här har ändrats på två ställen: här, och i en annan flik eller på en annan enhet. Båda finns kvar tills ni har valt.',
    en: 'This was changed in two places: here, and in another tab or on another device. Both are kept until you have chosen.',
  },
  here: { sv: 'Skrivet här', en: 'Written here' },
  there: { sv: 'Sparat från det andra stället', en: 'Saved from the other place' },
  empty: { sv: 'Tomt', en: 'Empty' },
  mine: { sv: 'Behåll det som är skrivet här', en: 'Keep what is written here' },
  theirs: { sv: 'Ta det andra', en: 'Take the other' },
  plan: { sv: 'Svaren på frågorna', en: 'The answers to the questions' },
  planMine: { sv: 'De svar som ni gav här', en: 'The answers you gave here' },
  planTheirs: { sv: 'De svar som gavs på det andra stället', en: 'The answers given in the other place' },
};

/** Fields that were changed here and elsewhere to different things. Nothing is dropped: the person sees both and chooses. */
export function Conflicts({
  conflicts,
  plan,
  onChoose,
}: {
  conflicts: readonly DraftConflict[];
  /** Whose fields they are. */
  plan: PlanView | undefined;
  onChoose: (field: string, choice: 'mine' | 'theirs') => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const words = (field: string, value: unknown) =>
    answerInWords(requirementOf(plan, field), value, language) || say(texts.empty);
  return (
    <div role="alert">
      {conflicts.length > 0 && (
        <Notice state="attention">
          <div className="conflicts">
            <h2>{say(texts.title)}</h2>
            <p>{say(texts.why)}</p>
            {conflicts.map(({ field, mine, theirs }) => {
              const label = field === 'plan' ? say(texts.plan) : fieldLabel(plan, field, language);
              return (
                <section key={field}>
                  <h3>{label}</h3>
                  <dl className="answers">
                    <div>
                      <dt>{say(texts.here)}</dt>
                      <dd>{field === 'plan' ? say(texts.planMine) : words(field, mine)}</dd>
                    </div>
                    <div>
                      <dt>{say(texts.there)}</dt>
                      <dd>{field === 'plan' ? say(texts.planTheirs) : words(field, theirs)}</dd>
                    </div>
                  </dl>
                  <div className="actions">
                    {(['mine', 'theirs'] as const).map((choice) => (
                      <button
                        key={choice}
                        type="button"
                        className="button second small"
                        onClick={() => onChoose(field, choice)}
                      >
                        {say(texts[choice])}
                        <span className="unseen">: {label}</span>
                      </button>
                    ))}
                  </div>
                </section>
              );
            })}
          </div>
        </Notice>
      )}
    </div>
  );
}
