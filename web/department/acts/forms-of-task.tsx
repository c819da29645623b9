import { acts } from '#domain/acts/all.ts';
import { askForSupplement } from '#domain/acts/ask-for-supplement/act.ts';
import { claim } from '#domain/acts/claim/act.ts';
import { correctContact } from '#domain/acts/correct-contact/act.ts';
import { decide } from '#domain/acts/decide/act.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { giveMoreTime } from '#domain/acts/give-more-time/act.ts';
import { startHearing } from '#domain/acts/start-hearing/act.ts';
import { takeBackQuestion } from '#domain/acts/take-back-question/act.ts';
import { unclaim } from '#domain/acts/unclaim/act.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { ActForm } from './act-form.tsx';
import { AskForm } from './ask-form.tsx';
import { DecideForm } from './decide-form.tsx';
import type { FormOf } from './form.ts';

/** The acts that stand elsewhere on the page, or have a form of their own. All others are drawn from what they say. */
const drawnApart: readonly AnyAct[] = [
  claim,
  unclaim,
  decide,
  askForSupplement,
  startHearing,
  giveMoreTime,
  takeBackQuestion,
];
const plainActs = (acts as readonly AnyAct[]).filter((one) => !drawnApart.includes(one));

/** The forms of what can be done in a task now. */
export function FormsOfTask({ page, form }: { page: TaskPage; form: FormOf }) {
  return (
    <div className="hand">
      {page.kind === 'review' && page.permit && <DecideForm permit={page.permit} validity={page.validity} {...form} />}
      {page.kind === 'review' && <AskForm lastDays={page.lastDays} {...form} />}
      {page.problem === 'mail-bounced' && page.applicant && (
        <ActForm doing={correctContact} known={{ email: page.applicant.email }} {...form} />
      )}
      {plainActs
        .filter(({ name }) => (page.acts as readonly string[]).includes(name))
        .map((doing) => (
          <ActForm key={doing.name} doing={doing} {...form} />
        ))}
    </div>
  );
}
