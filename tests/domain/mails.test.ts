import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import type { Fact } from '#domain/case/facts.ts';
import { mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { caseNow } from '#domain/case/now.ts';
import { bodyInSentence, inSentence, languages, spokenOf } from '#domain/definitions/text.ts';
import { type MailContent, mailDetails } from '#domain/mails/content.ts';
import { outcomeMailExamples, routeMailExamples } from '#domain/mails/examples.ts';
import { digestMail, type Notice, noticeMail } from '#domain/mails/inbox.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { whereText } from '#domain/words/now.ts';
import { cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const secret = 'Det som ingen annan ska läsa';
const written = (mail: MailContent) =>
  JSON.stringify([mail.subject, mail.heading, mail.paragraphs, mail.rows, mail.items, mail.more, mail.contact]);

/** A case in which everything has happened that a mail is written about. */
function eventful(language: 'sv' | 'en') {
  const book = new FactBook(cafeWithAlcoholAndSeating);
  const supplement = book.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
  const hearing = book.ask('public-place', '2027-01-12T09:00:00Z', '2027-02-05', 'hearing-started');
  book
    .decide('food-registration', '2027-01-13T09:00:00Z')
    .decide('land-lease', '2027-01-13T09:00:00Z', 'refused')
    .withdraw('sign-permit', '2027-01-14T09:00:00Z');
  const facts = book.facts.map((fact): Fact => {
    if (fact.type === 'case-submitted') return { ...fact, applicant: { ...fact.applicant, language } };
    if (fact.type === 'decided') return { ...fact, motivation: secret };
    return 'text' in fact ? { ...fact, text: secret } : fact;
  });
  return { view: caseView(facts, '2027-01-15T10:00:00Z'), supplement, hearing };
}

test('where a case of one decision stands is said without a count', () => {
  const book = new FactBook(cafe);
  const where = () => {
    const view = caseView(book.facts, '2027-01-15T10:00:00Z');
    return whereText(caseNow(view), view, 'sv');
  };
  expect(where()).toBe('Beslutet är inte fattat än.');
  book.decide('food-registration', '2027-01-13T09:00:00Z');
  expect(where()).toBe('Alla delar är färdiga.');
});

describe.each(languages)('in %s, a mail to the owner', (language) => {
  const { view, supplement, hearing } = eventful(language);
  const permits = view.permits.map((p) => catalogue.permits[p.id]?.name[language] ?? p.id);
  const mail = (cause: string, detail: (typeof mailDetails)[number] = 'open') =>
    ownerMail(cause, view, { catalogue, url: 'https://kommun.example/sv/case#x.y', detail });
  const causes = [
    mailCause.receipt,
    mailCause.decision('food-registration'),
    mailCause.decision('land-lease'),
    mailCause.request(supplement),
    mailCause.request(hearing),
    mailCause.requestReminder(supplement),
    mailCause.withdrawn('sign-permit'),
    mailCause.late('public-place.review'),
    mailCause.fileLost('f'),
    mailCause.link(1),
    mailCause.closed,
  ];

  test.each(causes)('about %s says nothing that somebody wrote', (cause) => {
    for (const detail of mailDetails) expect(written(mail(cause, detail))).not.toContain(secret);
  });
  test.each(causes)('about %s says no outcome where mails are reserved', (cause) => {
    expect(written(mail(cause, 'reserved')).toLowerCase()).not.toMatch(/beviljat|avstyrkt|granted|opposed/);
  });
  test.each(causes)('about %s ends with who to call', (cause) => {
    const { mailbox = '', name, page = '' } = catalogue.municipalities.koping?.coordinator ?? {};
    for (const part of [mailbox, inSentence(name?.[language] ?? ''), page]) expect(mail(cause).contact).toContain(part);
  });
  test('about a decision says of what and by whom, however much mails say', () => {
    const body = catalogue.departments['koping-environment']?.name[language];
    for (const detail of mailDetails) {
      const { subject, paragraphs } = mail(mailCause.decision('food-registration'), detail);
      expect(subject.toLowerCase()).toContain(catalogue.permits['food-registration']?.name[language].toLowerCase());
      expect(paragraphs[0]).toContain(body);
    }
  });
  test('says in its subject what happened to what, each in words of its own', () => {
    const subjects = causes.map((cause) => mail(cause).subject);
    expect(new Set(subjects).size).toBe(causes.length);
    for (const cause of causes.slice(1, 6))
      expect(
        permits.some((name) => mail(cause).subject.includes(name)),
        cause,
      ).toBe(true);
  });
  test('names every question that waits', () => {
    const you = mail(mailCause.closed).rows.flatMap((r) => (r.lines ?? []).map((line) => line.toLowerCase()));
    for (const id of ['alcohol-licence', 'public-place'])
      expect(you.join(' ')).toContain(catalogue.permits[id]?.name[language].toLowerCase());
  });
  test('names every choice that waits', () => {
    const book = new FactBook(cafeWithAlcoholAndSeating)
      .decide('food-registration', '2027-01-13T09:00:00Z')
      .decide('land-lease', '2027-01-13T09:00:00Z')
      .decide('public-place', '2027-01-13T09:00:00Z', 'refused');
    const facts = book.facts.map(
      (f): Fact => (f.type === 'case-submitted' ? { ...f, applicant: { ...f.applicant, language } } : f),
    );
    const refused = caseView(facts, '2027-01-15T10:00:00Z');
    const { rows } = ownerMail(mailCause.decision('public-place'), refused, { catalogue, url: 'u', detail: 'open' });
    const licence = catalogue.permits['alcohol-licence']?.name[language].toLowerCase();
    expect(rows.flatMap((r) => r.lines ?? [])).toContain(
      language === 'sv'
        ? `Välj hur ni vill gå vidare med ${licence}.`
        : `Choose how you want to go on with the ${licence}.`,
    );
  });
  test('about lateness says which body, which day, and whom to call', () => {
    const late = written(mail(mailCause.late('public-place.review')));
    const { coordinator } = catalogue.municipalities.koping ?? {};
    for (const part of [
      bodyInSentence(catalogue.departments.police?.name[language] ?? ''),
      coordinator?.mailbox,
      coordinator?.name[language],
    ])
      expect(late).toContain(part);
  });
});

test('a case withdrawn before anybody has worked on it has no decision to read', () => {
  const book = new FactBook(cafeWithAlcoholAndSeating);
  const ids = caseView(book.facts, '2027-01-14T10:00:00Z').permits.map((p) => p.id);
  for (const id of ids) book.withdraw(id, '2027-01-14T09:00:00Z');
  const view = caseView(book.facts, '2027-01-15T10:00:00Z');
  const mail = ownerMail(mailCause.withdrawn(ids[0] ?? ''), view, { catalogue, url: 'u', detail: 'open' });
  expect(mail.subject).toBe('KOP-2027-00001: Ni har återkallat hela ansökan');
  expect(written(mail)).not.toMatch(/Läs beslut|kan överklaga/);
  expect(mail.paragraphs[0]).toContain('serveringstillstånd');
});

test('what is withdrawn later is told by itself, and not what was told before', () => {
  const book = new FactBook(cafeWithAlcoholAndSeating)
    .withdraw('sign-permit', '2027-01-14T09:00:00Z')
    .withdraw('food-registration', '2027-01-14T09:30:00Z');
  const view = caseView(book.facts, '2027-01-15T10:00:00Z');
  const [first, second] = ['sign-permit', 'food-registration'].map(mailCause.withdrawn) as [string, string];
  const mail = ownerMail(first, view, { catalogue, url: 'u', detail: 'open', also: [second] });
  expect(mail.heading).toBe('Ni har återkallat ansökan om bygglov för skylt');
  expect(mail.besides?.map(({ heading }) => heading)).toEqual([
    'Ni har återkallat registrering av livsmedelsanläggning',
  ]);
  expect(mail.subject).toMatch(/bygglov för skylt \(och en sak till\)$/);
});

test('only the last withdrawal says that the whole application is withdrawn', () => {
  const book = new FactBook(cafeWithAlcoholAndSeating).withdraw('sign-permit', '2027-01-14T09:00:00Z');
  const ids = caseView(book.facts, '2027-01-14T10:00:00Z').permits.map((p) => p.id);
  for (const id of ids.filter((one) => one !== 'sign-permit')) book.withdraw(id, '2027-01-14T09:30:00Z');
  const view = caseView(book.facts, '2027-01-15T10:00:00Z');
  const mailOf = (id: string) => ownerMail(mailCause.withdrawn(id), view, { catalogue, url: 'u', detail: 'open' });
  expect(mailOf('sign-permit').heading).toBe('Ni har återkallat ansökan om bygglov för skylt');
  expect(written(mailOf('sign-permit'))).not.toContain('Allt annat är beslutat');
  expect(mailOf('food-registration').heading).toBe('Ni har återkallat hela ansökan');
});

describe('what a mail asks for', () => {
  const example = (name: string) => {
    const { cause, given, at } = outcomeMailExamples[name] ?? routeMailExamples.closed;
    return ownerMail(cause, caseView(given.facts, at), { catalogue, url: 'u', detail: 'open' });
  };
  test.each(['granted', 'granted-with-conditions'])('never takes an opinion for a decision: %s', (outcome) => {
    const said = example(`opinion/${outcome}`).paragraphs.join(' ');
    expect(said).toContain('Vänta på beslutet innan ni börjar.');
    expect(said).not.toContain('läs beslutet');
    expect(example(`permit/${outcome}`).paragraphs.join(' ')).toContain('läs beslutet innan ni börjar');
  });
  test('says what no yes and no no means', () => {
    expect(example('permit/dismissed').paragraphs[1]).toMatch(/^Det betyder att .* inte prövar/);
    expect(example('notification/closed').paragraphs[1]).toMatch(/^Det betyder att .* utan att säga ja eller nej/);
    expect(example('opinion/closed').paragraphs[0]).toContain('lämnar inget yttrande');
  });
});

test('a matter and a body have their place in a sentence', () => {
  expect(spokenOf('Bygglov', 'sv')).toBe('bygglov');
  expect(spokenOf('Building permit', 'en')).toBe('the building permit');
  expect(spokenOf('A booked pitch in the square', 'en')).toBe('the booked pitch in the square');
  expect(spokenOf('The municipality’s opinion', 'en')).toBe('the municipality’s opinion');
  expect(bodyInSentence('The Police Authority')).toBe('the Police Authority');
  expect(bodyInSentence('Köping Environment Unit')).toBe('Köping Environment Unit');
});

describe('a notice to an inbox', () => {
  const { view } = eventful('sv');
  const notice = (cause: string): Notice => {
    const parsed = parseCause(cause);
    if (parsed.to !== 'inbox') throw new Error('not a notice');
    return { cause: parsed, view, url: `https://kommun.example/${parsed.task}` };
  };
  const notices = [
    mailCause.notice('opened', 'alcohol-licence.review'),
    mailCause.notice('opened', 'alcohol-licence.opinion.police'),
    mailCause.notice('answered', 'alcohol-licence.review', 'x'),
    mailCause.notice('gate-open', 'alcohol-licence.review'),
    mailCause.notice('withdrawn', 'sign-permit.review'),
  ].map(notice);

  test('says which permit, which kind of task, why it is asked, by when, and where', () => {
    const mail = noticeMail(notices[1] as Notice, catalogue);
    expect(mail.subject).toBe('KOP-2027-00001: Serveringstillstånd – ny fråga om yttrande');
    expect(mail.paragraphs.join(' ')).toMatch(/Frågan gäller: Vad vet polisen .*Mål: senast måndag 11 januari 2027/);
    expect(mail.action?.url).toBe('https://kommun.example/alcohol-licence.opinion.police');
  });
  test('stands in the digest with its own way in', () => {
    const mail = digestMail(notices, catalogue, 'https://kommun.example/inkorg');
    expect(mail.subject).toBe('5 nyheter i er inkorg, om ett ärende');
    expect(mail.items?.map((i) => i.heading)).toEqual([
      'KOP-2027-00001: Serveringstillstånd – ny uppgift: granska och besluta',
      'KOP-2027-00001: Serveringstillstånd – ny fråga om yttrande',
      'KOP-2027-00001: Serveringstillstånd – företaget har svarat',
      'KOP-2027-00001: Serveringstillstånd – nu kan ni besluta',
      'KOP-2027-00001: Bygglov för skylt – företaget har återkallat',
    ]);
    expect(new Set(mail.items?.map((i) => i.action.url)).size).toBe(3);
  });
  test('holds nobody’s name and nothing anybody wrote', () => {
    const text = written(digestMail(notices, catalogue, 'u'));
    expect(text).not.toContain(secret);
    expect(text).not.toContain(view.submitted.business.name);
  });
  test('says who follows the whole case', () => {
    const { name, mailbox } = catalogue.municipalities.koping?.coordinator ?? {};
    const contact = `Frågor om hela ärendet: ${name?.sv} (${mailbox}).`;
    expect(noticeMail(notices[0] as Notice, catalogue).contact).toBe(contact);
    expect(digestMail(notices, catalogue, 'u').contact).toBe(contact);
  });
});
