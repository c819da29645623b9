import type { ActName } from '#domain/acts/all.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { ActForm } from './act-form.tsx';
import { actForms } from './act-forms.ts';
import { AskForm } from './ask-form.tsx';
import { DecideForm } from './decide-form.tsx';
import type { FormOf } from './form.ts';

/** The acts that stand elsewhere on the page, or have a form of their own. All others are drawn from what they say. */
const drawnApart: ReadonlySet<string> = new Set<ActName>([
  'claim',
  'unclaim',
  'decide',
  'ask-for-supplement',
  'start-hearing',
  'give-more-time',
  'take-back-question',
  'write-to-owner',
  'write-to-bodies',
  'write-note',
  'report-disqualification',
  'lift-disqualification',
]);

/** The forms of what can be done in a task now. */
export function FormsOfTask({ page, form }: { page: TaskPage; form: FormOf }) {
  return (
    <div className="hand">
      {page.kind === 'review' && page.permit && <DecideForm permit={page.permit} validity={page.validity} {...form} />}
      {page.kind === 'review' && <AskForm lastDays={page.lastDays} {...form} />}
      {page.problem === 'mail-bounced' && page.applicant && (
        <ActForm doing={actForms['correct-contact']} known={{ email: page.applicant.email }} {...form} />
      )}
      {page.acts
        .filter((name) => !drawnApart.has(name))
        .map((name) => (
          <ActForm key={name} doing={actForms[name]} {...form} />
        ))}
    </div>
  );
}
