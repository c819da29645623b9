import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { applicant, business, cafe } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { announce, type DraftKey, type FileToSend, pdf, post, sendFile, startDraft, stateOf } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine();
});
afterAll(() => running.stop());

/** A last day that leaves time to answer. */
const inTwoMonths = addSpan(dayOf(new Date().toISOString()), days(60));
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('base64');
const draft = () => startDraft(running.client);
const announceFile = (of: DraftKey, file: FileToSend) => announce(running.client, of, file);
const state = (id: string, token: string) => stateOf(running.client, id, token);
const sent = (name: string, type: string, content: Buffer) => sendFile(running.client, { name, type, content });

describe('a file', () => {
  test('that is clean and what it says leaves quarantine', async () => {
    const { result } = await sent('ritning.pdf', 'application/pdf', pdf);
    expect(result).toMatchObject({ state: 'clean', name: 'ritning.pdf', size: pdf.length });
  });
  test('with malware is rejected', async () => {
    const virus = Buffer.concat([pdf, Buffer.from('$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!')]);
    expect((await sent('ritning.pdf', 'application/pdf', virus)).result).toMatchObject({
      state: 'rejected',
      reason: 'threat',
    });
  });
  test('that is something else than it says is rejected', async () => {
    const script = Buffer.from('<html><script>alert(1)</script></html>'.padEnd(200));
    expect((await sent('ritning.pdf', 'application/pdf', script)).result).toMatchObject({
      state: 'rejected',
      reason: 'type',
    });
  });
  test('that was not announced so is refused by the store: size, content, type, place', async () => {
    const of = await draft();
    const { body } = await announceFile(of, { name: 'a.pdf', type: 'application/pdf', content: pdf });
    expect(await post(body, Buffer.concat([pdf, pdf]))).toBe(403);
    const other = Buffer.from(pdf);
    other[10] = 65;
    expect(await post(body, other)).toBe(403);
    expect(await post(body, pdf, { 'Content-Type': 'text/html' })).toBe(403);
    expect(await post(body, pdf, { key: 'case/somebody/else' })).toBe(403);
    expect((await state(body.id, of.token)).state).toBe('quarantine');
  });
  test.each([
    ['too large', { type: 'application/pdf', size: 26 * 1024 * 1024 }, '/size'],
    ['empty', { type: 'application/pdf', size: 0 }, '/size'],
    ['of a type we do not take', { type: 'text/html', size: 10 }, '/type'],
  ])('%s is refused before it is sent', async (_name, file, pointer) => {
    const of = await draft();
    const refused = await running.client.call<{ errors: { pointer: string }[] }>('POST', '/api/attachments', {
      token: of.token,
      body: { draft: of.id, name: 'a', sha256: sha256(pdf), ...file },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((e) => e.pointer)).toEqual([pointer]);
  });
  test('is announced and seen only with its draft’s token', async () => {
    const [mine, other] = [await draft(), await draft()];
    expect(
      (
        await announceFile(
          { id: mine.id, token: other.token },
          { name: 'a.pdf', type: 'application/pdf', content: pdf },
        )
      ).status,
    ).toBe(404);
    const { body } = await announceFile(mine, { name: 'a.pdf', type: 'application/pdf', content: pdf });
    expect((await running.client.call('GET', `/api/attachments/${body.id}`, { token: other.token })).status).toBe(404);
  });
  test('a second word of the scan changes nothing', async () => {
    const { of, id } = await sent('a.pdf', 'application/pdf', pdf);
    await running.machine.invoke('events/record-scan', {
      detail: {
        s3ObjectDetails: { objectKey: `quarantine/${id}` },
        scanResultDetails: { scanResultStatus: 'THREATS_FOUND' },
      },
    });
    expect((await state(id, of.token)).state).toBe('clean');
  });
});

async function formFor(answers: Record<string, unknown>) {
  const plan = await running.client.call<{ requirements: { id: string; type: string }[] }>('POST', '/api/guide/plan', {
    body: { municipality: 'koping', event: 'open-restaurant', answers },
  });
  return {
    municipality: 'koping',
    event: 'open-restaurant',
    answers,
    applicant,
    business,
    requirements: sampleForm(plan.body.requirements),
  };
}

describe('an application', () => {
  test('with a file that is not checked, was rejected or is unknown is refused with its place', async () => {
    const form = await formFor(cafe);
    const of = await draft();
    const { body } = await announceFile(of, { name: 'a.pdf', type: 'application/pdf', content: pdf });
    const unknown = '0'.repeat(32);
    for (const id of [body.id, unknown]) {
      const refused = await running.client.submit({
        ...form,
        draft: { id: of.id, token: of.token },
        requirements: { ...form.requirements, process_description: [{ id, name: 'a.pdf', size: pdf.length }] },
      });
      expect(refused.status).toBe(422);
      expect((refused.body as unknown as { errors: { pointer: string }[] }).errors.map((e) => e.pointer)).toEqual([
        '/requirements/process_description/0',
      ]);
    }
  });

  test('takes its file into the case, where its department and the applicant can fetch it, and nobody else', async () => {
    const c = running.client;
    const { of, id } = await sent('verksamhet.pdf', 'application/pdf', pdf);
    const form = await formFor(cafe);
    const file = { id, name: 'verksamhet.pdf', size: pdf.length };
    const { body } = await c.submit({
      ...form,
      draft: { id: of.id, token: of.token },
      declaration: true,
      requirements: { ...form.requirements, process_description: [file] },
    });
    const task = await c.task('koping-environment', body.caseId, 'food-registration');
    const officer = await running.target.signIn('koping-environment');
    const page = await c.call<{ given: { id: string; files?: unknown[] }[] }>('GET', `/api/tasks/${task.taskId}`, {
      token: officer,
    });
    expect(page.body.given.find((g) => g.id === 'process_description')?.files).toEqual([file]);
    const path = `/api/cases/${body.caseId}/attachments/${id}`;
    const session = await c.session(body.accessUrl);
    for (const token of [officer, session.token]) {
      const { url } = (await c.call<{ url: string }>('GET', path, { token })).body;
      const fetched = await fetch(url);
      expect(fetched.headers.get('content-disposition')).toContain('attachment');
      expect(Buffer.from(await fetched.arrayBuffer()).equals(pdf)).toBe(true);
    }
    expect((await c.call('GET', path, { token: await running.target.signIn('arboga-alcohol') })).status).toBe(403);
    expect((await c.call('GET', path)).status).toBe(401);
  });

  test('takes no file while nobody has asked for one, nor when the question is answered', async () => {
    const c = running.client;
    const { body } = await c.submit(await formFor(cafe));
    const session = await c.session(body.accessUrl);
    const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
    const send = async () => {
      const { status, body: problem } = await announce(c, session, file);
      return [status, (problem as unknown as { code?: string }).code];
    };
    expect(await send()).toEqual([409, 'nothing-asked']);
    const task = await c.task('koping-environment', body.caseId, 'food-registration');
    const asked = await c.call<{ request: string }>('POST', `/api/tasks/${task.taskId}/supplement-requests`, {
      token: await running.target.signIn('koping-environment'),
      body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: inTwoMonths },
    });
    expect(await send()).toEqual([201, undefined]);
    await c.call('POST', `/api/cases/${body.caseId}/supplements/${asked.body.request}`, {
      token: session.token,
      body: { text: 'Ritningen kommer med posten.' },
    });
    expect(await send()).toEqual([409, 'nothing-asked']);
  });

  test('that was asked for more takes files with the answer, of this case only', async () => {
    const c = running.client;
    const [mine, other] = [await c.submit(await formFor(cafe)), await c.submit(await formFor(cafe))];
    const { caseId, accessUrl } = mine.body;
    const [session, strange] = [await c.session(accessUrl), await c.session(other.body.accessUrl)];
    const task = await c.task('koping-environment', caseId, 'food-registration');
    const officer = await running.target.signIn('koping-environment');
    const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
    const ask = async (taskId: string, text = 'Skicka ritningen.') =>
      (
        await c.call<{ request: string }>('POST', `/api/tasks/${taskId}/supplement-requests`, {
          token: officer,
          body: { text, items: ['Ritning'], lastDay: inTwoMonths },
        })
      ).body.request;
    const theirs = await c.task('koping-environment', other.body.caseId, 'food-registration');
    await ask(theirs.taskId);
    const request = await ask(task.taskId);
    const { id } = await sendFile(c, file, session);
    const { id: foreign } = await sendFile(c, file, strange);
    const { id: fromDraft } = await sendFile(c, file);
    // A second question: a file now says which it answers, and answers no other.
    const second = await ask(task.taskId, 'Skicka planen.');
    const announceFor = (named?: string) =>
      announce(c, { ...session, ...(named !== undefined && { request: named }) }, file);
    for (const refused of [await announceFor(), await announceFor('food-registration.review.99')])
      expect([refused.status, refused.body.errors.map((e) => e.pointer)]).toEqual([422, ['/request']]);
    const { id: forSecond } = await sendFile(c, file, { ...session, request: second });
    const answer = (sentId: string) =>
      c.call<{ errors?: { pointer: string }[] }>('POST', `/api/cases/${caseId}/supplements/${request}`, {
        token: session.token,
        body: { text: 'Här är den.', files: [{ id: sentId, name: 'ritning.pdf', size: pdf.length }] },
      });
    for (const not of [foreign, fromDraft, forSecond]) {
      const refused = await answer(not);
      expect([refused.status, refused.body.errors?.map((e) => e.pointer)]).toEqual([422, ['/files/0']]);
    }
    expect((await announce(c, { caseId, token: strange.token }, file)).status).toBe(404);
    expect((await answer(id)).status).toBe(201);
    const page = await c.taskPage('koping-environment', task.taskId);
    expect(page.case.requests[0]?.answer?.files?.map((f) => f.id)).toEqual([id]);
    const fetched = await c.call<{ url: string }>('GET', `/api/cases/${caseId}/attachments/${id}`, { token: officer });
    expect(Buffer.from(await (await fetch(fetched.body.url)).arrayBuffer()).equals(pdf)).toBe(true);
  });

  test('gives a PDF of everything that was handed in, whatever letters the name has', async () => {
    const c = running.client;
    const form = await formFor(cafe);
    const { body } = await c.submit({
      ...form,
      declaration: true,
      applicant: { ...form.applicant, name: 'Łucja Şahin Ωμέγα 🙂' },
    } as never);
    const session = await c.session(body.accessUrl);
    const response = await fetch(`${running.machine.url}/api/cases/${body.caseId}/receipt?lang=sv`, {
      headers: { Authorization: `Bearer ${session.token}` },
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const made = await PDFDocument.load(await response.arrayBuffer());
    expect(made.getTitle()).toBe(`Ansökan ${body.reference}`);
    expect(made.getPageCount()).toBeGreaterThan(0);
    expect((await fetch(`${running.machine.url}/api/cases/${body.caseId}/receipt`)).status).toBe(401);
  });
});

describe('the company register', () => {
  const look = (organisationNumber: string) =>
    running.client.call<Record<string, unknown>>('POST', '/api/companies', { body: { organisationNumber } });
  test('fills in a business', async () => {
    expect((await look('556036-0793')).body).toEqual({
      name: 'Kafé Exempel AB',
      address: 'Storgatan 1',
      postalCode: '123 45',
      city: 'EXEMPELSTAD',
      ended: false,
    });
    expect((await look('9920000024')).body.ended).toBe(true);
  });
  test('knows no company with another number, and refuses a wrong one', async () => {
    expect((await look('992000-0032')).status).toBe(404);
    expect((await look('992000-0009')).status).toBe(422);
  });
});
