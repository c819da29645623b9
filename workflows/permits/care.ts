import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { placeChanges } from '../questions/running.ts';
import { sources } from '../sources.ts';
import { boundToHolder, ownCompany, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { afterwards, beforehand, fees, nobodyDecides } from './told.ts';

const boughtShares = chosen('takeover_how', 'shares');
const ivo = sources.ivoWhatIsNeeded.url;
const administrativeCourt = { to: 'administrative-court', within: weeks(3) } as const;

/** SoL and LSS set no time; six months was IVO’s average in January 2018. */
const ivoClock = {
  kind: 'decision',
  basis: 'estimate',
  typical: months(6),
  counting: noTimeInLaw(),
  source: sources.ivoWhatIsNeeded,
  verified: false,
  note: {
    sv: 'Ingen tid står i lagen. Sex månader var vanligt år 2018. Fråga IVO.',
    en: 'The law sets no time. Six months was usual in 2018. Ask IVO.',
  },
} as const;

/** SoL 26 kap. 1 § 1–6 and LSS 23 §, which covers 9 § 2–10. */
export const ivoCarePermit = definePermit({
  id: 'ivo-care-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för omsorg', en: 'Permit to run social care' },
  department: 'health-care-inspectorate',
  ...boundToHolder(
    all(
      any(
        yes('gives_home_care'),
        yes('runs_care_home'),
        yes('runs_day_activity'),
        yes('places_in_families'),
        yes('gives_assistance'),
      ),
      ownCompany,
    ),
    yes('has_care_permit'),
  ),
  why: {
    sv: 'Den som driver hemtjänst, boende, assistans eller liknande ska ha IVO:s tillstånd.',
    en: 'Anyone who runs home care, a care home, personal assistance or the like needs a permit from IVO.',
  },
  tests: {
    sv: 'Ägarna, ledningen, ekonomin, kvaliteten och lokalen.',
    en: 'The owners, managers, finances, quality and premises.',
  },
  obstacles: [
    {
      sv: 'Ni börjar innan beslutet. Det är straffbart, och IVO kan förbjuda verksamheten.',
      en: 'You start before the decision. That is an offence, and IVO can prohibit the activity.',
    },
    {
      sv: 'Ni söker ett slag av omsorg och driver ett annat. Sök för varje slag.',
      en: 'You apply for one kind of care and run another. Apply for each kind.',
    },
    {
      sv: 'Ni tar över en verksamhet. Tillståndet följer inte med, så sök ett eget.',
      en: 'You take over a business. The permit does not come with it, so apply for your own.',
    },
  ],
  fee: { sv: '77 500 kr, och 21 000 kr för en ändring.', en: 'SEK 77,500, and SEK 21,000 for a change.' },
  validity: {
    sv: 'Tills vidare. Det får inte överlåtas. Anmäl nya ägare och ny ledning inom en månad.',
    en: 'Until further notice. It cannot be transferred. Report new owners and managers within a month.',
  },
  law: {
    source: law.socialServices('26 kap. 1 och 3–8 §§'),
    also: [
      law.disabilitySupport('23–23 b §§'),
      law.socialServicesOrdinance('15 kap. 1–7 §§ och 17 kap. 1 §'),
      law.disabilitySupportOrdinance('7–9 §§'),
    ],
    verified: true,
  },
  neededToOpen: true,
  clock: ivoClock,
  after: [
    companyFirst,
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'Ritning och brandskydd ska vara med i ansökan till IVO. Få huset klart på ritning först.',
        en: 'Drawings and fire protection go with the application to IVO. Have the building settled on paper first.',
      },
      source: law.socialServicesOrdinance('15 kap. 4 §'),
      verified: true,
    },
  ],
  elsewhere: { page: ivo },
  requirements: [],
  appeal: administrativeCourt,
});

