import type { CasePage } from '#domain/api/answers/case.ts';
import { nowLabels } from '#domain/words/now-labels.ts';
import { useSay } from '../../shared/text.ts';
import './case.css';

const texts = {
  late: { sv: 'Det som dröjer', en: 'What is late' },
};

/** Where a case is, who has it, what its applicant can do, and by when. */
export function WhereItIs({ now }: { now: CasePage['now'] }) {
  const say = useSay();
  return (
    <dl className="now">
      <div>
        <dt>{say(nowLabels.where)}</dt>
        <dd>{now.where}</dd>
      </div>
      {now.who.length > 0 && (
        <div>
          <dt>{say(nowLabels.who)}</dt>
          <dd>{now.who.join(', ')}</dd>
        </div>
      )}
      <div className="you">
        <dt>{say(nowLabels.you)}</dt>
        <dd>{now.you}</dd>
      </div>
      {now.when !== undefined && (
        <div>
          <dt>{say(nowLabels.when)}</dt>
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
