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
import { requireCase } from '../support/route/step.ts';
import { existingSubmission } from '../support/store/cases.ts';
import { type Draft, markDraftSent } from '../support/store/drafts.ts';
import { generationOf, linkOf } from '../support/store/keys.ts';

/** What an applicant gets when an application has been handed in, and again whenever they come back to it. */
export interface HandedIn {
  readonly caseId: string;
  readonly reference: string;
  /** Absent when the case's links have been made anew: then only the mail has it, and a draft left open somewhere gives none. */
  readonly accessUrl?: string;
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

/** The answer to an application that is stored. */
export async function handedIn({ caseId, fact }: Stored, language: Language): Promise<HandedIn> {
  const generation = generationOf(await requireCase(caseId));
  const plan = planOf(fact, language);
  return {
    caseId,
    reference: fact.reference,
    ...(generation === 0 && { accessUrl: await firstLink(caseId, fact.applicant.language) }),
    submittedAt: fact.at,
    ...(plan && { plan }),
  };
}

const firstLink = async (caseId: string, language: Language): Promise<string> =>
  `${setting('PUBLIC_URL')}/${language}/case#${caseId}.${await linkOf(caseId, 0)}`;

function planOf(fact: FactOf<'case-submitted'>, language: Language): PlanView | undefined {
  try {
    return planView(catalogue, makePlan(catalogue, { ...fact, today: dayOf(fact.at) }), language);
  } catch (error) {
    if (error instanceof UnknownPlanInput) return undefined;
    throw error;
  }
}
