import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { ExampleCase } from '#domain/acts/example-case.ts';
import { addressMail, concernsAddressInUse, isApart, lostWith } from '#domain/case/address-mails.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { undelivered } from '#domain/case/follow-up.ts';
import { toldTogether } from '#domain/case/mail-gathering.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { noon, officer, part, SmallCase } from '../../support/small-case.ts';

const [a, b, c] = ['alex@exempel.example', 'b@exempel.example', 'c@exempel.example'];
const one = new ExampleCase();
const seen = (of: ExampleCase, day = '2027-01-20') => caseView(of.facts, noon(day)).address;
const states = (of: ExampleCase, day?: string) => seen(of, day).asks.map(({ state }) => state);
const corrected = (number: number, email: string, day: string): Fact => ({
  type: 'contact-corrected',
  key: factKey.contact(number),
  at: noon(day),
  by: officer(),
  email,
  reason: 'Ringde.',
});

describe('the book of addresses', () => {
  test('is the application’s, with nothing in it, until somebody says something', () => {
    expect(seen(one)).toEqual({ email: a, steps: 0, linksEnded: 0, asks: [] });
  });

  test('keeps the address while another waits, for a week by the Swedish day', () => {
    const asked = one.readdressed('2027-01-13', b);
    expect(seen(asked)).toEqual({
      email: a,
      steps: 1,
      linksEnded: 0,
      asks: [
        {
          number: 1,
          email: b,
          former: a,
          askedAt: '2027-01-13T09:00:00Z',
          lastDay: '2027-01-20',
          state: 'waiting',
          stoppableUntil: '2027-01-20',
        },
      ],
    });
    const [late] = seen(asked, '2027-01-21').asks;
    expect(late?.state).toBe('over');
    expect(late).not.toHaveProperty('stoppableUntil');
  });

  test('changes it when it is confirmed, ends the links that were out, and lets it be taken back for a week from then', () => {
    const done = one.readdressed('2027-01-13', b).addressConfirmed('2027-01-18', 1, b);
    expect(seen(done, '2027-01-25')).toMatchObject({
      email: b,
      since: '2027-01-18T09:00:00Z',
      steps: 2,
      linksEnded: 1,
      asks: [{ state: 'confirmed', stoppableUntil: '2027-01-25' }],
    });
    expect(seen(done, '2027-01-26').asks[0]).not.toHaveProperty('stoppableUntil');
    expect(caseView(done.facts, noon('2027-01-19'))).toMatchObject({
      linkGeneration: 1,
      submitted: { applicant: { email: b, name: 'Alex Ek' } },
    });
  });

  test('has one ask that waits: the latest; the one before can still be stopped', () => {
    const twice = one.readdressed('2027-01-13', b).readdressed('2027-01-14', c);
    expect(states(twice)).toEqual(['replaced', 'waiting']);
    expect(seen(twice).asks[0]?.stoppableUntil).toBe('2027-01-20');
  });

  test('of which a stop takes back all that came after the ask it names, and nothing from before', () => {
    const stolen = one
      .readdressed('2027-01-13', b)
      .addressConfirmed('2027-01-13', 1, b)
      .readdressed('2027-01-14', c)
      .addressConfirmed('2027-01-14', 3, c);
    const first = stolen.addressStopped('2027-01-15', 1);
    expect(seen(first)).toMatchObject({ email: a, since: '2027-01-15T09:00:00Z', linksEnded: 3, steps: 5 });
    expect(states(first)).toEqual(['stopped', 'stopped']);
    const second = stolen.addressStopped('2027-01-15', 3);
    expect(seen(second)).toMatchObject({ email: b, linksEnded: 3 });
    expect(states(second)).toEqual(['confirmed', 'stopped']);
    expect(seen(second).asks[0]?.stoppableUntil).toBe('2027-01-20');
  });

  test('in which a stop before anything was confirmed ends the links, and leaves the address since when it was', () => {
    const stopped = one.readdressed('2027-01-13', b).addressStopped('2027-01-14', 1);
    expect(seen(stopped)).toMatchObject({ email: a, linksEnded: 1, asks: [{ state: 'stopped' }] });
    expect(seen(stopped)).not.toHaveProperty('since');
  });

  test('of which a stop of nothing that was asked for changes nothing but the links', () => {
    expect(seen(one.addressStopped('2027-01-14', 7))).toEqual({ email: a, steps: 1, linksEnded: 1, asks: [] });
  });

  test('in which the coordinator’s word stands above every link that is out', () => {
    const asked = one.readdressed('2027-01-13', b).addressConfirmed('2027-01-13', 1, b).readdressed('2027-01-14', c);
    const called = seen(asked.with(corrected(4, 'd@exempel.example', '2027-01-15')));
    expect(called).toMatchObject({ email: 'd@exempel.example', since: noon('2027-01-15'), steps: 4, linksEnded: 2 });
    expect(called.asks.map(({ state, stoppableUntil }) => [state, stoppableUntil])).toEqual([
      ['confirmed', undefined],
      ['replaced', undefined],
    ]);
  });
});

