import { factKey } from '#domain/case/facts.ts';
import { permitOf } from '#domain/case/view.ts';
import { choiceSchema, withdrawalSchema } from '#domain/contract/requests.ts';
import { applicantsCase } from '../support/access/applicant.ts';
import { recordOnce, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, type Request } from '../support/http/request.ts';

const applicant = { kind: 'applicant' } as const;

/** `POST /api/cases/{caseId}/withdrawals`: one permit, or everything that is not decided. */
export async function withdraw(event: Request) {
  const { permit } = bodyOf(event, withdrawalSchema);
  const stored = await applicantsCase(event);
  const view = viewOf(stored);
  const wanted = permit === undefined ? view.permits : view.permits.filter((p) => p.id === permit);
  if (wanted.length === 0) throw new Problem('not-found');
  const open = wanted.filter((p) => p.status !== 'decided' && p.status !== 'withdrawn');
  // Sent again because nobody heard that it had arrived: it is withdrawn.
  if (wanted.every((p) => p.status === 'withdrawn')) return reply(201, { withdrawn: wanted.map((p) => p.id) });
  if (open.length === 0) throw new Problem('already-decided');
  await recordOnce(
    stored.id,
    applicant,
    open.map((p) => ({ type: 'permit-withdrawn', key: factKey.withdrawn(p.id), permit: p.id })),
  );
  return reply(201, { withdrawn: open.map((p) => p.id) });
}

/** `POST /api/cases/{caseId}/choices`: a prerequisite was refused and the applicant goes on without it. */
export async function choose(event: Request) {
  const { permit, prerequisite } = bodyOf(event, choiceSchema);
  const stored = await applicantsCase(event);
  const before = permitOf(viewOf(stored), permit)?.after.find((p) => p.permit === prerequisite);
  if (!before) throw new Problem('not-found');
  if (before.state === 'waived') return reply(201, { permit, prerequisite, choice: 'go-on' });
  if (before.state !== 'refused') throw new Problem('already-answered');
  await recordOnce(stored.id, applicant, [
    { type: 'went-on', key: factKey.wentOn(permit, prerequisite), permit, prerequisite },
  ]);
  return reply(201, { permit, prerequisite, choice: 'go-on' });
}