/** SoL 26 kap. 6 §: “helt eller till väsentlig del ändras eller flyttas”; LSSF 10 §. */
export const ivoCareChange = definePermit({
  id: 'ivo-care-change',
  kind: 'permit',
  name: {
    sv: 'Nytt tillstånd för flyttad eller ändrad omsorg',
    en: 'New permit for social care that moves or changes',
  },
  department: 'health-care-inspectorate',
  when: all(no('closes'), sameNumber, yes('has_care_permit'), placeChanges),
  why: {
    sv: 'Flyttar omsorgen, eller ändras den i något viktigt, ska nytt tillstånd sökas först.',
    en: 'If the care moves, or changes in any important way, you need a new permit first.',
  },
  tests: { sv: 'Det nya, på samma sätt som första gången.', en: 'What is new, in the same way as the first time.' },
  obstacles: [
    {
      sv: 'Ni flyttar innan beslutet. Sök i god tid.',
      en: 'You move before the decision. Apply in good time.',
    },
  ],
  fee: {
    sv: '21 000 kr. Är det en ny verksamhet kostar det 77 500 kr.',
    en: 'SEK 21,000, or SEK 77,500 if it is a new activity.',
  },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.socialServices('26 kap. 6 §'),
    also: [law.disabilitySupportOrdinance('10 §'), law.socialServicesOrdinance('17 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: ivoClock,
  elsewhere: { page: ivo },
  requirements: [],
  appeal: administrativeCourt,
});

/** SoL 26 kap. 7 §, LSS 23 b § and PSL 2 kap. 8 §: the same month for each. */
export const ivoPeopleChange = definePermit({
  id: 'ivo-people-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan till IVO om nya ägare eller ny ledning',
    en: 'Notification to IVO of new owners or managers',
  },
  department: 'health-care-inspectorate',
  when: all(
    no('closes'),
    sameNumber,
    any(yes('has_care_permit'), all(yes('has_dental_care'), chosen('dental_since', 'permitted'))),
    any(yes('people_in_charge_change'), boughtShares),
  ),
  why: {
    sv: 'IVO prövar dem som äger och leder. De ska veta när någon byts.',
    en: 'IVO assesses owners and managers, and must be told when any of them change.',
  },
  tests: { sv: 'Om de nya är lämpliga.', en: 'Whether the new people are suitable.' },
  obstacles: [{ sv: 'Månaden går fort. Anmäl samma vecka.', en: 'A month passes quickly. Report it the same week.' }],
  fee: fees.none,
  validity: { sv: 'En gång för varje byte.', en: 'Once for each change.' },
  law: {
    source: law.socialServices('26 kap. 7 §'),
    also: [law.disabilitySupport('23 b §'), law.patientSafety('2 kap. 8 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: afterwards(law.socialServices('26 kap. 7 §'), {
    sv: 'Senast en månad efter bytet.',
    en: 'Within a month of the change.',
  }),
  elsewhere: { page: ivo },
  requirements: [],
  appeal: nobodyDecides,
});

/** LSS 23 §, the fifth paragraph: no permit, a notification. */
export const ownAssistants = definePermit({
  id: 'own-assistants-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av egna assistenter', en: 'Notification of your own assistants' },
  department: 'health-care-inspectorate',
  when: all(no('closes'), yes('employs_own_assistants')),
  why: {
    sv: 'Ni anställer själva med er assistansersättning. IVO ska veta det.',
    en: 'You employ assistants yourselves with your assistance allowance. IVO must know.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Assistenten har redan börjat. Anmäl före första dagen.',
      en: 'The assistant has already started. Notify IVO before their first day.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.disabilitySupport('23 § femte stycket'), verified: true },
  neededToOpen: true,
  clock: beforehand(law.disabilitySupport('23 § femte stycket'), {
    sv: 'Innan assistenten börjar arbeta.',
    en: 'Before the assistant starts work.',
  }),
  elsewhere: { page: sources.ivoAssistance.url },
  requirements: [],
  appeal: nobodyDecides,
});

/** PSL 2 kap. 1 §. Aesthetic treatment is notified by a matter of its own; dental care needs a permit since 2026. */
export const healthCareRegistration = definePermit({
  id: 'health-care-registration',
  kind: 'notification',
  name: { sv: 'Anmälan av vård', en: 'Notification of health care' },
  department: 'health-care-inspectorate',
  ...boundToHolder(all(yes('gives_health_care'), ownCompany), yes('has_health_care')),
  why: {
    sv: 'IVO ska veta vem som ger vård, en månad i förväg.',
    en: 'IVO must be told a month ahead who provides health care.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Anmälan kommer för sent. Lämna den en månad före start.',
      en: 'The notification comes in too late. Hand it in a month before you start.',
    },
    {
      sv: 'Patientförsäkring saknas. Teckna den först, för den ska stå i anmälan.',
      en: 'There is no patient insurance. Take it out first, because the notification must state it.',
    },
    {
      sv: 'Köparen tror att säljarens anmälan räcker. Anmäl i eget namn.',
      en: 'The buyer thinks the seller’s notification is enough. Notify in your own name.',
    },
  ],
  fee: { sv: 'Lagen tar inte ut någon avgift.', en: 'The Act sets no fee.' },
  validity: {
    sv: 'Tills vidare. Anmäl flytt inom en månad och nedläggning genast.',
    en: 'Until further notice. Report a move within a month, and closure at once.',
  },
  law: {
    source: law.patientSafety('1 kap. 2 § och 2 kap. 1 §'),
    also: [law.patientSafetyOrdinance('2 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: months(1),
    // “Senast en månad innan verksamheten påbörjas.”
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.patientSafety('2 kap. 1 §'), verified: true },
    source: law.patientSafety('2 kap. 1 §'),
    verified: true,
  },
  elsewhere: { page: 'https://www.ivo.se' },
  requirements: [],
  appeal: nobodyDecides,
});

/** PSL 2 kap. 2 §. */
export const healthCareChange = definePermit({
  id: 'health-care-change',
  kind: 'notification',
  name: { sv: 'Anmälan om flyttad eller ändrad vård', en: 'Notification of health care that has moved or changed' },
  department: 'health-care-inspectorate',
  when: all(no('closes'), sameNumber, any(yes('has_health_care'), yes('has_dental_care')), placeChanges),
  why: { sv: 'Vården flyttar eller blir till stor del en annan.', en: 'The care moves, or changes in large part.' },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ni glömmer anmälan när flytten är klar. Skriv in dagen i kalendern.',
      en: 'You forget it once you have moved. Put the date in your calendar.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.patientSafety('2 kap. 2 §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.patientSafety('2 kap. 2 §'), {
    sv: 'Inom en månad efter att det är gjort.',
    en: 'Within a month of the change.',
  }),
  elsewhere: { page: 'https://www.ivo.se' },
  requirements: [],
  appeal: nobodyDecides,
});

/** PSL 2 kap. 4–9 §§, in force on 1 January 2026 (SFS 2025:1302). */
export const dentalPermit = definePermit({
  id: 'dental-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för tandvård', en: 'Permit for dental care' },
  department: 'health-care-inspectorate',
  // Who had notified before may go on until 2 January 2029 (SFS 2025:1302 p. 2); a new number is somebody else, who had not.
  ...boundToHolder(
    any(all(yes('gives_dental_care'), ownCompany), all(yes('has_dental_care'), chosen('dental_since', 'neither'))),
    yes('has_dental_care'),
  ),
  why: {
    sv: 'Sedan den 1 januari 2026 ska privat tandvård ha IVO:s tillstånd.',
    en: 'Since 1 January 2026 private dental care needs a permit from IVO.',
  },
  tests: {
    sv: 'Att ägare, ledning och verksamhetschef kan reglerna, har pengar och är lämpliga.',
    en: 'That owners, managers and the head of operations know the rules, have the funds and are suitable.',
  },
  obstacles: [
    {
      sv: 'Ni bara anmäler. Det räcker inte längre för tandvård, så sök tillstånd.',
      en: 'You only notify. That is no longer enough for dental care, so apply for a permit.',
    },
    { sv: 'Ritning eller hyresavtal saknas. Lägg med dem.', en: 'Drawings or the lease are missing. Enclose them.' },
  ],
  fee: fees.ask('IVO', 'IVO'),
  validity: {
    sv: 'Tills vidare. Anmäl nya ägare och ny ledning inom en månad.',
    en: 'Until further notice. Report new owners and managers within a month.',
  },
  law: {
    source: law.patientSafety('2 kap. 4–9 §§'),
    also: [law.patientSafetyOrdinance('2 kap. 3 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(6),
    counting: noTimeInLaw(),
    source: sources.ivoWhatIsNeeded,
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med sex månader. Fråga IVO.',
      en: 'The law sets no time. We allow six months. Ask IVO.',
    },
  },
  elsewhere: { page: 'https://www.ivo.se' },
  requirements: [],
  appeal: administrativeCourt,
});

/** LSSF 10 §: “omedelbart”. Of social care SoL names no time for others than municipalities. */
export const careClosing = definePermit({
  id: 'care-closing',
  kind: 'notification',
  name: { sv: 'Anmälan till IVO om att omsorgen läggs ned', en: 'Notification to IVO that the social care ends' },
  department: 'health-care-inspectorate',
  when: all(yes('closes'), yes('had_care')),
  why: { sv: 'IVO ska veta att omsorgen slutar.', en: 'IVO must know that the care ends.' },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'De som får omsorgen står utan. Säg till kommunen så snart ni vet.',
      en: 'The people receiving care are left without it. Tell the municipality as soon as you know.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.disabilitySupportOrdinance('10 §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.disabilitySupportOrdinance('10 §'), {
    sv: 'Omedelbart för assistans, boende och annat enligt LSS. Gör så för all omsorg.',
    en: 'At once for assistance, homes and other care under LSS (the disability services act). Do the same for all care.',
  }),
  elsewhere: { page: ivo },
  requirements: [],
  appeal: nobodyDecides,
});

/** PSL 2 kap. 2 §: “snarast”. */
export const healthCareClosing = definePermit({
  id: 'health-care-closing',
  kind: 'notification',
  name: { sv: 'Anmälan till IVO om att vården läggs ned', en: 'Notification to IVO that the health care ends' },
  department: 'health-care-inspectorate',
  when: all(yes('closes'), yes('had_health_care')),
  why: {
    sv: 'Vården slutar, och journalerna ska tas om hand.',
    en: 'The care ends, and the patient records must be looked after.',
  },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ingen tar hand om journalerna. Bestäm det innan ni stänger.',
      en: 'Nobody looks after the records. Decide who will before you close.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.patientSafety('2 kap. 2 §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.patientSafety('2 kap. 2 §'), {
    sv: 'Anmäl så snart ni kan.',
    en: 'Notify as soon as you can.',
  }),
  elsewhere: { page: 'https://www.ivo.se' },
  requirements: [],
  appeal: nobodyDecides,
});
