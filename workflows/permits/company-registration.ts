import { days, months } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import type { Appeal, Counting } from '#domain/definitions/permit.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { forming } from './prerequisites.ts';

/** ABL 31 kap. 2 § and HRL 21 §: two months from the day of the decision. */
const companyAppeal = { to: 'administrative-court', within: months(2) } as const satisfies Appeal;

/** The office's own goal, counted from when it has everything and is paid. The page that says so bears no date. */
const complete = {
  starts: 'complete',
  onSupplement: 'restart',
  source: sources.companiesOfficeGoal,
  verified: false,
} as const satisfies Counting;

const received = { starts: 'received', onSupplement: 'runs-on' } as const;

/** ABL 2 kap. 25 §, HBL 1 kap. 1 §, EFL 2 kap. 4 §: until it is registered there is nobody who could hold a permit. */
export const companyRegistration = definePermit({
  id: 'company-registration',
  kind: 'registration',
  name: { sv: 'Registrering av företaget', en: 'Registration of the company' },
  department: 'companies-office',
  once: true,
  when: all(no('closes'), forming),
  why: {
    sv: 'Ni ska ha ett bolag eller en förening som inte finns än. Innan det är registrerat kan det inte ha några tillstånd.',
    en: 'You are forming a company or association that does not exist yet. Until it is registered it cannot hold any permits.',
  },
  tests: {
    sv: 'Att papperen stämmer, att namnet är ledigt och att ingen har näringsförbud.',
    en: 'That the documents are correct, that the name is free and that nobody is disqualified from running a business.',
  },
  obstacles: [
    {
      sv: 'Ni söker tillstånd med ert eget personnummer. Då blir det ert, och bolaget måste söka om.',
      en: 'You apply for permits with your personal identity number. Then they are yours, and the company must apply again.',
    },
    {
      sv: 'Namnet liknar någon annans. Ha två förslag till.',
      en: 'The name is too like another. Have two alternatives ready.',
    },
    {
      sv: 'Pengarna är inte inbetalda. Ett aktiebolag behöver minst 25 000 kr, och minst halva styrelsen ska bo inom EES.',
      en: 'The capital has not been paid in. A limited company needs at least SEK 25,000, and half its board must live in the EEA.',
    },
  ],
  fee: {
    sv: 'På nätet 2 400 kr för aktiebolag och 1 800 kr för handelsbolag. På papper 300 kr mer.',
    en: 'Online SEK 2,400 for a limited company and 1,800 for a partnership. On paper SEK 300 more.',
  },
  validity: { sv: 'Tills företaget avslutas.', en: 'Until the company is closed down.' },
  law: {
    source: law.companies('1 kap. 5 §, 2 kap. 2, 22 och 25 §§ och 8 kap. 9 §'),
    also: [law.partnerships('1 kap. 1 och 4 §§'), law.tradeRegister('2 §'), law.cooperatives('2 kap. 1–4 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'goal',
    typical: days(9),
    longest: days(14),
    counting: complete,
    source: sources.companiesOfficeGoal,
    verified: false,
    note: {
      sv: 'Bolagsverkets eget mål: sju arbetsdagar för aktiebolag, tio för andra. Ett aktiebolag ska anmälas inom sex månader från det att det bildades.',
      en: 'The office’s own target: seven working days for a limited company, ten for others. A limited company must be registered within six months of being formed.',
    },
  },
  elsewhere: { page: 'https://www.verksamt.se/starta/starta-och-registrera-ditt-foretag/aktiebolag' },
  requirements: [],
  appeal: companyAppeal,
});

/** FilL 15 §: “Näringsverksamheten får påbörjas när anmälan … har skett.” */
export const branchRegistration = definePermit({
  id: 'branch-registration',
  kind: 'registration',
  name: { sv: 'Registrering av filial', en: 'Registration of a branch' },
  department: 'companies-office',
  when: all(no('closes'), chosen('foreign_kind', 'place', 'outside')),
  why: {
    sv: 'Ett utländskt företag ska driva verksamhet i Sverige genom filial, dotterbolag eller ombud.',
    en: 'A foreign company must do business in Sweden through a branch, a subsidiary or an agent.',
  },
  tests: { sv: 'Att filialen har en ansvarig person.', en: 'That somebody is responsible for the branch.' },
  obstacles: [
    {
      sv: 'Ni väljer dotterbolag i stället. Svara då att ett aktiebolag ska bildas.',
      en: 'You choose a subsidiary instead. Then answer that a limited company will be formed.',
    },
    {
      sv: 'Ägaren bor utanför EES. Utse någon i Sverige som ansvarar för verksamheten.',
      en: 'The owner lives outside the EEA. Appoint somebody in Sweden who is responsible for the business.',
    },
  ],
  fee: { sv: '3 000 kr.', en: 'SEK 3,000.' },
  kronor: 3000,
  validity: { sv: 'Tills filialen avslutas.', en: 'Until the branch is closed down.' },
  law: { source: law.foreignBranches('2 och 15 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { ...received, source: law.foreignBranches('15 §'), verified: true },
    source: law.foreignBranches('15 §'),
    verified: true,
    note: { sv: 'Ni får börja när ni har anmält.', en: 'You may start once you have notified.' },
  },
  elsewhere: { page: 'https://www.bolagsverket.se' },
  requirements: [],
  appeal: companyAppeal,
});

export const beneficialOwner = definePermit({
  id: 'beneficial-owner',
  kind: 'notification',
  name: { sv: 'Anmälan av verklig huvudman', en: 'Registration of the beneficial owner' },
  department: 'companies-office',
  // VHL 1 kap. 2 and 4 §§: legal persons only, and those who control more than 25 per cent.
  when: all(
    no('closes'),
    any(forming, chosen('foreign_kind', 'place', 'outside'), chosen('takeover_how', 'shares'), yes('owners_change')),
  ),
  why: {
    sv: 'Ett bolag ska säga vem som ytterst äger det. Det gäller den som har mer än 25 procent.',
    en: 'A company must say who ultimately owns it: anyone with more than 25 per cent.',
  },
  tests: { sv: 'Inget prövas. Uppgiften skrivs in.', en: 'Nothing is assessed. It is entered in the register.' },
  obstacles: [
    {
      sv: 'Anmälan glöms. Gör den samma dag som ni anmäler bolaget.',
      en: 'The notification is forgotten. Do it the same day as you register the company.',
    },
    { sv: 'Ägaren byts. Anmäl direkt.', en: 'The owner changes. Notify at once.' },
  ],
  fee: { sv: '250 kr på nätet, 650 kr på papper.', en: 'SEK 250 online, SEK 650 on paper.' },
  kronor: 250,
  validity: { sv: 'Tills ägandet ändras.', en: 'Until the ownership changes.' },
  law: { source: law.beneficialOwners('1 kap. 2 och 4–5 §§ och 2 kap. 3 §'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { ...received, source: law.beneficialOwners('2 kap. 3 §'), verified: true },
    source: law.beneficialOwners('2 kap. 3 §'),
    verified: true,
    note: {
      sv: 'Samtidigt som ni anmäler bolaget. När en ägare byts: utan dröjsmål.',
      en: 'When you register the company. When an owner changes: without delay.',
    },
  },
  after: [
    {
      permit: 'company-registration',
      gate: 'decision',
      strength: 'hard',
      why: {
        sv: 'Ni anmäler båda samtidigt. Ägaren skrivs in när bolaget finns.',
        en: 'You notify both at the same time. The owner is entered once the company exists.',
      },
      source: law.beneficialOwners('2 kap. 3 §'),
      verified: true,
    },
  ],
  elsewhere: { page: 'https://www.bolagsverket.se' },
  requirements: [],
  appeal: { to: 'no-decision', within: days(0) },
});

/** ABL 8 kap. 13 §: a new board holds “först från den tidpunkt då anmälan … kom in till Bolagsverket”. */
export const companyChange = definePermit({
  id: 'company-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan till Bolagsverket om ändringen',
    en: 'Notification to the Companies Registration Office of a change',
  },
  department: 'companies-office',
  when: all(yes('changes'), any(yes('board_changes'), yes('name_changes'))),
  why: {
    sv: 'En ny styrelse gäller först när anmälan har kommit in. Ett nytt namn ska registreras.',
    en: 'A new board takes effect only once the notification has come in. A new name must be registered.',
  },
  tests: {
    sv: 'Att beslutet är rätt fattat, och att namnet är ledigt.',
    en: 'That the decision was properly made, and that the name is free.',
  },
  obstacles: [
    {
      sv: 'Den nya styrelsen skriver på avtal före anmälan. Anmäl först.',
      en: 'The new board signs contracts before the notification. Notify first.',
    },
    {
      sv: 'En annan myndighet glöms bort. Den som har serveringstillstånd eller förskola ska också säga till kommunen.',
      en: 'Another authority is forgotten. If you have an alcohol licence or a preschool, you must tell the municipality too.',
    },
  ],
  fee: {
    sv: 'Aktiebolag på nätet: 1 000 kr för styrelse, 2 200 kr för namn.',
    en: 'A limited company online: SEK 1,000 for the board, SEK 2,200 for the name.',
  },
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: {
    source: law.companies('8 kap. 13 och 43 §§'),
    also: [law.tradeRegister('13 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { ...received, source: law.companies('8 kap. 13 §'), verified: true },
    source: law.companies('8 kap. 13 §'),
    verified: true,
    note: { sv: 'Anmäl genast.', en: 'Notify at once.' },
  },
  elsewhere: { page: 'https://www.bolagsverket.se' },
  requirements: [],
  appeal: companyAppeal,
});

/** HRL 13 §: who stops, or hands the business over, says so “utan dröjsmål”. */
export const companyDeregistration = definePermit({
  id: 'company-deregistration',
  kind: 'notification',
  name: { sv: 'Avregistrering hos Bolagsverket', en: 'Deregistration with the Companies Registration Office' },
  department: 'companies-office',
  when: all(yes('closes'), chosen('closing_company', 'registered')),
  why: {
    sv: 'Firman eller handelsbolaget är registrerat och slutar.',
    en: 'The registered sole trader or partnership is closing down.',
  },
  tests: { sv: 'Att alla bolagsmän är med på det.', en: 'That all partners agree.' },
  obstacles: [
    {
      sv: 'Skulder och avtal är kvar. Gör upp dem först, för bolagsmännen svarar för dem själva.',
      en: 'Debts and contracts remain. Settle them first, because the partners are personally liable for them.',
    },
  ],
  fee: { sv: 'Fråga Bolagsverket.', en: 'Ask the Companies Registration Office.' },
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.tradeRegister('13 §'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { ...received, source: law.tradeRegister('13 §'), verified: true },
    source: law.tradeRegister('13 §'),
    verified: true,
    note: { sv: 'Anmäl utan dröjsmål när ni har slutat.', en: 'Notify without delay when you have stopped.' },
  },
  elsewhere: { page: 'https://verksamt.se/avveckla/handelsbolag-kommanditbolag/likvidation' },
  requirements: [],
  appeal: companyAppeal,
});

/** ABL 25 kap. 1, 8 and 41 §§. */
export const companyLiquidation = definePermit({
  id: 'company-liquidation',
  kind: 'notification',
  name: { sv: 'Anmälan om likvidation av aktiebolaget', en: 'Notification of the company’s liquidation' },
  department: 'companies-office',
  when: all(yes('closes'), chosen('closing_company', 'dissolved')),
  why: {
    sv: 'Ett aktiebolag slutar inte av sig självt. Stämman beslutar att det ska upplösas.',
    en: 'A limited company does not end by itself. The shareholders’ meeting decides that it is to be dissolved.',
  },
  tests: { sv: 'Att beslutet är rätt fattat.', en: 'That the decision was properly made.' },
  obstacles: [
    {
      sv: 'Mer än halva aktiekapitalet är borta. Gör genast en kontrollbalansräkning.',
      en: 'More than half of the share capital is gone. Draw up a special balance sheet at once.',
    },
    {
      sv: 'Ni slutar men bolaget finns kvar. Då ska årsredovisning ändå lämnas varje år.',
      en: 'You stop, but the company remains. Then an annual report is still due every year.',
    },
  ],
  fee: { sv: '1 400 kr på nätet.', en: 'SEK 1,400 online.' },
  kronor: 1400,
  validity: {
    sv: 'Bolaget är upplöst när likvidatorn har redovisat.',
    en: 'The company is dissolved once the liquidator has presented the final accounts.',
  },
  law: { source: law.companies('25 kap. 1, 8, 13 och 41 §§'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { ...received, source: law.companies('25 kap. 8 §'), verified: true },
    source: law.companies('25 kap. 8 §'),
    verified: true,
    note: {
      sv: 'Anmäl stämmans beslut genast. Hela upplösningen tar månader.',
      en: 'Notify the meeting’s decision at once. The whole dissolution takes months.',
    },
  },
  elsewhere: { page: 'https://www.bolagsverket.se' },
  requirements: [],
  appeal: companyAppeal,
});
