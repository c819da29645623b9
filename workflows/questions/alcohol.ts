import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const alcohol = {
  alcohol: {
    ask: { sv: 'Vad ska ni göra med alkohol?', en: 'What will you do with alcohol?' },
    help: {
      sv: 'Allt över 2,25 procent är alkohol. Folköl är öl på högst 3,5 procent.',
      en: 'Anything above 2.25 per cent is alcohol. Low-alcohol beer is beer of at most 3.5 per cent.',
    },
    type: {
      kind: 'several',
      of: [
        'serves_alcohol',
        'serves_alcohol_once',
        'serves_alcohol_closed',
        'alcohol_closed_once',
        'alcohol_catering',
        'alcohol_tasting',
        'alcohol_rooms',
        'alcohol_care_home',
        'alcohol_gift',
        'serves_folkol',
        'sells_folkol',
        'sells_alcohol',
        'wholesales_alcohol',
        'makes_alcohol',
      ],
    },
  },
  /** Alkohollagen 8 kap. 2 §: “året runt eller årligen under en viss tidsperiod”. */
  serves_alcohol: {
    ask: {
      sv: 'Ska ni servera vin, starköl, cider eller sprit till alla, regelbundet?',
      en: 'Will you serve wine, strong beer, cider or spirits to the public, regularly?',
    },
    tick: {
      sv: 'Servera vin, starköl, cider eller sprit, året runt eller varje säsong',
      en: 'Serve wine, strong beer, cider or spirits, all year or every season',
    },
    help: {
      sv: 'Allt över 2,25 procent, utom folköl. En sommarbar som kommer igen varje år räknas också.',
      en: 'Anything above 2.25 per cent, except low-alcohol beer. A summer bar that returns each year counts too.',
    },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_alcohol_once: {
    ask: {
      sv: 'Ska ni servera alkohol till alla, bara under en viss tid?',
      en: 'Will you serve alcohol to the public, for a limited time only?',
    },
    tick: { sv: 'Servera på ett evenemang som alla får komma till', en: 'Serve at an event open to everyone' },
    without: { sv: 'Utan alkohol', en: 'Without alcohol' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_alcohol_closed: {
    ask: {
      sv: 'Ska ni servera alkohol till slutna sällskap hos er, regelbundet?',
      en: 'Will you serve alcohol to private parties on your premises, regularly?',
    },
    tick: {
      sv: 'Servera slutna sällskap hos oss, regelbundet',
      en: 'Serve private parties on our premises, regularly',
    },
    help: {
      sv: 'Ett slutet sällskap är en grupp där alla är kända i förväg, till exempel en förening.',
      en: 'A private party is a group whose members are all known beforehand, such as an association.',
    },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_closed_once: {
    ask: {
      sv: 'Ska ni servera alkohol till ett slutet sällskap, en gång?',
      en: 'Will you serve alcohol to one private party, once?',
    },
    tick: { sv: 'Servera ett slutet sällskap, en gång', en: 'Serve one private party, once' },
    help: { sv: 'Till exempel en personalfest.', en: 'For example a staff party.' },
    without: { sv: 'Utan alkohol', en: 'Without alcohol' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_catering: {
    ask: {
      sv: 'Ska ni servera alkohol på slutna fester hos andra, regelbundet?',
      en: 'Will you serve alcohol at private parties on other people’s premises, regularly?',
    },
    tick: {
      sv: 'Servera på slutna fester hos andra, regelbundet',
      en: 'Serve at private parties on other people’s premises, regularly',
    },
    help: {
      sv: 'Till exempel på bröllop, med eller utan mat. Det kallas catering.',
      en: 'For example at weddings, with or without food. This is called catering.',
    },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_tasting: {
    ask: { sv: 'Ska gäster få provsmaka alkohol?', en: 'Will guests taste alcohol?' },
    tick: { sv: 'Ordna provsmakning', en: 'Hold tastings' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_rooms: {
    ask: {
      sv: 'Ska gäster få alkohol på rummet eller i minibar?',
      en: 'Will guests have alcohol in their rooms or in a minibar?',
    },
    tick: { sv: 'Rumsservering eller minibar', en: 'Room service or a minibar' },
    when: all(yes('deals_in_alcohol'), yes('lodges_guests')),
    type: yesNo,
  },
  /** Alkohollagen 8 kap. 1 b §: “boende och besökare till denne”, where meals are provided. */
  alcohol_care_home: {
    ask: {
      sv: 'Ska ni servera alkohol till dem som bor på ett boende med måltider?',
      en: 'Will you serve alcohol to residents of a care home with meals?',
    },
    tick: {
      sv: 'Servera boende på äldreboende eller LSS-boende med måltider',
      en: 'Serve residents of a care home with meals',
    },
    when: all(yes('deals_in_alcohol'), yes('looks_after_people')),
    type: yesNo,
  },
  alcohol_gift: {
    ask: { sv: 'Ska ni bjuda kunder på alkohol?', en: 'Will you offer customers free alcohol?' },
    tick: { sv: 'Bjuda kunder på ett glas', en: 'Offer customers a glass' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_folkol: {
    ask: { sv: 'Ska ni servera folköl?', en: 'Will you serve low-alcohol beer (folköl)?' },
    tick: { sv: 'Servera folköl', en: 'Serve low-alcohol beer (folköl)' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  sells_folkol: {
    ask: { sv: 'Ska ni sälja folköl att ta med?', en: 'Will you sell low-alcohol beer (folköl) to take away?' },
    tick: { sv: 'Sälja folköl att ta med', en: 'Sell low-alcohol beer (folköl) to take away' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent. Butiken måste också sälja mat.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume. The shop must also sell food.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  sells_alcohol: {
    ask: {
      sv: 'Ska ni sälja vin, starköl, cider eller sprit att ta med hem?',
      en: 'Will you sell wine, strong beer, cider or spirits to take home?',
    },
    tick: {
      sv: 'Sälja vin, starköl, cider eller sprit att ta med hem',
      en: 'Sell wine, strong beer, cider or spirits to take home',
    },
    without: { sv: 'Utan gårdsförsäljning från början', en: 'Without farm sales at first' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  /** Alkohollagen 4 kap. 1–2 §§. Folköl is not among its drinks. */
  wholesales_alcohol: {
    ask: {
      sv: 'Ska ni sälja vin, starköl, cider eller sprit till restauranger eller andra företag?',
      en: 'Will you sell wine, strong beer, cider or spirits to restaurants or other businesses?',
    },
    tick: {
      sv: 'Sälja vin, starköl, cider eller sprit till restauranger eller andra företag',
      en: 'Sell wine, strong beer, cider or spirits to restaurants or other businesses',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  makes_alcohol: {
    ask: {
      sv: 'Ska ni tillverka öl, cider, vin eller sprit?',
      en: 'Will you make beer, cider, wine or spirits?',
    },
    tick: { sv: 'Tillverka öl, cider, vin eller sprit', en: 'Make beer, cider, wine or spirits' },
    help: {
      sv: 'Folköl räknas också. För eget bruk hemma räknas inte.',
      en: 'Low-alcohol beer counts too. What you make at home for yourselves does not.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  /** Alkohollagen 8 kap. 1 a §: all three, on a single occasion. */
  private_party: {
    ask: { sv: 'Vad stämmer om festen?', en: 'Which of these are true of the party?' },
    help: {
      sv: 'Stämmer alla tre behövs inget tillstånd.',
      en: 'If all three are true, no licence is needed.',
    },
    type: { kind: 'several', of: ['party_invited', 'party_at_cost', 'party_place'] },
  },
  party_invited: {
    ask: { sv: 'Är det bestämt i förväg vilka som kommer?', en: 'Is it decided beforehand who will come?' },
    tick: { sv: 'Det är bestämt i förväg vilka som kommer', en: 'It is decided beforehand who will come' },
    when: yes('alcohol_closed_once'),
    type: yesNo,
  },
  party_at_cost: {
    ask: {
      sv: 'Betalar gästerna inget, eller bara vad drycken kostade i inköp?',
      en: 'Do guests pay nothing, or only what the drinks cost to buy?',
    },
    tick: {
      sv: 'Gästerna betalar inget, eller bara inköpspriset',
      en: 'Guests pay nothing, or the purchase price only',
    },
    when: yes('alcohol_closed_once'),
    type: yesNo,
  },
  party_place: {
    ask: {
      sv: 'Är lokalen en där ingen annars säljer dryck?',
      en: 'Is it a venue where nobody otherwise sells drinks?',
    },
    tick: {
      sv: 'I lokalen säljs annars ingen dryck, inte heller läsk',
      en: 'No drinks are otherwise sold at the venue, not even soft drinks',
    },
    when: yes('alcohol_closed_once'),
    type: yesNo,
  },
  /** Alkohollagen 8 kap. 6–7 §§: who may hold a tasting, and whether a notification is enough. */
  tasting_who: {
    ask: { sv: 'Vem ordnar provsmakningen?', en: 'Who holds the tasting?' },
    help: {
      sv: 'Det avgör om ni ska anmäla eller söka tillstånd.',
      en: 'This decides whether you notify or apply for a licence.',
    },
    when: yes('alcohol_tasting'),
    type: {
      kind: 'choice',
      options: {
        farm: {
          sv: 'Vi, när besökare köper vår egen dryck med gårdsförsäljning',
          en: 'Us, when visitors buy our own drink under a farm sales licence',
        },
        holder: {
          sv: 'Vi, med serveringstillstånd för drycken och lokalen',
          en: 'Us, with an alcohol licence for the drink and the premises',
        },
        maker: { sv: 'Vi som gör drycken, där den görs', en: 'Us, who make the drink, where it is made' },
        wholesale: { sv: 'Vi som är partihandlare', en: 'Us, as wholesalers' },
        other: { sv: 'Någon annan', en: 'Somebody else' },
      },
    },
  },
  /** Alkohollagen 8 kap. 5 §: only “hotell som har restaurangverksamhet med serveringstillstånd i sina lokaler”. */
  hotel_restaurant: {
    ask: {
      sv: 'Har hotellet en restaurang med serveringstillstånd?',
      en: 'Does the hotel have a restaurant with an alcohol licence?',
    },
    when: all(yes('alcohol_rooms'), no('serves_alcohol'), no('has_alcohol_licence')),
    type: {
      kind: 'choice',
      options: {
        licensed: { sv: 'Ja', en: 'Yes' },
        unlicensed: { sv: 'En restaurang, men inget tillstånd än', en: 'A restaurant, but no licence yet' },
        none: { sv: 'Nej, ingen restaurang', en: 'No, no restaurant' },
      },
    },
  },
  /** What is paid for is sold (alkohollagen 1 kap. 11 §); what comes free with goods or services is a gift (7 kap. 2 §). */
  gift_paid: {
    ask: { sv: 'Betalar kunden för glaset?', en: 'Does the customer pay for the glass?' },
    when: yes('alcohol_gift'),
    type: {
      kind: 'choice',
      options: {
        free: { sv: 'Nej, det är gratis', en: 'No, it is free' },
        included: {
          sv: 'Ja, eller det ingår i ett pris',
          en: 'Yes, or it is part of a price',
        },
      },
    },
  },
  /** Alkohollagen 5 a kap. 2 § and 1 kap. 14 §. */
  farm_volume: {
    ask: { sv: 'Hur mycket gjorde ni förra året?', en: 'How much did you produce last year?' },
    help: {
      sv: 'Är ni nya räknar ni årets mängd. Öl och cider starkare än 10 procent räknas som vin.',
      en: 'If you are new, count this year’s amount. Beer and cider stronger than 10 per cent count as wine.',
    },
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    type: {
      kind: 'choice',
      options: {
        small: { sv: 'Högst 75 000 liter sammanlagt', en: 'At most 75,000 litres in all' },
        middle: {
          sv: 'Mer, men högst 400 000 liter öl och cider, 200 000 liter vin och 75 000 liter sprit',
          en: 'More, but at most 400,000 litres of beer and cider, 200,000 of wine and 75,000 of spirits',
        },
        large: { sv: 'Mer av något av det', en: 'More of any of these' },
      },
    },
  },
  farm_grapes: {
    ask: {
      sv: 'Gör ni vin av druvor, och var växer de?',
      en: 'Do you make wine from grapes, and where are they grown?',
    },
    help: { sv: 'Fruktvin, cider och öl räknas inte hit.', en: 'Fruit wine, cider and beer do not count here.' },
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    type: {
      kind: 'choice',
      options: {
        none: { sv: 'Inget vin av druvor', en: 'No wine from grapes' },
        own: { sv: 'Bara egna druvor', en: 'Only our own grapes' },
        bought: { sv: 'Köpta druvor, helt eller delvis', en: 'Bought grapes, wholly or in part' },
      },
    },
  },
  /** “En oberoende tillverkare som yrkesmässigt och på egen hand tillverkar” (5 a kap. 2 §), and “inte tillverkar på licens” (1 kap. 13 §). */
  farm_maker: {
    ask: { sv: 'Vem gör drycken ni ska sälja?', en: 'Who makes the drink that you will sell?' },
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    type: {
      kind: 'choice',
      options: {
        own: { sv: 'Vi själva, och bara egna märken', en: 'We do, and only our own brands' },
        tied: {
          sv: 'Vi, men en annan tillverkare äger oss eller delar lokal med oss',
          en: 'We do, but another producer owns us or shares our premises',
        },
        licence: { sv: 'Vi, och vi gör andras märken på licens', en: 'We do, and we make other brands under licence' },
        other: { sv: 'Någon annan gör den åt oss', en: 'Somebody else makes it for us' },
      },
    },
  },
  farm_body_says: {
    ask: {
      sv: 'Vad säger kommunen om att ni hör ihop med en annan tillverkare?',
      en: 'What does the municipality say about your ties to another producer?',
    },
    help: {
      sv: 'Bara den som är oberoende får sälja. Har ni inte frågat svarar ni Vet inte än.',
      en: 'Only an independent producer may sell. If you have not asked, answer I don’t know yet.',
    },
    when: chosen('farm_maker', 'tied'),
    type: {
      kind: 'choice',
      options: {
        dependent: { sv: 'Vi räknas inte som oberoende', en: 'We do not count as independent' },
        independent: { sv: 'Vi räknas som oberoende', en: 'We count as independent' },
      },
    },
  },
  /** Alkohollagen 5 a kap. 4–5 §§: only to those who take part in a paid visit, handed over at the sale. */
  farm_visit: {
    ask: { sv: 'Hur handlar kunderna er dryck?', en: 'How do customers buy your drink?' },
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    type: {
      kind: 'choice',
      options: {
        paid: { sv: 'Efter en visning eller kurs de betalar för', en: 'After a tour or course they pay for' },
        free: { sv: 'I butiken, utan visning', en: 'In the shop, without a tour' },
        web: { sv: 'På nätet', en: 'Online' },
      },
    },
  },
  /** Alkohollagen 5 kap. 5 § and 8 kap. 8 §: “byggnader eller transportmedel”. */
  folkol_place: {
    ask: { sv: 'Var ska folkölet säljas eller serveras?', en: 'Where will the low-alcohol beer be sold or served?' },
    when: all(
      any(yes('serves_folkol'), yes('sells_folkol')),
      any(yes('mobile'), yes('holds_event'), yes('uses_outdoors')),
    ),
    type: {
      kind: 'choice',
      options: {
        building: { sv: 'I en byggnad', en: 'In a building' },
        vehicle: { sv: 'I en vagn, bil eller båt', en: 'In a vehicle or a boat' },
        stall: { sv: 'I tält eller stånd', en: 'In a tent or at a stall' },
      },
    },
  },
} as const satisfies Questions;

/** Every serving that a licence is needed for, and a notification of its start (alkohollagen 8 kap. 1 §, 9 kap. 11 §). */
export const needsPartyLicence = all(
  yes('alcohol_closed_once'),
  any(no('party_invited'), no('party_at_cost'), no('party_place')),
);

/** The licence of the one who had it is no licence of the one who comes after: a new number, or another place. */
export const holderIsNew = any(yes('new_org_number'), yes('moves'));

/** Who buys the shares of a company buys its licence with it; only the owners change (alkohollagen 9 kap. 11 §). */
export const licenceComesAlong = all(chosen('takeover_how', 'shares'), yes('has_alcohol_licence'));

/** A standing licence to serve the public (alkohollagen 8 kap. 1–2 §§). */
export const needsLicence = any(
  all(yes('serves_alcohol'), no('has_alcohol_licence')),
  all(yes('has_alcohol_licence'), holderIsNew),
  chosen('hotel_restaurant', 'unlicensed'),
  chosen('gift_paid', 'included'),
);

export const needsFarmSale = any(
  all(
    yes('makes_alcohol'),
    yes('sells_alcohol'),
    no('has_farm_sale_licence'),
    chosen('farm_volume', 'small', 'middle'),
    chosen('farm_grapes', 'none', 'own'),
    any(chosen('farm_maker', 'own'), chosen('farm_body_says', 'independent')),
    chosen('farm_visit', 'paid', 'free'),
  ),
  all(yes('has_farm_sale_licence'), holderIsNew),
);

/** Who holds a licence of any kind may serve folköl without notifying it (alkohollagen 8 kap. 8 § third paragraph). */
export const servesWithoutLicence = all(
  yes('serves_folkol'),
  no('serves_alcohol'),
  no('serves_alcohol_closed'),
  no('serves_alcohol_once'),
  no('alcohol_catering'),
  no('alcohol_closed_once'),
  no('has_alcohol_licence'),
  no('has_folkol'),
);

/**
 * Drinks are food (178/2002 artikel 2), so whoever serves, sells or makes them again and again runs a food business (852/2004
 * artikel 6.2). Nobody has to say so once more.
 */
export const sellsDrinks = any(
  yes('serves_alcohol'),
  yes('serves_alcohol_closed'),
  yes('alcohol_catering'),
  // Without a restaurant of its own it is not allowed (8 kap. 5 §).
  all(yes('alcohol_rooms'), not(chosen('hotel_restaurant', 'none'))),
  yes('alcohol_care_home'),
  chosen('gift_paid', 'included'),
  yes('serves_folkol'),
  yes('sells_folkol'),
  yes('wholesales_alcohol'),
);
/** “Endast i byggnader eller transportmedel” (5 kap. 5 §, 8 kap. 8 §); a maker's own sale is excepted (5 kap. 5 § 2 st.). */
export const folkolInStall = all(chosen('folkol_place', 'stall'), no('makes_alcohol'));
/** Beer or cider of one's own making: LF 23 § 3 gives only wine and spirits to another body. */
export const makesBeerOrCider = all(yes('makes_alcohol'), no('makes_wine_spirits'));
export const dealsInDrinks = any(sellsDrinks, yes('makes_alcohol'));

/** One that is not registered yet. */
export const drinksBegin = all(dealsInDrinks, no('has_food'));

/** On single days the body judges (852/2004, recital 9), unless the food is a business by itself. */
export const drinksOnSingleDays = all(
  any(yes('serves_alcohol_once'), chosen('tasting_who', 'other')),
  not(dealsInDrinks),
  no('has_food'),
  any(no('handles_food'), chosen('food_extent', 'guests_only')),
);
