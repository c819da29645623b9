import { createHash } from 'node:crypto';
import { dayOf } from '#domain/calendar/day.ts';
import type { FactOf } from '#domain/case/facts.ts';
import { type PlanView, planView } from '#domain/contract/guide-view.ts';
import type { Language } from '#domain/definitions/text.ts';
import { makePlan, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { setting } from '../support/environment.ts';
import { Problem } from '../support/http/problem.ts';
import { startRoute } from '../support/route/execution.ts';
import { existingSubmission } from '../support/store/cases.ts';
import { type Draft, markDraftSent } from '../support/store/drafts.ts';
import { issueKey } from '../support/store/keys.ts';

/** What an applicant gets when an application has been handed in, and again whenever they come back to it. */
export interface HandedIn {
  readonly caseId: string;
  readonly reference: string;
  readonly accessUrl: string;
  readonly submittedAt: string;
  /** As it was on the day it was handed in; absent when the catalogue no longer has the event. */
  readonly plan?: PlanView;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id of the case that a draft becomes: a draft is one application, wherever and however often it is sent. */
export const caseOfDraft = (draftId: string): string => hash(`draft ${draftId}`).slice(0, 32);

/** The id of the case that an idempotency key makes, for callers without a draft. */
export const caseOfKey = (key: string): string => hash(`case ${key}`).slice(0, 32);

/** An application that is stored. */
export interface Stored {
  readonly caseId: string;
  readonly fact: FactOf<'case-submitted'>;
}

/**
 * The case a draft has become; undefined while it has not been sent. Finishes a sending that a crash cut off after its case
 * was stored.
 *
 * @throws Problem `draft-gone` when it was sent and its case is no longer kept
 */
export async function sentWith(draftId: string, draft: Draft): Promise<Stored | undefined> {
  const caseId = caseOfDraft(draftId);
  const stored = await existingSubmission(caseId);
  if (!stored && draft.sent) throw new Problem('draft-gone');
  if (!stored) return undefined;
  if (!draft.sent) await finishSending(draftId, caseId);
  return { caseId, fact: stored.fact };
}

/** What follows when a case has been stored: its route starts, and the draft forgets what it held. Safe to repeat. */
export async function finishSending(draftId: string | undefined, caseId: string): Promise<void> {
  await startRoute(caseId, caseId);
  if (draftId !== undefined) await markDraftSent(draftId);
}

/**
 * The answer to an application that is stored, with a link to its case.
 *
 * @param secret of the link that was stored with it; without one a new link is made
 */
export async function handedIn({ caseId, fact }: Stored, language: Language, secret?: string): Promise<HandedIn> {
  const key = secret ?? (await issueKey(caseId, 'link')).secret;
  const plan = planOf(fact, language);
  return {
    caseId,
    reference: fact.reference,
    accessUrl: `${setting('PUBLIC_URL')}/${fact.applicant.language}/case#${caseId}.${key}`,
    submittedAt: fact.at,
    ...(plan && { plan }),
  };
}

function planOf(fact: FactOf<'case-submitted'>, language: Language): PlanView | undefined {
  try {
    return planView(catalogue, makePlan(catalogue, { ...fact, today: dayOf(fact.at) }), language);
  } catch (error) {
    if (error instanceof UnknownPlanInput) return undefined;
    throw error;
  }
}
