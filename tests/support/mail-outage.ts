import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from './as-deployed/test-machine.ts';
import { type Mood, MoodyMailService } from './mail-service.ts';

/** One case while the mail service is not well, and after. */
export function mailOutage(...moods: readonly Exclude<Mood, 'well'>[]): void {
  const service = new MoodyMailService();
  let running: DeployedTestMachine;
  let c: Client;
  beforeAll(async () => {
    running = await startDeployedTestMachine({ betweenMail: service.between });
    c = running.client;
  });
  afterAll(async () => {
    await running.stop();
    service.stop();
  });

  test.each(moods)(
    'while the mail service %s, every task reaches its department, and afterwards each mail goes once',
    async (mood) => {
      service.mood = mood;
      const before = service.turnedAway;
      const { submitted } = await submitCafe(c, 'koping');
      const { caseId, reference, accessUrl } = submitted.body;
      const sign = await c.task('koping-building', caseId, 'sign-permit');
      await c.task('police', caseId, 'public-place');
      expect((await c.decide('koping-building', sign.taskId)).status).toBe(201);
      await eventually('both mails have been tried', async () => service.turnedAway - before >= 2);
      expect(await c.mailsAbout(reference)).toEqual([]);
      expect((await c.caseOf(await c.session(accessUrl))).permits.find((p) => p.id === 'sign-permit')?.status).toBe(
        'decided',
      );

      service.mood = 'well';
      // What has waited goes together, or one after the other.
      const headings = ['Vi har tagit emot er ansökan', 'Bygglov för skylt – beviljat'];
      const told = async () => {
        const mails = await c.mailsAbout(reference);
        return headings.map((heading) => mails.filter((m) => m.text.includes(heading)).length);
      };
      const reconcile = () => running.machine.invoke('route/reconcile', { all: true, graceSeconds: 0 });
      await eventually(
        'both mails have gone',
        async () => {
          await reconcile();
          return (await told()).every((times) => times > 0);
        },
        240,
      );
      await reconcile();
      expect(await told()).toEqual([1, 1]);
      // Nobody had to be asked for help.
      expect((await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId)).toEqual([]);
    },
  );

  test.each(moods)(
    'a link that is asked for after the end of the case goes, although the mail service %s at first',
    async (mood) => {
      const { submitted } = await submitCafe(c, 'koping');
      const { caseId, reference, accessUrl } = submitted.body;
      const { token } = await c.session(accessUrl);
      await c.call('POST', `/api/cases/${caseId}/withdrawals`, { token, body: {} });
      const reconcile = () => running.machine.invoke('route/reconcile', { all: true, graceSeconds: 0 });
      await eventually('the case is closed and owes nothing', async () => {
        await reconcile();
        const { body } = await c.call<{ cases: { caseId: string; status: string }[] }>(
          'GET',
          '/api/cases?municipality=koping&status=closed',
          { token: await c.staff('coordinator-koping') },
        );
        // The receipt and the farewell, together or one after the other.
        const { timeline } = await c.caseOf({ caseId, token });
        const told = timeline.filter(({ type }) => type === 'mail-sent').length;
        return body.cases.some((one) => one.caseId === caseId) && told === 2;
      });
      await reconcile();
      service.mood = mood;
      const before = service.turnedAway;
      expect((await c.call('POST', `/api/cases/${caseId}/access-renewals`, { token })).status).toBe(201);
      await eventually('it has been tried', async () => service.turnedAway > before);
      service.mood = 'well';
      await eventually(
        'the link has gone',
        async () => {
          await reconcile();
          return (await c.mailsTelling(reference, 'Här är länken till ert ärende')).length > 0;
        },
        240,
      );
    },
  );
}
