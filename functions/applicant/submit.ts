import { createHash } from 'node:crypto';
import * as z from 'zod';
import { check } from '#domain/api/field-problems.ts';
import { ruleOf } from '#domain/api/field-rule.ts';
import {
  type DraftKey,
  draftKeySchema,
  requirementsSchema,
  type Submission,
  submissionSchema,
} from '#domain/api/submission.ts';
import type { Submitted } from '#domain/case/application.ts';
import { attachmentsIn } from '#domain/case/attachments.ts';
import { madeWith } from '#domain/case/case-catalogue.ts';
import { type FactOf, factKey, type RequirementAnswers, type Share, type StoredPlan } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { besideBase } from '#domain/case/plan-beside.ts';
import type { Language } from '#domain/definitions/text.ts';
import { casePart } from '#domain/plan/case-part.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { count } from '../aws/observability.ts';
import { limitAddress } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, idempotencyKey, languageOfRequest, type Request } from '../http/request.ts';
import { versionIn } from '../http/version.ts';
import { epochSeconds, now, today } from '../now.ts';
import { checkedFiles } from '../work/checked-files.ts';
import { withCheckedProperties } from '../work/checked-property.ts';
import { placeToday, plansFor } from '../work/plan-for.ts';
import { caseIn, caseOfDraft, caseOfKey, finishSending, handedIn, sentWith } from './handed-in.ts';

const fromDraftSchema = z.looseObject({ draft: draftKeySchema.optional() });

/**
 * `POST /api/cases`: one form becomes one application, with one case in each of its municipalities. The draft it was written in
 * decides the cases' ids: whoever sends it again, from another tab or device, a month later or with other content, gets what
 * the first sending gave (`repeated`). With `If-Match` it is sent only while the draft is as it was read. A caller without a
 * draft names the application by an idempotency key: the same key gives the same cases, and is refused with another body.
 * Sending twice at once may use up reference numbers.
 */
export async function submit(event: Request) {
  const language = languageOfRequest(event);
  const { draft } = bodyOf(event, fromDraftSchema);
  if (draft !== undefined) {
    const found = await store.readDraft(draft.id, draft.token, epochSeconds());
    if (!found) throw new Problem('draft-gone');
    const before = await sentWith(draft.id, found);
    if (before) return reply(201, { ...(await handedIn(before, language)), repeated: true });
    const version = versionIn(event);
    if (version !== undefined && version !== found.version) throw new Problem('draft-stale');
  }
  const caseId = draft === undefined ? caseOfKey(idempotencyKey(event)) : caseOfDraft(draft.id);
  const { draft: _key, ...sent } = bodyOf(event, submissionSchema(today()));
  const submission = placeToday(sent);
  const bodyHash = createHash('sha256').update(JSON.stringify(sent)).digest('hex');
  const again = draft === undefined ? await sentWithKey(caseId, bodyHash) : undefined;
  if (again) return reply(201, { ...(await handedIn(again, language)), repeated: true });
  const claimed = submissionFact(submission, plansFor(submission, language), language);
  const answers = await withCheckedProperties(claimed.requirements, claimed.business);
  const fact = { ...claimed, requirements: await withCheckedFiles(answers, draft, language) };
  for (const _each of casesToMake(fact)) await limitAddress('submissions/address', event);

  const numbered = await withReferences(caseId, fact);
  const earlier = await store.putSubmission(caseId, numbered, bodyHash);
  if (earlier && draft === undefined && earlier.bodyHash !== bodyHash) throw new Problem('key-reused');
  if (!earlier) count('CasesSubmitted');
  const first = { caseId, fact: earlier?.fact ?? numbered };
  await finishSending(draft?.id, first);
  const stored = await handedIn(first, language, !earlier);
  return reply(201, earlier ? { ...stored, repeated: true } : stored);
}

/**
 * What a key has made already. Asked before anything else is: a catalogue or a limit that has changed since does not stand
 * in the way of an answer that got lost, and no reference number is used up for it.
 *
 * @throws Problem `key-reused` when it was made from another body
 */
async function sentWithKey(caseId: string, bodyHash: string): Promise<Submitted | undefined> {
  const earlier = await store.existingSubmission(caseId);
  if (!earlier) return undefined;
  if (earlier.bodyHash !== bodyHash) throw new Problem('key-reused');
  const first = { caseId, fact: earlier.fact };
  await finishSending(undefined, first);
  return first;
}

/** Each of an application's cases counts as one. */
const casesToMake = ({ application, plan }: FactOf<'case-submitted'>) =>
  application?.filter((share) => share.permits.length > 0) ?? [plan];

/** The submission with a reference number for each of its cases, all of them in the one fact that makes the application. */
async function withReferences(caseId: string, fact: FactOf<'case-submitted'>): Promise<FactOf<'case-submitted'>> {
  const reference = await nextReference(fact.municipality);
  if (!fact.application) return { ...fact, reference };
  const application: Share[] = [];
  for (const share of fact.application) {
    const { municipality } = share;
    const made =
      municipality === fact.municipality
        ? { id: caseId, reference }
        : share.permits.length > 0 && {
            id: caseIn(municipality, caseId),
            reference: await nextReference(municipality),
          };
    application.push({ ...share, ...(made && { case: made }) });
  }
  return { ...fact, reference, application };
}

async function nextReference(municipality: string): Promise<string> {
  const series = `${catalogue.municipalities[municipality]?.prefix ?? ''}-${today().slice(0, 4)}`;
  return `${series}-${String(await store.nextNumber(series)).padStart(5, '0')}`;
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
  plans: readonly [Plan, ...Plan[]],
  language: Language,
): FactOf<'case-submitted'> {
  const [plan, ...others] = plans;
  const kept = storedPlan(plan);
  if (kept.permits.length === 0) throw new Problem('nothing-applies');
  const ids = new Set(plans.flatMap((each) => each.requirements.map((r) => r.id)));
  const fields = [...ids].flatMap((id) => {
    const definition = catalogue.requirements[id];
    return definition ? [{ id, ...ruleOf(definition, language) }] : [];
  });
  const checked = check(requirementsSchema(fields, today()), submission.requirements, language, '/requirements');
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
    plan: kept,
    ...(others.length > 0 && {
      application: plans.map(shareOf),
      plans: Object.fromEntries(others.map((other) => [other.municipality, besideBase(kept, storedPlan(other))])),
    }),
  };
}

/** What a case keeps of a plan. */
function storedPlan({ catalogueVersion, municipality, event, permits: all, opening }: Plan): StoredPlan {
  const permits = casePart(all);
  const { early, statutory, late } = opening;
  return {
    catalogueVersion,
    permits,
    opening: { early, statutory, late },
    madeWith: madeWith(catalogue, { municipality, event, permits }),
  };
}

const shareOf = ({ municipality, permits }: Plan): Share => ({
  municipality,
  permits: casePart(permits).map(({ id, department }) => ({ id, department })),
});
