import { describe } from 'vitest';
import { memoryFiles } from '#local/homes/memory/files.ts';
import { memoryMail } from '#local/homes/memory/mail.ts';
import { memoryRoute } from '#local/homes/memory/route.ts';
import { memoryStore } from '#local/homes/memory/store.ts';
import { filesKeepTheirPromise } from './files.ts';
import { mailKeepsItsPromise } from './mail.ts';
import { routeKeepsItsPromise } from './route.ts';
import { storeKeepsItsPromise } from './store.ts';

describe('the store in memory', () => storeKeepsItsPromise(async () => memoryStore()));

describe('the route in memory', () =>
  routeKeepsItsPromise(async () => {
    const route = memoryRoute();
    return {
      route,
      waits: async () => route.wait(),
      lookedAgain: async (_caseId, token) => (route.told(token) === 'look again' ? 1 : 0),
      ends: async (name) => route.end(name),
    };
  }));

describe('the mailbox in memory', () =>
  mailKeepsItsPromise(async () => {
    const mail = memoryMail();
    return {
      mail,
      be: (mood) => {
        mail.mood = mood;
      },
      taken: () => mail.mails,
    };
  }));

describe('files in memory', () =>
  filesKeepTheirPromise(async () => {
    const files = memoryFiles();
    return {
      files,
      put: async ({ url }, content) => files.receive(url, content),
      fetched: async (url) => {
        const file = files.open(url);
        return file && { content: Buffer.from(file.content), ...(file.name !== undefined && { name: file.name }) };
      },
    };
  }));
