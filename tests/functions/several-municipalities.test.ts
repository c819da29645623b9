import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { applicant, business, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type SampleField, sampleForm } from '#local/sample-form.ts';
import { cafeForm } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { TableThatRefuses } from '../support/table-that-refuses.ts';

interface CaseHandedIn {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly accessUrl?: string;
}
interface HandedIn extends CaseHandedIn {
  readonly plan: PlanAnswer;
  readonly repeated?: boolean;
  readonly cases: readonly CaseHandedIn[];
}

const table = new TableThatRefuses();
let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine({ betweenTable: table.between });
  c = running.client;
});
afterAll(async () => {
  await running.stop();
  table.stop();
});

const send = async (body: unknown, key: string = randomUUID()) =>
  c.call<HandedIn>('POST', '/api/cases', { body, headers: { 'Idempotency-Key': key } });
const also = ['arboga', 'kungsor'];
/** A café with alcohol and a sign in a specially valuable place, and nothing outdoors. */
const { outdoors: _outdoors, outdoor_places: _places, municipal_land: _land, ...indoors } = cafeWithAlcoholAndSeating;
const answers = { ...indoors, includes: ['deals_in_alcohol'] };
/** Its form with a draft and a drawing, for three municipalities. */
async function ready() {
  const plan = await c.call<{ requirements: readonly SampleField[] }>('POST', '/api/guide/plan', {
    body: { municipality: 'koping', also, event: 'open-restaurant', answers },
  });
  const requirements = sampleForm(plan.body.requirements);
  const form = { municipality: 'koping', also, event: 'open-restaurant', answers, applicant, business, requirements };
  const { of, id: file } = await sendFile(c, { name: 'ritning.pdf', type: 'application/pdf', content: pdf });
  const draft = { id: of.id, token: of.token };
  const drawing = [{ id: file, name: 'ritning.pdf', size: pdf.length }];
  return { body: { ...form, draft, requirements: { ...requirements, serving_area_plan: drawing } }, draft, form, file };
}
const handIn = async () => {
  const made = await ready();
  const { status, body } = await send(made.body);
  expect([status, body]).toEqual([201, expect.anything()]);
  return { ...made, sent: body };
};
const named = ({ cases }: HandedIn) =>
  cases.map(({ municipality, reference, caseId }) => [municipality, reference, caseId]);
const said = ({ status, body }: { status: number; body: unknown }) => {
  const { code, errors } = body as { code?: string; errors?: readonly { pointer: string }[] };
  return [status, code, errors?.map((e) => e.pointer)];
};
const readDraft = ({ id, token }: { id: string; token: string }) =>
  c.call<{ sent: HandedIn }>('GET', `/api/drafts/${id}`, { token });
const coordinatorsCases = async (municipality: string) => {
  const token = await c.staff(`coordinator-${municipality}`);
  const { body } = await c.call<{ cases: { caseId: string; reference: string }[] }>(
    'GET',
    `/api/cases?municipality=${municipality}`,
    { token },
  );
  return body.cases;
};

describe('a plan for several municipalities', () => {
  const ask = (more: Record<string, unknown>) =>
    c.call<PlanAnswer>('POST', '/api/guide/plan', {
      body: { municipality: 'koping', event: 'open-restaurant', answers: cafeWithAlcoholAndSeating, ...more },
    });

  test('is that of the first, and those of the others in order, each with its own coordinator', async () => {
    const [alone, together] = [await ask({}), await ask({ also: ['kungsor', 'arboga'] })];
    const { others = [], ...first } = together.body;
    expect(first).toEqual(alone.body);
    expect(others.map((p) => p.municipality)).toEqual(['kungsor', 'arboga']);
    expect(new Set([first, ...others].map((p) => p.coordinator.mailbox)).size).toBe(3);
    for (const other of others) expect(other.permits.map((p) => p.id)).not.toContain('tax-registration');
    expect(await ask({ also: [] })).toMatchObject({ status: 200, body: alone.body });
  });

  const fifty = Array.from({ length: 50 }, (_, i) => `kommun-${i}`);
  const hostile: readonly (readonly [string, unknown, string, readonly string[]])[] = [
    ['the first one again', ['koping'], 'invalid-input', ['/also/0']],
    ['one twice', ['arboga', 'kungsor', 'arboga'], 'invalid-input', ['/also/2']],
    ['one that is not there', ['arboga', 'atlantis'], 'unknown-municipality', ['/also/1']],
    ['what every object has', ['constructor', '__proto__'], 'unknown-municipality', ['/also/0', '/also/1']],
    ['fifty', fifty, 'invalid-input', ['/also']],
    ['fifty of the same', fifty.map(() => 'arboga'), 'invalid-input', ['/also']],
    ['a name alone', 'arboga', 'invalid-input', ['/also']],
    ['a number', [7], 'invalid-input', ['/also/0']],
    ['nothing', [''], 'invalid-input', ['/also/0']],
    ['null', null, 'invalid-input', ['/also']],
  ];
  test.each(hostile)('is refused for %s, and so is the application', async (_name, wrong, code, pointers) => {
    expect(said(await ask({ also: wrong }))).toEqual([422, code, pointers]);
    const { form } = await ready();
    expect(said(await send({ ...form, also: wrong }))).toEqual([422, code, pointers]);
  });
});

