import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { restartedName } from '#domain/ports/route.ts';
import { handler as recordScan } from '#functions/events/record-scan.ts';
import { handler as awaitGate } from '#functions/route/await-gate.ts';
import { handler as closeCase } from '#functions/route/close-case.ts';
import { handler as keepAttachments } from '#functions/route/keep-attachments.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { handler as releaseDependants } from '#functions/route/release-dependants.ts';
import { due, files, owed, route, store } from '#local/homes/memory/homes.ts';
import { cafe } from '#local/sample-cafe.ts';
import { pdf } from '../e2e/files.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { decision, inbox, opened, submitted } from './a-case.ts';
import { call, run } from './called.ts';

describe('a case without a machine', () => {
  test('goes from the form to its end', async () => {
    const { caseId, session } = await submitted(cafe);
    expect(route.executions()).toContain(caseId);
    expect(due.some((one) => one.caseId === caseId && one.fact.mails?.includes('receipt'))).toBe(true);

    const tokens = await opened(caseId);
    const page = () =>
      call<{ status: string; permits: { id: string; department: string; status: string }[] }>(
        'GET',
        `/api/cases/${caseId}`,
        { token: session },
      );
    const { permits } = (await page()).body;
    expect(permits.map((permit) => permit.id)).toEqual([...tokens.keys()]);
    for (const { id: permit } of permits) {
      const task = `${caseId}.${permit}.review`;
      const department = (await store.loadCase(caseId))?.facts.find(
        (fact) => fact.type === 'task-opened' && fact.permit === permit,
      ) as { readonly department: string };
      const officer = department.department;
      expect((await inbox(officer, caseId)).map((row) => row.taskId)).toContain(task);
      expect((await call('GET', `/api/tasks/${task}`, { officer })).headers.ETag).toBe('"1"');
      expect(route.told(tokens.get(permit) ?? '')).toBeUndefined();
      const sent = { officer, body: decision };
      expect(await call('POST', `/api/tasks/${task}/decision`, sent)).toMatchObject({ status: 201 });
      expect(route.told(tokens.get(permit) ?? '')).toEqual({ goOn: {} });
      expect((await inbox(officer, caseId)).map((row) => row.taskId)).not.toContain(task);
      // Sent again, because nobody heard that it had arrived: it is the same decision.
      expect(await call('POST', `/api/tasks/${task}/decision`, sent)).toMatchObject({ status: 201 });
    }
    for (let i = 0; i < 2; i++) await run(closeCase, { caseId });
    route.end(caseId);
    expect((await page()).body.status).toBe('closed');
    expect(due.filter((one) => one.caseId === caseId && one.fact.mails?.includes('closed'))).toHaveLength(1);
  });

  test('is not decided before what comes first, and then the department is told', async () => {
    const { caseId } = await submitted(cafeWithSeating);
    const tokens = await opened(caseId);
    expect([...tokens.keys()]).toEqual(expect.arrayContaining(['land-lease', 'public-place']));
    // Begun by an earlier version, it waits at its decision gate.
    const gate = route.wait();
    await run(awaitGate, { caseId, permit: 'public-place', gate: 'decision', token: gate });
    expect(route.told(gate)).toBeUndefined();
    const police = { officer: 'police', body: decision };
    expect(await call('POST', `/api/tasks/${caseId}.public-place.review/decision`, police)).toMatchObject({
      status: 409,
      body: { code: 'cannot-decide' },
    });
    const land = { officer: 'koping-land', body: decision };
    expect(await call('POST', `/api/tasks/${caseId}.land-lease.review/decision`, land)).toMatchObject({ status: 201 });
    expect(route.told(gate)).toEqual({ goOn: {} });
    await run(releaseDependants, { caseId });
    const told = due.filter((one) => one.caseId === caseId && one.fact.type === 'gate-opened');
    expect(told.map((one) => one.fact.mails)).toEqual([['notice/gate-open/public-place.review/0']]);
  });

  test('whose execution is lost gets another, and its mails are asked for', async () => {
    const { caseId } = await submitted(cafe);
    route.end(caseId);
    expect(await run(reconcile, { all: true, graceSeconds: 0 })).toMatchObject({ failed: 0 });
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(true);
    expect(owed).toContainEqual({ caseId });
  });

  test('is nobody’s to read without its session', async () => {
    const { caseId } = await submitted(cafe);
    for (const token of ['guessed', `${2 ** 32}.guessed`])
      expect(await call('GET', `/api/cases/${caseId}`, { token })).toMatchObject({ status: 401 });
  });
});

describe('a draft without a machine', () => {
  /** A draft, and a file of it that was scanned. */
  async function withFile() {
    const { body: draft, headers } = await call<{ id: string; token: string }>('POST', '/api/drafts', { body: {} });
    const announced = await call<{ id: string; upload: { url: string } }>('POST', '/api/attachments', {
      token: draft.token,
      body: {
        draft: draft.id,
        name: 'ritning.pdf',
        type: 'application/pdf',
        size: pdf.length,
        sha256: createHash('sha256').update(pdf).digest('base64'),
      },
    });
    const { id, upload } = announced.body;
    const state = async () =>
      (await call<{ state: string }>('GET', `/api/attachments/${id}`, { token: draft.token })).body.state;
    expect(files.receive(upload.url, pdf)).toBe(true);
    expect(await state()).toBe('quarantine');
    await run(recordScan, {
      detail: {
        s3ObjectDetails: { objectKey: `quarantine/${id}` },
        scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
      },
    });
    expect(await state()).toBe('clean');
    return { draft, version: String(headers.ETag), file: { id, name: 'ritning.pdf', size: pdf.length } };
  }

  test('is saved from the version that was read, and from no older one', async () => {
    const { draft, version } = await withFile();
    const save = () =>
      call('PUT', `/api/drafts/${draft.id}`, { token: draft.token, body: {}, headers: { 'if-match': version } });
    expect(await save()).toMatchObject({ status: 200 });
    expect(await save()).toMatchObject({ status: 412 });
  });

  test('becomes a case with its file in it, which is given back under its name', async () => {
    const { draft, file } = await withFile();
    const { caseId, session } = await submitted(cafeWithSeating, { draft, file });
    for (let i = 0; i < 2; i++) await run(keepAttachments, { caseId });
    const path = `/api/cases/${caseId}/attachments/${file.id}`;
    const { body } = await call<{ url: string }>('GET', path, { token: session });
    expect(files.open(body.url)).toEqual({ content: pdf, name: 'ritning.pdf' });
    expect((await call('GET', `/api/drafts/${draft.id}`, { token: draft.token })).body).toHaveProperty('sent.caseId');
  });
});
