import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { cafeWithSign } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const system = { kind: 'system' } as const;
const coordinator = { kind: 'officer', id: 'k', name: 'Lotsen', department: 'coordinator-koping' } as const;
const mail = (type: 'mail-sent' | 'mail-bounced', cause: string, at: string): Fact => ({
  type,
  key: type === 'mail-sent' ? factKey.mailSent(cause) : factKey.mailBounced(cause),
  at,
  by: system,
  cause,
  messageId: 'm',
});
const corrected = (number: number, email: string, at: string): Fact => ({
  type: 'contact-corrected',
  key: factKey.contact(number),
  at,
  by: coordinator,
  email,
  reason: 'Ringde.',
  mails: [`receipt-again/${number}`],
});
const view = (...more: readonly Fact[]) =>
  caseView([...new FactBook(cafeWithSign).facts, ...more], '2027-02-01T12:00:00Z');

describe('the address that mails go to', () => {
  test('is the one that was handed in, until it is corrected; then the last one', () => {
    const email = (...facts: readonly Fact[]) => view(...facts).submitted.applicant.email;
    expect(email()).toBe('a@exempel.example');
    const [first, second] = [
      corrected(1, 'b@exempel.example', '2027-01-12T09:00:00Z'),
      corrected(2, 'c@exempel.example', '2027-01-13T09:00:00Z'),
    ];
    expect(email(first)).toBe('b@exempel.example');
    expect(email(second, first)).toBe('c@exempel.example');
  });

  test.each([
    ['no mail has come back', [mail('mail-sent', 'receipt', '2027-01-11T09:01:00Z')], undefined],
    ['one has', [mail('mail-bounced', 'receipt', '2027-01-11T09:02:00Z')], '2027-01-11T09:02:00Z'],
    [
      'one has, and the address was corrected since',
      [mail('mail-bounced', 'receipt', '2027-01-11T09:02:00Z'), corrected(1, 'b@x.example', '2027-01-12T09:00:00Z')],
      undefined,
    ],
    [
      'one that went to the old address comes back after the correction',
      [
        mail('mail-sent', 'request/x.1', '2027-01-11T09:01:00Z'),
        corrected(1, 'b@x.example', '2027-01-12T09:00:00Z'),
        mail('mail-bounced', 'request/x.1', '2027-01-12T09:05:00Z'),
      ],
      undefined,
    ],
    [
      'the corrected address fails too',
      [
        mail('mail-bounced', 'receipt', '2027-01-11T09:02:00Z'),
        corrected(1, 'b@x.example', '2027-01-12T09:00:00Z'),
        mail('mail-sent', 'receipt-again/1', '2027-01-12T09:00:05Z'),
        mail('mail-bounced', 'receipt-again/1', '2027-01-12T09:00:09Z'),
      ],
      '2027-01-12T09:00:09Z',
    ],
    ['only a department’s came back', [mail('mail-bounced', 'task-reminder/x/0', '2027-01-11T09:02:00Z')], undefined],
  ])('fails when it fails: %s', (_when, facts, since) => {
    expect(view(...facts).mailFailsSince).toBe(since);
  });

  test('that fails is told on the owner’s page, and in its history', () => {
    const page = (...facts: readonly Fact[]) => applicantCaseView(catalogue, 'c', view(...facts), 'sv');
    expect(page().mailFails).toBeUndefined();
    const bounced = mail('mail-bounced', 'receipt', '2027-01-11T09:02:00Z');
    expect(page(bounced).mailFails).toEqual({ email: 'a@exempel.example', since: '2027-01-11T09:02:00Z' });
    const again = mail('mail-sent', 'receipt-again/1', '2027-01-12T09:00:05Z');
    const texts = page(bounced, corrected(1, 'b@x.example', '2027-01-12T09:00:00Z'), again).timeline.map((t) => t.text);
    expect(texts.slice(-3)).toEqual([
      'Ett mejl till er kom inte fram.',
      'Er e-postadress rättades.',
      'Bekräftelsen skickades igen.',
    ]);
  });
});
