import { describe, expect, test } from 'vitest';
import { type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { extendedRequest, isToApplicant, mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { isGivenUp, isSettled, mailState, owedMails, refusalsOf, refusalsUntilHelp } from '#domain/case/mails-due.ts';
import { part, SmallCase } from '../../support/small-case.ts';

describe('why a mail is sent', () => {
  test('is what it was when the first was sent: one mail for each, ever', () => {
    expect([
      mailCause.receipt,
      mailCause.receiptAgain(2),
      mailCause.closed,
      mailCause.decision('p'),
      mailCause.request('r'),
      mailCause.requestReminder('r'),
      mailCause.takenBack('r'),
      mailCause.extended('r', '2027-01-29', 3),
      mailCause.withdrawn('p'),
      mailCause.ofAct('note', 'p'),
      mailCause.late('t'),
      mailCause.fileLost('f'),
      mailCause.link(3),
      mailCause.notice('opened', 't'),
      mailCause.notice('answered', 't', 'r/1'),
    ]).toEqual([
      'receipt',
      'receipt-again/2',
      'closed',
      'decision/p',
      'request/r',
      'request-reminder/r',
      'taken-back/r',
      'extended/r/2027-01-29.3',
      'withdrawn/p',
      'note/p',
      'late/t',
      'file-lost/f',
      'link/3',
      'notice/opened/t/0',
      'notice/answered/t/r/1',
    ]);
  });
  test('says to whom and of what', () => {
    expect(parseCause('receipt')).toEqual({ to: 'applicant', kind: 'receipt', id: '' });
    expect(parseCause('extended/r/2027-01-29')).toEqual({ to: 'applicant', kind: 'extended', id: 'r/2027-01-29' });
    expect(parseCause('notice/answered/t/r/1')).toEqual({ to: 'inbox', kind: 'answered', task: 't', detail: 'r/1' });
    expect(parseCause('notice')).toEqual({ to: 'inbox', kind: '', task: '', detail: '' });
    expect(parseCause('')).toEqual({ to: 'applicant', kind: '', id: '' });
    expect(extendedRequest('task/p/1/2027-01-29.3')).toBe('task/p/1');
    // As it was stored when a day could not be given twice.
    expect(extendedRequest('task/p/1/2027-01-29')).toBe('task/p/1');
  });
  test('is the applicant’s unless it is a notice, or an old reminder of a task', () => {
    for (const cause of ['receipt', 'decision/p', 'notices', 'request-reminder/r', 'late/notice/x'])
      expect(isToApplicant(cause), cause).toBe(true);
    for (const cause of ['notice/opened/t/0', 'task-reminder/t']) expect(isToApplicant(cause), cause).toBe(false);
  });
});

describe('the mails that a case owes', () => {
  const one = () => new SmallCase([part('p')]);
  const owed = (of: SmallCase) => owedMails(of.facts, of.view('2027-01-20'));
  const mailed = (
    of: SmallCase,
    cause: string,
    type: 'mail-sent' | 'mail-queued' | 'mail-attempted' | 'mail-bounced' = 'mail-sent',
  ) => of.add(type, '2027-01-12', { cause, messageId: 'm' });
  const causing = (...mails: readonly string[]) =>
    mailed(one(), 'receipt').add('access-renewed', '2027-01-12', { mails });

  test('are those its facts name, oldest first, each once', () => {
    const both = one()
      .add('access-renewed', '2027-01-14', { key: 'a', mails: ['link/2', 'receipt'] })
      .add('access-renewed', '2027-01-13', { key: 'b', mails: ['link/1'] });
    expect(owed(both)).toEqual(['receipt', 'link/1', 'link/2']);
  });
  test('are, of facts that name none, what their kind has always made due', () => {
    expect(owed(one().decide('p', '2027-01-13'))).toEqual(['receipt', 'decision/p']);
    expect(owed(one().ask('p', 'r', '2027-01-13', '2027-01-29'))).toEqual(['receipt', 'request/r']);
    expect(owed(one().ask('p', 'r', '2027-01-13', '2027-01-29', 'hearing'))).toEqual(['receipt', 'request/r']);
    expect(owed(one().decide('p', '2027-01-13', 'granted', { mails: [] }))).toEqual(['receipt']);
  });
  test('are none that were sent, lie with a digest or were given up; an attempt is no mail', () => {
    expect(owed(mailed(one(), 'receipt'))).toEqual([]);
    expect(owed(mailed(one(), 'receipt', 'mail-queued'))).toEqual([]);
    expect(owed(mailed(one(), 'receipt', 'mail-attempted'))).toEqual(['receipt']);
    expect(isSettled(mailed(one(), 'receipt').facts, 'receipt')).toBe(true);
    expect(isSettled(mailed(one(), 'receipt', 'mail-queued').facts, 'receipt')).toBe(true);
    expect(isSettled(mailed(one(), 'receipt', 'mail-attempted').facts, 'receipt')).toBe(false);
    expect(owed(mailed(one(), 'receipt', 'mail-bounced'))).toEqual([]);
    expect(isSettled(mailed(one(), 'receipt', 'mail-bounced').facts, 'receipt')).toBe(true);
    expect(isSettled(mailed(one(), 'closed').facts, 'receipt')).toBe(false);
  });
  test('are none that ask for what has been given', () => {
    for (const cause of ['request/r', 'request-reminder/r', 'extended/r/2027-01-29']) {
      const asked = () => causing(cause).ask('p', 'r', '2027-01-12', '2027-01-29');
      const open = mailed(asked(), cause === 'request/r' ? 'x' : 'request/r');
      expect(owed(open), cause).toContain(cause);
      expect(owed(open.answer('p', 'r', '2027-01-13')), cause).toEqual([]);
      // What was taken back is asked for no more.
      expect(owed(causing(cause)), cause).toEqual([]);
    }
    expect(owed(causing('taken-back/r'))).toEqual(['taken-back/r']);
  });
  test('ask for nothing that a decision needs no more', () => {
    for (const cause of ['request/r', 'request-reminder/r', 'extended/r/2027-01-29', 'still-missing/r/3']) {
      const asked = mailed(causing(cause), cause === 'request/r' ? 'x' : 'request/r');
      const open = asked.ask('p', 'r', '2027-01-12', '2027-01-29');
      expect(owed(open), cause).toEqual([cause]);
      expect(owed(mailed(open, 'decision/p').decide('p', '2027-01-13')), cause).toEqual([]);
    }
  });
  test('tell of a task what an act says while it is open, and what a department writes also when it has decided', () => {
    const task = taskName.review('p');
    const tells = ['extend-clock', 'refuse-decision-ask', 'tell-delay', 'find-complete'];
    const causes = tells.map((act) => mailCause.ofAct(act, task));
    const written = mailCause.ofAct('write-to-owner', `${task}/2`);
    expect(owed(causing(...causes, written))).toEqual([...causes, written]);
    const decided = () => mailed(causing(...causes, written), 'decision/p').decide('p', '2027-01-13');
    expect(owed(decided())).toEqual([written]);
    expect(owed(decided().add('case-closed', '2027-01-13', { mails: [] }))).toEqual([written]);
    expect(owed(causing(written).withdraw('p', '2027-01-13'))).toEqual([written]);
  });
  test('are no complaint of what is over; a notice goes to whoever has the task all the same', () => {
    const late = mailCause.late(taskName.review('p'));
    expect(owed(causing(late))).toEqual([late]);
    expect(owed(mailed(causing(late), 'decision/p').decide('p', '2027-01-13'))).toEqual([]);
    expect(owed(causing('late/gone'))).toEqual([]);
    expect(owed(causing('notice/reminder/gone/0'))).toEqual(['notice/reminder/gone/0']);
  });
});

describe('whether a mail may be handed over', () => {
  const moment = (seconds: number) => new Date(Date.parse('2027-01-11T09:00:00Z') + seconds * 1000).toISOString();
  const by = { kind: 'system' } as const;
  const attempt = (n: number, seconds: number, cause = 'receipt'): Fact => ({
    type: 'mail-attempted',
    key: factKey.mailAttempt(cause, n),
    at: moment(seconds),
    by,
    cause,
  });
  const no = (n: number, seconds: number, cause = 'receipt'): Fact => ({
    type: 'mail-refused',
    key: factKey.mailRefused(cause, n),
    at: moment(seconds),
    by,
    cause,
    error: 'Throttling',
  });
  const state = (facts: readonly Fact[], seconds: number) => mailState(facts, 'receipt', moment(seconds), 60);

  test('at once when nobody has tried; another’s attempt is not its own', () => {
    expect(state([], 0)).toEqual({ attempt: 0 });
    expect(state([attempt(0, 0, 'closed')], 0)).toEqual({ attempt: 0 });
  });
  test('not while an attempt is uncertain', () => {
    expect(state([attempt(0, 0)], 59)).toEqual({ waitSeconds: 1 });
    expect(state([attempt(0, 0)], 60)).toEqual({ attempt: 1 });
  });
  test('after half a minute from a no, twice as long after each, six hours at most', () => {
    const times = (count: number) => Array.from({ length: count }, (_, n) => [attempt(n, n), no(n, n + 10)]).flat();
    expect(state(times(1), 39)).toEqual({ waitSeconds: 1 });
    expect(state(times(1), 40)).toEqual({ attempt: 1 });
    expect(state(times(2), 11)).toEqual({ waitSeconds: 60 });
    expect(state(times(3), 12)).toEqual({ waitSeconds: 120 });
    expect(state(times(11), 20)).toEqual({ waitSeconds: 21_600 });
    expect(state([attempt(0, 0), no(0, 10, 'closed')], 60)).toEqual({ attempt: 1 });
  });
  test('however far a clock has been set back, after no more than twice the wait', () => {
    const ahead = 365 * 86_400;
    expect(state([attempt(0, 60)], 0)).toEqual({ waitSeconds: 120 });
    expect(state([attempt(0, 61)], 0)).toEqual({ attempt: 1 });
    expect(state([attempt(0, ahead), no(0, ahead)], 0)).toEqual({ attempt: 1 });
    expect(state([attempt(0, 20), no(0, 30)], 0)).toEqual({ waitSeconds: 60 });
  });
  test('uncertain again when the latest attempt has had no word', () =>
    expect(state([no(0, 1), attempt(1, 100), attempt(0, 0)], 159)).toEqual({ waitSeconds: 1 }));
  test('is tried no more when it has been refused for five days since the first attempt', () => {
    const fiveDays = 5 * 86_400;
    const facts = [attempt(1, fiveDays - 1), attempt(0, 0), attempt(0, fiveDays, 'closed')];
    expect(isGivenUp(facts, 'receipt', moment(fiveDays - 1))).toBe(false);
    expect(isGivenUp(facts, 'receipt', moment(fiveDays))).toBe(true);
    expect(isGivenUp(facts, 'closed', moment(fiveDays))).toBe(false);
    expect(isGivenUp([], 'receipt', moment(fiveDays))).toBe(false);
  });
  test('a person looks after so many times no', () => {
    expect(refusalsUntilHelp).toBe(9);
    expect(refusalsOf([attempt(0, 0), no(0, 1), no(0, 1, 'closed')], 'receipt')).toEqual([no(0, 1)]);
  });
});
