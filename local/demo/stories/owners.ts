import { beingFormed, food, foodRegistration, signFiles, signPermit, withSign } from '../answers.ts';
import { numberOf } from '../businesses.ts';
import type { DemoCase } from '../case.ts';
import type { Story } from '../story.ts';

const place = { answers: food } as const;
const forming = { ...place, answers: beingFormed, files: signFiles, forming: true } as const;
const isClosed = ({ status }: { readonly status: string }) => status === 'closed';
const another = (made: DemoCase) => `ny-${made.made.email}`;
const changeAddress = (made: DemoCase) =>
  made.owner('POST /api/cases/{caseId}/change-address', { email: another(made) });
/** The key of a link that was mailed to change an address, and the ask it belongs to. */
async function keyIn(made: DemoCase, mailbox: string, does: 'confirm' | 'stop') {
  const [, , ask = '', key = ''] = await made.world.mailed(
    mailbox,
    new RegExp(`/address#(\\S+?)\\.(\\d+)\\.${does}\\.(\\S+)`),
  );
  return { ask, key };
}

/** What owners do of their own accord, and what the coordinator does for them. */
export const owners: readonly Story[] = [
  {
    ...place,
    shows: 'one part is withdrawn',
    answers: withSign,
    files: signFiles,
    filed: 14,
    days: { 5: (made) => made.owner('POST /api/cases/{caseId}/withdrawals', { permit: signPermit }) },
  },
  {
    ...place,
    shows: 'closed: all is withdrawn',
    filed: 21,
    days: {
      9: async (made) => {
        await made.owner('POST /api/cases/{caseId}/withdrawals', {});
        await made.reaches(isClosed);
      },
    },
  },
  { ...forming, shows: 'the company is not registered yet', filed: 9 },
  {
    ...forming,
    shows: 'the company has been registered since, and what is filed elsewhere is done',
    filed: 21,
    days: {
      9: async (made) => {
        const day = made.day(-2);
        const filing = 'company-registration';
        await made.owner('POST /api/cases/{caseId}/own-filing', { filing, day });
        await made.owner('POST /api/cases/{caseId}/own-filing', { filing: 'beneficial-owner', day });
        // It was too early to say so.
        await made.owner('POST /api/cases/{caseId}/own-filing', { filing: 'beneficial-owner' });
      },
      2: (made) =>
        made.owner('POST /api/cases/{caseId}/register-company', {
          organisationNumber: numberOf(800),
          name: 'Nya Krogen Exempel AB',
        }),
    },
  },
  { ...place, shows: 'another address waits to be confirmed', filed: 9, days: { 2: changeAddress } },
  {
    ...place,
    shows: 'another address is confirmed',
    filed: 14,
    days: {
      9: async (made) => {
        await changeAddress(made);
        const { ask, key } = await keyIn(made, another(made), 'confirm');
        await made.owner('POST /api/cases/{caseId}/addresses/{id}/confirm-address', undefined, ask, key);
      },
    },
  },
  {
    ...place,
    shows: 'a change of address is stopped',
    filed: 14,
    days: {
      9: async (made) => {
        await changeAddress(made);
        const { ask, key } = await keyIn(made, made.made.email, 'stop');
        await made.owner('POST /api/cases/{caseId}/addresses/{id}/stop-address', undefined, ask, key);
      },
    },
  },
  {
    ...place,
    shows: 'mails do not reach the owner, and the coordinator has it to do',
    filed: 5,
    days: { 2: (made) => made.world.bounce(made.made.caseId) },
  },
  {
    ...place,
    shows: 'the coordinator has corrected the address',
    filed: 9,
    days: {
      5: (made) => made.world.bounce(made.made.caseId),
      2: async (made) => {
        await made.world.ask('POST /api/cases/{caseId}/contact', {
          path: { caseId: made.made.caseId },
          token: await made.staffToken(`coordinator-${made.made.municipality}`),
          body: { email: `ratt-${made.made.email}`, reason: 'Ringde och frågade.' },
        });
      },
    },
  },
  {
    ...place,
    shows: 'the coordinator has resolved a follow-up in another way',
    filed: 9,
    days: {
      5: (made) => made.world.bounce(made.made.caseId),
      2: async (made) => {
        const coordinator = `coordinator-${made.made.municipality}`;
        const task = await made.taskIn(coordinator, 'follow-up');
        await made.actIn(coordinator, task, 'POST /api/tasks/{taskId}/resolution', {
          note: 'Ägaren läser sitt ärende på sidan och vill inte ha mejl.',
        });
      },
    },
  },
  {
    ...place,
    shows: 'the owner writes after the decision',
    filed: 21,
    days: {
      9: (made) => made.grant(foodRegistration),
      2: (made) =>
        made.owner(
          'POST /api/cases/{caseId}/permits/{id}/messages',
          { text: 'Tack! Får vi öppna nu?' },
          foodRegistration,
        ),
    },
  },
];