describe('an application to several municipalities', () => {
  test('is a case in each, with its own number, link, bodies and coordinator', async () => {
    const { sent, file } = await handIn();
    expect(sent.cases.map((one) => one.municipalityName)).toEqual(['Köping', 'Arboga', 'Kungsör']);
    expect(sent.cases.map((one) => one.reference.slice(0, 3))).toEqual(['KOP', 'ARB', 'KUN']);
    const [first] = sent.cases;
    const { caseId, reference, accessUrl } = sent;
    expect({ caseId, reference, accessUrl }).toEqual({
      caseId: first?.caseId,
      reference: first?.reference,
      accessUrl: first?.accessUrl,
    });
    expect(sent.plan.others?.map((p) => p.municipality)).toEqual(also);
    const offices = { koping: 'koping-alcohol', arboga: 'arboga-alcohol', kungsor: 'kungsor-alcohol' } as const;
    for (const one of sent.cases) {
      const session = await c.session(one.accessUrl ?? '');
      const page = await c.caseOf(session);
      expect(page).toMatchObject({ reference: one.reference, municipality: one.municipalityName });
      expect(page.others?.map((o) => o.reference)).toEqual(
        sent.cases.map((o) => o.reference).filter((other) => other !== one.reference),
      );
      const office = offices[one.municipality as keyof typeof offices];
      const { taskId } = await c.task(office, one.caseId, 'alcohol-licence');
      const task = await c.taskPage(office, taskId);
      expect(task.given.find((g) => g.id === 'serving_area_plan')?.files?.[0]?.id).toBe(file);
      // Each case has a copy of the file.
      await eventually('the file is kept', async () => {
        const { status } = await c.call('GET', `/api/cases/${one.caseId}/attachments/${file}`, {
          token: session.token,
        });
        return status === 200;
      });
      expect(await c.fileOf(session, file)).toEqual(pdf);
      expect((await coordinatorsCases(one.municipality)).map((o) => o.reference)).toContain(one.reference);
    }
  });

  test('sent to one municipality says so in the same way as to several', async () => {
    const { asSent } = await cafeForm(c, 'koping');
    const { body } = await send(asSent);
    expect(body.cases).toEqual([
      {
        caseId: body.caseId,
        reference: body.reference,
        municipality: 'koping',
        municipalityName: 'Köping',
        accessUrl: body.accessUrl,
      },
    ]);
    expect(body.plan).not.toHaveProperty('others');
    expect(await c.caseOf(await c.session(body.accessUrl ?? ''))).not.toHaveProperty('others');
  });

  test('sent twice, at once, later and with other municipalities, is the same cases', async () => {
    const { body, draft } = await ready();
    const replies = await Promise.all([
      send(body),
      send({ ...body, also: ['kungsor'] }),
      send(body),
      send({ ...body, also: undefined }),
    ]);
    replies.push(await send({ ...body, also: ['arboga'] }));
    for (const reply of replies) {
      expect([reply.status, reply.body]).toEqual([201, expect.anything()]);
      expect(named(reply.body)).toEqual(named(replies[0]?.body as HandedIn));
    }
    expect(replies.filter((r) => r.body.repeated !== true)).toHaveLength(1);
    expect(named((await readDraft(draft)).body.sent)).toEqual(named(replies[0]?.body as HandedIn));
  });

  test('without a draft is named by its key, and refused with another set of municipalities', async () => {
    const { form } = await ready();
    const key = randomUUID();
    const replies = [await send(form, key), await send(form, key)];
    expect(named(replies[1]?.body as HandedIn)).toEqual(named(replies[0]?.body as HandedIn));
    expect(said(await send({ ...form, also: ['arboga'] }, key))).toEqual([422, 'key-reused', undefined]);
  });

  describe('cut off between its first case and the next', () => {
    const cutOff = async () => {
      const made = await ready();
      table.refuses = (item) =>
        item.includes('"FACT#case/submitted"') && item.includes('"municipality":{"S":"arboga"}');
      const refused = await send(made.body);
      table.refuses = () => false;
      expect(refused.status).toBe(500);
      return made;
    };
    const areAllThere = async (sent: HandedIn) => {
      expect(sent.cases).toHaveLength(3);
      for (const one of sent.cases) {
        expect((await c.caseOf(await c.session(one.accessUrl ?? ''))).reference).toBe(one.reference);
        const own = (await coordinatorsCases(one.municipality)).filter((o) => o.caseId === one.caseId);
        expect(own.map((o) => o.reference)).toEqual([one.reference]);
      }
    };

    test('is finished by the next sending', async () => {
      const { body } = await cutOff();
      const again = await send(body);
      expect(again.status).toBe(201);
      await areAllThere(again.body);
    });

    test('is finished by its draft, with what was sent first', async () => {
      const { draft } = await cutOff();
      await areAllThere((await readDraft(draft)).body.sent);
    });

    test('is finished by the reconciler when nobody comes back', async () => {
      const before = new Set((await coordinatorsCases('arboga')).map((o) => o.caseId));
      await cutOff();
      // A minute later the table's stream brings the first case, which nobody looks at yet.
      const [first] = await coordinatorsCases('koping');
      const NewImage = { pk: { S: `CASE#${first?.caseId}` }, sk: { S: 'FACT#case/submitted' } };
      await running.machine.invoke('events/what-follows', { Records: [{ dynamodb: { NewImage } }] });
      await running.machine.invoke('route/reconcile', { all: true, graceSeconds: 0 });
      const made = (await coordinatorsCases('arboga')).filter((o) => !before.has(o.caseId));
      expect(made).toHaveLength(1);
      await c.task('arboga-alcohol', made[0]?.caseId ?? '', 'alcohol-licence');
      // Once more changes nothing.
      await running.machine.invoke('route/reconcile', { all: true, graceSeconds: 0 });
      expect((await coordinatorsCases('arboga')).length).toBe(before.size + 1);
    });
  });

  test('is told of in one mail that names every case and opens each, and later ones are each case’s own', async () => {
    const { sent, body } = await handIn();
    const [koping, arboga] = sent.cases;
    const [own] = await eventually('the receipt', async () => {
      const mails = await c.mailsAbout(koping?.reference ?? '');
      return mails.length > 0 && mails;
    });
    for (const one of sent.cases) {
      expect(own?.text).toContain(`${one.reference} i ${one.municipalityName}`);
      expect(own?.text).toContain(one.accessUrl);
    }
    const sign = await c.task('vmmf', arboga?.caseId ?? '', 'sign-permit');
    expect((await c.decide('vmmf', sign.taskId)).status).toBe(201);
    await eventually('the decision', async () => (await c.mailsAbout(arboga?.reference ?? '')).length > 0);
    await send(body);
    await running.machine.invoke('route/reconcile', { all: true, graceSeconds: 0 });
    const about = async (one: CaseHandedIn | undefined) =>
      (await c.mailsAbout(one?.reference ?? '')).map((m) => m.subject.replace(/^\S+ /, ''));
    expect(await about(koping)).toEqual(['Vi har tagit emot er ansökan']);
    expect(await about(arboga)).toEqual(['Bygglov för skylt – beviljat']);
    expect(await about(sent.cases[2])).toEqual([]);
  });

  test('has one receipt to keep, whichever case it is fetched from, with what each municipality got', async () => {
    const { sent } = await handIn();
    for (const one of sent.cases) {
      const { token } = await c.session(one.accessUrl ?? '');
      const text = await receiptOf(one.caseId, token);
      expect(text).toContain('Ansökan KOP-');
      for (const { reference, municipalityName } of sent.cases) {
        expect(text).toContain(reference);
        expect(text).toContain(`Det här ansöker ni om i ${municipalityName}`);
      }
      expect(text).toContain('Socialnämnden i Arboga');
    }
  });
});

