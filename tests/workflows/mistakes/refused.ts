import { before, days, months, type Span, weeks } from '#domain/calendar/day.ts';
import { all, atLeast, chosen, yes } from '#domain/definitions/condition.ts';
import type { AnyPermit, Prerequisite } from '#domain/definitions/permit.ts';
import { unread } from '#workflows/sources.ts';
import {
  inClock,
  inDepartment,
  inEvent,
  inMunicipality,
  inPermit,
  inQuestion,
  inRequirement,
  type Mistake,
  mistake,
  sound,
} from './mistake.ts';

const text = { sv: 'ja', en: 'yes' };
const waits = (permit: string, change: object = {}) => ({
  after: [
    { permit, gate: 'decision', strength: 'hard', why: text, source: unread('x'), verified: false, ...change },
  ] as readonly Prerequisite[],
});
const permitOf = (id: string) => sound.permits.find((p) => p.id === id) as AnyPermit;
const span = (value: number, unit: Span['unit']): Span => ({ value, unit });
const page = { proof: 'authority', title: 'Sidan', url: 'https://myndighet.se', read: '2026-11-24' } as const;
const law = (change: object) => ({ law: { source: { ...page, ...change }, verified: true } });

/** What defineCatalogue refuses, so that no program starts with it. */
export const refused: readonly Mistake[] = [
  mistake(
    'the id of another permit',
    { permits: [...sound.permits, permitOf('pool')] },
    'permit pool is defined twice: give one of them another id',
  ),
  mistake(
    'the id of another event',
    { events: [...sound.events, ...sound.events.slice(0, 1)] },
    'event open-restaurant is defined twice: give one of them another id',
  ),
  mistake(
    'the id of another reminder',
    { reminders: [...sound.reminders, ...sound.reminders.slice(0, 1)] },
    `advice ${sound.reminders[0]?.id} is defined twice: give one of them another id`,
  ),
  mistake(
    'a permit taken away',
    { permits: sound.permits.filter((p) => p.id !== 'solarium') },
    'permit solarium was in use and is gone: put it in workflows/retired.ts with what takes its place (docs/retire.md)',
  ),
  inPermit(
    'a phrase with a place that nothing fills in',
    'pool',
    () => ({ phrases: [{ for: 'reasons', title: 'Godtas', text: '{busines} har anmält badet.' }] }),
    'permit pool, phrase “Godtas”: nothing fills in {busines}: write business, organisationNumber',
  ),
  inPermit(
    'a phrase that is filled in with a file',
    'alcohol-licence',
    () => ({ phrases: [{ for: 'reasons', title: 'Avtal', text: 'Avtalet är {lease}.' }] }),
    'permit alcohol-licence, phrase “Avtal”: nothing fills in {lease}',
  ),
  inPermit(
    'a phrase that says nothing',
    'pool',
    () => ({ phrases: [{ for: 'conditions', title: 'Djup', text: ' ' }] }),
    'permit pool, phrase “Djup”: write both what it is called and what it says',
  ),
  inPermit(
    'two phrases called the same',
    'pool',
    () => ({
      phrases: [
        { for: 'conditions', title: 'Djup', text: 'Måla ut djupet.' },
        { for: 'conditions', title: 'Djup', text: 'Visa djupet.' },
      ],
    }),
    'permit pool: two phrases are called “conditions Djup”: nobody can tell them apart',
  ),
  inMunicipality(
    'the prefix of another municipality',
    'kungsor',
    () => ({ prefix: 'KOP' }),
    'municipality kungsor: its prefix KOP is that of municipality koping too: give it one of its own',
  ),
  inMunicipality(
    'a prefix of small letters',
    'kungsor',
    () => ({ prefix: 'kungs' }),
    'municipality kungsor: its prefix “kungs” is not three capital letters A–Z: write such as KOP',
  ),
  inMunicipality(
    'a prefix with Ö',
    'koping',
    () => ({ prefix: 'KÖP' }),
    'municipality koping: its prefix “KÖP” is not three capital letters A–Z: write such as KOP',
  ),
  mistake(
    'the prefix of a municipality that is retired',
    { retired: { ...sound.retired, municipalities: { norberg: { name: text, prefix: 'KOP', successor: 'koping' } } } },
    'retired municipality norberg: its prefix KOP is that of municipality koping too: give it one of its own',
  ),
  mistake(
    'an id with spaces and ö',
    { permits: [...sound.permits, { ...permitOf('pool'), id: 'Öppet bad' }] },
    'permit Öppet bad: its id is made of a–z, 0–9 and -, and begins with a letter: rename it',
  ),
  mistake(
    'a question named with a hyphen',
    { questions: { ...sound.questions, 'plays-music': { ask: text, type: { kind: 'yes-no' } } } },
    'question plays-music: its id is made of a–z, 0–9 and _, and begins with a letter: rename it',
  ),
  inDepartment(
    'a department under another key',
    'koping-land',
    { id: 'koping-gata' },
    'department koping-land calls itself koping-gata: its id is its key',
  ),
  inPermit(
    'yes of a number',
    'pool',
    () => ({ when: yes('build_weeks') }),
    'permit pool reads build_weeks as a yes-no, but it is a number: read it with atLeast',
  ),
  inPermit(
    'atLeast of a yes or no',
    'pool',
    () => ({ when: atLeast('sign', 3) }),
    'permit pool reads sign as a number, but it is a yes-no: read it with yes or no',
  ),
  inPermit(
    'an option that is not there',
    'pool',
    () => ({ when: chosen('takeover_how', 'gift') }),
    'permit pool reads takeover_how as gift, which is not among its options: name one of',
  ),
  inPermit(
    'no option',
    'pool',
    () => ({ when: chosen('takeover_how') }),
    'permit pool names no option of takeover_how, so it never holds: name one',
  ),
  inPermit(
    'a limit above the most',
    'pool',
    () => ({ when: atLeast('build_weeks', 105) }),
    'permit pool: build_weeks is at most 104, so at least 105 never holds: lower the limit',
  ),
  inPermit(
    'a limit at the least',
    'pool',
    () => ({ when: atLeast('build_weeks', 0) }),
    'permit pool: build_weeks is at least 0, so at least 0 always holds: raise the limit',
  ),
  inPermit(
    'a question that is not there',
    'pool',
    () => ({ when: yes('moon') }),
    'permit pool names moon, which is not among the questions: correct the name, or define it',
  ),
  inPermit(
    'once, by a question that is not there',
    'pool',
    () => ({ once: yes('moon') }),
    'permit pool names moon, which is not among the questions: correct the name, or define it',
  ),
  inPermit(
    'a requirement that is not there',
    'pool',
    () => ({ requirements: ['soundd'] }),
    'permit pool names soundd, which is not among the requirements: correct the name, or define it',
  ),
  inPermit(
    'a role that is not there',
    'pool',
    () => ({ department: 'harbour' }),
    'permit pool names the department role harbour, which no municipality has filled: name a role, or fill it in workflows/municipalities',
  ),
  inDepartment(
    'a part of a department that is not there',
    'road-authority',
    { partOf: 'harbour' },
    'department road-authority names harbour, which is not among the departments: correct the name, or define it',
  ),
  inDepartment(
    'a department that is part of itself',
    'road-authority',
    { partOf: 'road-authority' },
    'department road-authority is part of itself: name the authority, or leave partOf out',
  ),
  inDepartment(
    'a part of a part',
    'county-board',
    { partOf: 'road-authority' },
    'department county-board is part of road-authority, which is a part too: name the authority, or leave partOf out',
  ),
  inPermit(
    'a prerequisite that is not there',
    'pool',
    () => waits('moon-landing'),
    'permit pool names moon-landing, which is not among the permits: correct the name, or define it',
  ),
  inPermit(
    'a prerequisite of itself',
    'pool',
    () => waits('pool'),
    'permit pool: permits wait for each other: pool → pool: take one of them out of after',
  ),
  inPermit(
    'a veto that is only advisable',
    'pool',
    () => waits('sign-permit', { veto: true, strength: 'advisable' }),
    'permit pool, prerequisite sign-permit: a veto is a hard prerequisite of the filing or the decision: change the gate or strength, or take the veto away',
  ),
  inPermit(
    'a gate that nothing knows',
    'pool',
    () => waits('sign-permit', { gate: 'opening' }),
    'permit pool, prerequisite sign-permit: its gate “opening” is none: write filing, decision, start',
  ),
  inPermit(
    'a strength that nothing knows',
    'pool',
    () => waits('sign-permit', { strength: 'soft' }),
    'permit pool, prerequisite sign-permit: its strength “soft” is none: write hard, advisable',
  ),
  inPermit(
    'a kind that nothing knows',
    'pool',
    () => ({ kind: 'licence' }),
    'permit pool: its kind “licence” is none: write permit, notification, registration, opinion',
  ),
  inClock(
    'a negative time',
    'sign-permit',
    { statutory: span(-3, 'weeks') },
    'permit sign-permit, clock: its statutory is -3 weeks: write a whole number that is not negative',
  ),
  inClock(
    'a broken week',
    'sign-permit',
    { statutory: span(1.5, 'weeks') },
    'permit sign-permit, clock: its statutory is 1.5 weeks: write a whole number that is not negative',
  ),
  inClock(
    'weeks for days',
    'sign-permit',
    { statutory: weeks(90) },
    'permit sign-permit, clock: its statutory is 90 weeks, longer than anybody can mean: at most 366 days, 52 weeks or 36 months',
  ),
  inClock(
    'what is usual longer than the law allows',
    'sign-permit',
    { typical: weeks(30), statutory: weeks(1) },
    'permit sign-permit, clock: what is usual is longer than the law allows: change typical or statutory',
  ),
  inClock(
    'an extension in another unit',
    'sign-permit',
    { extension: months(2) },
    'permit sign-permit, clock: its extension is in months and its time in weeks: count both in one unit',
  ),
  inClock(
    'no time at all',
    'sign-permit',
    { statutory: undefined, typical: undefined },
    'permit sign-permit, clock says no time: add statutory, or call its basis an estimate',
  ),
  inClock(
    'a decision in no time',
    'sign-permit',
    { statutory: days(0), typical: undefined, extension: undefined },
    'permit sign-permit, clock: nobody decides in no time: take away statutory, or say how long',
  ),
  inPermit(
    'an appeal within no time',
    'sign-permit',
    () => ({ appeal: { to: 'county-board', within: weeks(0) } }),
    'permit sign-permit, appeal: nobody can appeal in no time: weeks(3) unless a statute says otherwise',
  ),
  inPermit(
    'an opinion in no time',
    'pool',
    ({ referrals = [] }) => ({ referrals: referrals.map((r) => ({ ...r, answerWithin: days(0) })) }),
    'permit pool, referral to rescue-service: nobody answers in no time: say how long in answerWithin',
  ),
  inQuestion(
    'a least above the most',
    'build_weeks',
    ({ type }) => ({ type: { ...type, min: 105 } }),
    'question build_weeks: its min 105 is not below its max 104: change them',
  ),
  inRequirement(
    'a number with its least above its most',
    'floor_area',
    ({ type }) => ({ type: { ...type, min: 2_000_000 } }),
    'requirement floor_area: its min 2000000 is not below its max',
  ),
  inRequirement(
    'a text of no letters',
    'takeover_from',
    () => ({ type: { kind: 'text', max: 0 } }),
    'requirement takeover_from: no text has at most 0 letters: write a whole number from 1',
  ),
  inRequirement(
    'a first day after the last',
    'takeover_from',
    () => ({ type: { kind: 'day', from: days(0), to: before(days(1)) } }),
    'requirement takeover_from: its first day comes after its last: change from and to',
  ),
  inRequirement(
    'a choice of one',
    'takeover_from',
    () => ({ type: { kind: 'choice', options: { one: text } } }),
    'requirement takeover_from is a choice of less than two: add an option',
  ),
  inEvent(
    'an event that gives an option that is not there',
    'hairdresser',
    ({ given }) => ({ given: { ...given, pays_how: 'spotted' } }),
    'event hairdresser gives pays_how as spotted: write one of',
  ),
  inEvent(
    'an event that gives yes as a word',
    'hairdresser',
    ({ given }) => ({ given: { ...given, has_premises: 'yes' } }),
    'event hairdresser gives has_premises as yes: write true or false',
  ),
  inPermit(
    'two who look at a decision that is made elsewhere',
    'company-registration',
    () => ({ secondPair: true }),
    'permit company-registration: two are to look at its decision, which is made elsewhere: take secondPair away',
  ),
  inDepartment(
    'two who look at no permit',
    'koping-land',
    { secondPair: ['land-leas'] },
    'department koping-land: two are to look at land-leas, which is no permit: correct the name, or define it',
  ),
  inDepartment(
    'two who look at it twice',
    'koping-land',
    { secondPair: ['land-lease', 'land-lease'] },
    'department koping-land: two are to look at land-lease twice: take one away',
  ),
  inDepartment(
    'two who look at what another body decides',
    'koping-land',
    { secondPair: ['alcohol-licence'] },
    'department koping-land: two are to look at alcohol-licence, which another body decides: name it there',
  ),
  inDepartment(
    'a mailbox that is no address',
    'koping-land',
    { mailbox: 'mark@koping' },
    'department koping-land: its mailbox “mark@koping” is no e-mail address: write one such as name@example.se',
  ),
  inMunicipality(
    'a coordinator’s mailbox with a space',
    'koping',
    ({ coordinator }) => ({ coordinator: { ...coordinator, mailbox: 'lots koping.se' } }),
    'municipality koping, coordinator: its mailbox “lots koping.se” is no e-mail address: write one such as name@example.se',
  ),
  inMunicipality(
    'a page that is no page',
    'koping',
    ({ coordinator }) => ({ coordinator: { ...coordinator, page: 'koping.se' } }),
    'municipality koping, coordinator: its page “koping.se” is no page: write an address that begins with https://',
  ),
  inPermit(
    'a page elsewhere that is no page',
    'tax-registration',
    () => ({ elsewhere: { page: 'verksamt' } }),
    'permit tax-registration: its page elsewhere “verksamt” is no page: write an address that begins with https://',
  ),
  inPermit(
    'a source at no address',
    'pool',
    () => law({ url: 'sidan' }),
    'permit pool, law: the address “sidan” of “Sidan” is no page: write one that begins with https://',
  ),
  inPermit(
    'a source read on no day',
    'pool',
    () => law({ read: '2026-13-45' }),
    'permit pool, law: “Sidan” was read on 2026-13-45, which is no day: write it as 2026-11-24',
  ),
  inPermit(
    'a text without English',
    'pool',
    () => ({ fee: { sv: 'Taxa', en: ' ' } }),
    'permit pool, fee has no text in en: write it',
  ),
  inMunicipality(
    'a role that nobody holds',
    'koping',
    ({ departments: { land: _land, ...departments } }) => ({ departments }),
    'municipality koping has not filled the department role land: say which department holds it',
  ),
  mistake(
    'a question that nothing reads',
    { questions: { ...sound.questions, likes_cats: { ask: text, type: { kind: 'yes-no' } } } },
    'question likes_cats changes nothing, whatever the answer: drop it',
  ),
];

