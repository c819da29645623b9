import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';
import { law } from '../law.ts';
import { hasFoodOrDrink } from '../permits/food-conditions.ts';
import { unread } from '../sources.ts';
import { environmentReminders } from './environment.ts';
import { orderReminders } from './order.ts';

/** Who starts or takes over a business of their own. */
const starts = all(no('closes'), no('changes'));
const startsWithPremises = all(starts, yes('has_premises'));
/** Whoever gets staff, at the start or later. */
const employs = any(chosen('who_works', 'employees'), yes('starts_employing'));
/** Nobody is bound to this, and no law says it of everybody. */
const advice = unread('Ett råd. Ingen lag kräver det av alla');

const serves = any(
  yes('serves_alcohol'),
  yes('serves_alcohol_once'),
  yes('serves_alcohol_closed'),
  yes('alcohol_closed_once'),
  yes('alcohol_catering'),
);
const dealsInAlcohol = any(serves, yes('serves_folkol'), yes('sells_folkol'), yes('sells_alcohol'));

/** Duties outside the case, and the few things that no law demands but every owner should have thought of. */
export const reminders = defineReminders([
  // For everybody.
  {
    part: 'yearly',
    id: 'accounting',
    when: starts,
    text: {
      sv: 'Bokför från första dagen, och gör bokslut varje år. Spara allt i sju år.',
      en: 'Keep accounts from day one, and close them every year. Keep all records for seven years.',
    },
    // “En fysisk person som bedriver näringsverksamhet är bokföringsskyldig.”
    source: law.accounting('2 kap. 1 och 6 §§, 5 kap. 2 §, 6 kap. 1 och 3 §§ och 7 kap. 2 §'),
    verified: true,
  },
  {
    part: 'yearly',
    id: 'annual-report',
    when: chosen('company', 'limited', 'cooperative'),
    text: {
      sv: 'Ett aktiebolag skickar årsredovisning till Bolagsverket varje år, även när det inte säljer något.',
      en: 'A limited company must send an annual report to the Companies Registration Office every year, even if it has no sales.',
    },
    source: law.annualAccounts('8 kap. 3 och 6 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'sole-trader-name',
    when: chosen('company', 'sole'),
    text: {
      sv: 'Enskild firma behöver inte registreras hos Bolagsverket. Gör ni det skyddas namnet i länet.',
      en: 'A sole trader does not have to register with the Companies Registration Office. If you do, your trading name is protected in the county.',
    },
    // “Följande näringsidkare kan registreras.”
    source: law.tradeRegister('2, 3 och 7 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'f-tax',
    when: starts,
    text: {
      sv: 'Ansök om F-skatt hos Skatteverket. Utan den drar den som anlitar er skatt på er betalning.',
      en: 'Apply to the Tax Agency for F-tax. Without it, anyone who hires you must deduct tax from what they pay you.',
    },
    // Voluntary: “efter ansökan” (9 kap. 1 §). Not with unpaid tax, a trading ban or bankruptcy (3 §).
    source: law.taxProcedure('9 kap. 1 och 3 §§ och 10 kap. 3 och 11 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'rot-rut',
    when: all(starts, chosen('pays_how', 'invoice', 'little', 'online')),
    text: {
      sv: 'Ska kunderna få rot eller rut? Då måste ni ha F-skatt. Begär pengarna senast den 31 januari året efter.',
      en: 'Will your customers claim the ROT or RUT tax deduction? Then you must have F-tax. Claim the money by 31 January of the following year.',
    },
    source: law.householdWork('8 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'vat-abroad',
    when: all(starts, chosen('pays_how', 'invoice', 'online')),
    text: {
      sv: 'Köper eller säljer ni tjänster i andra länder? Då kan momsen gälla även under 120 000 kr. Fråga Skatteverket.',
      en: 'Do you buy or sell services abroad? Then VAT can apply below SEK 120,000 too. Ask the Tax Agency.',
    },
    source: law.taxProcedure('7 kap. 1 § 3–6'),
    verified: true,
  },
  {
    part: 'first',
    id: 'insurance',
    when: starts,
    text: {
      sv: 'Ordna en försäkring innan ni börjar. Hemförsäkringen gäller sällan för företaget.',
      en: 'Take out insurance before you start. Home insurance rarely covers a business.',
    },
    source: advice,
    verified: false,
  },
  {
    part: 'running',
    id: 'personal-data',
    when: starts,
    text: {
      sv: 'Sparar ni uppgifter om kunder eller personal? Ha ett skäl, berätta varför och rensa det ni inte behöver.',
      en: 'Do you keep data on customers or staff? Have a reason, tell people what it is and delete what you do not need.',
    },
    source: law.dataProtection('artikel 5, 6 och 13'),
    verified: false,
  },
  {
    part: 'running',
    id: 'waste-sorting',
    when: starts,
    text: {
      sv: 'Sortera ert avfall: mat, förpackningar, papper, textil, el, farligt avfall och fett från stekning var för sig.',
      en: 'Sort your waste: food, packaging, paper, textiles, electrical, hazardous waste and cooking fat, all separately.',
    },
    source: law.waste('3 kap. 2 och 2 a §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'price-information',
    when: all(starts, chosen('pays_how', 'spot', 'little', 'online')),
    text: {
      sv: 'Skriv ut priserna med moms. Vid rea ska lägsta priset de senaste 30 dagarna också stå.',
      en: 'Show prices including VAT. In a sale you must also show the lowest price of the past 30 days.',
    },
    source: law.priceInformation('6–10 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'owner-from-abroad',
    when: chosen('company', 'foreign'),
    text: {
      sv: 'Bor den som driver företaget utanför EES? Då krävs uppehållstillstånd och någon i Sverige som ansvarar.',
      en: 'Does the person running the business live outside the EEA? Then they need a residence permit, and somebody in Sweden who is responsible.',
    },
    source: law.foreignBranches('2 § tredje stycket'),
    verified: true,
  },

  // Premises and home.
  {
    part: 'premises',
    id: 'detailed-plan',
    when: all(no('closes'), any(yes('has_premises'), yes('moves'))),
    text: {
      sv: 'Fråga byggnadsnämnden om detaljplanen tillåter er verksamhet innan ni skriver på ett hyresavtal.',
      en: 'Ask the building board whether the detailed plan allows your business before you sign a lease.',
    },
    // A binding answer beforehand (förhandsbesked) is only to be had outside a detailed plan (9 kap. 41 §).
    source: law.planAndBuilding('9 kap. 41 och 56 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'lease-terms',
    when: startsWithPremises,
    text: {
      sv: 'Hyr ni lokalen? Använd den bara till det som står i avtalet. Uppsägningstiden är oftast nio månader.',
      en: 'Do you rent? Use the premises only for what the lease says. The notice period is usually nine months.',
    },
    source: law.landCode('12 kap. 4 och 23 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'camera',
    when: startsWithPremises,
    text: {
      sv: 'Har ni kamerabevakning i lokalen? Det kräver inget tillstånd, men sätt upp skyltar och ha ett skäl.',
      en: 'Do you have CCTV on the premises? You need no permit, but put up signs and have a reason.',
    },
    source: law.cameras('7–10 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'camera-in-school',
    when: all(starts, yes('looks_after_people')),
    text: {
      sv: 'Har ni kamerabevakning i förskola eller skola? Skriv ned varför det behövs, och spara det i fem år.',
      en: 'Do you have CCTV in a preschool or school? Write down why it is needed, and keep that for five years.',
    },
    source: law.cameras('7–10 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'music-licence',
    when: any(startsWithPremises, yes('holds_event')),
    text: {
      sv: 'Spelar ni musik för kunder eller publik? Skaffa avtal med Stim och Sami.',
      en: 'Do you play music for customers or an audience? Get licences from Stim and Sami.',
    },
    source: {
      proof: 'practice',
      title: 'Stim, upphovsrättslagen för musikanvändare',
      url: 'https://www.stim.se/sv/vad-sager-upphovsrattslagen-0',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    part: 'building',
    id: 'renovation-site',
    when: all(startsWithPremises, no('builds_new'), no('extends'), no('building_works')),
    text: {
      sv: 'Renoverar ni för mer än 236 800 kr? Anmäl byggarbetsplatsen till Skatteverket innan arbetet börjar.',
      en: 'Will the renovation cost more than SEK 236,800? Register the building site with the Tax Agency before work starts.',
    },
    // Repair and upkeep are byggverksamhet too (39 kap. 2 §).
    source: law.taxProcedure('7 kap. 2 a § och 39 kap. 2 och 11 b §§'),
    verified: true,
  },
  {
    part: 'building',
    id: 'ventilation-check',
    when: yes('works_ventilation'),
    text: {
      sv: 'Låt kontrollera ny ventilation innan den tas i bruk. Husets ägare svarar för det.',
      en: 'Have new ventilation inspected before it is used. The owner of the building is responsible.',
    },
    source: law.planAndBuildingOrdinance('5 kap. 1 §'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'home-tenant',
    when: yes('customers_at_home'),
    text: {
      sv: 'Bor ni i hyresrätt eller bostadsrätt? Fråga hyresvärden eller föreningen innan ni tar emot kunder.',
      en: 'Do you rent, or live in a housing co-operative? Ask the landlord or association before you receive customers.',
    },
    source: law.landCode('12 kap. 23 §'),
    verified: true,
  },

  // Staff.
  {
    part: 'staff',
    id: 'staff-ledger',
    when: all(
      no('closes'),
      any(yes('staff_ledger_trade'), yes('mainly_ledger_trade')),
      any(chosen('who_works', 'others', 'employees'), yes('starts_employing')),
    ),
    text: {
      sv: 'För personalliggare från första dagen: alla som arbetar, när de börjar och när de slutar. En för varje lokal eller vagn.',
      en: 'Keep a staff ledger from day one: everyone who works, when they start and when they finish. One for each premises or cart.',
    },
    // Not where only the owner, the spouse and children under 16 work (39 kap. 11 §).
    source: law.taxProcedure('39 kap. 2, 11 och 12 §§ och 50 kap. 3 §'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'staff-ledger-sites',
    when: all(no('closes'), yes('works_on_sites')),
    text: {
      sv: 'Den som låter bygga sätter upp en elektronisk personalliggare på bygget. För in alla som arbetar hos er, varje dag.',
      en: 'The client for the building work sets up an electronic staff ledger on site. Enter everyone who works for you, every day.',
    },
    // “Den som bedriver byggverksamhet på en byggarbetsplats där byggherren har tillhandahållit utrustning”, also alone.
    source: law.taxProcedure('39 kap. 2 och 11 a–12 §§'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'staff-ledger-sites-owner',
    when: all(no('closes'), yes('works_on_sites')),
    text: {
      sv: 'Tar ni skriftligt över ansvaret för hela bygget? Då anmäler ni bygget till Skatteverket och ordnar personalliggaren.',
      en: 'Are you taking over responsibility for the whole site in writing? Then you register it with the Tax Agency and set up the staff ledger.',
    },
    source: law.taxProcedure('7 kap. 2 a § och 39 kap. 11 b–11 c §§'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'posted-workers',
    when: all(no('closes'), chosen('foreign_kind', 'services', 'outside_services'), chosen('who_works', 'employees')),
    text: {
      sv: 'Skickar ni hit personal? Anmäl dem och en kontaktperson till Arbetsmiljöverket senast när arbetet börjar, och ge kunden beviset.',
      en: 'Are you posting staff to Sweden? Report them and a contact person to the Work Environment Authority no later than when work begins, and give the customer the confirmation.',
    },
    source: law.postedWorkers('29, 30 och 32 §§'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'staff-first-day',
    when: employs,
    text: {
      sv: 'Ge den anställda villkoren skriftligt inom sju dagar, och deklarera lönen varje månad.',
      en: 'Give each employee their terms in writing within seven days, and report their pay every month.',
    },
    source: law.employment('6 c §'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'work-environment',
    when: employs,
    text: {
      sv: 'Undersök riskerna på arbetsplatsen och gör något åt dem. Med fem anställda ska de ha ett skyddsombud.',
      en: 'Assess the risks at work and deal with them. If you have five employees, they must have a safety representative.',
    },
    source: law.workEnvironment('3 kap. 2 a § och 6 kap. 2 §'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'foreign-workers',
    // Whoever sends staff here from the EEA has employed them there.
    when: all(employs, not(chosen('foreign_kind', 'services'))),
    text: {
      sv: 'Anställer ni någon från ett land utanför EES? Kontrollera arbetstillståndet före första dagen och spara en kopia.',
      en: 'Are you employing somebody from outside the EEA? Check the work permit before the first day and keep a copy.',
    },
    source: law.aliensOrdinance('6 kap. 13 a §'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'staff-insurance',
    when: employs,
    text: {
      sv: 'Ni måste inte ha kollektivavtal, men utan det ordnar ni själva försäkring för dem som arbetar.',
      en: 'You do not have to have a collective agreement, but without one you must arrange insurance for your staff yourselves.',
    },
    source: advice,
    verified: false,
  },

  // Taking over.
  {
    part: 'staff',
    id: 'takeover-staff',
    when: chosen('takeover_how', 'business'),
    text: {
      sv: 'De som är anställda följer med till er, med samma villkor. Förhandla med facket före köpet.',
      en: 'The employees transfer to you, on the same terms. Negotiate with the unions before the purchase.',
    },
    source: law.employment('6 b och 7 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'takeover-lease',
    when: chosen('takeover_how', 'business', 'bankrupt'),
    text: {
      sv: 'Hyresavtalet följer inte med av sig självt. Hyresvärden eller hyresnämnden måste säga ja.',
      en: 'The lease does not come with the business automatically. The landlord or the rent tribunal must agree.',
    },
    source: law.landCode('12 kap. 36 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'takeover-environment',
    when: all(
      chosen('takeover_how', 'business', 'bankrupt'),
      any(yes('treats_bodies'), yes('makes_or_repairs'), yes('handles_waste'), yes('looks_after_people')),
    ),
    text: {
      sv: 'Har säljaren anmält verksamheten till miljönämnden? Säg genast till att ni tar över. Ni behöver inte anmäla på nytt.',
      en: 'Had the seller notified the environment board? Tell the board at once that you are taking over. You do not need to notify again.',
    },
    source: law.healthProtection('32 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'takeover-shares',
    when: chosen('takeover_how', 'shares'),
    text: {
      sv: 'Köper ni bolaget behåller det sina tillstånd, men också sina skulder. Fråga vem som ska få veta det före köpet.',
      en: 'If you buy the company, it keeps its permits but also its debts. Ask who needs to know before the purchase.',
    },
    source: law.alcohol('9 kap. 11 §'),
    verified: true,
  },

  // Changing.
  {
    part: 'first',
    id: 'tell-of-changes',
    when: yes('changes'),
    text: {
      sv: 'Ändras något ni har anmält till Skatteverket? Säg till inom två veckor.',
      en: 'Has something you told the Tax Agency changed? Tell them within two weeks.',
    },
    source: law.taxProcedure('7 kap. 4 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'insurance-of-changes',
    when: yes('changes'),
    text: {
      sv: 'Berätta för försäkringsbolaget vad som ändras.',
      en: 'Tell your insurance company what is changing.',
    },
    source: advice,
    verified: false,
  },
  {
    part: 'first',
    id: 'moving',
    when: yes('moves'),
    text: {
      sv: 'Ett registrerat företag ska anmäla sin nya adress till Bolagsverket. Säg också upp den gamla lokalen i tid.',
      en: 'A registered business must tell the Companies Registration Office its new address. Give notice on the old premises in good time too.',
    },
    source: law.companies('8 kap. 43 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'old-number',
    when: yes('new_org_number'),
    text: {
      sv: 'Avregistrera det gamla företaget hos Skatteverket inom två veckor.',
      en: 'Deregister the old company with the Tax Agency within two weeks.',
    },
    source: law.taxProcedure('7 kap. 4 §'),
    verified: true,
  },

  // By what the business does.
  {
    part: 'running',
    id: 'reusable-packaging',
    when: all(no('closes'), hasFoodOrDrink),
    text: {
      sv: 'Lämnar ni ut minst 75 engångsmuggar eller matlådor om dagen? Erbjud då sådana som går att använda igen. Rent papper räknas inte.',
      en: 'Do you hand out at least 75 disposable cups or takeaway boxes a day? Then you must offer reusable ones. Plain paper ones do not count.',
    },
    source: law.singleUse('17–22 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'grease-emptying',
    when: yes('commercial_kitchen'),
    text: {
      sv: 'Har ni fettavskiljare? Beställ tömning hos VafabMiljö.',
      en: 'Do you have a grease separator? Book its emptying with VafabMiljö.',
    },
    source: {
      proof: 'practice',
      title: 'VafabMiljö, tömning av fettavskiljare',
      url: 'https://vafabmiljo.se/foretag/tjanster/tomning-av-fettavskiljare/',
      read: '2026-11-24',
    },
    verified: false,
  },
  {
    part: 'running',
    id: 'environmental-self-control',
    when: all(no('closes'), any(yes('makes_or_repairs'), yes('handles_waste'), yes('treats_bodies'))),
    text: {
      sv: 'Planera och kontrollera själva kemikalier, avfall, buller och hygien. Det gäller även den som inte behöver anmäla något.',
      en: 'Plan and check your own chemicals, waste, noise and hygiene. This applies even if you do not have to notify anything.',
    },
    source: law.environmentalCode('26 kap. 19 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'foreign-guests',
    when: all(no('closes'), yes('lodges_guests')),
    text: {
      sv: 'Låt gäster från andra länder skriva på ett kort och visa legitimation. Det gäller hur få rum ni än har.',
      en: 'Have guests from other countries sign a registration card and show ID. This applies however few rooms you have.',
    },
    source: law.aliensOrdinance('6 kap. 13 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'guards',
    when: all(no('closes'), yes('holds_event')),
    text: {
      sv: 'Vid konsert, dans, marknad eller tävling kan polisen kräva ordningsvakter. Fråga tidigt.',
      en: 'For a concert, dance, market or competition the police can require public order guards. Ask early.',
    },
    source: law.publicOrder('2 kap. 16 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'catering-venues',
    when: yes('alcohol_catering'),
    text: {
      sv: 'Anmäl varje lokal där ni ska servera alkohol, och vänta tills kommunen har godkänt den.',
      en: 'Notify every venue where you will serve alcohol, and wait until the municipality has approved it.',
    },
    source: law.alcohol('8 kap. 4 §'),
    verified: true,
  },
  // Closing. What must be told to somebody is a matter of its own in the plan.
  {
    part: 'closing',
    id: 'close-records',
    when: yes('closes'),
    text: {
      sv: 'Spara bokföringen i sju år och personalliggaren i två, räknat från årets slut.',
      en: 'Keep the accounts for seven years and the staff ledger for two, counted from the end of the year.',
    },
    source: law.accounting('7 kap. 2 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-returns',
    when: chosen('closing_company', 'sole', 'registered', 'resting', 'dissolved', 'bankrupt'),
    text: {
      sv: 'Lämna den sista momsdeklarationen, de sista löneuppgifterna och årets inkomstdeklaration.',
      en: 'Hand in your last VAT return, your last payroll returns and the year’s income tax return.',
    },
    source: law.taxProcedure('26 kap. 26–32 §§'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-resting',
    when: chosen('closing_company', 'resting'),
    text: {
      sv: 'Ett aktiebolag utan verksamhet ska ändå ha styrelse och lämna årsredovisning varje år.',
      en: 'A dormant limited company must still have a board and hand in an annual report every year.',
    },
    source: law.companies('25 kap. 11 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-sold',
    when: chosen('closing_company', 'sold'),
    text: {
      sv: 'Bolaget ska genast anmäla ny verklig huvudman och ny styrelse till Bolagsverket.',
      en: 'The company must notify the Companies Registration Office of its new beneficial owner and new board at once.',
    },
    source: law.beneficialOwners('2 kap. 3 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-bankrupt',
    when: chosen('closing_company', 'bankrupt'),
    text: {
      sv: 'Konkursförvaltaren tar över. Serveringstillstånd slutar gälla genast.',
      en: 'The administrator in bankruptcy takes over. An alcohol licence ends at once.',
    },
    source: law.alcohol('9 kap. 12 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-staff',
    when: not(any(no('closes'), chosen('closing_staff', 'none'))),
    text: {
      sv: 'Förhandla med facket innan ni bestämmer er. Sedan löper en till sex månaders uppsägningstid.',
      en: 'Negotiate with the unions before you decide. After that, notice periods run for one to six months.',
    },
    source: law.codetermination('11 och 13 §§'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-lease',
    when: yes('had_lease'),
    text: {
      sv: 'Säg upp lokalen skriftligt nio månader före, eller så tidigt som avtalet säger.',
      en: 'Give notice on the premises in writing nine months ahead, or as early as the lease says.',
    },
    source: law.landCode('12 kap. 4 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-pollution',
    when: yes('closes'),
    text: {
      sv: 'Hittar ni föroreningar i mark eller vatten? Säg genast till miljönämnden.',
      en: 'Have you found pollution in the ground or water? Tell the environment board at once.',
    },
    source: law.environmentalCode('10 kap. 11 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-contracts',
    when: yes('closes'),
    text: {
      sv: 'Säg upp vatten, el, avfall, försäkring och musikavtal.',
      en: 'Cancel your water, electricity, waste, insurance and music agreements.',
    },
    source: advice,
    verified: false,
  },
  {
    part: 'running',
    id: 'alcohol-age',
    when: dealsInAlcohol,
    text: {
      sv: 'Den som driver försäljning av alkohol eller folköl ska ha fyllt 20 år. Fråga gästerna om ålder: 18 år för servering och folköl, 20 år för att ta med.',
      en: 'Anyone who runs the sale of alcohol or low-alcohol beer must be 20 or over. Ask guests their age: 18 for drinks you serve and low-alcohol beer, 20 to take away.',
    },
    source: law.alcohol('3 kap. 6–8 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'alcohol-free-choice',
    when: serves,
    text: {
      sv: 'Ha alkoholfritt att välja på när ni serverar alkohol. Gäster får inte dricka medhavd alkohol hos er.',
      en: 'Offer a choice of alcohol-free drinks when you serve alcohol. Guests may not drink alcohol they bring with them.',
    },
    source: law.alcohol('8 kap. 22 och 24 §§'),
    verified: true,
  },
  {
    part: 'staff',
    id: 'serving-staff',
    when: serves,
    text: {
      sv: 'Ha alltid en ansvarig på plats. Kök och servering sköts av egna anställda eller bemanningsföretag.',
      en: 'Always have a responsible person on the premises. Kitchen and service must be staffed by your own employees or agency staff.',
    },
    source: law.alcohol('8 kap. 18 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'spiced-snaps',
    when: any(yes('serves_alcohol'), yes('has_alcohol_licence')),
    text: {
      sv: 'Kryddar ni egen snaps? Anmäl det till kommunen först.',
      en: 'Do you flavour your own snaps? Notify the municipality first.',
    },
    source: law.alcohol('8 kap. 3 §'),
    verified: true,
  },
  {
    part: 'yearly',
    id: 'restaurant-report',
    when: any(yes('serves_alcohol'), yes('serves_alcohol_closed'), yes('had_alcohol')),
    text: {
      sv: 'Lämna restaurangrapporten till kommunen varje år, och en sista när ni slutar.',
      en: 'Send the restaurant report to the municipality every year, and a final one when you stop.',
    },
    source: {
      proof: 'practice',
      title: 'Värnamo kommun, du som har serveringstillstånd',
      url: 'https://kommun.varnamo.se/naringsliv-och-arbete/tillstand-regler-och-tillsyn/alkohol-och-serveringstillstand/du-som-har-serveringstillstand.html',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    part: 'running',
    id: 'care-home-alcohol',
    when: yes('alcohol_care_home'),
    text: {
      sv: 'Boende och deras besökare får serveras utan tillstånd där måltider ingår. Ha ett program för er egen kontroll.',
      en: 'Residents and their visitors may be served without a licence where meals are included. Have a self-inspection programme.',
    },
    source: law.alcohol('8 kap. 1 b §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'private-party-free',
    when: yes('alcohol_closed_once'),
    text: {
      sv: 'En fest är fri från tillstånd om gästerna är bestämda i förväg, ingen tjänar på den och lokalen annars inte säljer dryck.',
      en: 'A party needs no licence if the guests are decided beforehand, nobody makes a profit and the venue does not otherwise sell drinks.',
    },
    source: law.alcohol('8 kap. 1 a §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'farm-sale-limits',
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    text: {
      sv: 'Vid gårdsförsäljning får varje besökare köpa högst 0,7 liter sprit, 3 liter vin, 3 liter starköl och 3 liter annat. Köparen ska ha fyllt 20 år.',
      en: 'In farm sales each visitor may buy at most 0.7 litres of spirits, 3 of wine, 3 of strong beer and 3 of other drinks. The buyer must be 20 or over.',
    },
    source: law.alcohol('3 kap. 7 § och 5 a kap. 5 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'smoke-free',
    when: any(hasFoodOrDrink, yes('lodges_guests'), yes('holds_event'), yes('sells_tobacco')),
    text: {
      sv: 'Håll lokaler och serveringar rökfria, även från e-cigaretter och vattenpipa. Sätt upp en skylt.',
      en: 'Keep premises and serving areas smoke-free, from e-cigarettes and water pipes too. Put up a sign.',
    },
    source: law.tobacco('6 kap. 1–3, 8 och 9 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'smoking-room',
    when: all(yes('sells_tobacco'), yes('handles_food'), yes('staff_ledger_trade')),
    text: {
      sv: 'Ska gäster röka vattenpipa? Rökrummet ska vara en mindre del av stället, utan mat, dryck och servering.',
      en: 'Will guests smoke water pipes? The smoking room must be a minor part of the premises, with no food, drink or service.',
    },
    source: law.tobacco('6 kap. 6 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'pharmacy-only-medicines',
    when: any(yes('sells_otc'), yes('has_medicines')),
    text: {
      sv: 'Från den 1 januari 2027 får vissa läkemedel bara säljas på apotek, med råd. Se Läkemedelsverkets lista.',
      en: 'From 1 January 2027 some medicines may only be sold at pharmacies, with advice. See the Medical Products Agency’s list.',
    },
    source: law.pharmacies('2 kap. 6 d–6 f §§'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-folkol',
    when: yes('had_folkol'),
    text: {
      sv: 'Säg till kommunen att ni slutar med folköl, så slutar tillsynsavgiften.',
      en: 'Tell the municipality that you are giving up low-alcohol beer, and the supervision fee will stop.',
    },
    source: { proof: 'none', title: 'Alkohollagen (2010:1622) säger inget om att sluta med folköl' },
    verified: false,
  },
  ...orderReminders,
  {
    part: 'building',
    id: 'plan-holds-anyway',
    when: any(yes('builds_new'), yes('extends'), yes('lays_out')),
    text: {
      sv: 'Även det som inte kräver lov ska följa detaljplanen. Fråga kommunen innan ni bygger.',
      en: 'Work that needs no permit must follow the detailed plan too. Ask the municipality before you build.',
    },
    source: law.planAndBuilding('10 kap. 2 §'),
    verified: true,
  },
  {
    part: 'building',
    id: 'permit-after-all',
    when: any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('lays_out')),
    text: {
      sv: 'Detaljplanen kan kräva lov också för små åtgärder. Det gäller även nära militära områden och flygplatser.',
      en: 'The detailed plan can require a permit for minor works too. The same applies near military areas and airports.',
    },
    source: law.planAndBuilding('9 kap. 2 och 36 §§'),
    verified: true,
  },
  {
    part: 'building',
    id: 'for-a-time',
    when: any(yes('builds_new'), yes('extends'), yes('lays_out')),
    text: {
      sv: 'Ska det bara stå en tid eller en säsong? Då kan ni söka ett tidsbegränsat bygglov.',
      en: 'Will it only be there for a while, or for a season? Then you can apply for a temporary permit.',
    },
    source: law.planAndBuilding('9 kap. 39–40 och 72 §§'),
    verified: true,
  },
  {
    part: 'building',
    id: 'ask-for-advance-ruling',
    when: all(yes('outside_plan'), yes('builds_new')),
    text: {
      sv: 'Är ni osäkra på platsen? Sök förhandsbesked. Ett ja binder nämnden i två år.',
      en: 'Not sure about the location? Apply for an advance ruling. A yes binds the board for two years.',
    },
    source: law.planAndBuilding('9 kap. 41–42 §§'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'large-sign-is-front',
    when: yes('sign'),
    text: {
      sv: 'En skylt kräver sällan bygglov. En mycket stor skylt kan räknas som ändrad fasad. Fråga då byggnadsnämnden.',
      en: 'A sign rarely needs a permit. A very large sign can count as a changed façade; if so, ask the building board.',
    },
    source: law.planAndBuilding('1 kap. 4 §; 9 kap. 15 § 3 och 38 § 2'),
    verified: true,
  },
  {
    part: 'building',
    id: 'ancient-remains',
    when: any(yes('builds_new'), yes('extends'), yes('changes_ground')),
    text: {
      sv: 'Fråga länsstyrelsen tidigt om fornlämningar. Hittar ni en när ni gräver ska ni stanna och anmäla den.',
      en: 'Ask the county board early about ancient remains. If you find any while digging, stop and report it.',
    },
    source: law.heritage('2 kap. 10 §'),
    verified: true,
  },
  {
    part: 'building',
    id: 'listed-building',
    when: all(
      yes('valued_place'),
      any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('demolishes'), yes('sign')),
    ),
    text: {
      sv: 'Är huset ett byggnadsminne? Då krävs också länsstyrelsens tillstånd.',
      en: 'Is the building a listed building (byggnadsminne)? Then you need the county board’s permit too.',
    },
    source: law.heritage('3 kap. 14 §'),
    verified: true,
  },
  {
    part: 'building',
    id: 'shelter-notice',
    when: any(yes('builds_new'), yes('extends')),
    text: {
      sv: 'Ligger platsen där det ska finnas skyddsrum? Meddela då den ansvariga myndigheten innan ni söker bygglov.',
      en: 'Is the site in an area where there must be civil defence shelters? Then tell the responsible authority before you apply for a building permit.',
    },
    source: law.shelters('3 kap. 2 §'),
    verified: true,
  },
  {
    part: 'premises',
    id: 'easy-access',
    when: yes('has_premises'),
    text: {
      sv: 'Får allmänheten komma in? Ta bort enkla hinder, som trösklar, för den som har svårt att röra sig eller se.',
      en: 'Are you open to the public? Remove simple obstacles, such as thresholds, for people with reduced mobility or sight.',
    },
    source: law.planAndBuilding('8 kap. 2 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'takeover-building',
    when: all(yes('takeover'), yes('has_premises')),
    text: {
      sv: 'Bygglov följer huset. Fråga säljaren efter slutbesked. Saknas det får den delen inte användas.',
      en: 'A building permit follows the building. Ask the seller for the final clearance. Without it, that part of the building may not be used.',
    },
    source: law.planAndBuilding('9 kap. 115 §; 10 kap. 4 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'takeover-works',
    when: all(yes('takeover'), yes('has_premises')),
    text: {
      sv: 'Tar ni över ett bygge som pågår? Meddela byggnadsnämnden genast att ni är ny byggherre.',
      en: 'Are you taking over building work in progress? Tell the building board at once that you are the new developer.',
    },
    source: law.planAndBuilding('10 kap. 5 c §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-temporary-building',
    when: yes('closes'),
    text: {
      sv: 'Har ni ett tidsbegränsat bygglov? Återställ platsen innan tiden går ut. Det kräver inget lov.',
      en: 'Do you have a temporary building permit? Restore the site before it runs out. That needs no permit.',
    },
    source: law.planAndBuilding('9 kap. 73 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-sign',
    when: yes('closes'),
    text: {
      sv: 'Har ni reklam på andra platser? Ta ner den när ni slutar.',
      en: 'Do you have advertising elsewhere? Take it down when you stop.',
    },
    source: law.streetsAndSigns('6 och 9 §§'),
    verified: true,
  },
  ...environmentReminders,
]);
