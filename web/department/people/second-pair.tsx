import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { ActForm } from '../acts/act-form.tsx';
import { DecideForm } from '../acts/decide-form.tsx';
import { type FormOf, usePreview } from '../acts/form.ts';
import { DecisionPreviewPanel } from '../desk/decision-preview.tsx';
import './people.css';

const texts = {
  two: {
    sv: 'Två ska ha sett det här beslutet: en föreslår, en annan med delegation beslutar.',
    en: 'Two must have looked at this decision: one proposes, another with the delegation decides.',
  },
  proposed: { sv: 'Föreslaget beslut: {outcome}', en: 'Proposed decision: {outcome}' },
  by: { sv: '{name}, {at}', en: '{name}, {at}' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  until: { sv: 'Gäller till och med {day}.', en: 'Valid until {day}.' },
  waits: { sv: 'Förslaget väntar på den som beslutar.', en: 'The proposal waits for whoever decides.' },
  own: {
    sv: 'Du har föreslagit det själv. Någon annan med delegation ska besluta.',
    en: 'You have proposed it yourself. Somebody else with the delegation is to decide.',
  },
  asProposed: { sv: 'Besluta som föreslaget', en: 'Decide as proposed' },
  otherwise: { sv: 'Besluta på annat sätt', en: 'Decide otherwise' },
  none: { sv: 'Ingen har föreslagit ett beslut än.', en: 'Nobody has proposed a decision yet.' },
  returned: { sv: 'Förslaget kom tillbaka', en: 'The proposal was sent back' },
};

type Pair = NonNullable<TaskPage['secondPair']>;

/** The form to decide; where two must have looked at it, what is proposed, and what the officer may do about that. */
export function DecideOrPropose({
  page,
  permit,
  form,
}: {
  page: TaskPage;
  permit: NonNullable<TaskPage['permit']>;
  form: FormOf;
}) {
  const say = useSay();
  const language = useLanguage();
  const { secondPair: pair, validity, checklist } = page;
  if (!pair) return <DecideForm permit={permit} validity={validity} checklist={checklist} {...form} />;
  const mayDecide = pair.may === 'decides' && pair.recommendation !== undefined && !pair.recommendation.mine;
  return (
    <>
      <p className="quiet">{say(texts.two)}</p>
      {pair.returned && (
        <Notice state="attention" title={say(texts.returned)}>
          <p className="written" lang={officersLanguage}>
            {pair.returned.comment}
          </p>
          <p className="quiet">
            {say(texts.by, { name: pair.returned.by, at: momentInWords(pair.returned.at, language) })}
          </p>
        </Notice>
      )}
      {pair.recommendation && <Proposed recommendation={pair.recommendation} />}
      {pair.recommendation && !mayDecide && (
        <p>{say(pair.recommendation.mine && pair.may === 'decides' ? texts.own : texts.waits)}</p>
      )}
      {mayDecide && <AsProposed decision={pair.recommendation?.decision} checklist={checklist} form={form} />}
      {mayDecide && <ActForm doing={actForms['return-recommendation']} {...form} />}
      {pair.may === 'decides' && !pair.recommendation && <p>{say(texts.none)}</p>}
      {mayDecide ? (
        <Fold label={say(texts.otherwise)}>
          <DecideForm permit={permit} validity={validity} checklist={checklist} {...form} />
        </Fold>
      ) : (
        <DecideForm permit={permit} validity={validity} checklist={checklist} doing={actForms.recommend} {...form} />
      )}
    </>
  );
}

/** Decides what was proposed, when it has been seen as the owner will read it. */
function AsProposed({
  decision,
  checklist,
  form,
}: {
  decision: unknown;
  checklist: TaskPage['checklist'];
  form: FormOf;
}) {
  const say = useSay();
  const { preview, ask, confirm, close } = usePreview(form, actForms.decide);
  return (
    <>
      <div className="actions">
        <button type="button" className="button" aria-disabled={form.busy} onClick={() => ask(decision)}>
          {say(texts.asProposed)}
        </button>
      </div>
      <DecisionPreviewPanel
        preview={preview}
        checklist={checklist}
        beside={form.draft.content}
        doing={actForms.decide}
        onConfirm={confirm}
        onClose={close}
      />
    </>
  );
}

/** What is proposed, as it would be decided. */
function Proposed({ recommendation }: { recommendation: NonNullable<Pair['recommendation']> }) {
  const say = useSay();
  const language = useLanguage();
  const { by, at, outcomeText, decision } = recommendation;
  return (
    <section className="proposed" aria-labelledby="proposed">
      <h2 id="proposed">{say(texts.proposed, { outcome: outcomeText })}</h2>
      <p className="written" lang={officersLanguage}>
        {decision.motivation}
      </p>
      <p lang={officersLanguage}>{decision.legalBasis}</p>
      {decision.conditions && (
        <>
          <h3>{say(texts.conditions)}</h3>
          <ul lang={officersLanguage}>
            {decision.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      {decision.carried && (
        <ul lang={officersLanguage}>
          {decision.carried.map(({ condition, text, reason }) => (
            <li key={condition}>{text ?? reason}</li>
          ))}
        </ul>
      )}
      {decision.hearingException !== undefined && <p lang={officersLanguage}>{decision.hearingException}</p>}
      {decision.validUntil !== undefined && (
        <p>{say(texts.until, { day: dayInWords(decision.validUntil, language) })}</p>
      )}
      <p className="quiet">{say(texts.by, { name: by, at: momentInWords(at, language) })}</p>
    </section>
  );
}
