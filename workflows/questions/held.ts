import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** One licence of several that a business has before it changes, or that comes with a company whose shares are bought. */
const held = <
  const G extends 'holds_alcohol' | 'holds_goods',
  const Q extends { readonly ask: object; readonly tick: object; readonly help?: object },
>(
  of: G,
  question: Q,
) => ({ ...question, when: yes(of), type: yesNo }) as const;

const servesNow = yes('has_alcohol_licence');
const holdsAlcohol = any(servesNow, yes('has_farm_sale_licence'));

/** What a business has already, and what changes in it: a licence follows its holder, its place and its drinks. */
export const heldLicences = {
  holds_alcohol: {
    ask: {
      sv: 'Har ni redan tillstånd för alkohol, eller anmäld folköl?',
      en: 'Do you already hold an alcohol licence, or have you notified low-alcohol beer?',
    },
    tick: {
      sv: 'Tillstånd för alkohol, eller anmäld folköl',
      en: 'An alcohol licence, or notified low-alcohol beer',
    },
    when: any(yes('changes'), all(chosen('takeover_how', 'shares'), yes('deals_in_alcohol'))),
    type: yesNo,
  },
  holds_goods: {
    ask: {
      sv: 'Har ni redan tobak, nikotin, läkemedel, begagnat eller lotter?',
      en: 'Do you already sell tobacco, nicotine, medicines, second-hand goods or lottery tickets?',
    },
    tick: {
      sv: 'Tobak, nikotin, läkemedel, begagnat eller lotter',
      en: 'Tobacco, nicotine, medicines, second-hand goods or lottery tickets',
    },
    when: any(
      yes('changes'),
      all(
        chosen('takeover_how', 'shares'),
        any(yes('sells_special_goods'), yes('makes_or_repairs'), yes('handles_waste')),
      ),
    ),
    type: yesNo,
  },
  alcohol_held: {
    ask: {
      sv: 'Vad har ni för alkohol eller folköl?',
      en: 'What do you already have for alcohol or low-alcohol beer?',
    },
    help: {
      sv: 'Räkna det som står på samma organisationsnummer. Köper ni ett bolag räknas det bolaget har.',
      en: 'Count what is held by the same organisation number. If you buy a company, count what it has.',
    },
    type: {
      kind: 'several',
      of: ['has_alcohol_licence', 'has_closed_licence', 'has_catering_licence', 'has_farm_sale_licence', 'has_folkol'],
    },
  },
  goods_held: {
    ask: { sv: 'Vad har ni tillstånd till eller anmält?', en: 'What do you hold a licence for, or have you notified?' },
    type: {
      kind: 'several',
      of: [
        'has_tobacco_licence',
        'has_tobacco_wholesale',
        'has_nicotine',
        'has_ecig',
        'has_medicines',
        'has_second_hand',
        'has_lottery',
      ],
    },
  },
  has_alcohol_licence: held('holds_alcohol', {
    ask: { sv: 'Har ni serveringstillstånd i dag?', en: 'Do you hold an alcohol licence today?' },
    tick: { sv: 'Serveringstillstånd', en: 'An alcohol licence' },
    help: {
      sv: 'Det ska stå på samma organisationsnummer. Köper ni ett bolag räknas det bolaget har.',
      en: 'It must be held by the same organisation number. If you buy a company, count what it has.',
    },
  }),
  has_closed_licence: held('holds_alcohol', {
    ask: { sv: 'Har ni serveringstillstånd för slutna sällskap?', en: 'Do you hold a licence for private parties?' },
    tick: { sv: 'Serveringstillstånd för slutna sällskap', en: 'A licence for private parties' },
  }),
  has_catering_licence: held('holds_alcohol', {
    ask: { sv: 'Har ni serveringstillstånd för catering?', en: 'Do you hold a catering licence for alcohol?' },
    tick: { sv: 'Serveringstillstånd för catering', en: 'A catering licence for alcohol' },
  }),
  has_farm_sale_licence: held('holds_alcohol', {
    ask: { sv: 'Har ni tillstånd till gårdsförsäljning i dag?', en: 'Do you hold a farm sales licence today?' },
    tick: { sv: 'Tillstånd till gårdsförsäljning', en: 'A farm sales licence' },
  }),
  has_folkol: held('holds_alcohol', {
    ask: { sv: 'Har ni anmält folköl i dag?', en: 'Have you already notified low-alcohol beer?' },
    tick: { sv: 'Anmälan om folköl', en: 'A notification of low-alcohol beer' },
  }),
  has_tobacco_licence: held('holds_goods', {
    ask: { sv: 'Har ni tillstånd att sälja tobak i dag?', en: 'Do you hold a tobacco licence today?' },
    tick: { sv: 'Tillstånd att sälja tobak', en: 'A licence to sell tobacco' },
  }),
  has_tobacco_wholesale: held('holds_goods', {
    ask: { sv: 'Har ni tillstånd för partihandel med tobak?', en: 'Do you hold a wholesale licence for tobacco?' },
    tick: { sv: 'Tillstånd för partihandel med tobak', en: 'A wholesale licence for tobacco' },
  }),
  has_nicotine: held('holds_goods', {
    ask: { sv: 'Har ni anmält vitt snus i dag?', en: 'Have you notified white snus already?' },
    tick: { sv: 'Anmälan om vitt snus', en: 'A notification of white snus' },
  }),
  has_ecig: held('holds_goods', {
    ask: { sv: 'Har ni anmält e-cigaretter i dag?', en: 'Have you notified e-cigarettes already?' },
    tick: { sv: 'Anmälan om e-cigaretter', en: 'A notification of e-cigarettes' },
  }),
  has_medicines: held('holds_goods', {
    ask: {
      sv: 'Har ni anmält receptfria läkemedel i dag?',
      en: 'Have you notified over-the-counter medicines already?',
    },
    tick: { sv: 'Anmälan om receptfria läkemedel', en: 'A notification of over-the-counter medicines' },
  }),
  has_second_hand: held('holds_goods', {
    ask: {
      sv: 'Är handeln med begagnat registrerad hos polisen?',
      en: 'Is your second-hand trade registered with the police?',
    },
    tick: { sv: 'Registrerad handel med begagnat', en: 'Registered second-hand trade' },
  }),
  has_lottery: held('holds_goods', {
    ask: { sv: 'Är ett lotteri registrerat hos kommunen?', en: 'Is a lottery registered with the municipality?' },
    tick: { sv: 'Registrerat lotteri', en: 'A registered lottery' },
  }),
  held_changes: {
    ask: { sv: 'Vad ändras i det ni redan har?', en: 'What will change in what you already have?' },
    help: {
      sv: 'En del söker ni tillstånd för, annat räcker det att anmäla.',
      en: 'Some changes need a licence; for the rest you only have to notify.',
    },
    type: {
      kind: 'several',
      of: [
        'people_in_charge_change',
        'place_or_kind_changes',
        'lodging_details_change',
        'serving_area_changes',
        'serving_drinks_change',
        'serving_hours_change',
        'serving_opens_to_all',
        'serving_pauses',
        'serving_changes_otherwise',
        'holder_died',
      ],
    },
  },
  /** Alkohollagen 8 kap. 14 §: “ett visst avgränsat utrymme”. */
  serving_area_changes: {
    ask: {
      sv: 'Vill ni servera på en större eller annan yta?',
      en: 'Do you want to serve in a larger or a different area?',
    },
    tick: { sv: 'Större eller annan yta, till exempel ute', en: 'A larger or a different area, for example outdoors' },
    when: servesNow,
    type: yesNo,
  },
  serving_drinks_change: {
    ask: { sv: 'Vill ni servera fler slags drycker?', en: 'Do you want to serve more kinds of drinks?' },
    tick: { sv: 'Fler slags drycker', en: 'More kinds of drinks' },
    when: servesNow,
    type: yesNo,
  },
  serving_hours_change: {
    ask: {
      sv: 'Vill ni servera på tider utanför beslutet?',
      en: 'Do you want to serve at hours not covered by the decision?',
    },
    tick: { sv: 'Längre tider, eller fler månader på året', en: 'Longer hours, or more months of the year' },
    when: servesNow,
    type: yesNo,
  },
  serving_opens_to_all: {
    ask: {
      sv: 'Vill ni servera alla, där ni i dag bara serverar slutna sällskap?',
      en: 'Do you want to serve the public, where you now serve private parties only?',
    },
    tick: { sv: 'Från slutna sällskap till alla', en: 'From private parties to the public' },
    when: servesNow,
    type: yesNo,
  },
  /** Alkohollagen 9 kap. 11 §: “om avbrott sker i den”. */
  serving_pauses: {
    ask: { sv: 'Gör ni uppehåll i serveringen?', en: 'Will you pause the serving?' },
    tick: { sv: 'Uppehåll i serveringen eller försäljningen', en: 'A pause in the serving or the sale' },
    when: holdsAlcohol,
    type: yesNo,
  },
  /** Alkohollagen 9 kap. 11 §: “förändras till sin omfattning eller i något annat hänseende av betydelse för tillsynen”. */
  serving_changes_otherwise: {
    ask: {
      sv: 'Ändras serveringens storlek, inriktning eller ansvariga?',
      en: 'Will the size, the type or the people responsible for the serving change?',
    },
    tick: {
      sv: 'Storlek, inriktning eller ansvarig för serveringen',
      en: 'The size, the type or who is responsible for the serving',
    },
    when: holdsAlcohol,
    type: yesNo,
  },
  /** Alkohollagen 9 kap. 12 § and lagen om tobak och liknande produkter 5 kap. 8 §: two months. */
  holder_died: {
    ask: {
      sv: 'Har den som har tillståndet avlidit eller fått förvaltare?',
      en: 'Has the holder died, or been given an administrator?',
    },
    tick: {
      sv: 'Den som har tillståndet har avlidit eller fått förvaltare',
      en: 'The holder has died or been given an administrator',
    },
    when: any(holdsAlcohol, yes('has_tobacco_licence')),
    type: yesNo,
  },
} as const satisfies Questions;
