import { createHash } from 'node:crypto';
import type { CaseHandedIn, HandedIn } from '#domain/api/answers/handed-in.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { casesOfApplication, type Submitted } from '#domain/case/application.ts';
import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import type { Language } from '#domain/definitions/text.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { makePlans, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import type { Draft } from '#domain/ports/store/drafts.ts';
import { nameOf } from '#domain/words/names.ts';
import { route, store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { Problem } from '../http/problem.ts';
import { generationOf, linkOf } from '../keys.ts';
import { epochSeconds } from '../now.ts';
import { storeOthers } from '../work/other-cases.ts';
import { requireCase } from '../work/step.ts';
import { caseUrl } from '../work/urls.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id of the case that a draft becomes: a draft is one application, wherever and however often it is sent. */
export const caseOfDraft = (draftId: string): string => hash(`draft ${draftId}`).slice(0, 32);

/** The id of the case that an idempotency key makes, for callers without a draft. */
export const caseOfKey = (key: string): string => hash(`case ${key}`).slice(0, 32);

/** The id of the case that an application gets in another municipality: the same each time it is worked out. */
export const caseIn = (municipality: string, firstCase: string): string =>
  hash(`case ${firstCase} in ${municipality}`).slice(0, 32);

/**
 * The case a draft has become; undefined while it has not been sent. Finishes a sending that a crash cut off after its case
 * was stored.
 *
 * @throws Problem `draft-gone` when it was sent and its case is no longer kept
 */
export async function sentWith(draftId: string, draft: Draft): Promise<Submitted | undefined> {
  const caseId = caseOfDraft(draftId);
  const stored = await store.existingSubmission(caseId);
  if (!stored && draft.sent) throw new Problem('draft-gone');
  if (!stored) return undefined;
  const submitted = { caseId, fact: stored.fact };
  if (!draft.sent) await finishSending(draftId, submitted);
  return submitted;
}

/**
 * What follows when an application's first case has been stored: those in other municipalities are made from it, their routes
 * start and the first one's last, and the draft forgets what it held. Safe to repeat.
 */
export async function finishSending(draftId: string | undefined, first: Submitted): Promise<void> {
  await storeOthers(first.fact);
  const [{ caseId }, ...others] = casesOfApplication(first);
  await Promise.all(others.map((other) => route.start(other.caseId, other.caseId)));
  await route.start(caseId, caseId);
  if (draftId !== undefined) await store.markDraftSent(draftId, epochSeconds());
}

/**
 * The answer to an application that is stored.
 *
 * @param isNew that this call has stored it: then nobody has made its links anew
 */
export async function handedIn(submitted: Submitted, language: Language, isNew = false): Promise<HandedIn> {
  const { fact } = submitted;
  const read = caseCatalogue(catalogue, fact);
  const areFirst = async (caseId: string) => isNew || generationOf(await requireCase(caseId)) === 0;
  const isOpen = await areFirst(submitted.caseId);
  const cases = await Promise.all(
    casesOfApplication(submitted).map(async (one): Promise<CaseHandedIn> => {
      // Whoever ended the links of the first may have lost the mail that has them all.
      const shown = isOpen && (one.caseId === submitted.caseId || (await areFirst(one.caseId)));
      return {
        ...one,
        municipalityName: nameOf(read, 'municipalities', one.municipality, language),
        ...(shown && { accessUrl: await firstLink(one.caseId, fact.applicant.language) }),
      };
    }),
  );
  const plan = planOf(submitted, language);
  const accessUrl = cases[0]?.accessUrl;
  return {
    caseId: submitted.caseId,
    reference: fact.reference,
    ...(accessUrl !== undefined && { accessUrl }),
    submittedAt: fact.at,
    ...(plan && { plan }),
    cases,
  };
}

const firstLink = async (caseId: string, language: Language): Promise<string> =>
  caseUrl(language, caseId, await linkOf(caseId, 0));

function planOf({ fact }: Submitted, language: Language): PlanAnswer | undefined {
  const also = fact.application?.slice(1).map((share) => share.municipality);
  try {
    return planAnswer(catalogue, makePlans(catalogue, { ...fact, also, today: dayOf(fact.at) }), language);
  } catch (error) {
    if (error instanceof UnknownPlanInput) return undefined;
    throw error;
  }
}
