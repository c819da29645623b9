import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk } from '#local/runtime/inside/desk.ts';
import { UnderWay } from '#local/runtime/under-way.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const asked = { kind: 'call', id: 1, entry: 'machine/counts', event: undefined, limitMs: 60_000 } as const;

/** A desk at which mails are sent as the test says. */
function deskWith(suspects: ReadonlyMap<string, number>) {
  const file = join(scratchFolder(), 'send-mail.mjs');
  writeFileSync(file, 'export const handler = (event) => event.send();');
  const underWay = new UnderWay();
  const harmless: string[] = [];
  const desk = new Desk({
    entries: { 'mail/send-mail': file },
    underWay,
    suspects,
    onHarmless: (name) => harmless.push(name),
  });
  desk.offer('machine/counts', async () => 'counted');
  return { desk, underWay, harmless };
}

test('mails that wait for a server elsewhere keep nobody waiting, and did not end a thread that ends meanwhile', async () => {
  const { desk, underWay, harmless } = deskWith(new Map([['mail/send-mail c1', 1]]));
  const server = Promise.withResolvers<string>();
  const atWork: (readonly string[])[] = [];
  const send = async () => {
    atWork.push(underWay.all());
    const word = await desk.elsewhere('c1', () => server.promise);
    atWork.push(underWay.all());
    return word;
  };
  const mail = desk.mail({ caseId: 'c1', send });
  // It has been under way when a thread ended: so nothing begins before it is elsewhere.
  expect(await desk.answer(asked)).toBe('counted');
  expect(underWay.all()).toEqual([]);
  server.resolve('taken');
  expect(await mail).toBe('taken');
  expect(atWork).toEqual([['mail/send-mail c1'], ['mail/send-mail c1']]);
  expect(underWay.all()).toEqual([]);
  expect(harmless).toEqual(['mail/send-mail c1']);
});

test('what has ended threads twice is refused, and what is done once more without harm is as any other', async () => {
  const { desk, harmless } = deskWith(
    new Map([
      ['mail/send-mail twice', 2],
      ['mail/send-mail once', 1],
    ]),
  );
  const send = async () => 'sent';
  await expect(desk.mail({ caseId: 'twice', send })).rejects.toMatchObject({ name: 'Lambda.Unknown' });
  for (let i = 0; i < 2; i++) expect(await desk.mail({ caseId: 'once', send })).toBe('sent');
  expect(harmless).toEqual(['mail/send-mail once']);
});

test('two mails of a case that wait at once leave nothing behind that would be suspected', async () => {
  const { desk, underWay } = deskWith(new Map());
  const server = Promise.withResolvers<void>();
  const send = () => Promise.all([1, 2].map(() => desk.elsewhere('c1', () => server.promise)));
  const mail = desk.mail({ caseId: 'c1', send });
  server.resolve();
  await mail;
  expect(underWay.all()).toEqual([]);
  expect(await desk.answer(asked)).toBe('counted');
});

test('a function whose folder is away when it is first called cannot be called, and answers when the folder is back', async () => {
  const folder = scratchFolder();
  const file = join(folder, 'guide.mjs');
  const away = join(folder, 'away.mjs');
  writeFileSync(away, "export const handler = async () => 'answered';");
  const desk = new Desk({ entries: { 'api/guide': file }, underWay: new UnderWay(), suspects: new Map() });
  const call = { ...asked, entry: 'api/guide' } as const;
  await expect(desk.answer(call)).rejects.toMatchObject({ name: 'NotKept', why: 'fails' });
  renameSync(away, file);
  expect(await desk.answer(call)).toBe('answered');
});
