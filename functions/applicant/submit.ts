import { createHash } from 'node:crypto';
import * as z from 'zod';
import { attachmentsIn } from '#domain/case/attachments.ts';
import { type FactOf, factKey, type RequirementAnswers } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { check } from '#domain/contract/field-problems.ts';
import {
  type DraftKey,
  draftKeySchema,
  requirementsSchema,
  type Submission,
  submissionSchema,
} from '#domain/contract/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import { casePart } from '#domain/plan/case-part.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { checkedFiles } from '../support/checked-files.ts';
import { planFor } from '../support/http/plan-input.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, idempotencyKey, languageOfRequest, type Request } from '../support/http/request.ts';
import { limitAddress } from '../support/limits.ts';
import { now, today } from '../support/now.ts';
import { count } from '../support/observability.ts';
import { nextNumber, putSubmission } from '../support/store/cases.ts';
import { readDraft } from '../support/store/drafts.ts';
import { versionIn } from './draft-version.ts';
import { caseOfDraft, caseOfKey, finishSending, handedIn, sentWith } from './handed-in.ts';

/**
 * `POST /api/cases`: one form becomes one case. The draft it was written in decides the case's id: whoever sends it again,
 * from another tab or device, a month later or with other content, gets what the first sending gave (`repeated`). With
 * `If-Match` it is sent only while the draft is as it was read. A caller without a draft names the case by an idempotency key:
 * the same key gives the same case, and is refused with another body.
 * Sending twice at once may use up a reference number.
 */
export async function submit(event: Request) {
  const language = languageOfRequest(event);
  const { draft } = bodyOf(event, z.looseObject({ draft: draftKeySchema.optional() }));
  if (draft !== undefined) {
    const found = await readDraft(draft.id, draft.token);
    if (!found) throw new Problem('draft-gone');
    const before = await sentWith(draft.id, found);
    if (before) return reply(201, { ...(await handedIn(before, language)), repeated: true });
    const version = versionIn(event);
    if (version !== undefined && version !== found.version) throw new Problem('draft-stale');
  }
  const caseId = draft === undefined ? caseOfKey(idempotencyKey(event)) : caseOfDraft(draft.id);
  const { draft: _key, ...submission } = bodyOf(event, submissionSchema(today()));
  const claimed = submissionFact(submission, planFor(submission, language), language);
  const fact = { ...claimed, requirements: await withCheckedFiles(claimed.requirements, draft, language) };
  await limitAddress('submissions/address', event);

  const bodyHash = createHash('sha256').update(JSON.stringify(submission)).digest('hex');
  const numbered = { ...fact, reference: await nextReference(submission.municipality) };
  const earlier = await putSubmission(caseId, numbered, bodyHash);
  if (earlier && draft === undefined && earlier.bodyHash !== bodyHash) throw new Problem('key-reused');
  if (!earlier) count('CasesSubmitted');
  await finishSending(draft?.id, caseId);
  const stored = await handedIn({ caseId, fact: earlier?.fact ?? numbered }, language);
  return reply(201, earlier ? { ...stored, repeated: true } : stored);
}

async function nextReference(municipality: string): Promise<string> {
  const series = `${catalogue.municipalities[municipality]?.prefix ?? ''}-${today().slice(0, 4)}`;
  return `${series}-${String(await nextNumber(series)).padStart(5, '0')}`;
}

/** The answers with their files as they were checked, whatever the form called them. @throws Problem for a file that may not be handed in */
async function withCheckedFiles(
  requirements: RequirementAnswers,
  draft: DraftKey | undefined,
  language: Language,
): Promise<RequirementAnswers> {
  const files = Object.entries(requirements).flatMap(([requirement, value]) =>
    attachmentsIn({ [requirement]: value }).map(({ id }, i) => ({ id, pointer: `/requirements/${requirement}/${i}` })),
  );
  const checked = new Map((await checkedFiles(files, { draft: draft?.id }, language)).map((file) => [file.id, file]));
  return Object.fromEntries(
    Object.entries(requirements).map(([requirement, value]) => {
      const theirs = attachmentsIn({ [requirement]: value });
      return [requirement, theirs.length === 0 ? value : theirs.flatMap(({ id }) => checked.get(id) ?? [])];
    }),
  );
}

function submissionFact(
  submission: Omit<Submission, 'draft'>,
  plan: Plan,
  language: Language,
): FactOf<'case-submitted'> {
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
