import { signFiles, signPermit, withSign } from '../answers.ts';
import type { DemoCase } from '../case.ts';
import type { Story } from '../story.ts';

const text = 'Vi överväger att avslå: skylten är för stor för huset. Läs underlaget och säg vad ni tycker.';
const hear =
  (answerWithin: number, more: { shortTimeReason?: string } = {}) =>
  async (made: DemoCase) => {
    const lastDay = made.day(answerWithin);
    const call = 'POST /api/tasks/{taskId}/hearings';
    const { request } = await made.act(signPermit, call, { text, lastDay, ...more });
    made.made.kept.set('hearing', request);
  };
const hearing = (made: DemoCase) => made.made.kept.get('hearing') ?? '';

const place = { answers: withSign, files: signFiles } as const;

/** The owner is heard before a decision against them. */
export const hearings: readonly Story[] = [
  { ...place, shows: 'the owner has time to comment', filed: 21, days: { 5: hear(14) } },
  {
    ...place,
    shows: 'the owner has less than a week to comment, and why',
    filed: 9,
    days: { 0: hear(5, { shortTimeReason: 'Lokalen ska öppna nästa vecka och ägaren vill ha besked.' }) },
  },
  {
    ...place,
    shows: 'the owner has commented',
    filed: 35,
    days: {
      14: hear(21),
      5: (made) =>
        made.owner('POST /api/cases/{caseId}/hearings/{id}', { text: 'Vi kan göra skylten mindre.' }, hearing(made)),
    },
  },
  {
    ...place,
    shows: 'heard, and refused',
    filed: 60,
    days: {
      35: hear(10),
      14: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/decision', {
          outcome: 'refused',
          motivation: 'Skylten täcker en stor del av fasaden på ett särskilt värdefullt hus.',
          legalBasis: 'Se lagrummet för ärendet',
        }),
    },
  },
];
