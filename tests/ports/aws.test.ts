import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import type { Page } from '#domain/ports/page.ts';
import { mostFacts, type TaskFact } from '#domain/ports/store/inboxes.ts';
import { post } from '../e2e/files.ts';
import { fetchedFile } from '../support/files-home.ts';
import { type AwsServices, startAwsServices } from './aws-services.ts';
import { filesKeepTheirPromise } from './files.ts';
import { viewsReadWhatTheyShow } from './inbox-reads.ts';
import { mailKeepsItsPromise } from './mail.ts';
import { routeKeepsItsPromise } from './route.ts';
import { storeKeepsItsPromise } from './store.ts';

let services: AwsServices;
beforeAll(async () => {
  services = await startAwsServices();
});
afterAll(() => services.stop());

/** What a fact makes of the row of a task that it ends. */
const over = {
  department: 'd',
  row: {
    kind: 'review',
    reference: 'KOP-2027-00001',
    business: 'Kafé',
    municipality: 'koping',
    openedAt: '2026-11-01T10:00:00.000Z',
    doneAt: '2026-11-02T10:00:00.000Z',
    state: 'done',
  },
} as const;

describe('the store in DynamoDB', () => {
  storeKeepsItsPromise(async () => services.homes.store);
  viewsReadWhatTheyShow(() => services.homes.store);

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
    expect((await store.putInTask(caseId, next(3), over)).stored).toBe(true);
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

  test('while an update is rolled out, what old and new functions store of one task at once is all kept', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { PutCommand } = await import('#functions/aws/dynamodb/client.ts');
    const { store } = services.homes;
    const [caseId, task] = ['rolled-out', 'food.review'];
    const common = { at: '2026-11-01T10:00:00.000Z', by: { kind: 'system' }, task } as const;
    const fact = (number: number, text: string) =>
      ({ ...common, type: 'task-released', key: factKey.inTask(task, number), text }) as unknown as TaskFact;
    /** As the version before today's did: each fact an item, if its number is free. */
    const putAsBefore = (number: number) => {
      const Item = { pk: `CASE#${caseId}`, sk: `FACT#${factKey.inTask(task, number)}`, fact: fact(number, 'old') };
      return table.client.send(
        new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
    };
    const opened = { ...common, type: 'task-opened', key: factKey.inTask(task, 0), kind: 'review', department: 'd' };
    await store.openTask(caseId, opened as never, {} as never, 't1');
    const said = async () =>
      ((await store.loadCase(caseId))?.facts ?? []).map((one) => [
        Number(one.key.slice(-4)),
        'text' in one && one.text,
      ]);
    expect((await store.putInTask(caseId, fact(1, 'new'))).stored).toBe(true);
    await putAsBefore(1);
    const both = [
      [0, false],
      [1, 'new'],
      [2, 'old'],
    ];
    expect(await said()).toEqual(both);
    expect(await store.putInTask(caseId, fact(3, 'next'))).toEqual({ stored: true, token: 't1' });
    expect(await store.putInTask(caseId, fact(2, 'late'))).toEqual({ stored: false });
    expect(await said()).toEqual([...both, [3, 'next']]);
    await putAsBefore(4);
    expect((await store.putInTask(caseId, fact(5, 'last'))).stored).toBe(true);
    expect(await said()).toEqual([...both, [3, 'next'], [4, 'old'], [5, 'last']]);
  });

  test('a task that is full takes what ends it, up to the last number that is read back', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { UpdateCommand } = await import('#functions/aws/dynamodb/client.ts');
    const { store } = services.homes;
    const [caseId, task] = ['full', 'food.review'];
    const common = { at: '2026-11-01T10:00:00.000Z', by: { kind: 'system' }, task } as const;
    const opened = { ...common, type: 'task-opened', key: factKey.inTask(task, 0), kind: 'review', department: 'd' };
    await store.openTask(caseId, opened as never, {} as never, 't1');
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: `CASE#${caseId}`, sk: `FACT#${factKey.inTask(task, 0)}` },
        UpdateExpression: 'SET #next = :next',
        ExpressionAttributeNames: { '#next': 'next' },
        ExpressionAttributeValues: { ':next': mostFacts.inAll },
      }),
    );
    const last = {
      ...common,
      type: 'opinion-given',
      key: factKey.inTask(task, mostFacts.inAll),
      stance: 'no-objection',
    };
    expect(await store.putInTask(caseId, { ...last, text: '' } as never, over)).toEqual({
      stored: true,
      token: 't1',
    });
    expect((await store.loadCase(caseId))?.facts.map(({ key }) => key)).toEqual([opened.key, last.key]);
  });

  test('what lies beside a task and was never said is nobody’s fact, and is emptied when it was refused', async () => {
    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const { PutCommand, QueryCommand } = await import('#functions/aws/dynamodb/client.ts');
    const { store } = services.homes;
    const [caseId, task] = ['left-beside', 'food.review'];
    const common = { at: '2026-11-01T10:00:00.000Z', by: { kind: 'system' }, task } as const;
    const key = factKey.inTask(task, 1);
    const fact = (text: string) =>
      ({ ...common, type: 'opinion-given', key, stance: 'no-objection', text: text.repeat(3000) }) as never;
    const beside = async () => {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: { ':pk': `CASE#${caseId}`, ':sk': 'SAID#' },
        }),
      );
      return Items.map(({ said, expires }) => [
        (said as { text?: string } | undefined)?.text?.[0] ?? 'emptied',
        typeof expires,
      ]);
    };
    const opened = { ...common, type: 'task-opened', key: factKey.inTask(task, 0), kind: 'review', department: 'd' };
    await store.openTask(caseId, opened as never, {} as never, 't1');
    // Whoever put this died before the task's item named it.
    const Item = { pk: `CASE#${caseId}`, sk: `SAID#${key}#0000000000000000`, said: { ...common, text: 'dead' } };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
    expect((await store.loadCase(caseId))?.facts).toEqual([opened]);
    expect((await store.putInTask(caseId, fact('a'))).stored).toBe(true);
    for (const text of ['b', 'a']) expect((await store.putInTask(caseId, fact(text))).stored).toBe(false);
    expect((await store.loadCase(caseId))?.facts).toEqual([opened, fact('a')]);
    expect((await beside()).sort()).toEqual([
      ['a', 'undefined'],
      ['d', 'undefined'],
      ['emptied', 'number'],
    ]);
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
    let cursor: string | undefined;
    do {
      const page: Page<string> = await store.lookedAt(cursor, 5);
      swept.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
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
