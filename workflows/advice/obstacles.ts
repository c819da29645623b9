import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { defineObstacles } from '../define.ts';

/** What the answers show will stop or delay an owner, and what to do about it. */
export const obstacles = defineObstacles([
  {
    id: 'takeover-gap',
    when: all(yes('takeover'), yes('serves_alcohol')),
    text: {
      sv: 'Mellan tillträdet och ert eget serveringstillstånd får ni inte servera alkohol.',
      en: 'Between taking over and your own licence you may not serve alcohol.',
    },
    remedy: {
      sv: 'Ansök före tillträdet och gör köpet villkorat av att ni får tillståndet.',
      en: 'Apply before you take over, and make the purchase conditional on the licence.',
    },
  },
  {
    id: 'takeover-tobacco',
    when: all(yes('takeover'), yes('sells_tobacco')),
    text: { sv: 'Säljarens tobakstillstånd följer inte med.', en: 'The seller’s tobacco licence does not come along.' },
    remedy: {
      sv: 'Ansök före tillträdet. Tills ni har ett eget får ni inte sälja tobak.',
      en: 'Apply before you take over. Until you have your own you may not sell tobacco.',
    },
  },
  {
    id: 'alcohol-without-food',
    when: all(any(yes('serves_alcohol'), yes('serves_alcohol_once')), no('handles_food')),
    text: {
      sv: 'Ni vill servera alkohol men inte mat. Lagen har krävt mat, och om kravet är borta är inte kontrollerat.',
      en: 'You want to serve alcohol but no food. The law has demanded food, and whether that has ended has not been checked.',
    },
    remedy: {
      sv: 'Räkna med mat, eller fråga alkoholhandläggaren innan ni bygger.',
      en: 'Plan for food, or ask the alcohol officer before you build.',
    },
  },
  {
    id: 'folkol-without-kitchen',
    when: all(yes('sells_folkol'), no('handles_food')),
    text: {
      sv: 'Folköl får bara säljas där det också säljs riktig mat.',
      en: 'Low-alcohol beer may only be sold where real food is sold too.',
    },
    remedy: { sv: 'Sälj mat också, eller avstå från folköl.', en: 'Sell food too, or leave the beer out.' },
  },
  {
    id: 'seating-on-land-of-others',
    when: all(yes('uses_outdoors'), yes('uses_public_place'), no('municipal_land')),
    text: {
      sv: 'Någon annan än kommunen äger marken ni vill använda.',
      en: 'Somebody other than the municipality owns the land you want to use.',
    },
    remedy: {
      sv: 'Skaffa ägarens skriftliga medgivande innan ni ansöker.',
      en: 'Get the owner’s written consent before you apply.',
    },
  },
  {
    id: 'seating-without-right',
    when: all(yes('alcohol_changes'), yes('outdoor_seating'), yes('uses_public_place')),
    text: {
      sv: 'Tillståndet kan inte omfatta uteserveringen förrän ni har rätt till platsen.',
      en: 'The licence cannot cover the seating until you have the right to the place.',
    },
    remedy: {
      sv: 'Sök polisens tillstånd samma dag, med samma skiss.',
      en: 'Apply to the police the same day, with the same sketch.',
    },
  },
  {
    id: 'lease-before-plan',
    when: yes('use_changes'),
    text: {
      sv: 'Om detaljplanen inte tillåter användningen kan ni få nej.',
      en: 'If the detailed plan does not allow the use, you may get a no.',
    },
    remedy: {
      sv: 'Fråga byggnadsnämnden innan ni skriver på hyresavtalet, eller gör avtalet villkorat.',
      en: 'Ask the building board before you sign the lease, or make the lease conditional.',
    },
  },
  {
    id: 'shore-first',
    when: all(yes('near_shore'), yes('builds_or_extends')),
    text: {
      sv: 'Nära en strand kan ni få nej, hur bra ritningen än är.',
      en: 'Near a shore you may get a no, however good the drawing is.',
    },
    remedy: { sv: 'Sök dispens först och rita sedan.', en: 'Apply for the dispensation first, then draw.' },
  },
  {
    id: 'event-alcohol-late',
    when: yes('serves_alcohol_once'),
    text: {
      sv: 'Ett tillfälligt serveringstillstånd kan ta fyra månader.',
      en: 'A temporary alcohol licence can take four months.',
    },
    remedy: { sv: 'Ansök minst tre månader före arrangemanget.', en: 'Apply at least three months before the event.' },
  },
  {
    id: 'licensed-practitioner',
    when: yes('aesthetic_injections'),
    text: {
      sv: 'Bara legitimerad läkare, tandläkare eller sjuksköterska får ge injektionerna.',
      en: 'Only a licensed doctor, dentist or nurse may give the injections.',
    },
    remedy: {
      sv: 'Anställ någon med legitimation, eller erbjud annan behandling.',
      en: 'Employ somebody with a licence, or offer another treatment.',
    },
  },
  {
    id: 'new-number',
    when: yes('new_org_number'),
    text: {
      sv: 'Nästan alla tillstånd är personliga och måste sökas på nytt.',
      en: 'Almost all permits are personal and must be applied for anew.',
    },
    remedy: {
      sv: 'Välj i stället den händelse som passar verksamheten och svara som om ni tar över den.',
      en: 'Choose instead the event that fits the business, and answer as if you take it over.',
    },
  },
]);