async function receiptOf(caseId: string, token: string): Promise<string> {
  const answer = await fetch(`${running.machine.url}/api/cases/${caseId}/receipt`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  const content = new Uint8Array(await answer.arrayBuffer());
  return (await extractText(await getDocumentProxy(content), { mergePages: true })).text.replace(/\s+/g, ' ');
}

describe('of an application’s cases', () => {
  test('staff read their own and nothing of the others, not even that there are any', async () => {
    const { sent, file } = await handIn();
    const [koping, arboga] = sent.cases as [CaseHandedIn, CaseHandedIn, CaseHandedIn];
    const { taskId } = await c.task('koping-alcohol', koping.caseId, 'alcohol-licence');
    const others = sent.cases.slice(1);
    for (const user of ['koping-alcohol', 'coordinator-koping']) {
      const token = await c.staff(user);
      const own = await c.call('GET', `/api/cases/${koping.caseId}`, { token });
      expect(own.status).toBe(200);
      const pages = [own.body, user === 'koping-alcohol' ? await c.taskPage(user, taskId) : {}];
      const read = `${JSON.stringify(pages)} ${await receiptOf(koping.caseId, token)}`;
      for (const other of others) {
        expect(read).not.toContain(other.reference);
        expect(read).not.toContain(other.caseId);
        expect(read).not.toContain(other.municipalityName);
        for (const path of ['', '/receipt', `/attachments/${file}`, '/readings'])
          expect((await c.call('GET', `/api/cases/${other.caseId}${path}`, { token })).status).toBe(403);
      }
    }
    const searched = await c.call<{ cases: unknown[] }>('GET', `/api/cases?municipality=koping&q=${arboga.reference}`, {
      token: await c.staff('coordinator-koping'),
    });
    expect(searched.body.cases).toEqual([]);
  });

  test('a link opens its own, and one that was ended gives no way round to the others', async () => {
    const { sent, body, draft } = await handIn();
    const [koping, arboga] = sent.cases as [CaseHandedIn, CaseHandedIn, CaseHandedIn];
    const { token } = await c.session(koping.accessUrl ?? '');
    expect((await c.call('GET', `/api/cases/${arboga.caseId}`, { token })).status).toBe(401);
    expect(JSON.stringify(await c.caseOf({ caseId: koping.caseId, token }))).not.toContain(arboga.caseId);
    const renewed = await c.call('POST', `/api/cases/${koping.caseId}/access-renewals`, { token });
    expect(renewed.status).toBe(201);
    for (const shown of [(await readDraft(draft)).body.sent, (await send(body)).body]) {
      expect(shown).not.toHaveProperty('accessUrl');
      expect(shown.cases.map((one) => one.accessUrl)).toEqual([undefined, undefined, undefined]);
    }
  });

  test('the one whose contact was corrected is the only one that the new address is let into', async () => {
    const { sent } = await handIn();
    const [koping, ...others] = sent.cases as [CaseHandedIn, CaseHandedIn, CaseHandedIn];
    const corrected = await c.call('POST', `/api/cases/${koping.caseId}/contact`, {
      token: await c.staff('coordinator-koping'),
      body: { email: 'ny@exempel.example', reason: 'Sökanden ringde och rättade adressen.' },
    });
    expect(corrected.status).toBe(201);
    const mail = await eventually('the receipt to the new address', async () =>
      (await running.target.mails()).find(({ to }) => to.includes('ny@exempel.example')),
    );
    for (const other of others) expect(mail.text).not.toContain(other.caseId);
  });
});
