import { secondsBetween } from '#domain/calendar/day.ts';
import { sameEmail } from '#domain/fields/email.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { now } from '../now.ts';
import { renewAccess } from '../work/renew-access.ts';
import { caseIfAny, step } from '../work/step.ts';

const quietSeconds = 15 * 60;

/**
 * Makes the links of a case anew and has a fresh one mailed, when the reference and the address belong together, and does
 * nothing otherwise. It runs after the caller has got its answer, so neither the answer nor its time tells whether a case exists.
 */
export const handler = step(async ({ reference, email }: { reference: string; email: string }) => {
  const known = Object.entries({ ...catalogue.retired.municipalities, ...catalogue.municipalities });
  const [municipality] = known.find(([, { prefix }]) => reference.startsWith(`${prefix}-`)) ?? [];
  const caseId = municipality === undefined ? undefined : await store.findByReference(municipality, reference);
  const stored = caseId === undefined ? undefined : await caseIfAny(caseId);
  if (!stored || !sameEmail(stored.view.submitted.applicant.email, email)) return;
  // Whoever asks again and again, and does not know the link, neither floods the applicant nor shuts them out.
  const last = stored.facts.filter((f) => f.type === 'access-renewed').at(-1);
  if (last && secondsBetween(last.at, now()) < quietSeconds) return;
  await renewAccess(stored.id, stored.view);
});
