import { months, weeks } from '#domain/calendar/day.ts';
import type { Condition } from '#domain/definitions/condition.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import type { Text } from '#domain/definitions/text.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holdsPreschool, placeChanges } from '../questions/running.ts';
import type { KnownFact } from '../questions.ts';
import { sources } from '../sources.ts';
import { boundToHolder, newNumber, ownCompany, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { debts, taxes } from './referrals.ts';
import { noTimeInLaw, referralTime } from './times.ts';
import { afterwards, fees, nobodyDecides, toldUnread } from './told.ts';

const boughtShares = chosen('takeover_how', 'shares');

/**
 * SkolL 2 kap. 5 §: “enskilda får … godkännas som huvudmän”, so another number is approved anew; and it “ska avse viss utbildning
 * vid en viss skolenhet eller förskoleenhet”, so of a move the one who approved judges.
 */
const approved = (begins: Condition<KnownFact>, held: Condition<KnownFact>) =>
  ({
    boundTo: 'both',
    when: all(
      no('closes'),
      any(
        all(begins, ownCompany),
        all(held, newNumber),
        all(held, sameNumber, placeChanges, chosen('unit_body_says', 'needed')),
      ),
    ),
  }) as const;

/** SkolL 2 kap. 5–7 §§: an approval for each unit, by the municipality where it is run. */
const approval = <const Id extends string>(
  id: Id,
  name: Text,
  begins: Condition<KnownFact>,
  held: Condition<KnownFact>,
  why: Text,
) =>
  definePermit({
    id,
    kind: 'permit',
    name,
    department: 'education-board',
    ...approved(begins, held),
    why,
    tests: {
      sv: 'Att ägare och ledning är lämpliga, kan skollagen och har pengar, och att kommunens egen verksamhet inte skadas.',
      en: 'That owners and managers are suitable, know the Education Act and have the funds, and that the municipality’s own services are not harmed.',
    },
    obstacles: [
      {
        sv: 'Någon i ledningen kan inte reglerna. Gå en kurs innan ni ansöker.',
        en: 'Somebody in the management does not know the rules. Take a course before you apply.',
      },
      {
        sv: 'Pengarna är inte styrkta. Lägg med budget och bankpapper.',
        en: 'The funds are not proven. Enclose the budget and bank documents.',
      },
      {
        sv: 'Ni köper en verksamhet och tror att godkännandet följer med. Sök ett eget före tillträdet.',
        en: 'You buy a business and think the approval comes with it. Apply for your own before you take over.',
      },
    ],
    fee: { sv: 'Kommunen får ta ut en avgift.', en: 'The municipality may charge a fee.' },
    validity: {
      sv: 'Tills vidare. Anmäl ny ägare, styrelse eller vd inom en månad. Starta inom två år.',
      en: 'Until further notice. Report a new owner, board or director within a month. Start within two years.',
    },
    law: {
      // “Den kommun där utbildningen ska bedrivas” for preschools and other after-school centres (7 § second paragraph).
      source: law.schools('2 kap. 5–7 §§'),
      also: [law.schools('26 kap. 4 och 13–15 §§ och 28 kap. 5 §')],
      verified: true,
    },
    neededToOpen: true,
    clock: {
      kind: 'decision',
      basis: 'estimate',
      typical: months(4),
      longest: months(6),
      counting: noTimeInLaw(),
      source: sources.falkopingPreschool,
      verified: false,
      note: {
        sv: 'Ingen tid står i lagen. Fyra månader är andra kommuners mål, sex månader det längsta vi har läst.',
        en: 'The law sets no time. Four months is the target of other municipalities, six months the longest we have seen.',
      },
    },
    // Each of these has a ban of its own on starting; skollagen puts none of them before the decision.
    after: [
      companyFirst,
      {
        permit: 'school-premises',
        gate: 'start',
        strength: 'hard',
        why: {
          sv: 'Lokalen ska vara anmäld innan barnen kommer.',
          en: 'The premises must be notified before the children arrive.',
        },
        source: law.healthProtection('38 §'),
        verified: true,
      },
      {
        permit: 'change-of-use',
        gate: 'start',
        strength: 'hard',
        when: yes('use_changes'),
        why: {
          sv: 'Huset måste få användas så innan barnen kommer.',
          en: 'You must be allowed to use the building this way before the children arrive.',
        },
        source: sources.falkopingPreschool,
        verified: false,
      },
      {
        permit: 'food-registration',
        gate: 'start',
        strength: 'hard',
        when: yes('handles_food'),
        why: {
          sv: 'Köket ska vara registrerat innan barnen äter.',
          en: 'The kitchen must be registered before the children eat there.',
        },
        source: law.foodOrdinance('39 c §'),
        verified: true,
      },
    ],
    requirements: [
      'property_designation',
      'planned_opening_day',
      'takeover_from',
      'children',
      'management',
      'pedagogy',
      'confessional',
      'outdoor_area',
      'persons_with_influence',
      'financing',
      'registration_certificate',
      'ownership_documents',
      'financing_evidence',
      'budget',
      'lease',
      'floor_plan',
      'building_decision',
    ],
    referrals: [
      {
        to: 'environment-board',
        strength: 'customary',
        why: {
          sv: 'Är lokalen och gården lämpliga för barnen?',
          en: 'Are the premises and the outdoor area suitable for children?',
        },
        answerWithin: referralTime,
        reads: {
          property_designation: because.place,
          children: because.children,
          outdoor_area: { sv: 'Gården hör till det som prövas.', en: 'The outdoor area is part of what is assessed.' },
          floor_plan: because.drawing,
        },
      },
      {
        to: 'building-board',
        strength: 'customary',
        why: { sv: 'Får huset användas så?', en: 'May the building be used this way?' },
        answerWithin: referralTime,
        reads: {
          property_designation: because.place,
          children: because.children,
          floor_plan: because.drawing,
          building_decision: { sv: 'Visar vad bygglovet omfattar.', en: 'It shows what the building permit covers.' },
        },
      },
      taxes,
      debts,
    ],
    appeal: { to: 'administrative-court', within: weeks(3) },
  });

export const preschoolApproval = approval(
  'preschool-approval',
  { sv: 'Godkännande av fristående förskola', en: 'Approval of a private preschool' },
  yes('runs_preschool'),
  holdsPreschool,
  {
    sv: 'Den som driver en fristående förskola ska vara godkänd av kommunen.',
    en: 'Anyone who runs a private preschool must be approved by the municipality.',
  },
);

export const afterSchoolApproval = approval(
  'after-school-approval',
  { sv: 'Godkännande av fritidshem', en: 'Approval of an after-school centre' },
  yes('runs_after_school'),
  all(yes('has_preschool_approval'), yes('has_after_school')),
  {
    sv: 'Ett fritidshem som inte hör till en friskola ska vara godkänt av kommunen.',
    en: 'An after-school centre outside a private school must be approved by the municipality.',
  },
);

/** SkolL 25 kap. 10 § since 1 January 2023. FMH 38 § does not list it, so no premises are notified. */
export const pedagogicalCareApproval = definePermit({
  id: 'pedagogical-care-approval',
  kind: 'permit',
  name: { sv: 'Godkännande av pedagogisk omsorg', en: 'Approval of family day care' },
  department: 'education-board',
  ...boundToHolder(
    all(yes('runs_pedagogical_care'), ownCompany),
    all(yes('has_preschool_approval'), yes('has_pedagogical_care')),
  ),
  why: {
    sv: 'Kommunen ska godkänna den som driver pedagogisk omsorg. Då får ni också bidrag.',
    en: 'Anyone who runs family day care must be approved by the municipality. Then you receive a grant too.',
  },
  tests: {
    sv: 'Att ni kan reglerna, är lämpliga, och att platsen passar och är öppen för alla.',
    en: 'That you know the rules and are suitable, and that the place is suitable and open to all.',
  },
  obstacles: [
    {
      sv: 'Någon som bor där saknar registerutdrag. Be om det först.',
      en: 'Somebody who lives there has no criminal record extract. Get it first.',
    },
    {
      sv: 'Platsen är inte lämplig. Fråga kommunen innan ni hyr.',
      en: 'The place is not suitable. Ask the municipality before you rent.',
    },
  ],
  fee: { sv: 'Kommunen får ta ut en avgift.', en: 'The municipality may charge a fee.' },
  validity: {
    sv: 'Tills vidare. Anmäl ny ägare, styrelse eller vd inom en månad.',
    en: 'Until further notice. Report a new owner, board or director within a month.',
  },
  law: { source: law.schools('25 kap. 2, 2 a och 10–10 c §§'), also: [law.schools('28 kap. 5 §')], verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    counting: noTimeInLaw(),
    source: sources.falkopingPreschool,
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med tre månader.',
      en: 'The law sets no time. We allow three months.',
    },
  },
  requirements: [
    'property_designation',
    'planned_opening_day',
    'children',
    'management',
    'pedagogy',
    'confessional',
    'persons_with_influence',
    'financing',
    'ownership_documents',
    'budget',
    'criminal_records',
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** SkolL 2 kap. 6–7 §§. Schools are the Inspectorate’s, and so are after-school centres at them. */
export const schoolApproval = definePermit({
  id: 'school-approval',
  kind: 'permit',
  name: { sv: 'Godkännande av fristående skola', en: 'Approval of a private school' },
  department: 'schools-inspectorate',
  ...approved(yes('runs_school'), yes('has_school_approval')),
  why: {
    sv: 'Skolinspektionen ska godkänna skolan, och fritidshemmet vid den.',
    en: 'The Schools Inspectorate must approve the school, and the after-school centre at it.',
  },
  tests: {
    sv: 'Ägare, ekonomi och att eleverna räcker.',
    en: 'Owners, finances and that there will be enough pupils.',
  },
  obstacles: [
    {
      sv: 'Ansökan kommer efter den 31 januari. Då blir det start två år senare.',
      en: 'The application comes in after 31 January. Then you can start two years later.',
    },
    {
      sv: 'Ni har inte samrått med kommunen. Gör det och skriv ned det.',
      en: 'You have not consulted the municipality. Do so, and write it down.',
    },
  ],
  fee: {
    sv: 'Nyetablering kostade 75 000 kr när vi läste.',
    en: 'An application for a new school cost SEK 75,000 when we checked.',
  },
  validity: {
    sv: 'Tills vidare. Dras in om skolan inte startar inom två läsår.',
    en: 'Until further notice. Revoked if the school does not start within two school years.',
  },
  law: {
    source: law.schools('2 kap. 5–7 §§'),
    also: [law.schools('26 kap. 14 b § och 28 kap. 2 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'goal',
    typical: months(8),
    longest: months(20),
    counting: noTimeInLaw(),
    source: sources.schoolApplication,
    verified: true,
    note: {
      sv: 'Ansök senast den 31 januari året före starten. Beslut kommer om möjligt till den 1 oktober.',
      en: 'Apply by 31 January of the year before the start. A decision comes by 1 October if possible.',
    },
  },
  after: [
    companyFirst,
    {
      permit: 'school-premises',
      gate: 'start',
      strength: 'hard',
      why: {
        sv: 'Lokalen ska vara anmäld innan eleverna kommer.',
        en: 'The premises must be notified before the pupils arrive.',
      },
      source: law.healthProtection('38 §'),
      verified: true,
    },
  ],
  elsewhere: { page: sources.schoolApplication.url },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

const withinAMonth = { sv: 'Senast en månad efter bytet.', en: 'Within a month of the change.' };

/** SkolL 2 kap. 6 b § and 25 kap. 10 b §: to whoever approved. */
export const huvudmanChange = definePermit({
  id: 'huvudman-change-notification',
  kind: 'notification',
  name: {
    sv: 'Anmälan om nya ägare eller ledning i förskola eller fritidshem',
    en: 'Notification of new owners or managers of a preschool or after-school centre',
  },
  department: 'education-board',
  when: all(no('closes'), sameNumber, yes('has_preschool_approval'), any(yes('people_in_charge_change'), boughtShares)),
  why: {
    sv: 'Kommunen som godkänt er ska veta vilka som styr.',
    en: 'The municipality that approved you must know who is in charge.',
  },
  tests: { sv: 'Om de nya är lämpliga.', en: 'Whether the new people are suitable.' },
  obstacles: [
    { sv: 'Månaden går fort. Anmäl samma vecka.', en: 'A month passes quickly. Report it the same week.' },
    {
      sv: 'En ny ägare köper rörelsen, inte bolaget. Då behövs ett nytt godkännande.',
      en: 'A new owner buys the business, not the company. Then a new approval is needed.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'En gång för varje byte.', en: 'Once for each change.' },
  law: { source: law.schools('2 kap. 6 b § och 25 kap. 10 b §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.schools('2 kap. 6 b §'), withinAMonth),
  requirements: ['persons_with_influence', 'management', 'ownership_documents'],
  appeal: nobodyDecides,
});

export const schoolPeopleChange = definePermit({
  id: 'school-people-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan om nya ägare eller ledning i skolan',
    en: 'Notification of new owners or managers of the school',
  },
  department: 'schools-inspectorate',
  when: all(no('closes'), sameNumber, yes('has_school_approval'), any(yes('people_in_charge_change'), boughtShares)),
  why: {
    sv: 'Skolinspektionen ska veta vilka som styr skolan.',
    en: 'The Schools Inspectorate must know who is in charge.',
  },
  tests: { sv: 'Om de nya är lämpliga.', en: 'Whether the new people are suitable.' },
  obstacles: [{ sv: 'Månaden går fort. Anmäl samma vecka.', en: 'A month passes quickly. Report it the same week.' }],
  fee: fees.none,
  validity: { sv: 'En gång för varje byte.', en: 'Once for each change.' },
  law: { source: law.schools('2 kap. 6 b §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.schools('2 kap. 6 b §'), withinAMonth),
  elsewhere: { page: 'https://www.skolinspektionen.se' },
  requirements: [],
  appeal: nobodyDecides,
});

const closing = {
  kind: 'notification',
  name: { sv: 'Begäran om att godkännandet återkallas', en: 'Request to have the approval revoked' },
  why: {
    sv: 'Tillsynen fortsätter tills godkännandet är återkallat.',
    en: 'Supervision goes on until the approval is revoked.',
  },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Barnen har ingen plats. Säg till familjerna och kommunen i god tid.',
      en: 'The children are left without a place. Tell the families and the municipality in good time.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  neededToOpen: false,
  appeal: nobodyDecides,
} as const;
const whenYouKnow = { sv: 'När ni vet vilken dag ni slutar.', en: 'As soon as you know which day you will stop.' };

/** SkolL 26 kap. 14 c §, the third paragraph: “om den enskilde begär det”. */
export const preschoolClosing = definePermit({
  ...closing,
  id: 'preschool-closing',
  department: 'education-board',
  when: all(yes('closes'), yes('had_preschool')),
  law: { source: law.schools('26 kap. 14 c §'), verified: true },
  clock: afterwards(law.schools('26 kap. 14 c §'), whenYouKnow),
  requirements: ['property_designation', 'business_description'],
});

export const schoolClosing = definePermit({
  ...closing,
  id: 'school-closing',
  department: 'schools-inspectorate',
  when: all(yes('closes'), yes('had_school')),
  law: { source: law.schools('26 kap. 14 b §'), verified: false },
  clock: toldUnread(law.schools('26 kap. 14 b §'), whenYouKnow),
  elsewhere: { page: 'https://www.skolinspektionen.se' },
  requirements: [],
});