const impossible = { all: [yes('sign'), { question: 'sign', is: false }] };
/** What an editor is told by `npm run catalogue` and by the tests, and no program stops for. */
export const reviewed: readonly Mistake[] = [
  inPermit(
    'yes and no of one question',
    'solarium',
    () => ({ when: impossible }),
    'permit solarium: no event leads to it, whatever is answered: change its condition, or an event',
  ),
  inPermit(
    'a demand that the question’s own rules out',
    'solarium',
    () => ({ when: all(yes('outdoor_seating'), { question: 'uses_outdoors', is: false }) }),
    'permit solarium: no event leads to it, whatever is answered: change its condition, or an event',
  ),
  inPermit(
    'a way that is none',
    'solarium',
    ({ when }) => ({ when: { any: [when, impossible] } }),
    'permit solarium: a part of its condition can never hold: take all(yes(sign), no(sign)) away',
  ),
  inPermit(
    'a demand that is none',
    'solarium',
    ({ when }) => ({ when: { all: [when, { any: [yes('sign'), { question: 'sign', is: false }] }] } }),
    'permit solarium: a part of its condition always holds: take any(yes(sign), no(sign)) away',
  ),
  mistake(
    'a reminder that is never shown',
    { reminders: sound.reminders.map((r, i) => (i === 0 ? { ...r, when: impossible } : r)) },
    `reminder ${sound.reminders[0]?.id}: its condition can never hold: change it, or take away what it decides`,
  ),
  inPermit(
    'a prerequisite that is never in the same plan',
    'company-deregistration',
    () => waits('solarium'),
    'permit company-deregistration, prerequisite solarium: no plan can have both: take it out of after, or change a condition',
  ),
  inEvent(
    'a fact that the event never uses',
    'use-public-place',
    ({ given }) => ({ given: { ...given, owner_wage: false } }),
    'event use-public-place: it says owner_wage, and nothing in it depends on that: take it away',
  ),
  inPermit(
    'a form for what is handed in elsewhere',
    'tax-registration',
    () => ({ requirements: ['floor_area'] }),
    'permit tax-registration: is handed in elsewhere, so the form may not ask anything for it: empty requirements',
  ),
  inPermit(
    'an opinion on what is handed in elsewhere',
    'tax-registration',
    () => ({ referrals: [{ to: 'police', strength: 'required', why: text, answerWithin: weeks(2), reads: {} }] }),
    'permit tax-registration, referral to police: is handed in elsewhere, so nobody here is asked: take it out of referrals',
  ),
  mistake(
    'a requirement that no permit asks for',
    {
      requirements: { ...sound.requirements, shoe_size: { section: 'business', label: text, type: { kind: 'text' } } },
    },
    'requirement shoe_size: no permit asks for it: add it to one, or retire it (docs/retire.md)',
  ),
  mistake(
    'a department that no municipality names',
    {
      departments: {
        ...sound.departments,
        'koping-harbour': { ...(sound.departments['koping-land'] as Department), id: 'koping-harbour' },
      },
    },
    'department koping-harbour: no municipality names it: give it a role, or retire it (docs/retire.md)',
  ),
  inPermit(
    'a short text that nobody translated',
    'pool',
    () => ({ fee: { sv: 'Avgiftsfritt.', en: 'Avgiftsfritt.' } }),
    'permit pool, fee: is the same in both languages: “Avgiftsfritt.”: translate it',
  ),
  inPermit(
    'a source read on a day to come',
    'pool',
    () => law({ read: '2031-01-01' }),
    'permit pool, law: “Sidan” was read on a day to come, 2031-01-01',
  ),
  inPermit(
    'a name that gives an order',
    'pool',
    () => ({ name: { sv: 'Anmäl badet', en: 'Notification of a pool' } }),
    'permit pool: its name “Anmäl badet” does not read inside a sentence; say what is asked for or handed in',
  ),
  inPermit(
    'a part of a permit that is misspelt',
    'pool',
    () => ({ aftr: [] }),
    'permit pool: has a part “aftr” that nothing reads: write one of id, kind, name, department, when, boundTo, once, why, tests, obstacles, fee, kronor, begin, validity, law, neededToOpen, clock, stages, after, requirements, elsewhere, secondPair, referrals, appeal, phrases, outcomes',
  ),
  inPermit(
    'a place to fill in, in a text',
    'pool',
    () => ({ fee: { sv: 'Det kostar {sum} kr.', en: 'It costs a sum.' } }),
    'permit pool, fee: has a place to fill in, which nothing fills in here: “Det kostar {sum} kr.”',
  ),
  inPermit(
    'code in a text',
    'pool',
    () => ({ fee: { sv: 'Det är <b>gratis</b>.', en: 'It is free.' } }),
    'permit pool, fee: has code in it, which is shown as it stands: “Det är <b>gratis</b>.”',
  ),
  inPermit(
    'a note to oneself in a text',
    'pool',
    () => ({ fee: { sv: 'TODO', en: 'It is free.' } }),
    'permit pool, fee: is not written yet: “TODO”',
  ),
  inPermit(
    'a requirement twice',
    'pool',
    ({ requirements }) => ({ requirements: [...requirements, requirements[0]] }),
    `permit pool: requires ${sound.permits.find((p) => p.id === 'pool')?.requirements[0]} twice: take one away`,
  ),
  inPermit(
    'a condition with an empty list',
    'pool',
    ({ when }) => ({ when: { all: [when, { any: [] }] } }),
    'permit pool: has a condition with an empty list: write what it depends on',
  ),
  inMunicipality(
    'a municipality with the name of another',
    'kungsor',
    () => ({ name: { sv: 'Köping', en: 'Köping' } }),
    'municipality kungsor: is called “Köping”, as koping is: nobody can tell them apart',
  ),
  inDepartment(
    'a body of the state with the name of another',
    'customs',
    { name: { sv: 'Skatteverket', en: 'Swedish Customs' } },
    'department customs: is called “Skatteverket”, as tax-agency is: nobody can tell them apart',
  ),
  inDepartment(
    'a department with the English name of another',
    'customs',
    { name: { sv: 'Tullverket', en: 'The Swedish Tax Agency' } },
    'department customs: is called “The Swedish Tax Agency”, as tax-agency is: nobody can tell them apart',
  ),
  inMunicipality(
    'a fee for what nobody needs',
    'kungsor',
    () => ({ fees: { 'alchol-licence': text } }),
    'municipality kungsor: has a fee for alchol-licence, which is not among the permits',
  ),
  inEvent(
    'an event that leaves out all there is',
    'office',
    () => ({ leavesOut: [{ permits: sound.permits.map((p) => p.id), because: 'x' }] }),
    'event office: leads to no permit, whatever is answered',
  ),
  inQuestion(
    'a question that waits for itself',
    'sign',
    () => ({ when: { question: 'sign', is: true } }),
    'question sign: questions wait for each other: sign → sign: take one of them out of when',
  ),
  inPermit(
    'a law shown by what nobody read',
    'pool',
    () => ({ law: { source: unread('Hörsägen'), verified: true } }),
    'permit pool, law: is verified by “Hörsägen”, but only a statute or a state authority can show it',
  ),
];

type Department = (typeof sound.departments)[string];
