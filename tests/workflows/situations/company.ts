import type { Situation } from './situation.ts';

/** The company, tax, the till, the building site, taking over, changing and closing. */
export const situations: readonly Situation[] = [
  // Forming the company.
  {
    says: 'A sole trader opens a café and registers nothing with the companies office',
    event: 'open-restaurant',
    answers: { company: 'sole' },
    not: ['company-registration', 'beneficial-owner', 'branch-registration'],
    source: 'Handelsregisterlagen (1974:157) 2 §, t.o.m. SFS 2024:1112: “Följande näringsidkare kan registreras”',
  },
  {
    says: 'A limited company that is to run a café must be registered first, and its owner named the same day',
    event: 'open-restaurant',
    answers: { company: 'limited' },
    needs: ['company-registration', 'beneficial-owner'],
    order: [['company-registration', 'beneficial-owner']],
    ownWindow: ['beneficial-owner'],
    source:
      'Lag (2017:631) 2 kap. 3 §, t.o.m. SFS 2026:316: “samtidigt som den juridiska personen anmäler sig för registrering”',
  },
  {
    says: 'A limited company cannot apply to the tax agency before it exists',
    event: 'open-shop',
    answers: { company: 'limited', who_works: 'employees' },
    needs: ['company-registration', 'tax-registration'],
    order: [['company-registration', 'tax-registration']],
    source:
      'Aktiebolagslagen (2005:551) 2 kap. 25 §, t.o.m. SFS 2026:783: “Innan bolaget har registrerats, kan det inte förvärva rättigheter”',
  },
  {
    says: 'Two friends sell together in a partnership that is not registered yet',
    event: 'something-else',
    answers: { company: 'partnership' },
    needs: ['company-registration', 'beneficial-owner'],
    source: 'Lag (1980:1102) 1 kap. 1 §, t.o.m. SFS 2018:1662: “bolaget har förts in i handelsregistret”',
  },
  {
    says: 'A co-operative that is to run a village shop must be registered',
    event: 'food-shop',
    answers: { company: 'cooperative' },
    needs: ['company-registration', 'beneficial-owner'],
    source: 'Lag (2018:672) 2 kap. 1–4 §§, t.o.m. SFS 2025:807: an economic association exists by its registration',
  },
  {
    says: 'A non-profit association that runs a café may register but need not',
    event: 'open-restaurant',
    answers: { company: 'association' },
    not: ['company-registration', 'beneficial-owner'],
    source:
      'Handelsregisterlagen (1974:157) 2 § 3, t.o.m. SFS 2024:1112: “kan registreras”; lag (2017:631) 2 kap. 4 §: only once it has stated an owner',
  },
  {
    says: 'A company that is registered already registers nothing anew',
    event: 'open-shop',
    answers: { company: 'registered' },
    not: ['company-registration', 'beneficial-owner', 'branch-registration'],
    source:
      'Lag (2017:631) 2 kap. 3 §, t.o.m. SFS 2026:316: when it registers, and “när ett förhållande som har anmälts ändras”',
  },
  {
    says: 'A French firm that only sells its services here needs no branch',
    event: 'office',
    answers: { company: 'foreign', foreign_kind: 'services' },
    not: ['branch-registration', 'company-registration'],
    source:
      'Lag (1992:160) 2 § andra stycket, t.o.m. SFS 2026:1059: “omfattas av bestämmelserna om fri rörlighet för varor och tjänster”',
  },
  {
    says: 'A company from outside the EEA opens a branch café and may start when that is notified',
    event: 'open-restaurant',
    answers: { company: 'foreign', foreign_kind: 'outside' },
    needs: ['branch-registration', 'tax-registration', 'beneficial-owner'],
    not: ['company-registration'],
    source:
      'Lag (1992:160) 2 § första stycket 1 och 15 §, t.o.m. SFS 2026:1059: “får påbörjas när anmälan … har skett”',
  },
  {
    says: 'A foreign firm that does not say from where may need a branch',
    event: 'office',
    answers: { company: 'foreign', foreign_kind: 'unknown' },
    possible: ['branch-registration'],
    source: 'Lag (1992:160) 2 § andra stycket, t.o.m. SFS 2026:1059: depends on free movement within the EEA',
  },
  {
    says: 'Whoever has not chosen a form may have to register a company',
    event: 'hairdresser',
    answers: { company: 'unknown' },
    possible: ['company-registration', 'beneficial-owner'],
    source:
      'Aktiebolagslagen (2005:551) 2 kap. 22 § and handelsregisterlagen (1974:157) 2 §: the form decides whether one must register',
  },

  // VAT, employer and F-tax.
  {
    says: 'A sole trader who invoices 119 000 kr a year, without staff, must register nothing',
    event: 'office',
    answers: { company: 'sole', who_works: 'family', pays_how: 'invoice', yearly_sales: 'to-120' },
    not: ['tax-registration', 'cash-register', 'company-registration', 'beneficial-owner'],
    source:
      'Mervärdesskattelagen (2023:200) 18 kap. 4 §, t.o.m. SFS 2026:1025: “inte överstiger 120 000 kronor under kalenderåret”',
  },
  {
    says: 'The same trader at 121 000 kr must register for VAT, and needs no till',
    event: 'office',
    answers: { company: 'sole', pays_how: 'invoice', yearly_sales: 'to-four-base-amounts' },
    needs: ['tax-registration'],
    not: ['cash-register'],
    source:
      'Mervärdesskattelagen (2023:200) 18 kap. 11 §, t.o.m. SFS 2026:1025: the exemption ends from the moment the limit is passed',
  },
  {
    says: 'A shop that sells for 40 000 kr and hires its first employee registers as an employer',
    event: 'open-shop',
    answers: { company: 'sole', who_works: 'employees', yearly_sales: 'to-120' },
    needs: ['tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 2, t.o.m. SFS 2026:1305: “den som är skyldig att betala arbetsgivaravgifter”',
  },
  {
    says: 'An owner who takes a small wage from the own company makes it an employer',
    event: 'office',
    answers: { company: 'limited', who_works: 'family', yearly_sales: 'to-120', owner_wage: true },
    needs: ['tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 1–2, t.o.m. SFS 2026:1305: “den som är skyldig att göra skatteavdrag”',
  },
  {
    says: 'Unpaid helpers make nobody an employer',
    event: 'farm-shop',
    answers: { company: 'sole', who_works: 'others', yearly_sales: 'to-120' },
    not: ['tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 2, t.o.m. SFS 2026:1305: only who is liable for employer contributions',
  },
  {
    says: 'A private preschool without staff yet owes no VAT on two million in fees',
    event: 'preschool',
    answers: { vat_free: true, pays_how: 'invoice', yearly_sales: 'over' },
    not: ['tax-registration', 'cash-register'],
    source: 'Mervärdesskattelagen (2023:200) 10 kap. 14 §, t.o.m. SFS 2026:1025: “verksamhet för barnomsorg”',
  },
  {
    says: 'A preschool with staff registers as an employer although it owes no VAT',
    event: 'preschool',
    answers: { vat_free: true, who_works: 'employees' },
    needs: ['tax-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 2, t.o.m. SFS 2026:1305',
  },
  {
    says: 'A care practice that also sells goods above the limit owes VAT',
    event: 'health-care',
    answers: { vat_free: false, yearly_sales: 'over' },
    needs: ['tax-registration'],
    source:
      'Mervärdesskattelagen (2023:200) 10 kap. 6 § and 18 kap. 4 §, t.o.m. SFS 2026:1025: only the care is exempt',
  },
  {
    says: 'A firm from outside the EU owes VAT from the first krona',
    event: 'online-shop',
    answers: { foreign_kind: 'outside', yearly_sales: 'to-120' },
    needs: ['tax-registration'],
    source: 'Mervärdesskattelagen (2023:200) 18 kap. 6 § 1, t.o.m. SFS 2026:1025: “inte är etablerade i något EU-land”',
  },
  {
    says: 'Whoever does not know the sales may have to register',
    event: 'office',
    answers: { yearly_sales: 'unknown' },
    possible: ['tax-registration'],
    source: 'Mervärdesskattelagen (2023:200) 18 kap. 4 §, t.o.m. SFS 2026:1025: depends on 120 000 kronor',
  },

  // The till.
  {
    says: 'A stall sells for 236 800 kr with VAT in cash',
    event: 'food-truck',
    answers: { pays_how: 'spot', yearly_sales: 'to-four-base-amounts' },
    not: ['cash-register'],
    source:
      'Skatteförfarandelagen (2011:1244) 39 kap. 5 §, t.o.m. SFS 2026:1305: “högst fyra prisbasbelopp”; förordning (2025:872) 1 §: 59 200 kronor',
  },
  {
    says: 'A stall on the square sells for 236 801 kr: there is no exemption for markets',
    event: 'food-truck',
    answers: { pays_how: 'spot', yearly_sales: 'over' },
    needs: ['cash-register', 'tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 39 kap. 4–5 §§, t.o.m. SFS 2026:1305: torg- och marknadshandel is defined for 13 § only',
  },
  {
    says: 'A workshop invoices two million and takes a card now and then',
    event: 'vehicle-workshop',
    answers: { pays_how: 'little', yearly_sales: 'over' },
    needs: ['tax-registration'],
    not: ['cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 5 § 1, t.o.m. SFS 2026:1305: “bara i obetydlig omfattning”',
  },
  {
    says: 'A web shop is paid by card at a distance',
    event: 'online-shop',
    answers: { pays_how: 'online', yearly_sales: 'over' },
    not: ['cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 5 § 4, t.o.m. SFS 2026:1305: “genom distansavtal”',
  },
  {
    says: 'An unmanned food shop opens with cards only',
    event: 'food-shop',
    answers: { pays_how: 'online', yearly_sales: 'over' },
    not: ['cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 5 § 5, t.o.m. SFS 2026:1305: “i en automatiserad affärslokal”',
  },
  {
    says: 'A consultant who only invoices has no till at two million',
    event: 'office',
    answers: { pays_how: 'invoice', yearly_sales: 'over' },
    not: ['cash-register'],
    source:
      'Skatteförfarandelagen (2011:1244) 39 kap. 4 §, t.o.m. SFS 2026:1305: “mot kontant betalning eller mot betalning med kontokort”',
  },
  {
    says: 'A dentist who takes cards needs a till although care is free from VAT',
    event: 'health-care',
    answers: { vat_free: true, pays_how: 'spot', yearly_sales: 'over' },
    needs: ['cash-register', 'tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 8 and 39 kap. 4–5 §§, t.o.m. SFS 2026:1305: freedom from VAT is no exemption there',
  },
  {
    says: 'A sports club whose sale is free from income tax sells waffles for 300 000 kr',
    event: 'public-event',
    answers: { tax_exempt: true, pays_how: 'spot', yearly_sales: 'over' },
    not: ['cash-register', 'tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 39 kap. 5 § 2, t.o.m. SFS 2026:1305: “befriad från skattskyldighet enligt inkomstskattelagen”',
  },
  {
    says: 'A club that does not know whether its income is free may need a till',
    event: 'public-event',
    answers: { company: 'association', tax_exempt: 'unknown', pays_how: 'spot', yearly_sales: 'over' },
    possible: ['cash-register', 'tax-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 5 § 2, t.o.m. SFS 2026:1305',
  },
  {
    says: 'A café that has not said how much it sells may need a till',
    event: 'open-restaurant',
    answers: { pays_how: 'spot', yearly_sales: 'unknown' },
    possible: ['cash-register', 'tax-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 5 §, t.o.m. SFS 2026:1305: four price base amounts decide',
  },

  // The building site.
  {
    says: 'Works on the premises for 220 000 kr are no registered building site',
    event: 'open-shop',
    answers: { building_works: true, build_cost: 'to-four-base-amounts' },
    not: ['construction-site-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 11 b § 1, t.o.m. SFS 2026:1305: “mer än fyra prisbasbelopp”',
  },
  {
    says: 'Works on the premises for 300 000 kr are registered before they start, and hold up no opening',
    event: 'open-shop',
    answers: { building_works: true, build_cost: 'over' },
    needs: ['construction-site-registration'],
    ownWindow: ['construction-site-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 2 a §, t.o.m. SFS 2026:1305: “innan byggverksamheten på byggarbetsplatsen påbörjas”',
  },
  {
    says: 'Works whose price is not known yet may be a registered building site',
    event: 'build-with-sign',
    answers: { building_works: true, build_cost: 'unknown' },
    possible: ['construction-site-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 39 kap. 11 b § 1, t.o.m. SFS 2026:1305: “kan antas uppgå till”',
  },

  // Taking over.
  {
    says: 'Whoever buys a pizzeria into an own firm registers before taking over, the till too',
    event: 'take-over-restaurant',
    answers: { takeover_how: 'business', company: 'sole', pays_how: 'spot', yearly_sales: 'over' },
    needs: ['tax-registration', 'cash-register'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 2–3 §§, t.o.m. SFS 2026:1305: “innan näringsverksamheten påbörjas eller övertas”',
  },
  {
    says: 'Whoever buys all the shares keeps the number and its registrations, and names the new owner',
    event: 'take-over-restaurant',
    answers: { takeover_how: 'shares', pays_how: 'spot', yearly_sales: 'over', company: 'limited' },
    needs: ['beneficial-owner'],
    not: ['company-registration', 'tax-registration', 'cash-register'],
    source: 'Lag (2017:631) 1 kap. 4 § and 2 kap. 3 §, t.o.m. SFS 2026:316: “mer än 25 procent”, “utan dröjsmål”',
  },
  {
    says: 'A buyer from a bankruptcy forms a company and registers it for tax',
    event: 'take-over-business',
    answers: { takeover_how: 'bankrupt', company: 'limited', who_works: 'employees' },
    needs: ['company-registration', 'beneficial-owner', 'tax-registration'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 2 §, t.o.m. SFS 2026:1305: “eller övertas”',
  },

  // Changing.
  {
    says: 'An owner sells 30 per cent of the company to one person',
    event: 'change-business',
    answers: { owners_change: true },
    needs: ['beneficial-owner'],
    not: ['company-registration', 'tax-registration', 'company-change'],
    source: 'Lag (2017:631) 1 kap. 4 § and 2 kap. 3 §, t.o.m. SFS 2026:316: “mer än 25 procent”',
  },
  {
    says: 'An owner sells 20 per cent and nothing else changes',
    event: 'change-business',
    answers: { owners_change: false },
    not: ['beneficial-owner', 'company-change'],
    only: true,
    source: 'Lag (2017:631) 1 kap. 4 §, t.o.m. SFS 2026:316: “mer än 25 procent”',
  },
  {
    says: 'A new board holds only once it is notified',
    event: 'change-business',
    answers: { board_changes: true },
    needs: ['company-change'],
    ownWindow: ['company-change'],
    source:
      'Aktiebolagslagen (2005:551) 8 kap. 13 §, t.o.m. SFS 2026:783: “först från den tidpunkt då anmälan om ändringen kom in”',
  },
  {
    says: 'A sole trader turns into a limited company',
    event: 'change-business',
    answers: { new_org_number: true, company: 'limited', who_works: 'employees' },
    needs: ['company-registration', 'beneficial-owner', 'tax-registration'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 2 §, t.o.m. SFS 2026:1305; aktiebolagslagen (2005:551) 2 kap. 22 §',
  },
  {
    says: 'The first employee of a business that exists',
    event: 'change-business',
    answers: { starts_employing: true },
    needs: ['tax-registration'],
    not: ['cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 1 § 2 and 4 §, t.o.m. SFS 2026:1305: “inom två veckor”',
  },
  {
    says: 'A small business passes 120 000 kr for the first time',
    event: 'change-business',
    answers: { passes_vat_limit: true },
    needs: ['tax-registration'],
    source: 'Mervärdesskattelagen (2023:200) 18 kap. 11 §, t.o.m. SFS 2026:1025: “från den tidpunkten”',
  },
  {
    says: 'A shop buys another till',
    event: 'change-business',
    answers: { passes_till_limit: true },
    needs: ['cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 3–4 §§, t.o.m. SFS 2026:1305: “inom två veckor”',
  },
  {
    says: 'The last employee leaves and the business goes on',
    event: 'change-business',
    answers: { stops_employing: true },
    needs: ['tax-change'],
    not: ['tax-registration'],
    ownWindow: ['tax-change'],
    source:
      'Skatteförfarandelagen (2011:1244) 7 kap. 4 §, t.o.m. SFS 2026:1305: “en uppgift som ligger till grund för registreringen ändras”',
  },
  {
    says: 'Somebody who changes nothing that is registered has nothing to hand in',
    event: 'change-business',
    not: ['tax-registration', 'tax-change', 'company-change', 'beneficial-owner', 'cash-register'],
    only: true,
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 4 §, t.o.m. SFS 2026:1305: only what the registration rests on',
  },

  // Closing.
  {
    says: 'A sole trader stops and tells the tax agency within two weeks, of the till too',
    event: 'close-business',
    answers: { closing_company: 'sole', had_till: true },
    needs: ['tax-deregistration', 'till-deregistration'],
    not: ['company-deregistration', 'company-liquidation', 'tax-registration', 'cash-register'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 4 §, t.o.m. SFS 2026:1305: “inom två veckor”',
  },
  {
    says: 'A registered partnership stops and tells the companies office without delay',
    event: 'close-business',
    answers: { closing_company: 'registered' },
    needs: ['tax-deregistration', 'company-deregistration'],
    source: 'Handelsregisterlagen (1974:157) 13 §, t.o.m. SFS 2024:1112: “upphör med sin verksamhet … utan dröjsmål”',
  },
  {
    says: 'A limited company is dissolved by liquidation',
    event: 'close-business',
    answers: { closing_company: 'dissolved' },
    needs: ['tax-deregistration', 'company-liquidation'],
    not: ['company-deregistration'],
    source: 'Aktiebolagslagen (2005:551) 25 kap. 8 §, t.o.m. SFS 2026:783: “genast anmäls för registrering”',
  },
  {
    says: 'A limited company that only rests is not liquidated',
    event: 'close-business',
    answers: { closing_company: 'resting' },
    needs: ['tax-deregistration'],
    not: ['company-liquidation', 'company-deregistration'],
    source:
      'Aktiebolagslagen (2005:551) 25 kap. 1 och 8 §§, t.o.m. SFS 2026:783: liquidation is decided by the meeting',
  },
  {
    says: 'One shop of several closes and the company goes on',
    event: 'close-business',
    answers: { closing_company: 'goes-on', had_till: true },
    needs: ['till-deregistration'],
    not: ['tax-deregistration', 'company-liquidation'],
    source: 'Skatteförfarandelagen (2011:1244) 7 kap. 3–4 §§, t.o.m. SFS 2026:1305',
  },
  {
    says: 'A shop with four employees closes',
    event: 'close-business',
    answers: { closing_staff: '1-4' },
    not: ['redundancy-notice-two-months', 'redundancy-notice-four-months', 'redundancy-notice-six-months'],
    source: 'Lag (1974:13) 1 §, t.o.m. SFS 2017:361: “minst fem arbetstagare”',
  },
  {
    says: 'A shop with six employees closes',
    event: 'close-business',
    answers: { closing_staff: '5-25' },
    needs: ['redundancy-notice-two-months'],
    not: ['redundancy-notice-four-months'],
    source: 'Lag (1974:13) 2 § 1, t.o.m. SFS 2017:361: “minst två månader … högst 25 arbetstagare”',
  },
  {
    says: 'A factory with 26 employees closes',
    event: 'close-business',
    answers: { closing_staff: '26-100' },
    needs: ['redundancy-notice-four-months'],
    not: ['redundancy-notice-two-months', 'redundancy-notice-six-months'],
    source: 'Lag (1974:13) 2 § 2, t.o.m. SFS 2017:361: “fler än 25 men högst 100”',
  },
  {
    says: 'A factory with 101 employees closes',
    event: 'close-business',
    answers: { closing_staff: 'over-100' },
    needs: ['redundancy-notice-six-months'],
    source: 'Lag (1974:13) 2 § 3, t.o.m. SFS 2017:361: “fler än 100”',
  },
];
