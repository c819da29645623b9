import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { logger } from '#functions/aws/observability.ts';
import { handler as sendDigests } from '#functions/mail/send-digests.ts';
import { handler as sendMail } from '#functions/mail/send-mail.ts';
import { mail, store } from '#local/homes/memory/homes.ts';
import { cafeWithSign } from '../support/answers.ts';
import { opened, submitted } from './a-case.ts';
import { call, run } from './called.ts';

// What a mail says is looked at elsewhere; a template needs the build.
vi.mock('#functions/mail/render.ts', () => ({ renderMail: () => ({ subject: '', html: '', text: '' }) }));

const officer = 'koping-building';
const notice = mailCause.notice('opened', taskName.review('sign-permit'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function signPermit() {
  const { caseId, session } = await submitted(cafeWithSign);
  await opened(caseId);
  await run(sendMail, { caseId, causes: [notice] });
  const waits = async () => (await store.noticesBefore(officer, '2027-02-01')).filter((one) => one.caseId === caseId);
  return { caseId, session, waits };
}

/** As one bit does it: what is kept is JSON all the same, and means nothing. */
function damage(broken: string, from: string, to: string) {
  const load = store.loadCase;
  vi.spyOn(store, 'loadCase').mockImplementation(async (id) => {
    const stored = await load(id);
    if (!stored || id !== broken) return stored;
    const text = JSON.stringify(stored.facts);
    expect(text).toContain(from);
    return { ...stored, facts: JSON.parse(text.replaceAll(from, to)) };
  });
}

test.each([
  ['2027-01-19', 'a key of its plan', '"permits":', '"permitr":'],
  ['2027-01-20', 'the kind of the fact that made it', '"case-submitted"', '"case-submittee"'],
  ['2027-01-22', 'the list of what a permit comes after', '"after":[', '"agter":['],
  ['2027-01-25', 'a permit that a task is about', '"id":"sign-permit"', '"id":"sign-permiu"'],
  ['2027-01-26', 'the kind of a task', '"kind":"review"', '"kind":"sevjew"'],
])('on %s, a case that cannot be understood for %s keeps nobody from the others', async (day, _what, from, to) => {
  const [broken, whole] = [await signPermit(), await signPermit()];
  damage(broken.caseId, from, to);
  const asked = { officer, body: { q: 'KOP' } };
  const { status, body } = await call<{ cases: { caseId: string }[] }>('POST', '/api/search', asked);
  const found = body.cases.map(({ caseId }) => caseId);
  expect([status, found.includes(whole.caseId)]).toEqual([200, true]);

  vi.setSystemTime(`${day}T11:00:00.000Z`);
  const digests = () => mail.mails.filter(({ cause }) => cause.startsWith(`${officer}/`)).length;
  const before = digests();
  await run(sendDigests, {});
  expect(digests() - before).toBe(1);
  expect(await whole.waits()).toEqual([]);
});

test('its own page says that it is damaged, and the log where, with nothing of what it holds', async () => {
  const broken = await signPermit();
  damage(broken.caseId, '"permits":', '"permitr":');
  const log = vi.spyOn(logger, 'error');
  const { status, body } = await call('GET', `/api/cases/${broken.caseId}`, { token: broken.session });
  expect([status, body.code]).toEqual([500, 'damaged']);
  const at = expect.arrayContaining([expect.stringMatching(/domain\/case\/view\.ts:\d+/)]);
  const said = { caseId: broken.caseId, name: 'TypeError', at };
  expect(log).toHaveBeenCalledWith('a case cannot be understood', said);
  expect(JSON.stringify(log.mock.calls)).not.toContain('permitr');
});
