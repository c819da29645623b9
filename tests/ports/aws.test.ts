import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('the store in DynamoDB', () => storeKeepsItsPromise(async () => services.homes.store));

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
