import { randomUUID } from 'node:crypto';
import { caseView } from '#domain/case/view.ts';
import { sameEmail } from '#domain/contract/email.ts';
import { accessLinkMail } from '#domain/texts/mails.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { now } from '../support/now.ts';
import { step } from '../support/route/step.ts';
import { findByReference, loadCase } from '../support/store/cases.ts';
import { issueKey } from '../support/store/keys.ts';
import { sendMail } from './ses.ts';
import { caseUrl } from './urls.ts';

/**
 * Sends a fresh link when the reference and the address belong together, and does nothing otherwise. It runs after the
 * caller has got its answer, so neither the answer nor its time tells whether a case exists.
 */
export const handler = step(async ({ reference, email }: { reference: string; email: string }) => {
  const municipality = Object.values(catalogue.municipalities).find((m) => reference.startsWith(`${m.prefix}-`));
  const caseId = municipality && (await findByReference(municipality.id, reference));
  const stored = caseId === undefined ? undefined : await loadCase(caseId);
  if (!stored) return;
  const { submitted } = caseView(stored.facts, now());
  if (!sameEmail(submitted.applicant.email, email)) return;
  const { secret } = await issueKey(stored.id, 'link');
  const { language } = submitted.applicant;
  const content = accessLinkMail(reference, language, caseUrl(language, stored.id, secret));
  await sendMail(submitted.applicant.email, content, { caseId: stored.id, cause: `link/${randomUUID()}` });
});
