import { foodRegistration, signFiles, signPermit, withSign } from '../answers.ts';
import type { DemoCase } from '../case.ts';
import type { Story } from '../story.ts';

const twoThings = ['En ritning med mått', 'En beskrivning av ventilationen'];

/** An officer asks for two things; the question is remembered. */
const ask = (answerWithin: number) => async (made: DemoCase) => {
  const { request } = await made.act(signPermit, 'POST /api/tasks/{taskId}/supplement-requests', {
    text: 'Vi behöver veta mer för att kunna pröva ansökan.',
    items: twoThings,
    lastDay: made.day(answerWithin),
  });
  made.made.kept.set('question', request);
};
const question = (made: DemoCase) => made.made.kept.get('question') ?? '';
const answer = (text: string, items?: readonly number[]) => async (made: DemoCase) =>
  made.owner(
    'POST /api/cases/{caseId}/supplements/{id}',
    { text, files: [await made.file('Ritning med mått', question(made))], ...(items && { items: [...items] }) },
    question(made),
  );

const place = { answers: withSign, files: signFiles } as const;

/** Questions to the owner, in every state. */
export const questions: readonly Story[] = [
  { ...place, shows: 'a question waits for its answer', filed: 9, days: { 5: ask(14) } },
  {
    ...place,
    shows: 'a question is answered in part',
    filed: 14,
    days: { 9: ask(21), 5: answer('Här är ritningen. Beskrivningen kommer nästa vecka.', [0]) },
  },
  {
    ...place,
    shows: 'a question is answered',
    filed: 14,
    days: { 9: ask(14), 2: answer('Här är båda delarna.') },
  },
  {
    ...place,
    shows: 'something is still missing after an answer',
    filed: 35,
    days: {
      21: ask(14),
      14: answer('Här är det ni frågade efter.'),
      9: (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/requests/{id}/still-missing',
          { items: [0], text: 'Ritningen saknar mått. Skicka den med mått.', lastDay: made.day(21) },
          { ref: question(made) },
        ),
    },
  },
  {
    ...place,
    shows: 'one of the things that were asked for is taken back',
    filed: 21,
    days: {
      14: ask(28),
      9: (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/requests/{id}/items-withdrawal',
          { item: 1 },
          { ref: question(made) },
        ),
    },
  },
  {
    ...place,
    shows: 'a question is taken back',
    filed: 21,
    days: {
      14: ask(14),
      9: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/requests/{id}/withdrawal', undefined, { ref: question(made) }),
    },
  },
  {
    ...place,
    shows: 'the owner gets more time to answer',
    filed: 35,
    days: {
      21: ask(14),
      9: (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/requests/{id}/extension',
          { lastDay: made.day(28) },
          { ref: question(made) },
        ),
    },
  },
  { ...place, shows: 'a question is not answered in time', filed: 35, days: { 21: ask(10) } },
  {
    ...place,
    shows: 'what was asked for never came, and the application is dismissed',
    filed: 60,
    days: {
      35: ask(10),
      14: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/decision', {
          outcome: 'dismissed',
          ground: 'incomplete',
          motivation: 'Ritningen med mått har inte kommit in, och utan den går ansökan inte att pröva.',
          legalBasis: 'Se lagrummet för ärendet',
        }),
    },
  },
  {
    ...place,
    shows: 'everything is in from the day of the answer',
    filed: 35,
    days: {
      21: ask(14),
      14: answer('Här är allt ni frågade efter.'),
      9: (made) => made.act(signPermit, 'POST /api/tasks/{taskId}/find-complete', { day: made.day(-5) }),
    },
  },
  {
    ...place,
    shows: 'the owner hands in a paper and a message unasked',
    filed: 5,
    days: {
      2: async (made) => {
        const files = [await made.file('Fasadritning', signPermit)];
        await made.owner(
          'POST /api/cases/{caseId}/permits/{id}/papers',
          { text: 'En tydligare ritning.', files },
          signPermit,
        );
        await made.owner(
          'POST /api/cases/{caseId}/permits/{id}/messages',
          { text: 'När tror ni att vi kan öppna?' },
          foodRegistration,
        );
      },
    },
  },
];
