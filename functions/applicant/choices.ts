import { choiceSchema, withdrawalSchema } from '#domain/api/requests.ts';
import { goesOnWithout, goOnRefusal, toWithdraw } from '#domain/case/choose.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { caseView, taskOf } from '#domain/case/view.ts';
import { applicantsCase } from '../http/access/applicant.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { now } from '../work/now.ts';
import { recordOnce, viewOf } from '../work/record.ts';

const applicant = { kind: 'applicant' } as const;

/** `POST /api/cases/{caseId}/withdrawals`: one permit, or everything of the owner's that is not decided. */
export async function withdraw(event: Request) {
  const stored = await applicantsCase(event);
  const { permit } = bodyOf(event, withdrawalSchema);
  const open = toWithdraw(viewOf(stored), permit);
  if (typeof open === 'string') throw new Problem(open);
  const ids = open.map((p) => p.id);
  await recordOnce(stored.id, applicant, withdrawals(stored.facts, ids));
  return reply(201, { withdrawn: ids });
}

/** The facts of a withdrawal. Whoever has a task that ends by it is told; the applicant gets one mail, when all is stored. */
function withdrawals(facts: readonly Fact[], permits: readonly string[]) {
  const at = now();
  const bare = permits.map((id) => ({ type: 'permit-withdrawn', key: factKey.withdrawn(id), permit: id }) as const);
  const before = caseView(facts, at);
  const after = caseView([...facts, ...bare.map((fact) => ({ ...fact, at, by: applicant }))], at);
  const ending = before.tasks.filter(
    (t) => t.kind !== 'follow-up' && t.status === 'open' && taskOf(after, t.task)?.status === 'done',
  );
  return bare.map((fact, i) => {
    const isLast = i === bare.length - 1;
    // What nobody asked for any more ends too, though nobody withdrew it.
    const told = ending.filter((t) => t.permit === fact.permit || (isLast && !permits.includes(t.permit ?? '')));
    return {
      ...fact,
      mails: [
        ...told.map((t) => mailCause.notice('withdrawn', t.task)),
        ...(isLast ? [mailCause.withdrawn(fact.permit)] : []),
      ],
    };
  });
}

/** `POST /api/cases/{caseId}/choices`: a prerequisite came to nothing and the applicant goes on without it. */
export async function choose(event: Request) {
  const stored = await applicantsCase(event);
  const { permit, prerequisite } = bodyOf(event, choiceSchema);
  const view = viewOf(stored);
  const chosen = { permit, prerequisite, choice: 'go-on' };
  if (goesOnWithout(view, permit, prerequisite)) return reply(201, chosen);
  const refusal = goOnRefusal(view, permit, prerequisite);
  if (refusal) throw new Problem(refusal);
  await recordOnce(stored.id, applicant, [
    { type: 'went-on', key: factKey.wentOn(permit, prerequisite), permit, prerequisite },
  ]);
  return reply(201, chosen);
}
