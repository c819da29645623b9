import { Link } from 'wouter';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { asField } from '#domain/pages/form-answers.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { writePlace } from '../guide/guide-address.ts';
import { leaveDraft } from './draft-address.ts';
import { answerInWords } from './in-words.ts';
import { useOpenForm } from './open-form.ts';
import { askOf, Question } from './question.tsx';

const texts = {
  guide: { sv: 'från era svar i guiden', en: 'from your answers in the guide' },
  wish: { sv: 'från er plan', en: 'from your plan' },
  change: { sv: 'Ändra', en: 'Change' },
};

/**
 * What the guide was told: shown as filled in. What decides the plan is changed in the guide, where the plan follows; the day
 * one would like to open is changed here.
 */
export function KnownAnswer({ requirement }: { requirement: RequirementView }) {
  const say = useSay();
  const language = useLanguage();
  const { known } = requirement;
  if (!known) return null;
  const words = answerInWords(requirement, known.value, language);
  return (
    <Question neededBy={requirement.neededBy}>
      <div className="told">
        <h2 className="asked">{askOf(requirement, say)}</h2>
        <p className="answer">
          <Icon name="done" />
          <span>
            {words} <span className="quiet small">{say(known.at === undefined ? texts.wish : texts.guide)}</span>
          </span>
          <ChangeKnown requirement={requirement} />
        </p>
      </div>
    </Question>
  );
}

/** The way to change what the guide was told. */
export function ChangeKnown({ requirement }: { requirement: RequirementView }) {
  const say = useSay();
  const language = useLanguage();
  const { basis, form, ask, find } = useOpenForm();
  const { municipality, also, event, answers, wish } = basis;
  const { id, label, known } = requirement;
  if (!known) return null;
  const name = `requirements.${id}` as const;
  const of = <span className="unseen">: {label}</span>;
  if (known.at === undefined)
    return (
      <button
        type="button"
        className="button plain small"
        onClick={() => {
          form.setValue(name, asField(known.value));
          ask(id);
          find(name);
        }}
      >
        {say(texts.change)}
        {of}
      </button>
    );
  const place = { municipality, ...(also && { also }), event, answers, ...(wish !== undefined && { opening: wish }) };
  return (
    <Link
      className="button plain small"
      href={`/${language}/guide${writePlace({ ...place, at: known.at })}`}
      onClick={leaveDraft}
    >
      {say(texts.change)}
      {of}
    </Link>
  );
}