describe('a mail about an address', () => {
  const where = (cause: string, of: ExampleCase, day = '2027-01-14') =>
    addressMail(cause, caseView(of.facts, noon(day)));
  const asked = one.readdressed('2027-01-13', b);
  const done = asked.addressConfirmed('2027-01-14', 1, b);
  const stopped = asked.addressStopped('2027-01-14', 1);

  test.each([
    ['address-confirm/1', asked, { to: b, opens: { does: 'confirm', ask: 1 } }],
    ['address-confirm/1', done, undefined],
    ['address-confirm/1', asked.readdressed('2027-01-13', c), undefined],
    ['address-asked/1', asked, { to: a, opens: { does: 'stop', ask: 1 } }],
    ['address-asked/1', done, undefined],
    ['address-left/1', asked, undefined],
    ['address-left/1', done, { to: a, opens: { does: 'stop', ask: 1 } }],
    ['address-left/1', done.addressStopped('2027-01-14', 1), undefined],
    ['address-new/1', asked, undefined],
    ['address-new/1', done, { to: b }],
    ['address-new/1', done.with(corrected(3, c, '2027-01-14')), undefined],
    ['address-stopped/1', stopped, { to: a }],
    ['address-stopped/1', asked, undefined],
    ['address-stopped/1', stopped.with(corrected(3, c, '2027-01-14')), undefined],
    ['address-lost/1', asked, undefined],
    ['address-lost/1', done, undefined],
    ['address-lost/1', done.addressStopped('2027-01-14', 1), { to: b, opens: 'nothing' }],
    ['address-lost/1', done.with(corrected(3, c, '2027-01-14')), { to: b, opens: 'nothing' }],
    ['address-lost/1', done.with(corrected(3, b.toUpperCase(), '2027-01-14')), undefined],
    ['address-lost/1', asked.readdressed('2027-01-13', c), undefined],
    ['address-confirm/2', asked, undefined],
    ['receipt', asked, 'other'],
    ['notice/opened/x/0', asked, 'other'],
  ] as const)('%s goes to where it has something to say', (cause, of, to) => expect(where(cause, of)).toEqual(to));

  test('to the former mailbox goes while it can take the address back, and no longer', () => {
    expect(where('address-left/1', done, '2027-01-21')).toBeDefined();
    expect(where('address-left/1', done, '2027-01-22')).toBeUndefined();
    expect(where('address-asked/1', asked, '2027-01-21')).toBeUndefined();
  });

  test('that says that it is lost is due to the address that a change gave, and to no other', () => {
    expect(lostWith(seen(one))).toEqual([]);
    expect(lostWith(seen(asked))).toEqual([]);
    expect(lostWith(seen(done))).toEqual(['address-lost/1']);
    expect(lostWith(seen(done.with(corrected(3, c, '2027-01-14'))))).toEqual([]);
    const twice = done.readdressed('2027-01-15', c).addressConfirmed('2027-01-15', 3, c);
    expect(lostWith(seen(twice))).toEqual(['address-lost/3']);
    expect(lostWith(seen(twice.addressStopped('2027-01-16', 3)))).toEqual(['address-lost/1']);
  });

  test('that goes to another mailbox goes by itself, and none that is over is owed', () => {
    expect(['address-confirm/1', 'address-asked/1', 'address-left/1', 'address-lost/1'].every(isApart)).toBe(true);
    expect(['address-new/1', 'address-stopped/1', 'receipt', 'notice/x/y/0'].some(isApart)).toBe(false);
    const due = asked.with({
      type: 'address-confirmed',
      key: factKey.contact(2),
      at: noon('2027-01-14'),
      by: { kind: 'applicant' },
      ask: 1,
      email: b,
      mails: ['address-new/1', 'address-left/1', 'address-confirm/1'],
    });
    const view = caseView(due.facts, noon('2027-01-14'));
    expect(owedMails(due.facts, view)).toEqual(['receipt', 'address-new/1', 'address-left/1']);
    expect(toldTogether(due.facts, view, 'receipt', noon('2027-01-14'), 60)).toEqual(['receipt', 'address-new/1']);
  });
});

