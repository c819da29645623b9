import type { CasePage } from '#domain/pages/case.ts';
import { useSay } from '../../shared/text.ts';
import './case.css';

const texts = {
  where: { sv: 'Var ärendet är', en: 'Where the case is' },
  who: { sv: 'Vem som har det', en: 'Who has it' },
  you: { sv: 'Vad ni kan göra nu', en: 'What you can do now' },
  when: { sv: 'När', en: 'By when' },
  late: { sv: 'Det som dröjer', en: 'What is late' },
};

/** Where a case is, who has it, what its applicant can do, and by when. */
export function WhereItIs({ now }: { now: CasePage['now'] }) {
  const say = useSay();
  return (
    <dl className="now">
      <div>
        <dt>{say(texts.where)}</dt>
        <dd>{now.where}</dd>
      </div>
      {now.who.length > 0 && (
        <div>
          <dt>{say(texts.who)}</dt>
          <dd>{now.who.join(', ')}</dd>
        </div>
      )}
      <div className="you">
        <dt>{say(texts.you)}</dt>
        <dd>{now.you}</dd>
      </div>
      {now.when !== undefined && (
        <div>
          <dt>{say(texts.when)}</dt>
          <dd>{now.when}</dd>
        </div>
      )}
      {now.late.length > 0 && (
        <div>
          <dt>{say(texts.late)}</dt>
          {now.late.map((late) => (
            <dd key={late.permit + late.department}>{late.text}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}
