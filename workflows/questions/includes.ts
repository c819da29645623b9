import { no } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** A part of a business that opens questions of its own. Where it is the business itself, the event gives it. */
const part = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({ ...question, when: no('closes'), type: yesNo }) as const;

/**
 * What a business is made of. It is asked in every event, of whatever the event does not itself say, so that no duty is hidden
 * from somebody whose trade is another.
 */
export const includes = {
  includes: {
    ask: { sv: 'Vad av detta ingår i det ni ska göra?', en: 'Which of these are part of what you will do?' },
    help: {
      sv: 'Vi frågar bara vidare om det ni kryssar i.',
      en: 'We only ask further about what you tick.',
    },
    type: {
      kind: 'several',
      of: [
        'takeover',
        'has_premises',
        'handles_food',
        'deals_in_alcohol',
        'sells_special_goods',
        'uses_outdoors',
        'treats_bodies',
        'lodges_guests',
        'looks_after_people',
        'holds_event',
        'makes_or_repairs',
        'handles_waste',
        'flammable_goods',
        'keeps_animals',
        'transports',
        'regulated_trade',
        'works_land',
      ],
    },
  },
  has_premises: part({
    ask: {
      sv: 'Ska ni ha en lokal, en byggnad eller en tomt för verksamheten?',
      en: 'Will you have premises, a building or a plot for the business?',
    },
    tick: { sv: 'En lokal, byggnad eller tomt', en: 'Premises, a building or a plot' },
  }),
  handles_food: part({
    ask: {
      sv: 'Ska ni laga, servera eller sälja mat eller dryck?',
      en: 'Will you prepare, serve or sell food or drink?',
    },
    tick: { sv: 'Mat eller dryck', en: 'Food or drink' },
    help: {
      sv: 'Servering, butik, tillverkning, egen odling, ägg och honung.',
      en: 'Serving, a shop, production, your own crops, eggs and honey.',
    },
  }),
  deals_in_alcohol: part({
    ask: {
      sv: 'Ska ni servera, sälja eller tillverka alkohol, eller ha folköl?',
      en: 'Will you serve, sell or make alcohol, or have low-alcohol beer (folköl)?',
    },
    tick: { sv: 'Alkohol eller folköl', en: 'Alcohol or low-alcohol beer (folköl)' },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
  }),
  sells_special_goods: part({
    ask: {
      sv: 'Ska ni sälja tobak, nikotin, läkemedel, begagnat, fyrverkerier eller lotter?',
      en: 'Will you sell tobacco, nicotine, medicines, second-hand goods, fireworks or lottery tickets?',
    },
    tick: {
      sv: 'Tobak, nikotin, läkemedel, begagnat, fyrverkerier eller lotter',
      en: 'Tobacco, nicotine, medicines, second-hand goods, fireworks or lottery tickets',
    },
  }),
  uses_outdoors: part({
    ask: {
      sv: 'Ska ni ha något på gata, torg eller annan plats utomhus?',
      en: 'Will you have anything in a street, a square or another place outdoors?',
    },
    tick: {
      sv: 'Något utomhus: servering, stånd, varor, skylt eller container',
      en: 'Something outdoors: seating, a stall, goods, a sign or a skip',
    },
  }),
  treats_bodies: part({
    ask: {
      sv: 'Ska kunder få behandling, bada eller sola hos er?',
      en: 'Will customers get treatments, bathe or use a solarium on your premises?',
    },
    tick: { sv: 'Behandling av kroppen, bad eller solarium', en: 'Body treatments, pools or a solarium' },
  }),
  lodges_guests: part({
    ask: { sv: 'Ska gäster övernatta hos er?', en: 'Will guests stay overnight with you?' },
    tick: { sv: 'Övernattning: rum, stugor eller camping', en: 'Overnight stays: rooms, cabins or camping' },
  }),
  looks_after_people: part({
    ask: {
      sv: 'Ska ni ta hand om barn eller ge vård eller omsorg?',
      en: 'Will you look after children, or provide care?',
    },
    tick: { sv: 'Barn, skola, vård eller omsorg', en: 'Children, school, health care or social care' },
  }),
  holds_event: part({
    ask: {
      sv: 'Ska ni ordna en marknad, konsert, dans, tävling eller fest?',
      en: 'Will you hold a market, a concert, a dance, a competition or a party?',
    },
    tick: {
      sv: 'Arrangemang: marknad, konsert, dans, tävling eller fest',
      en: 'An event: market, concert, dance, competition or party',
    },
  }),
  makes_or_repairs: part({
    ask: {
      sv: 'Ska ni tillverka, laga, tvätta, sälja drivmedel eller ha motor- eller skjutbana?',
      en: 'Will you make, repair or wash things, sell fuel, or run a motor track or shooting range?',
    },
    tick: {
      sv: 'Tillverkning, verkstad, tvätt, drivmedel, motor- eller skjutbana',
      en: 'Production, a workshop, washing, fuel, a motor track or shooting range',
    },
  }),
  handles_waste: part({
    ask: {
      sv: 'Ska ni köra, ta emot, behandla, bränna eller kompostera avfall?',
      en: 'Will you carry, take in, treat, burn or compost waste?',
    },
    tick: {
      sv: 'Avfall: köra, ta emot, laga, bränna eller skrota',
      en: 'Waste: carrying, taking in, repairing, burning or scrapping it',
    },
    help: {
      sv: 'Det egna avfallet ni lämnar till hämtning räknas inte.',
      en: 'Your own waste that is collected does not count.',
    },
  }),
  flammable_goods: part({
    ask: {
      sv: 'Ska ni ha gasol, bensin eller något annat brandfarligt?',
      en: 'Will you have LPG, petrol or anything else flammable?',
    },
    tick: {
      sv: 'Gasol, bensin, sprej, lösningsmedel eller annat brandfarligt',
      en: 'LPG, petrol, sprays, solvents or other flammable goods',
    },
    help: {
      sv: 'Stadsgas i rör räknas inte, och inte bränslet i ett fordon.',
      en: 'Piped town gas does not count, nor does the fuel in a vehicle.',
    },
    without: { sv: 'Utan gas från början', en: 'Without gas at first' },
  }),
  keeps_animals: part({
    ask: {
      sv: 'Ska ni ha, sälja, vårda eller ta emot djur, eller sälja växter?',
      en: 'Will you keep, sell, treat or take in animals, or sell plants?',
    },
    tick: {
      sv: 'Djur, veterinär, stall, djurfoder, plantor eller fröer',
      en: 'Animals, a vet, a stable, animal feed, plants or seeds',
    },
  }),
  transports: part({
    ask: {
      sv: 'Ska ni köra personer eller gods åt andra mot betalning?',
      en: 'Will you carry people or goods for others, for payment?',
    },
    tick: { sv: 'Köra personer eller gods åt andra', en: 'Carrying people or goods for others' },
  }),
  regulated_trade: part({
    ask: {
      sv: 'Ska ni arbeta med bygg, el, bokföring, mäkleri, bevakning, pengar, vapen eller trafikskola?',
      en: 'Will you work with building, electrics, accounts, estate agency, security, money, weapons or driving lessons?',
    },
    tick: {
      sv: 'Bygghantverk, el, bokföring, skatteråd, mäkleri, bevakning, pengar, pantbank, vapen eller trafikskola',
      en: 'Building trades, electrics, accounts, tax advice, estate agency, security, money, pawnbroking, weapons or driving lessons',
    },
  }),
  works_land: part({
    ask: {
      sv: 'Ska ni odla fisk, bespruta eller röja mark?',
      en: 'Will you farm fish, spray pesticides or clear land?',
    },
    tick: {
      sv: 'Fiskodling, besprutning eller röjning av mark',
      en: 'Fish farming, spraying pesticides or clearing land',
    },
  }),
} as const satisfies Questions;
