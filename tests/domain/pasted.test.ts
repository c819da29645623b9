import { describe, expect, test } from 'vitest';
import { check } from '#domain/api/field-problems.ts';
import { ruleOf } from '#domain/api/field-rule.ts';
import { applicantSchema, requirementsSchema } from '#domain/api/submission.ts';
import { cleanLine, cleanText, sendable, shorten } from '#domain/fields/clean-text.ts';
import { caseReference, postalCode, telephone } from '#domain/fields/contact.ts';
import { asciiEmail, emailAddress, sameEmail } from '#domain/fields/email.ts';
import { organisationNumber, registeredDigits } from '#domain/fields/organisation-number.ts';
import { propertyDesignation } from '#domain/fields/property-designation.ts';
import { isFilledIn } from '#domain/fields/substance.ts';
import { requirements } from '#workflows/requirements.ts';

const today = '2026-11-25';

describe('text', () => {
  test.each([
    ['zero-width spaces', '\u200b\u200b', ''],
    ['a no-break space', 'Ingrid\u00a0Ek', 'Ingrid Ek'],
    ['a mark that turns the direction', 'a\u202egnp.exe', 'agnp.exe'],
    ['a soft hyphen and a byte-order mark', '\ufeffKö\u00adping', 'Köping'],
    ['letters from a Mac', 'Ko\u0308ping', 'Köping'],
    ['several lines', ' Storgatan\r\n1 ', 'Storgatan 1'],
    ['half a character', 'hus\ud83c', 'hus\ufffd'],
    ['a joiner between Latin letters', 'a\u200db', 'ab'],
    ['the joiner that Persian spells with', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['the joiners of a family', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ])('of one line: %s', (_what, written, stored) => {
    expect(cleanLine(written)).toBe(stored);
  });
  test('of several lines keeps them, however they were broken', () => {
    expect(cleanText(' a \r\n\u2028b\vc\u200b ')).toBe('a\n\nb\nc');
  });
  test('is sent without controls and halves, and otherwise as it was', () => {
    expect(sendable('a\u0000\u001b[2J\ud83c b\tc\n')).toBe('a[2J\ufffd b\tc\n');
  });
  test.each([
    ['.', false],
    ['–', false],
    ['\u200b\u3164\u2800', false],
    ['🍕', false],
    ['å', true],
    ['李', true],
    ['7', true],
  ])('%j says something: %s', (text, says) => {
    expect(isFilledIn(text)).toBe(says);
  });
  test('is cut between characters, never in the middle of one', () => {
    const name = `Planritning \u{1F3E0}${'a'.repeat(195)}`;
    expect(shorten(name, 13)).toBe('Planritning ');
    expect(shorten(name, 14)).toBe('Planritning \u{1F3E0}');
    expect(shorten('ab👨\u200d👩\u200d👧c', 6)).toBe('ab');
    expect(shorten('e\u0301e\u0301', 3)).toBe('e\u0301');
    for (let most = 0; most < 40; most++) expect(shorten(name, most).isWellFormed()).toBe(true);
  });
});

describe('an organisation number', () => {
  test.each([
    '556036-0793',
    '5560360793',
    '556036 0793',
    '556036\u20130793',
    '556036\u20110793',
    ' 556036 – 0793\u200b',
    '165560360793',
    '16556036-0793',
    'SE556036079301',
  ])('written %j is stored in one way', (written) => {
    expect(organisationNumber(written, today)).toBe('556036-0793');
  });
  test.each([
    ['19701010-2395', '701010-2395'],
    ['701010-2395', '701010-2395'],
    ['7010102395', '701010-2395'],
    // A coordination number: 60 is added to the day.
    ['19701063-2391', '701063-2391'],
    ['701063-2391', '701063-2391'],
    // Ninety-five years old without a century; somebody born in 2031 with one.
    ['310312-2390', '310312-2390'],
    ['20310312-2390', undefined],
    ['20270101-0015', undefined],
    ['701033-2398', undefined],
    ['701093-2395', undefined],
    ['700229-2394', undefined],
    ['556036-0794', undefined],
    ['000000-0000', undefined],
    ['18121212-1216', undefined],
  ])('of a person, %j, is stored as %j', (written, stored) => {
    expect(organisationNumber(written, today)).toBe(stored);
  });
  test('gets a plus in the year its owner turns a hundred', () => {
    expect(organisationNumber('19121212-1212', today)).toBe('121212+1212');
    expect(organisationNumber('121212+1212', today)).toBe('121212+1212');
    // Without a century or a sign it is the younger one.
    expect(organisationNumber('121212-1212', today)).toBe('121212-1212');
  });
  test('is asked for with its century when it is a person’s', () => {
    expect(registeredDigits('556036-0793', today)).toBe('5560360793');
    expect(registeredDigits('121212+1212', today)).toBe('191212121212');
    expect(registeredDigits('121212-1212', today)).toBe('201212121212');
    expect(registeredDigits('701063-2391', today)).toBe('197010632391');
  });
});

test.each([
  ['SE-731 30', '731 30'],
  ['731\u00a030', '731 30'],
  ['731  30', '731 30'],
  ['731-30', '731 30'],
  ['s-73130', '731 30'],
  ['031 30', undefined],
  ['7313', undefined],
])('the postal code %j is stored as %j', (written, stored) => {
  expect(postalCode(written)).toBe(stored);
});

test.each([
  ['0221 – 25 000', '0221-25 000'],
  ['0221\u201125 000', '0221-25 000'],
  ['070.123.45.67', '070 123 45 67'],
  ['+46 (0)70-123 45 67', '+46 (0)70-123 45 67'],
  ['0046 70 123 45 67', '0046 70 123 45 67'],
  ['12 34', undefined],
  ['ring mig', undefined],
])('the telephone number %j is stored as %j', (written, stored) => {
  expect(telephone(written)).toBe(stored);
});

test.each([
  ['kop-2026-00042', 'KOP-2026-00042'],
  ['KOP – 2026 – 00042', 'KOP-2026-00042'],
  ['KOP 2026 00042', 'KOP-2026-00042'],
  ['KOP202600042', 'KOP-2026-00042'],
  ['KOP-2026-123456', 'KOP-2026-123456'],
  ['KOP-26-42', undefined],
])('the reference %j is read as %j', (written, stored) => {
  expect(caseReference(written)).toBe(stored);
});

describe('an e-mail address', () => {
  test.each([
    ['lars&anna@exempel.se', 'lars&anna@exempel.se'],
    ['info@kaféexempel.se', 'info@xn--kafexempel-d7a.se'],
    ['info@exempel.xn--p1ai', 'info@exempel.xn--p1ai'],
    ['anna@åsas-café.se', 'anna@xn--sas-caf-dxa7b.se'],
    ["o'brien+kafé@exempel.se", undefined],
    ["o'brien+cafe@exempel.se", "o'brien+cafe@exempel.se"],
    [`${'a'.repeat(65)}@exempel.se`, undefined],
    ['a..b@exempel.se', undefined],
    ['.a@exempel.se', undefined],
    ['a@exempel', undefined],
    ['a@10.0.0.1', undefined],
    ['a b@exempel.se', undefined],
    ['a@exempel.se, b@exempel.se', undefined],
  ])('%j reaches %j', (written, reached) => {
    expect(asciiEmail(written)).toBe(reached);
  });
  test('stays as it was written, but for what cannot be seen', () => {
    expect(emailAddress(' info@kaféexempel.se\u00a0')).toBe('info@kaféexempel.se');
    expect(emailAddress('a@exempel.se\r\nBcc: b@exempel.se')).toBeUndefined();
  });
  test('is the same one in another writing', () => {
    expect(sameEmail('Info@Kaféexempel.se', 'info@xn--kafexempel-d7a.se')).toBe(true);
    expect(sameEmail('info@exempel.se', 'info@exempel.nu')).toBe(false);
    expect(sameEmail('', '')).toBe(false);
  });
});

describe('a property designation', () => {
  test.each([
    'KÖPING SÄTRA S:3',
    'Köping S:t Olov 3',
    'Arboga Sätra 3:1>2',
    'Köping Sätra ga:2',
    'Köping Immanuel 1:2',
    'Kv. Kråkan 3',
    'Å 1:2',
    'Götlunda-Kägleby 1:5',
    'del av Sätra 3:1',
    'Sätra 3:1, del av',
    'Sätra 3:1, Köping',
    'Sätra 3:1 i Köpings kommun',
    'Centrum 1:12 och 1:13',
  ])('%s is taken', (written) => {
    expect(propertyDesignation(written)).toBe(written);
  });
  test.each([
    ['Ko\u0308ping Immanuel 1:2', 'Köping Immanuel 1:2'],
    ['Köping Immanuel\u00a01:2', 'Köping Immanuel 1:2'],
    ['Centrum 1 : 12', 'Centrum 1:12'],
    ['Götlunda–Kägleby 1:5', 'Götlunda-Kägleby 1:5'],
  ])('%j is stored as %j', (written, stored) => {
    expect(propertyDesignation(written)).toBe(stored);
  });
  test.each([
    'Storgatan 1 lgh 1101',
    'Storgatan 1, lgh 1101',
    'Storgatan 1',
    'Storgatan 1 B',
    'Box 12',
    '1:12',
    'Centrum',
  ])('%s is a street or nothing, and refused', (written) => {
    expect(propertyDesignation(written)).toBeUndefined();
  });
});

describe('what the form stores', () => {
  const opening = (day: string) =>
    check(
      requirementsSchema([{ id: 'planned_opening_day', ...ruleOf(requirements.planned_opening_day, 'sv') }], today),
      { planned_opening_day: day },
      'sv',
    );
  test.each(['1999-01-01', '2026-11-24', '9999-12-31', '0001-01-01', '0000-01-01', '2031-11-26', '2027-02-29'])(
    'is no opening day of %s, and says what to do',
    (day) => {
      expect(opening(day)).toEqual({
        problems: [{ pointer: '/planned_opening_day', message: expect.stringMatching(/^(Ange en dag|Dagen )/) }],
      });
    },
  );
  test.each(['2026-11-25', '2027-03-01', '2031-11-25'])('is an opening day of %s', (day) => {
    expect(opening(day)).toEqual({ value: { planned_opening_day: day } });
  });
  test('is a person as they wrote themselves, in one form', () => {
    const written = { name: '\u200b Anna\u00a0Ek', email: 'a@exempel.se ', phone: '0221–123 45', language: 'sv' };
    expect(check(applicantSchema, written, 'sv')).toEqual({
      value: { name: 'Anna Ek', email: 'a@exempel.se', phone: '0221-123 45', language: 'sv' },
    });
    expect(check(applicantSchema, { ...written, name: '\u200b\u200b' }, 'sv')).toEqual({
      problems: [{ pointer: '/name', message: 'Fyll i det här.' }],
    });
  });
});
