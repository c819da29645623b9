import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuideView } from '#domain/api/answers/guide.ts';
import { applicant, business, cafe } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { decision, inbox, opened } from './a-case.ts';
import { call } from './called.ts';

const installation = vi.hoisted(() => ({ leavesOut: false }));

/** An installation that serves Köping at first, and leaves it out from some day on. */
vi.mock('#workflows/catalogue.ts', async (original) => {
  const real = await original<typeof import('#workflows/catalogue.ts')>();
  const { municipalities } = real.catalogue;
  const koping = Object.defineProperty({ ...municipalities.koping }, 'leftOut', {
    get: () => installation.leavesOut || undefined,
  });
  return { ...real, catalogue: { ...real.catalogue, municipalities: { ...municipalities, koping } } };
});
beforeEach(() => {
  installation.leavesOut = false;
});

const event = 'open-restaurant';
interface Refused {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
}
const said = ({ status, body: { code, errors } }: { status: number; body: Refused }) => [
  status,
  code,
  errors?.map(({ pointer }) => pointer),
];

async function form(place: { municipality: string; also?: readonly string[] }) {
  const wanted = { ...place, event, answers: cafe };
  const { body } = await call<{ requirements: never[] }>('POST', '/api/guide/plan', { body: wanted });
  return { ...wanted, applicant, business, requirements: sampleForm(body.requirements) };
}
const send = <T>(body: unknown, key: string = randomUUID()) =>
  call<T>('POST', '/api/cases', { body, headers: { 'idempotency-key': key } });

describe('a municipality that is left out', () => {
  test.each([
    [{ municipality: 'koping' }, ['/municipality']],
    [{ municipality: 'arboga', also: ['kungsor', 'koping'] }, ['/also/1']],
  ])('is refused by name, with what to choose from: %j', async (place, pointers) => {
    const written = await form(place);
    installation.leavesOut = true;
    const plan = await call<Refused>('POST', '/api/guide/plan', { body: { ...place, event, answers: cafe } });
    const draft = await call<{ id: string; token: string }>('POST', '/api/drafts', { body: written });
    const { id, token } = draft.body;
    for (const refused of [
      plan,
      await send<Refused>(written),
      await call<Refused>('GET', `/api/drafts/${id}/form`, { token }),
    ]) {
      expect(said(refused)).toEqual([422, 'municipality-left-out', pointers]);
      expect(refused.headers['Content-Type']).toBe('application/problem+json');
      expect(refused.body.detail).toContain('Välj en av kommunerna i /api/guide');
    }
    // Those that it serves are served as before.
    expect((await send(await form({ municipality: 'arboga' }))).status).toBe(201);
  });

  test('is not in the guide', async () => {
    installation.leavesOut = true;
    const { municipalities } = (await call<GuideView>('GET', '/api/guide')).body;
    const others = Object.keys(catalogue.municipalities).filter((id) => id !== 'koping');
    expect(municipalities.map(({ id }) => id)).toEqual(others);
  });

  test('has the cases that it has, to their end, and a form that was sent is not refused when it is sent again', async () => {
    const [written, key] = [await form({ municipality: 'koping' }), randomUUID()];
    const { caseId, accessUrl } = (await send<{ caseId: string; accessUrl: string }>(written, key)).body;
    installation.leavesOut = true;
    expect(await send(written, key)).toMatchObject({ status: 201, body: { caseId, repeated: true } });
    await opened(caseId);
    const [task] = await inbox('koping-environment', caseId);
    const decided = await call('POST', `/api/tasks/${task?.taskId}/decision`, {
      officer: 'koping-environment',
      body: decision,
    });
    expect(decided.status).toBe(201);
    const token = accessUrl.split('.').at(-1);
    const session = await call<{ session: string }>('POST', '/api/sessions', { body: { caseId, token } });
    const page = await call(`GET`, `/api/cases/${caseId}`, { token: session.body.session });
    expect(page).toMatchObject({ status: 200, body: { municipality: 'Köping' } });
  });
});
