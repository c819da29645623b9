import { goOnRefusal, toWithdraw } from '#domain/case/choose.ts';
import { factKey } from '#domain/case/facts.ts';
import { choiceSchema, withdrawalSchema } from '#domain/contract/requests.ts';
import { applicantsCase } from '../support/access/applicant.ts';
import { recordOnce, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, type Request } from '../support/http/request.ts';

const applicant = { kind: 'applicant' } as const;

/** `POST /api/cases/{caseId}/withdrawals`: one permit, or everything of the owner's that is not decided. */
export async function withdraw(event: Request) {
  const { permit } = bodyOf(event, withdrawalSchema);
  const stored = await applicantsCase(event);
  const open = toWithdraw(viewOf(stored), permit);
  if (typeof open === 'string') throw new Problem(open);
  await recordOnce(
    stored.id,
    applicant,
    open.map((p) => ({ type: 'permit-withdrawn', key: factKey.withdrawn(p.id), permit: p.id })),
  );
  return reply(201, { withdrawn: open.map((p) => p.id) });
}

/** `POST /api/cases/{caseId}/choices`: a prerequisite came to nothing and the applicant goes on without it. */
export async function choose(event: Request) {
  const { permit, prerequisite } = bodyOf(event, choiceSchema);
  const stored = await applicantsCase(event);
  const refusal = goOnRefusal(viewOf(stored), permit, prerequisite);
  if (refusal) throw new Problem(refusal);
  await recordOnce(stored.id, applicant, [
    { type: 'went-on', key: factKey.wentOn(permit, prerequisite), permit, prerequisite },
  ]);
  return reply(201, { permit, prerequisite, choice: 'go-on' });
}
