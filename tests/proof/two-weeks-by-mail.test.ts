import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { isWorkingDay } from '#domain/calendar/working-day.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { applicant, business, cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

/** Two weeks with a holiday on the Wednesday, Epiphany, and a weekend; each at half past ten in Sweden, when the digest is due. */
const mornings = Array.from({ length: 15 }, (_, i) => `2027-01-${String(4 + i).padStart(2, '0')}T09:30:00Z`);
let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine({ startsAt: mornings[0] ?? '' });
  c = running.client;
});
afterAll(() => running.stop());

/** Who signs in and acts in these weeks; everybody else has only mails. */
const atWork: readonly string[] = ['koping-land', 'police', 'koping-building'];
const bodies = Object.values(catalogue.departments).filter(({ id }) => !atWork.includes(id));

type Made = { readonly caseId: string; readonly token: string };

async function submit(municipality: string, answers: object, more: object = {}): Promise<Made> {
  const place = { municipality, event: 'open-restaurant', answers: { ...answers } as typeof cafe };
  const { requirements } = await c.ask('POST /api/guide/plan', { body: place });
  const { body } = await c.submit({
    ...place,
    applicant,
    business: { ...business, ...more },
    requirements: sampleForm(requirements),
  });
  return c.session(body.accessUrl);
}

const owner = async ({ caseId, token }: Made, path: string, body: object) => {
  const { status } = await c.call('POST', `/api/cases/${caseId}/${path}`, { token, body });
  expect(status, path).toBe(201);
};
const officer = async (user: string, task: string, path: string, body: object) => {
  const answer = await c.call<Record<string, string>>('POST', `/api/tasks/${task}/${path}`, {
    token: await c.staff(user),
    body,
  });
  expect([path, answer.status]).toEqual([path, 201]);
  return answer.body;
};
const opinionOf = (body: string, { caseId }: Made) =>
  eventually(`the task of ${body}`, async () =>
    (await c.inbox(body)).find((t) => t.caseId === caseId && t.kind === 'opinion' && t.permit === 'sign-permit'),
  );

/** What happens, by the morning after which it does. */
const kept: Record<string, Made> = {};
let referral = '';
const week: Readonly<Record<number, () => Promise<unknown>>> = {
  0: async () => {
    kept.licence = await submit('koping', cafeWithAlcoholAndSeating);
    kept.refused = await submit('koping', cafeWithAlcoholAndSeating);
  },
  1: async () => {
    kept.withdrawn = await submit('arboga', cafe);
    kept.asked = await submit('koping', cafeWithAlcoholAndSeating);
  },
  // A holiday: the owners work, the offices do not.
  2: async () => {
    kept.forming = await submit(
      'kungsor',
      { ...cafe, company: 'limited' },
      { organisationNumber: '811218-9876', forming: true },
    );
  },
  3: async () => {
    const { caseId } = kept.asked ?? { caseId: '' };
    const ask = { question: 'Påverkar skylten er?', lastDay: '2027-01-25' };
    const task = `${caseId}.sign-permit.review`;
    ({ referral = '' } = await officer('koping-building', task, 'ask-opinion', { ...ask, body: 'koping-environment' }));
    await officer('koping-building', task, 'ask-opinion', { ...ask, body: 'rescue-malardalen' });
    await opinionOf('koping-environment', kept.asked as Made);
    await opinionOf('rescue-malardalen', kept.asked as Made);
  },
  4: async () => {
    const { caseId } = kept.refused ?? { caseId: '' };
    const refused = { outcome: 'refused', motivation: 'Gatan grävs upp.', legalBasis: 'Se lagrummet för ärendet' };
    await officer('koping-land', `${caseId}.land-lease.review`, 'decision', refused);
  },
  7: async () => {
    await owner(kept.withdrawn as Made, 'withdrawals', {});
    await owner(kept.forming as Made, 'register-company', { organisationNumber: '992000-0008', name: 'Nya Kaféet AB' });
  },
  8: async () => {
    // The rescue service is not waited for with a refusal: what it was asked is not needed any more.
    const { caseId } = kept.refused ?? { caseId: '' };
    await officer('police', `${caseId}.public-place.review`, 'decision', {
      outcome: 'refused',
      motivation: 'Kommunen har avstyrkt ansökan.',
      legalBasis: 'Se lagrummet för ärendet',
      hearingException: 'Kommunens nej lämnar inget att pröva.',
    });
    const { caseId: asked } = kept.asked ?? { caseId: '' };
    await officer('koping-building', `${asked}.sign-permit.review`, `referrals/${referral}/take-back-referral`, {});
  },
  9: async () => {
    await owner(kept.licence as Made, 'permits/alcohol-licence/messages', { text: 'När tror ni att vi kan öppna?' });
    kept.late = await submit('sala', cafe);
  },
};

/** A task as it is told of in a mail: the way in, and the last day in words. */
const told = /department\/tasks\/(\S+)/;
const lastDay = /(?:Sista dag enligt lag|Mål|Uppskattad dag): (?:senast |omkring )?(.+?)\.(?:\s|$)/;
const over = /återkallat|behövs inte längre/;

/** The tasks that a mailbox names as open, by what its mails have said last, with their last days in words. */
function namedIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const tasks = new Map<string, string>();
  for (const text of texts)
    for (const item of text.split(/^(?=[A-Z]{3}-\d{4}-\d+: )/m)) {
      const id = told.exec(item)?.[1];
      if (id === undefined) continue;
      if (over.test(item.split('\n')[0] ?? '')) tasks.delete(id);
      else tasks.set(id, lastDay.exec(item)?.[1] ?? '');
    }
  return Object.fromEntries(tasks);
}

const shown = (tasks: readonly InboxTask[]) =>
  Object.fromEntries(tasks.map(({ taskId, due }) => [taskId, due === undefined ? '' : dayInWords(due, 'sv')]));

test('who has not signed in for two weeks can name every open task and its last day from the mails alone', async () => {
  for (const [i, morning] of mornings.entries()) {
    if (i > 0) await running.restart(morning);
    await running.machine.caughtUp;
    await running.machine.invoke('mail/send-digests', {});
    if (i === mornings.length - 1) break;
    await week[i]?.();
    await eventually(
      'every notice lies with its digest',
      async () => (await running.machine.counts()).mailsWaiting === 0,
    );
  }
  const mails = await running.machine.mails();
  let named = 0;
  for (const { id, mailbox } of bodies) {
    const texts = mails.filter((mail) => mail.to.includes(mailbox)).map(({ text }) => text);
    const inbox = shown(await c.inbox(id));
    expect(namedIn(texts), id).toEqual(inbox);
    named += Object.keys(inbox).length;
    // One a working morning at most: none on the holiday or at the weekend.
    expect(texts.length, id).toBeLessThanOrEqual(mornings.map(dayOf).filter(isWorkingDay).length);
  }
  expect(named).toBeGreaterThan(10);
});
