import { createHash } from 'node:crypto';
import { attachmentsIn } from '#domain/case/attachments.ts';
import { type FactOf, factKey, type RequirementAnswers } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { check } from '#domain/contract/field-problems.ts';
import { planView } from '#domain/contract/guide-view.ts';
import { requirementsSchema, type Submission, submissionSchema } from '#domain/contract/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import { casePart } from '#domain/plan/case-part.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { checkedFiles } from '../support/checked-files.ts';
import { setting } from '../support/environment.ts';
import { planFor } from '../support/http/plan-input.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, idempotencyKey, languageOfRequest, type Request } from '../support/http/request.ts';
import { limitAddress } from '../support/limits.ts';
import { now, today } from '../support/now.ts';
import { count } from '../support/observability.ts';
import { startRoute } from '../support/route/execution.ts';
import { requireCase } from '../support/route/step.ts';
import { nextNumber, putSubmission } from '../support/store/cases.ts';
import { generationOf, linkOf } from '../support/store/keys.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * `POST /api/cases`: one form becomes one case. The idempotency key decides the case's id, so the same key gives the
 * same case; the same key with another body is refused. A repeated call may use up a reference number.
 */
export async function submit(event: Request) {
  const language = languageOfRequest(event);
  const key = idempotencyKey(event);
  const submission = bodyOf(event, submissionSchema(today()));
  const plan = planFor(submission, language);
  const claimed = submissionFact(submission, plan, language);
  const fact = { ...claimed, requirements: await withCheckedFiles(claimed.requirements, language) };
  await limitAddress('submissions/address', event);
  const caseId = hash(`case ${key}`).slice(0, 32);
  const bodyHash = hash(JSON.stringify(submission));

  const year = today().slice(0, 4);
  const prefix = catalogue.municipalities[submission.municipality]?.prefix ?? '';
  const number = await nextNumber(`${prefix}-${year}`);
  const reference = `${prefix}-${year}-${String(number).padStart(5, '0')}`;
  const earlier = await putSubmission(caseId, { ...fact, reference }, bodyHash);
  if (earlier && earlier.bodyHash !== bodyHash) throw new Problem('key-reused');
  const generation = earlier ? generationOf(await requireCase(caseId)) : 0;
  if (!earlier) count('CasesSubmitted');
  await startRoute(caseId, caseId);
  return reply(201, {
    caseId,
    reference: earlier?.fact.reference ?? reference,
    accessUrl: `${setting('PUBLIC_URL')}/${submission.applicant.language}/case#${caseId}.${await linkOf(caseId, generation)}`,
    plan: planView(catalogue, plan, language),
  });
}

/** The answers with their files as they were checked, whatever the form called them. @throws Problem for a file that may not be handed in */
async function withCheckedFiles(requirements: RequirementAnswers, language: Language): Promise<RequirementAnswers> {
  const files = Object.entries(requirements).flatMap(([requirement, value]) =>
    attachmentsIn({ [requirement]: value }).map(({ id }, i) => ({ id, pointer: `/requirements/${requirement}/${i}` })),
  );
  const checked = new Map((await checkedFiles(files, {}, language)).map((file) => [file.id, file]));
  return Object.fromEntries(
    Object.entries(requirements).map(([requirement, value]) => {
      const theirs = attachmentsIn({ [requirement]: value });
      return [requirement, theirs.length === 0 ? value : theirs.flatMap(({ id }) => checked.get(id) ?? [])];
    }),
  );
}

function submissionFact(submission: Submission, plan: Plan, language: Language): FactOf<'case-submitted'> {
  const permits = casePart(plan.permits);
  if (permits.length === 0) throw new Problem('nothing-applies');
  const ids = plan.requirements.map((r) => r.id);
  const checked = check(
    requirementsSchema(ids, catalogue.requirements, today()),
    submission.requirements,
    language,
    '/requirements',
  );
  if ('problems' in checked) throw new Problem('invalid-input', checked.problems);
  return {
    type: 'case-submitted',
    key: factKey.submitted,
    at: now(),
    by: { kind: 'applicant' },
    mails: [mailCause.receipt],
    reference: '',
    municipality: submission.municipality,
    event: submission.event,
    answers: plan.answers,
    applicant: submission.applicant,
    business: submission.business,
    requirements: checked.value as FactOf<'case-submitted'>['requirements'],
    ...(submission.declaration && { declared: true }),
    plan: {
      catalogueVersion: plan.catalogueVersion,
      permits,
      opening: { early: plan.opening.early, statutory: plan.opening.statutory, late: plan.opening.late },
    },
  };
}
