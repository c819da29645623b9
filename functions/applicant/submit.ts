import { createHash } from 'node:crypto';
import * as z from 'zod';
import { attachmentsIn } from '#domain/case/attachments.ts';
import { type FactOf, factKey } from '#domain/case/facts.ts';
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
import { requireCheckedFiles } from '../support/checked-files.ts';
import { planFor } from '../support/http/plan-input.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../support/http/request.ts';
import { now, today } from '../support/now.ts';
import { count } from '../support/observability.ts';
import { nextNumber, putSubmission } from '../support/store/cases.ts';
import { readDraft } from '../support/store/drafts.ts';
import { makeKey } from '../support/store/keys.ts';
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
  const caseId = draft === undefined ? caseOfKey(keyOf(event)) : caseOfDraft(draft.id);
  const { draft: _key, ...submission } = bodyOf(event, submissionSchema);
  const fact = submissionFact(submission, planFor(submission, language), language);
  await requireFiles(fact, draft, language);

  const bodyHash = createHash('sha256').update(JSON.stringify(submission)).digest('hex');
  const link = makeKey('link');
  const numbered = { ...fact, reference: await nextReference(submission.municipality) };
  const earlier = await putSubmission(caseId, numbered, bodyHash, link.stored);
  if (earlier && draft === undefined && earlier.bodyHash !== bodyHash) throw new Problem('key-reused');
  if (!earlier) count('CasesSubmitted');
  await finishSending(draft?.id, caseId);
  return earlier
    ? reply(201, { ...(await handedIn({ caseId, fact: earlier.fact }, language)), repeated: true })
    : reply(201, await handedIn({ caseId, fact: numbered }, language, link.secret));
}

function keyOf(event: Request): string {
  const key = event.headers?.['idempotency-key'];
  if (key === undefined || key.length < 16 || key.length > 100) throw new Problem('key-needed');
  return key;
}

async function nextReference(municipality: string): Promise<string> {
  const series = `${catalogue.municipalities[municipality]?.prefix ?? ''}-${today().slice(0, 4)}`;
  return `${series}-${String(await nextNumber(series)).padStart(5, '0')}`;
}

/** The files of an application came with its draft: without one it has none. */
function requireFiles(
  { requirements }: FactOf<'case-submitted'>,
  draft: DraftKey | undefined,
  language: Language,
): Promise<void> {
  const files = Object.entries(requirements).flatMap(([requirement, value]) =>
    attachmentsIn({ [requirement]: value }).map(({ id }, i) => ({ id, pointer: `/requirements/${requirement}/${i}` })),
  );
  return requireCheckedFiles(files, { draft: draft?.id }, language);
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
    requirementsSchema(ids, catalogue.requirements),
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
