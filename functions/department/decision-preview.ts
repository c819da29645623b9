import { decide } from '#domain/acts/decide/act.ts';
import { secondPairRefusals } from '#domain/acts/decide/second-pair.ts';
import { recommend } from '#domain/acts/recommend/act.ts';
import { type CaseView, isFinished, type PermitView, permitOf } from '#domain/case/view.ts';
import { decisionSeen } from '#domain/pages/decision-seen.ts';
import { nameOf } from '#domain/words/names.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { refuseIfSo } from '../acts/refuse.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { Problem } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../http/request.ts';

/**
 * `POST /api/tasks/{taskId}/decision-preview`: the decision as its applicant will read it. Nothing is stored. Who may not make it before
 * another has looked at it sees what they would propose.
 *
 * @throws Problem for everything that would stop the decision itself, or its proposal
 */
export async function previewDecision(event: Request): Promise<Reply> {
  const found = await findByStaff(decide, event);
  found.requireChangeable();
  const input = bodyOf(event, decide.input);
  const { at } = found;
  if (!('task' in at)) throw new Problem('not-found');
  refuseIfSo(secondPairRefusals(at).length > 0 ? recommend : decide, found, input, event);
  const after = at.after(decide.record(at, input));
  const catalogue = catalogueFor(after);
  const language = languageOfRequest(event);
  const permit = permitOf(after, at.task.permit ?? '');
  const decision = permit && decisionSeen(catalogue, permit, language);
  if (!permit || !decision) throw new Problem('not-found');
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(catalogue, 'permits', id, language));
  return reply(200, {
    name: nameOf(catalogue, 'permits', permit.id, language),
    departmentName: nameOf(catalogue, 'departments', permit.planned.department, language),
    decision,
    stops: named(stoppedBy(after, permit.id)),
    ends: named(endedBy(at.view, after, permit.id)),
  });
}

const unfinished = ({ permits }: CaseView): readonly PermitView[] => permits.filter((one) => !isFinished(one));

/** The undecided parts that would lack the yes of a part. */
const stoppedBy = (view: CaseView, id: string): readonly string[] =>
  unfinished(view)
    .filter(({ after }) =>
      after.some(
        ({ permit, gate, state }) => permit === id && gate !== 'start' && (state === 'refused' || state === 'barred'),
      ),
    )
    .map((one) => one.id);

/** The undecided parts that would not be needed any more. */
const endedBy = (before: CaseView, after: CaseView, id: string): readonly string[] => {
  const left = unfinished(after).map((one) => one.id);
  return unfinished(before)
    .map((one) => one.id)
    .filter((one) => one !== id && !left.includes(one));
};
