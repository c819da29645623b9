import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import { drinksBegin, drinksOnSingleDays, makesBeerOrCider, sellsDrinks } from './alcohol.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** What is registered and goes on under another number, or in another place, begins anew there. */
export const foodAnew = all(yes('has_food'), any(yes('new_org_number'), yes('moves')));
/** Where the drinks make it a business, it is not asked whether the food does. */
const asBusiness = any(
  all(yes('handles_food'), any(drinksBegin, chosen('food_extent', 'few_times', 'regular'))),
  foodAnew,
);
/** What is registered with another body than the municipality, or approved. */
const elsewhere = any(
  yes('own_produce'),
  yes('makes_wine_spirits'),
  yes('grows_sprouts'),
  chosen('animal_products_buyers', 'businesses_mainly'),
);

export const food = {
  /** A food business has “viss kontinuitet” and “viss grad av organisation” (852/2004, recital 9). */
  food_extent: {
    ask: { sv: 'Hur ofta ska ni hantera mat eller dryck?', en: 'How often will you handle food or drink?' },
    help: {
      sv: 'Bjuder ni bara kunder på kaffe, eller har en frysbox med glass, räknas det oftast inte.',
      en: 'Just offering customers coffee, or having a freezer of ice creams, usually does not count.',
    },
    when: all(yes('handles_food'), not(drinksBegin), not(chosen('takeover_how', 'shares'))),
    type: {
      kind: 'choice',
      options: {
        guests_only: { sv: 'Vi bjuder bara på kaffe eller något litet', en: 'We only offer coffee or something small' },
        few_times: { sv: 'Några enstaka dagar om året', en: 'A few single days a year' },
        regular: { sv: 'Regelbundet, som en del av verksamheten', en: 'Regularly, as part of the business' },
      },
    },
  },
  food_body_says: {
    ask: {
      sv: 'Vad säger kommunen om att registrera maten eller drycken?',
      en: 'What does the municipality say about registering the food or drink?',
    },
    help: {
      sv: 'Enstaka dagar räknas ofta inte, men kommunen bedömer. Har ni inte frågat svarar ni Vet inte än.',
      en: 'Single days often do not count, but it is for the municipality to decide. If you have not asked, answer I don’t know yet.',
    },
    when: any(chosen('food_extent', 'few_times'), drinksOnSingleDays),
    type: bodySays,
  },
  food_kind: {
    ask: { sv: 'Gäller det något av detta?', en: 'Is it any of this?' },
    help: {
      sv: 'Servering, butik, bageri, bryggeri och sylt är vanlig mat. Då kryssar ni inte i något.',
      en: 'Serving, shops, bakeries, breweries and jam are ordinary food. If that is all you do, tick nothing.',
    },
    type: { kind: 'several', of: ['own_produce', 'makes_wine_spirits', 'makes_animal_products', 'grows_sprouts'] },
  },
  own_produce: {
    ask: {
      sv: 'Ska ni sälja egna grönsaker, ägg, honung, fisk eller kött från egen gård?',
      en: 'Will you sell your own vegetables, eggs, honey, fish or animals from the farm?',
    },
    tick: {
      sv: 'Odla, ha djur till mat, ägg, bin, fiske, plockning eller jakt',
      en: 'Growing, animals for food, eggs, bees, fishing, picking or hunting',
    },
    when: asBusiness,
    type: yesNo,
  },
  /** 852/2004 artikel 1.2 c and recital 9: below some extent it is no food business, and the Food Agency names a limit for honey. */
  produce_little: {
    ask: {
      sv: 'Säljer ni bara lite, till dem som äter det själva?',
      en: 'Do you sell only a little, to the people who eat it?',
    },
    help: {
      sv: 'Till exempel honung under 500 kg per år, eller ägg från några höns till grannar.',
      en: 'For example under 500 kg of honey a year, or eggs from a few hens to neighbours.',
    },
    when: yes('own_produce'),
    type: yesNo,
  },
  produce_what: {
    ask: { sv: 'Vad är det ni säljer lite av?', en: 'What is it that you sell a little of?' },
    help: {
      sv: 'Har ni inte frågat länsstyrelsen svarar ni Vet inte än.',
      en: 'If you have not asked the county board, answer I don’t know yet.',
    },
    when: yes('produce_little'),
    type: {
      kind: 'choice',
      options: {
        honey: { sv: 'Bara honung, under 500 kg per år', en: 'Only honey, under 500 kg a year' },
        not_needed: {
          sv: 'Annat, och länsstyrelsen säger att det inte behöver registreras',
          en: 'Other things, and the county board says they do not need to be registered',
        },
        needed: {
          sv: 'Annat, och länsstyrelsen säger att det ska registreras',
          en: 'Other things, and the county board says they must be registered',
        },
      },
    },
  },
  makes_wine_spirits: {
    ask: { sv: 'Ska ni tillverka vin eller sprit?', en: 'Will you make wine or spirits?' },
    tick: { sv: 'Tillverka vin eller sprit', en: 'Making wine or spirits' },
    help: { sv: 'Öl, cider och must räknas inte hit.', en: 'Beer, cider and fruit juice do not count here.' },
    when: any(yes('makes_alcohol'), foodAnew),
    type: yesNo,
  },
  makes_animal_products: {
    ask: {
      sv: 'Ska ni slakta, eller tillverka varor av kött, fisk, mjölk eller ägg?',
      en: 'Will you slaughter, or make products from meat, fish, milk or eggs?',
    },
    tick: {
      sv: 'Slakta, eller göra varor av kött, fisk, mjölk eller ägg',
      en: 'Slaughtering, or making products from meat, fish, milk or eggs',
    },
    help: { sv: 'Att laga mat åt gäster räknas inte.', en: 'Cooking for guests does not count.' },
    when: asBusiness,
    type: yesNo,
  },
  grows_sprouts: {
    ask: { sv: 'Ska ni odla groddar att äta?', en: 'Will you grow sprouts for eating?' },
    tick: { sv: 'Odla groddar', en: 'Growing sprouts' },
    when: asBusiness,
    type: yesNo,
  },
  animal_products_buyers: {
    ask: {
      sv: 'Vem köper varorna av kött, fisk, mjölk eller ägg?',
      en: 'Who buys the products made from meat, fish, milk or eggs?',
    },
    help: {
      sv: 'Gäster och kunder i egen butik räknas som den som äter.',
      en: 'Guests, and customers in your own shop, count as the people who eat them.',
    },
    when: yes('makes_animal_products'),
    type: {
      kind: 'choice',
      options: {
        consumers_only: { sv: 'Bara den som äter dem', en: 'Only the people who eat them' },
        businesses_small_part: {
          sv: 'En liten del går till butiker eller restauranger i närheten',
          en: 'A small part goes to shops or restaurants nearby',
        },
        businesses_mainly: { sv: 'Mest andra företag', en: 'Mostly other businesses' },
      },
    },
  },
  approval_body_says: {
    ask: { sv: 'Vad säger Livsmedelsverket om godkännande?', en: 'What does the Food Agency say about approval?' },
    help: {
      sv: 'Har ni inte frågat svarar ni Vet inte än.',
      en: 'If you have not asked, answer I don’t know yet.',
    },
    when: chosen('animal_products_buyers', 'businesses_small_part'),
    type: bodySays,
  },
  other_food: {
    ask: {
      sv: 'Ska ni också ha annan mat, till exempel servering, sylt eller bröd?',
      en: 'Will you have other food too, such as serving, jam or bread?',
    },
    help: {
      sv: 'Köpta varor, saft, ost och rökt fisk räknas också.',
      en: 'Bought goods, cordial, cheese and smoked fish count too.',
    },
    when: all(elsewhere, not(sellsDrinks), not(makesBeerOrCider)),
    type: yesNo,
  },
  food_packaging: {
    ask: {
      sv: 'Ska ni tillverka, föra in eller sälja förpackningar eller kärl för mat?',
      en: 'Will you make, import or sell packaging or containers for food?',
    },
    when: yes('makes_or_repairs'),
    type: yesNo,
  },
  food_contact_says: {
    ask: {
      sv: 'Vad säger kommunen om era förpackningar eller kärl för mat?',
      en: 'What does the municipality say about your food packaging or containers?',
    },
    help: {
      sv: 'Har ni inte frågat svarar ni Vet inte än.',
      en: 'If you have not asked, answer I don’t know yet.',
    },
    when: yes('food_packaging'),
    type: {
      kind: 'choice',
      options: {
        no: { sv: 'De behöver inte registreras', en: 'They do not need to be registered' },
        needed: { sv: 'De ska registreras', en: 'They must be registered' },
      },
    },
  },
  commercial_kitchen: {
    ask: {
      sv: 'Ska ni laga, steka, baka eller diska så att fett kan nå avloppet?',
      en: 'Will you cook, fry, bake or wash up so that fat can reach the drains?',
    },
    help: {
      sv: 'Serverar ni bara kaffe och färdig mat svarar ni nej.',
      en: 'If you only serve coffee and ready-made food, answer no.',
    },
    when: any(yes('handles_food'), all(yes('has_food'), yes('moves'))),
    type: yesNo,
  },
} as const satisfies Questions;
