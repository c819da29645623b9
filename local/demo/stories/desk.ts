import { everything, food, foodRegistration, signFiles, signPermit, withSign } from '../answers.ts';
import type { DemoCase } from '../case.ts';
import type { Story } from '../story.ts';

const claim =
  (who: '' | '-2' | '-head' = '') =>
  (made: DemoCase) =>
    made.act(foodRegistration, 'POST /api/tasks/{taskId}/claim', undefined, { who });
const licence = 'alcohol-licence';
const place = { answers: food } as const;
const reportSelf = (made: DemoCase) =>
  made.act(signPermit, 'POST /api/tasks/{taskId}/report-disqualification', {
    ground: 'represents',
  });

/** Who works on what, and what is written between people. */
export const desk: readonly Story[] = [
  { ...place, shows: 'an officer works on it', filed: 5, days: { 2: claim() } },
  { ...place, shows: 'a colleague has taken it over', filed: 9, days: { 5: claim(), 2: claim('-2') } },
  {
    ...place,
    shows: 'an officer has put it back',
    filed: 9,
    days: { 5: claim(), 2: (made) => made.act(foodRegistration, 'POST /api/tasks/{taskId}/release', undefined) },
  },
  {
    ...place,
    shows: 'an officer has handed it to a colleague',
    filed: 9,
    days: {
      5: claim(),
      2: async (made) => {
        const to = await made.idOf(`${made.departmentOf(foodRegistration)}-2`);
        await made.act(foodRegistration, 'POST /api/tasks/{taskId}/assign', { to });
      },
    },
  },
  {
    ...place,
    shows: 'a decision is half written',
    filed: 9,
    days: {
      2: async (made) => {
        await claim()(made);
        await made.world.ask('PUT /api/tasks/{taskId}/draft', {
          path: { taskId: `${made.made.caseId}.${foodRegistration}.review` },
          token: await made.staffToken(made.departmentOf(foodRegistration)),
          headers: { 'If-Match': '"0"' },
          body: { content: { decide: { motivation: 'Verksamheten är beskriven, och' } } },
        });
      },
    },
  },
  {
    ...place,
    shows: 'an officer is disqualified',
    answers: withSign,
    files: signFiles,
    filed: 9,
    days: { 5: reportSelf },
  },
  {
    ...place,
    shows: 'a colleague has found that there is no disqualification',
    answers: withSign,
    files: signFiles,
    filed: 14,
    days: {
      9: reportSelf,
      5: async (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/lift-disqualification',
          {
            officer: await made.idOf(made.departmentOf(signPermit)),
            reasons: 'Uppdraget för företaget upphörde i våras.',
          },
          { who: '-2' },
        ),
    },
  },
  {
    ...place,
    shows: 'a note, and a conversation between the bodies and with the owner',
    answers: everything,
    files: signFiles,
    filed: 14,
    days: {
      9: async (made) => {
        await made.act(licence, 'POST /api/tasks/{taskId}/write-note', {
          text: 'Ägaren ringde. Planritningen kommer i morgon.',
        });
        await made.act(licence, 'POST /api/tasks/{taskId}/write-to-bodies', {
          text: 'Ägaren vill flytta entrén. Påverkar det er del?',
        });
      },
      5: (made) =>
        made.act(foodRegistration, 'POST /api/tasks/{taskId}/write-to-bodies', { text: 'Nej, inte vår registrering.' }),
      2: async (made) => {
        const message = { text: 'Kan ni säga när beslutet kommer?' };
        await made.owner('POST /api/cases/{caseId}/permits/{id}/messages', message, licence);
        await made.act(licence, 'POST /api/tasks/{taskId}/write-to-owner', {
          text: 'Vi räknar med att besluta om två veckor.',
        });
      },
    },
  },
];
