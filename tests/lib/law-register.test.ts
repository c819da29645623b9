import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RegisterProblem, statuteToday } from '../../bin/law-register.ts';

/** Answers in the documented shape of `GET /dokumentstatus/{id}.json`, with the fields that are read and a few that are not. */
const stored: Readonly<Record<string, unknown>> = {
  // Amended: `subtitel` says through which amendment.
  '/dokumentstatus/sfs-2010-900.json': {
    dokumentstatus: {
      dokument: {
        dok_id: 'sfs-2010-900',
        rm: '2010',
        beteckning: '2010:900',
        typ: 'sfs',
        subtyp: 'sfst',
        titel: 'Plan- och bygglag (2010:900)',
        subtitel: 't.o.m. SFS 2026:1583',
      },
      dokumentuppgift: { uppgift: [{ kod: 'forfattningstyp', namn: 'Typ', text: 'lag' }] },
    },
  },
  // Never amended: nothing to say, and one entry is no list.
  '/dokumentstatus/sfs-2024-1082.json': {
    dokumentstatus: {
      dokument: { dok_id: 'sfs-2024-1082', beteckning: '2024:1082', titel: 'Lag om hotell', subtitel: null },
      dokumentuppgift: { uppgift: { kod: 'forfattningstyp', namn: 'Typ', text: 'lag' } },
    },
  },
  // Repealed: by what.
  '/dokumentstatus/sfs-1966-742.json': {
    dokumentstatus: {
      dokument: {
        dok_id: 'sfs-1966-742',
        beteckning: '1966:742',
        titel: 'Lag om hotell',
        subtitel: 't.o.m. SFS 2014:752',
      },
      dokumentuppgift: {
        uppgift: [
          { kod: 'upphavd', namn: 'Upphävd', text: '2025-01-01 00:00:00' },
          { kod: 'upphnr', namn: 'Upphävd genom', text: '2024:1082' },
        ],
      },
    },
  },
  '/dokumentstatus/sfs-1-1.json': { something: 'else' },
};

let server: Server;
let from: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = stored[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test('reads through which amendment a statute is published, and by what it was repealed', async () => {
  expect(await statuteToday('2010:900', from)).toEqual({ amended: '2026:1583' });
  expect(await statuteToday('2024:1082', from)).toEqual({});
  expect(await statuteToday('1966:742', from)).toEqual({ amended: '2014:752', repealed: '2024:1082' });
});

test('says what went wrong when it cannot be read', async () => {
  await expect(statuteToday('1:1', from)).rejects.toThrow(/answers something that is not a statute/);
  await expect(statuteToday('1734:1', from)).rejects.toThrow(/sfs-1734-1.json answers 404/);
  await expect(statuteToday('2010:900', 'http://127.0.0.1:9')).rejects.toThrow(RegisterProblem);
  await expect(statuteToday('2010:900', 'http://127.0.0.1:9')).rejects.toThrow(/does not answer/);
});