describe('a mail that does not arrive', () => {
  const sent = (cause: string, day: string): Fact => ({
    type: 'mail-sent',
    key: factKey.mailSent(cause),
    at: noon(day),
    by: { kind: 'system' },
    cause,
    messageId: 'm',
  });
  const lostAt = noon('2027-01-15');

  test.each([
    ['receipt', [], undefined, true],
    ['receipt', [], noon('2027-01-15'), true],
    ['receipt', [], noon('2027-01-16'), false],
    ['receipt', [sent('receipt', '2027-01-13')], noon('2027-01-14'), false],
    ['receipt', [sent('receipt', '2027-01-14')], noon('2027-01-14'), true],
    ['receipt', [sent('closed', '2027-01-13')], noon('2027-01-14'), true],
    ['address-asked/1', [], undefined, true],
    ['address-asked/1', [], noon('2027-01-16'), true],
    ['address-asked/2', [], undefined, false],
    ['address-confirm/1', [], undefined, false],
    ['address-left/1', [], undefined, false],
    ['address-lost/1', [], undefined, false],
    ['notice/opened/x/0', [], undefined, false],
  ] as const)('%s, %#: says something of the address in use, or not', (cause, facts, since, says) => {
    const { asks } = seen(one.readdressed('2027-01-13', b));
    const address = { email: a, steps: 1, linksEnded: 0, asks, ...(since !== undefined && { since }) };
    expect(concernsAddressInUse(cause, facts, address, lostAt)).toBe(says);
    const problem = cause.startsWith('notice') ? 'mail-not-sent' : says ? 'mail-bounced' : undefined;
    expect(undelivered(cause, facts, { address }, lostAt)?.problem).toBe(problem);
  });

  test('that told the former mailbox of the change says nothing of the new one', () => {
    const done = seen(one.readdressed('2027-01-13', b).addressConfirmed('2027-01-14', 1, b));
    expect(concernsAddressInUse('address-asked/1', [sent('address-asked/1', '2027-01-15')], done, lostAt)).toBe(false);
  });

  test('is no worry of the coordinator’s once the owner has changed the address', () => {
    const failing = new SmallCase([part('p')])
      .add('task-opened', '2027-01-12', { task: 'f.1', kind: 'follow-up', department: 'x', problem: 'mail-bounced' })
      .add('address-asked', '2027-01-12', { key: factKey.contact(1), email: b });
    const status = (of: SmallCase) => of.view('2027-01-15').tasks.find(({ task }) => task === 'f.1')?.status;
    expect(status(failing)).toBe('open');
    failing.add('address-confirmed', '2027-01-13', { key: factKey.contact(2), ask: 1, email: b });
    expect(status(failing)).toBe('done');
    failing.add('contact-corrected', '2027-01-14', { key: factKey.contact(3), email: c, reason: 'r' });
    expect(status(failing)).toBe('done');
    failing.add('task-opened', '2027-01-15', {
      task: 'f.2',
      kind: 'follow-up',
      department: 'x',
      problem: 'mail-bounced',
    });
    expect(failing.view('2027-01-15').tasks.find(({ task }) => task === 'f.2')?.status).toBe('open');
  });
});
