import { food, foodRegistration } from '../answers.ts';
import type { DemoCase } from '../case.ts';
import { demoForm } from '../form.ts';
import type { Story } from '../story.ts';

const suggestion = '1';
const staffs =
  (call: 'POST /api/cases/{caseId}/suggest-permit' | 'POST /api/cases/{caseId}/take-back-suggestion', body: object) =>
  async (made: DemoCase) =>
    made.owner(call, body as never, '', await made.staffToken(made.departmentOf(foodRegistration)));
const suggest = staffs('POST /api/cases/{caseId}/suggest-permit', {
  permit: 'grease-separator',
  reasons: 'Köket ska fritera. Då behövs en fettavskiljare, och den anmäls till VA-huvudmannen.',
});

async function accept(made: DemoCase): Promise<void> {
  const asked = (await made.page()).suggestions.flatMap((one) => one.asked);
  const requirements = demoForm(asked);
  await made.owner('POST /api/cases/{caseId}/accept-suggestion', { suggestion, requirements });
}

const place = { answers: food } as const;

/** A permit that the owner has not thought of. */
export const suggestions: readonly Story[] = [
  { ...place, shows: 'a permit is suggested', filed: 5, days: { 2: suggest } },
  { ...place, shows: 'a suggested permit has joined the case', filed: 14, days: { 9: suggest, 5: accept } },
  {
    ...place,
    shows: 'a suggested permit is declined',
    filed: 14,
    days: {
      9: suggest,
      5: (made) =>
        made.owner('POST /api/cases/{caseId}/decline-suggestion', { suggestion, text: 'Vi ska inte fritera.' }),
    },
  },
  {
    ...place,
    shows: 'a suggestion is taken back',
    filed: 9,
    days: { 5: suggest, 2: staffs('POST /api/cases/{caseId}/take-back-suggestion', { suggestion }) },
  },
];
