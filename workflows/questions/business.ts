import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Who starts something of its own, and who gets a new number. Who buys the shares of a company keeps its registrations. */
const newHolder = all(no('closes'), not(chosen('takeover_how', 'shares')), any(no('changes'), yes('new_org_number')));

export const business = {
  takeover: {
    ask: {
      sv: 'Tar ni över en verksamhet som redan finns på platsen?',
      en: 'Are you taking over an existing business there?',
    },
    tick: { sv: 'Vi tar över en verksamhet som finns', en: 'We are taking over an existing business' },
    when: all(no('closes'), no('changes')),
    type: yesNo,
  },
  takeover_how: {
    ask: { sv: 'Hur tar ni över verksamheten?', en: 'How are you taking over the business?' },
    when: yes('takeover'),
    type: {
      kind: 'choice',
      options: {
        business: {
          sv: 'Vi köper verksamheten till ett annat företag',
          en: 'We buy the business into another company',
        },
        shares: { sv: 'Vi köper själva bolaget', en: 'We buy the company itself' },
        bankrupt: { sv: 'Ur en konkurs', en: 'Out of a bankruptcy' },
      },
    },
  },
  company: {
    ask: { sv: 'Vilket företag ska driva verksamheten?', en: 'Which company will run the business?' },
    help: {
      sv: 'Ett nytt bolag måste registreras innan det kan söka tillstånd.',
      en: 'A new company must be registered before it can apply for permits.',
    },
    when: newHolder,
    type: {
      kind: 'choice',
      options: {
        registered: { sv: 'Ett som redan är registrerat', en: 'One that is already registered' },
        sole: { sv: 'Enskild firma med mitt personnummer', en: 'As a sole trader, with my personal identity number' },
        limited: { sv: 'Aktiebolag som ska bildas', en: 'A limited company to be formed' },
        partnership: { sv: 'Handels- eller kommanditbolag som ska bildas', en: 'A partnership to be formed' },
        cooperative: { sv: 'Ekonomisk förening som ska bildas', en: 'A co-operative to be formed' },
        association: { sv: 'Ideell förening', en: 'A non-profit association' },
        foreign: { sv: 'Utländskt företag', en: 'A foreign company' },
      },
    },
  },
  foreign_kind: {
    ask: { sv: 'Varifrån kommer det utländska företaget?', en: 'Where does the foreign company come from?' },
    help: {
      sv: 'EES är EU, Island, Liechtenstein och Norge.',
      en: 'The EEA is the EU, Iceland, Liechtenstein and Norway.',
    },
    when: chosen('company', 'foreign'),
    type: {
      kind: 'choice',
      options: {
        services: {
          sv: 'EES, och säljer bara hit utan fast ställe',
          en: 'The EEA, and only sells to Sweden, with no fixed place of business here',
        },
        place: { sv: 'EES, med ett fast ställe i Sverige', en: 'The EEA, with a fixed place of business in Sweden' },
        outside_services: {
          sv: 'Utanför EES, och säljer bara hit utan fast ställe',
          en: 'Outside the EEA, and only sells to Sweden, with no fixed place of business here',
        },
        outside: { sv: 'Utanför EES, med verksamhet i Sverige', en: 'Outside the EEA, with operations in Sweden' },
      },
    },
  },
  /** Inkomstskattelagen 7 kap.: what frees the income frees from the till and from VAT (ML 4 kap. 6 §). */
  tax_exempt: {
    ask: {
      sv: 'Är föreningens inkomst av försäljningen fri från inkomstskatt?',
      en: 'Is the association’s sales income exempt from income tax?',
    },
    help: {
      sv: 'Så är det oftast för allmännyttiga föreningar. Fråga Skatteverket om ni är osäkra.',
      en: 'It usually is for public-benefit associations. Ask the Tax Agency if you are not sure.',
    },
    when: chosen('company', 'association'),
    type: yesNo,
  },
  who_works: {
    ask: { sv: 'Vilka ska arbeta i verksamheten?', en: 'Who will work in the business?' },
    help: {
      sv: 'Räkna alla som hjälper till, även utan lön. Sambo räknas som make bara om ni har barn ihop.',
      en: 'Count everyone who helps, paid or not. An unmarried partner counts as a spouse only if you have children together.',
    },
    when: all(no('closes'), any(no('changes'), yes('new_org_number'))),
    type: {
      kind: 'choice',
      options: {
        family: {
          sv: 'Bara ägaren, make eller maka och barn under 16 år',
          en: 'Only the owner, spouse and children under 16',
        },
        others: { sv: 'Även andra ägare eller hjälpare, utan lön', en: 'Other owners or helpers too, unpaid' },
        employees: { sv: 'Vi ska ha anställda', en: 'We will have employees' },
      },
    },
  },
  pays_how: {
    ask: { sv: 'Hur betalar kunderna?', en: 'How do customers pay?' },
    help: { sv: 'Swish räknas som kort.', en: 'Swish counts as a card payment.' },
    when: all(newHolder, no('tax_exempt')),
    type: {
      kind: 'choice',
      options: {
        invoice: { sv: 'Faktura', en: 'By invoice' },
        online: {
          sv: 'På nätet, per telefon, hemma hos kunden eller i obemannad butik',
          en: 'Online, by phone, at the customer’s home or in an unmanned shop',
        },
        little: {
          sv: 'Ibland på plats, för högst 236 800 kr per år',
          en: 'Sometimes on the spot, for at most SEK 236,800 a year',
        },
        spot: { sv: 'På plats med kontanter, kort eller Swish', en: 'On the spot with cash, card or Swish' },
      },
    },
  },
  vat_free: {
    ask: {
      sv: 'Är allt ni säljer vård, omsorg, barnomsorg eller skola?',
      en: 'Is everything you sell health care, social care, childcare or education?',
    },
    help: {
      sv: 'Det är fritt från moms. Skönhetsbehandling och försäljning av varor är det inte.',
      en: 'Those are exempt from VAT. Beauty treatments and selling goods are not.',
    },
    when: all(newHolder, yes('looks_after_people')),
    type: yesNo,
  },
  yearly_sales: {
    ask: { sv: 'Hur mycket säljer ni för per år?', en: 'How much will you sell a year?' },
    help: {
      sv: 'Räkna i år och de två senaste åren. Beloppen är gränserna för moms och kassaregister år 2026.',
      en: 'Count this year and the two before. The amounts are the limits for VAT and the cash register in 2026.',
    },
    when: all(newHolder, no('tax_exempt')),
    type: {
      kind: 'choice',
      options: {
        'to-120': { sv: 'Högst 120 000 kr utan moms', en: 'At most SEK 120,000 excluding VAT' },
        'to-four-base-amounts': {
          sv: 'Mer, men högst 236 800 kr med moms',
          en: 'More, but at most SEK 236,800 including VAT',
        },
        over: { sv: 'Mer än 236 800 kr med moms', en: 'More than SEK 236,800 including VAT' },
      },
    },
  },
  owner_wage: {
    ask: { sv: 'Ska ni ta ut lön ur bolaget?', en: 'Will you take a salary from the company?' },
    help: {
      sv: 'Då är bolaget er arbetsgivare. I enskild firma tar man ingen lön.',
      en: 'Then the company is your employer. A sole trader does not take a salary.',
    },
    when: all(
      newHolder,
      chosen('company', 'registered', 'limited', 'cooperative', 'foreign'),
      chosen('who_works', 'family', 'others'),
    ),
    type: yesNo,
  },
  /** SFL 39 kap. 2 §, the last paragraph: what is “huvudsakligen” something else is none of the trades. */
  mainly_ledger_trade: {
    ask: {
      sv: 'Är det mesta ni gör servering, hämtmat, kroppsvård, fordonsservice eller tvätt?',
      en: 'Is most of what you do serving food, takeaway, body care, vehicle repair or laundry?',
    },
    help: {
      sv: 'Svara ja även för partihandel med mat, dryck eller tobak. Då ska ni ha personalliggare.',
      en: 'Answer yes for wholesale of food, drink or tobacco too. Then you must keep a staff ledger.',
    },
    when: all(
      no('staff_ledger_trade'),
      any(chosen('who_works', 'others', 'employees'), yes('starts_employing')),
      any(yes('handles_food'), yes('deals_in_alcohol'), yes('treats_bodies'), yes('makes_or_repairs')),
    ),
    type: yesNo,
  },
  customers_at_home: {
    ask: {
      sv: 'Ska kunder komma hem till er för behandling, kurs eller köp?',
      en: 'Will customers come to your home for treatments, courses or shopping?',
    },
    help: {
      sv: 'Ett arbetsrum utan kunder räknas inte.',
      en: 'A home office without customers does not count.',
    },
    when: all(
      no('closes'),
      no('changes'),
      no('has_premises'),
      no('mobile'),
      no('takeover'),
      no('uses_outdoors'),
      no('holds_event'),
    ),
    type: yesNo,
  },
} as const satisfies Questions;

/** “Varken har säte eller fast driftställe för näringsverksamhet i Sverige” (lagen om tobak och liknande produkter 5 kap. 1 §). */
export const sellsFromAbroad = chosen('foreign_kind', 'services', 'outside_services');
