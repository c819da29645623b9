import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { registerCompany } from '#domain/acts/register-company/act.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import { companyNumber } from '#domain/fields/organisation-number.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { receiptContent } from '#domain/pages/receipt.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const persons = '811218-9876';
const noon = (day: string) => `${day}T11:00:00Z`;
const facts = new FactBook(cafeWithSeating).facts.map((fact) =>
  fact.type === 'case-submitted'
    ? { ...fact, business: { ...fact.business, organisationNumber: persons, forming: true as const } }
    : fact,
);
const registered: Fact = {
  type: 'company-registered',
  key: factKey.company(1),
  at: noon('2027-01-20'),
  by: { kind: 'applicant' },
  organisationNumber: '556036-0793',
  name: 'Nya Kafét AB',
};
const before = caseView(facts, noon('2027-01-19'));
const after = caseView([...facts, registered], noon('2027-01-20'));

test('a company that has got its number has it everywhere, and nothing shows whose number it applied with', () => {
  expect(applicantCaseView(catalogue, 'c', before, 'sv').company).toMatchObject({ state: 'forming' });
  const page = applicantCaseView(catalogue, 'c', after, 'sv');
  expect(page).toMatchObject({
    business: 'Nya Kafét AB',
    company: { state: 'registered', organisationNumber: '556036-0793' },
  });
  const receipt = receiptContent(
    catalogue,
    after.submitted,
    { reader: 'applicant', rights: mayRead(catalogue, after, { as: 'applicant' }) },
    'sv',
  );
  expect(JSON.stringify(receipt)).toContain('Nya Kafét AB, 556036-0793');
  const tasks = after.tasks.flatMap((task) => {
    const rights = mayRead(catalogue, after, readerOf(task));
    return rights ? [taskPageView(catalogue, 'c', after, task, 'o', rights, 'sv')] : [];
  });
  expect(tasks.length).toBeGreaterThan(3);
  for (const task of tasks) {
    expect(task.business).toMatchObject({ name: 'Nya Kafét AB', registeredAt: registered.at });
    expect(task.case.timeline.map(({ type }) => type)).toContain('company-registered');
  }
  const mail = ownerMail('receipt', after, { catalogue, url: 'u', detail: 'open' });
  expect(JSON.stringify([page, receipt, tasks, mail])).not.toContain('811218');
});

test('a business that had a number of its own has nothing to add', () => {
  const view = caseView(new FactBook(cafeWithSeating).facts, noon('2027-01-19'));
  expect(view.company).toBeUndefined();
  expect(applicantCaseView(catalogue, 'c', view, 'sv').company).toBeUndefined();
});

test.each([
  ['556036 0793', '556036-0793'],
  ['SE556036079301', '556036-0793'],
  [persons, undefined],
  ['19811218-9876', undefined],
  ['556036-0794', undefined],
])('%s is read as the number of a company, or not: %s', (written, number) => {
  expect(companyNumber(written)).toBe(number);
  const said = registerCompany.input.safeParse({ organisationNumber: written, name: 'A' });
  expect(said.success ? said.data.organisationNumber : undefined).toBe(number);
});
