import { type FieldsOf, FormProblem } from '../../shared/form-problem.tsx';
import type { Sending } from '../../shared/use-sending.ts';
import { useInSight } from './in-sight.ts';
import { NotSentYet } from './notices.tsx';

/** The end of a form: what came of sending it, and the button that does. @param fields where what is wrong is written */
export function SendButton({
  sending: { problem, busy, waiting },
  fields,
  button,
}: {
  sending: Sending;
  fields: FieldsOf;
  button: string;
}) {
  useInSight(waiting ? undefined : problem);
  return (
    <>
      <FormProblem problem={problem} fields={fields}>
        {waiting && <NotSentYet />}
      </FormProblem>
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy} aria-busy={busy}>
          {button}
        </button>
      </div>
    </>
  );
}
