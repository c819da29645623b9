import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import type { TaskFact } from '#domain/ports/store/inboxes.ts';
import { post } from '../e2e/files.ts';
import { fetchedFile } from '../support/files-home.ts';
import { type AwsServices, startAwsServices } from './aws-services.ts';
import { filesKeepTheirPromise } from './files.ts';
import { mailKeepsItsPromise } from './mail.ts';
import { routeKeepsItsPromise } from './route.ts';
import { storeKeepsItsPromise } from './store.ts';

let services: AwsServices;
beforeAll(async () => {
  services = await startAwsServices();
});
afterAll(() => services.stop());

describe('the store in DynamoDB', () => {
  storeKeepsItsPromise(async () => services.homes.store);

  test('a task of an earlier version, each fact of it an item, is read as it was, and takes its next fact once', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { PutCommand } = await import('#functions/aws/dynamodb/client.ts');
    const [caseId, task, common] = [
      'before',
      'food.review',
      { at: '2026-11-01T10:00:00.000Z', by: { kind: 'system' } },
    ];
    const earlier = [
      { ...common, type: 'task-opened', key: `task/${task}/0000`, task, kind: 'review', department: 'd' },
      { ...common, type: 'task-claimed', key: `task/${task}/0001`, task },
    ] as const;
    for (const [i, fact] of earlier.entries()) {
      const beside = i === 0 && { task, inbox: 'department#d', inboxSort: '0000', row: {}, token: 't1' };
      const Item = { pk: `CASE#${caseId}`, sk: `FACT#${fact.key}`, fact, ...beside };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    }
    const { store } = services.homes;
    expect((await store.loadCase(caseId))?.facts).toEqual(earlier);
    const next = (number: number) =>
      ({ ...common, type: 'task-released', key: `task/${task}/000${number}`, task }) as TaskFact;
    expect(await store.putInTask(caseId, next(1))).toEqual({ stored: false });
    const put = await Promise.all([next(2), next(2), next(2)].map((fact) => store.putInTask(caseId, fact)));
    expect(put.filter(({ stored }) => stored)).toEqual([{ stored: true, token: 't1' }]);
    expect((await store.putInTask(caseId, next(3), 'over')).stored).toBe(true);
    expect((await store.loadCase(caseId))?.facts).toEqual([...earlier, next(2), next(3)]);
    await expect(
      store.putInTask(caseId, { ...next(1), task: 'no.review', key: 'task/no.review/0001' }),
    ).rejects.toThrow('never opened');
  });

  test('a task of an earlier version of which the table answers a page at a time takes the next number', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { PutCommand } = await import('#functions/aws/dynamodb/client.ts');
    const [caseId, task] = ['before-and-large', 'food.review'];
    const common = { at: '2026-11-01T10:00:00.000Z', by: { kind: 'system' } } as const;
    const key = (number: number) => factKey.inTask(task, number);
    for (let i = 0; i < 5; i++) {
      const fact = {
        ...common,
        type: i === 0 ? 'task-opened' : 'task-claimed',
        key: key(i),
        task,
        text: 'x'.repeat(300_000),
      };
      await table.client.send(
        new PutCommand({ TableName: table.name, Item: { pk: `CASE#${caseId}`, sk: `FACT#${key(i)}`, fact } }),
      );
    }
    const next = (number: number) => ({ ...common, type: 'task-released', key: key(number), task }) as TaskFact;
    const { store } = services.homes;
    expect(await store.putInTask(caseId, next(3))).toEqual({ stored: false });
    expect(await store.putInTask(caseId, next(5))).toEqual({ stored: true });
  });

  test('a case of an earlier version, which stands in the list of open ones, is swept through, and closed as today', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { PutCommand } = await import('#functions/aws/dynamodb/client.ts');
    const { store } = services.homes;
    const by = { kind: 'system' } as const;
    const closed = { type: 'case-closed', key: factKey.closed, at: '2026-11-02T10:00:00.000Z', by } as const;
    const submitted = (caseId: string) => ({
      ...{ pk: `CASE#${caseId}`, sk: 'FACT#case/submitted', municipality: 'earlier', reference: caseId, bodyHash: '' },
      ...{ fact: { type: 'case-submitted', key: 'case/submitted' }, businessName: 'b', submittedAt: closed.at },
    });
    for (const [caseId, rest] of [
      ['open-before', { inbox: 'open-cases' }],
      ['closed-before', { inbox: 'closing-cases', closed }],
    ] as const) {
      const Item = { ...submitted(caseId), ...rest, inboxSort: caseId };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    }
    const swept: string[] = [];
    for await (const caseId of store.lookedAt()) swept.push(caseId);
    expect(swept).toEqual(expect.arrayContaining(['open-before', 'closed-before']));
    const statuses = async () =>
      (await store.casesOf(['earlier'], undefined)).items.map((one) => [one.caseId, one.status]);
    expect(await statuses()).toEqual([
      ['open-before', 'open'],
      ['closed-before', 'closed'],
    ]);
    for (const caseId of ['open-before', 'closed-before']) {
      await store.closeCase(caseId, closed);
      expect((await store.loadCase(caseId))?.facts).toContainEqual(closed);
    }
    expect((await statuses()).map(([, status]) => status)).toEqual(['closed', 'closed']);
    expect(await store.isLookedAt('open-before')).toBe(true);
  });
});

describe('the route in Step Functions', () =>
  routeKeepsItsPromise(async () => ({
    route: services.homes.route,
    waits: (caseId) => services.token(caseId),
    lookedAgain: async (caseId) => {
      const looks = () => services.steps.filter((s) => s.entry === 'route/remind' && s.event.caseId === caseId).length;
      await expect.poll(looks).toBeGreaterThan(0);
      return looks();
    },
    ends: async () => {},
  })));

describe('mails by SES', () => {
  mailKeepsItsPromise(async () => ({
    mail: services.homes.mail,
    be: (mood) => {
      services.ses.mood = mood;
    },
    taken: () => services.ses.taken,
  }));
  test('are handed over by one call each: a second try of the SDK’s own could send a mail twice', async () => {
    services.ses.mood = 'fails';
    const before = services.ses.asked;
    const mail = { to: 'a@exempel.example', subject: 's', html: 'h', text: 't' };
    await expect(services.homes.mail.send(mail, { caseId: 'c', cause: 'receipt' })).rejects.toThrow();
    expect(services.ses.asked - before).toBe(1);
  });
});

describe('files in S3', () =>
  filesKeepTheirPromise(async () => ({
    files: services.homes.files,
    put: async (upload, content) => (await post({ id: '', upload }, content)) < 300,
    fetched: fetchedFile,
  })));
