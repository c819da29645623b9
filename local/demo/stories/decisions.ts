import { catalogue } from '#workflows/catalogue.ts';
import { everything, food, foodRegistration, signFiles, signPermit, withSign } from '../answers.ts';
import { type DemoCase, decide, granted } from '../case.ts';
import type { Story } from '../story.ts';

const isClosed = ({ status }: { readonly status: string }) => status === 'closed';
const recommend = (made: DemoCase) => made.act(signPermit, 'POST /api/tasks/{taskId}/recommend', granted);

async function grantAll(made: DemoCase): Promise<void> {
  const bodies = Object.values(catalogue.municipalities[made.made.municipality]?.departments ?? {});
  for (;;) {
    await made.opinions(bodies);
    for (const permit of Object.keys(made.made.departmentOf)) await made.grant(permit).catch(notThere);
    if ((await made.page()).permits.every((p) => p.status === 'decided')) break;
  }
  await made.reaches(isClosed);
}
/** A part that is not filed yet has no task. */
function notThere(error: Error): void {
  if (!/: 404 /.test(error.message)) throw error;
}

async function refuseLand(made: DemoCase): Promise<void> {
  await made.act('land-lease', decide, {
    ...granted,
    outcome: 'refused',
    motivation: 'Gatan grävs upp under perioden.',
  });
  // The police may not say yes after that, and the licence waits for a choice.
  await made.act('public-place', decide, {
    ...granted,
    outcome: 'refused',
    motivation: 'Kommunen har avstyrkt ansökan.',
    hearingException: 'Kommunens nej lämnar inget att pröva.',
  });
}

const place = { answers: withSign, files: signFiles } as const;
const licence = { ...place, answers: everything } as const;
const choose = { permit: 'alcohol-licence', prerequisite: 'public-place', choice: 'go-on' } as const;
/** Whose body asks that two look at a sign: see `values.ts`. */
const byTwo = { ...place, byTwo: true } as const;

/** What can become of a part, and of its clock. */
export const decisions: readonly Story[] = [
  { ...place, shows: 'nothing is done yet', answers: food, filed: 0 },
  { ...place, shows: 'late: nobody has taken it', answers: food, filed: 35 },
  {
    ...place,
    shows: 'some parts are decided',
    filed: 14,
    days: { 5: (made) => made.act(foodRegistration, decide, granted) },
  },
  {
    ...place,
    shows: 'granted for a time',
    filed: 35,
    days: { 9: (made) => made.act(signPermit, decide, { ...granted, validUntil: made.day(5 * 365) }) },
  },
  { ...licence, shows: 'closed: all is granted', filed: 60, days: { 21: grantAll } },
  {
    ...place,
    shows: 'written off: nothing is left to examine',
    filed: 21,
    days: {
      9: (made) =>
        made.act(signPermit, decide, {
          ...granted,
          outcome: 'closed',
          ground: 'without-object',
          motivation: 'Skylten ska inte sättas upp längre.',
        }),
    },
  },
  {
    ...licence,
    shows: 'refused, and what depends on it waits for the owner’s choice',
    filed: 35,
    days: { 14: refuseLand },
  },
  {
    ...licence,
    shows: 'refused, and the owner goes on without it',
    filed: 60,
    days: {
      35: refuseLand,
      21: (made) => made.owner('POST /api/cases/{caseId}/choices', choose),
    },
  },
  {
    ...place,
    shows: 'the time for the decision is extended',
    filed: 60,
    days: {
      9: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/extend-clock', {
          reasons: 'Frågan om husets värde kräver ett utlåtande av en antikvarie.',
        }),
    },
  },
  {
    ...place,
    shows: 'the owner is told that the decision is delayed',
    filed: 120,
    days: {
      35: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/tell-delay', {
          reasons: 'Vi har många ansökningar och väntar på ett utlåtande.',
          newDay: made.day(60),
        }),
    },
  },
  {
    ...place,
    shows: 'after six months the owner asks for a decision',
    filed: 215,
    days: { 14: (made) => made.owner('POST /api/cases/{caseId}/permits/{id}/ask-for-decision', undefined, signPermit) },
  },
  {
    ...place,
    shows: 'the request for a decision is refused',
    filed: 215,
    days: {
      21: (made) => made.owner('POST /api/cases/{caseId}/permits/{id}/ask-for-decision', undefined, signPermit),
      5: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/refuse-decision-ask', {
          reasons: 'Utlåtandet om huset kommer i nästa månad. Utan det går ärendet inte att avgöra.',
        }),
    },
  },
  { ...byTwo, shows: 'a decision is proposed to whoever makes it', filed: 14, days: { 2: recommend } },
  {
    ...byTwo,
    shows: 'a proposed decision is sent back',
    filed: 21,
    days: {
      9: recommend,
      5: (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/return-recommendation',
          { comment: 'Skriv vad bedömningen av huset bygger på.' },
          { who: '-head' },
        ),
    },
  },
  {
    ...byTwo,
    shows: 'a proposed decision is made by the head',
    filed: 35,
    days: { 21: recommend, 14: (made) => made.act(signPermit, decide, granted, { who: '-head' }) },
  },
];
