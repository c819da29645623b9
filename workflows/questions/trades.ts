import { all, any, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Who is in such a trade, or goes on with one under another number. */
const inTrade = any(yes('regulated_trade'), all(yes('has_trade_licence'), yes('new_org_number')));

/** A trade with an act of its own, which one body has to know of or to permit. */
const regulated = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(
  question: Q,
) => ({ ...question, when: inTrade, type: yesNo }) as const;

export const trades = {
  other_licence: {
    ask: { sv: 'Vilket av detta gör ni?', en: 'Which of these do you do?' },
    help: {
      sv: 'Stämmer inget behövs inget av det här.',
      en: 'If nothing fits, none of this is needed.',
    },
    type: {
      kind: 'several',
      of: [
        'works_on_sites',
        'electrical_work',
        'keeps_books',
        'forms_companies',
        'large_sums',
        'driving_school',
        'estate_agency',
        'guarding',
        'financial_services',
        'exchanges_money',
        'pawnbroking',
        'deals_in_firearms',
      ],
    },
  },
  /** SFL 39 kap. 2 §: “om-, till- och nybyggnadsarbeten, reparations- och underhållsarbeten, rivning” and what belongs to it. */
  works_on_sites: regulated({
    ask: {
      sv: 'Ska ni bygga, måla, riva, installera eller gräva hos andra?',
      en: 'Will you build, paint, demolish, install or dig for others?',
    },
    tick: {
      sv: 'Bygga, måla, riva, installera eller gräva',
      en: 'Building, painting, demolishing, installing or digging',
    },
  }),
  electrical_work: regulated({
    ask: { sv: 'Ska ni göra elinstallationer hos andra?', en: 'Will you do electrical installations for others?' },
    tick: { sv: 'Elinstallationer hos andra', en: 'Electrical installations for others' },
  }),
  /** Penningtvättslagen 1 kap. 2 § 19–20; authorised auditors are number 18, and 7 kap. does not hold for them. */
  keeps_books: regulated({
    ask: {
      sv: 'Ska ni sköta bokföring, granska den eller ge råd om skatt, åt andra?',
      en: 'Will you keep or audit accounts, or advise on tax, for others?',
    },
    tick: { sv: 'Bokföring, revision eller råd om skatt', en: 'Bookkeeping, auditing or advice on tax' },
    help: {
      sv: 'Godkända och auktoriserade revisorer räknas inte.',
      en: 'Approved and authorised auditors do not count.',
    },
  }),
  /** Penningtvättslagen 1 kap. 2 § 22–23 and 4 §. */
  forms_companies: regulated({
    ask: {
      sv: 'Ska ni bilda bolag, hyra ut kontorsadress eller vara jurist vid köp?',
      en: 'Will you form companies, rent out office addresses or act as a lawyer in purchases?',
    },
    tick: {
      sv: 'Bolagsbildning, kontorshotell eller juridisk hjälp vid köp',
      en: 'Forming companies, serviced offices or legal help with purchases',
    },
    help: { sv: 'Advokater räknas inte.', en: 'Members of the Bar (advokater) do not count.' },
  }),
  /** Penningtvättslagen 1 kap. 2 § 16 and 24. */
  large_sums: {
    ask: {
      sv: 'Kan ett köp bli 5 000 euro kontant, eller ett konstverk 10 000 euro?',
      en: 'Can a single purchase come to EUR 5,000 in cash, or a work of art to EUR 10,000?',
    },
    tick: {
      sv: 'Varor för minst 5 000 euro kontant, eller konst för minst 10 000 euro',
      en: 'Goods for EUR 5,000 or more in cash, or art for EUR 10,000 or more',
    },
    help: {
      sv: 'Som bilar, båtar, klockor och guld. Räkna det ni betalar, och köp som hör ihop.',
      en: 'Such as cars, boats, watches and gold. Count what you pay, and purchases that belong together.',
    },
    when: any(inTrade, yes('sells_second_hand')),
    type: yesNo,
  },
  driving_school: regulated({
    ask: { sv: 'Ska ni driva trafikskola?', en: 'Will you run a driving school?' },
    tick: { sv: 'Trafikskola', en: 'A driving school' },
  }),
  estate_agency: regulated({
    ask: { sv: 'Ska ni förmedla fastigheter eller bostäder?', en: 'Will you act as an agent for property or homes?' },
    tick: { sv: 'Förmedla fastigheter eller bostäder', en: 'Acting as an agent for property or homes' },
  }),
  guarding: regulated({
    ask: { sv: 'Ska ni bevaka åt andra?', en: 'Will you provide security services for others?' },
    tick: { sv: 'Bevakning eller värdetransporter', en: 'Guarding, or carrying valuables' },
  }),
  financial_services: regulated({
    ask: {
      sv: 'Ska ni låna ut till privatpersoner, förmedla försäkring eller ge råd om placeringar?',
      en: 'Will you lend to private individuals, broker insurance or advise on investments?',
    },
    tick: {
      sv: 'Lån till privatpersoner, betalningar, försäkring eller placeringar',
      en: 'Loans to private individuals, payments, insurance or investments',
    },
  }),
  exchanges_money: regulated({
    ask: {
      sv: 'Ska ni växla valuta, låna ut till företag eller hyra ut bankfack?',
      en: 'Will you exchange currency, lend to businesses or rent out safe deposit boxes?',
    },
    tick: {
      sv: 'Växling av valuta, lån till företag, leasing eller bankfack',
      en: 'Currency exchange, loans to businesses, leasing or safe deposit boxes',
    },
  }),
  pawnbroking: regulated({
    ask: { sv: 'Ska ni låna ut pengar mot pant?', en: 'Will you lend money against pawned goods?' },
    tick: { sv: 'Pantbank', en: 'Pawnbroking' },
  }),
  /** Vapenlagen (2026:408) 2 kap. 1 § 2–5. */
  deals_in_firearms: regulated({
    ask: {
      sv: 'Ska ni tillverka, sälja, förmedla eller laga skjutvapen?',
      en: 'Will you make, sell, broker or repair firearms?',
    },
    tick: {
      sv: 'Tillverka, sälja, förmedla eller laga skjutvapen',
      en: 'Making, selling, brokering or repairing firearms',
    },
  }),
  /** Strålskyddslagen 6 kap. 1 and 6 §§ and SSMFS 2018:2: a permit, but for X-ray inside the mouth and of small animals a notification. */
  uses_xray: {
    ask: { sv: 'Ska ni använda röntgen?', en: 'Will you use X-rays?' },
    when: any(
      yes('gives_dental_care'),
      yes('gives_health_care'),
      yes('treats_animals'),
      all(any(yes('has_dental_care'), yes('has_health_care'), yes('has_animal_care')), yes('new_org_number')),
    ),
    type: {
      kind: 'choice',
      options: {
        none: { sv: 'Nej', en: 'No' },
        small: {
          sv: 'Ja, bara små bilder inne i munnen, eller av smådjur',
          en: 'Yes, only small images inside the mouth, or of small animals',
        },
        other: {
          sv: 'Ja, även annat, som panorama, skiktröntgen eller stora djur',
          en: 'Yes, others too, such as panoramic X-rays, tomography or large animals',
        },
      },
    },
  },
} as const satisfies Questions;
