import { all, chosen, no, yes } from '#domain/definitions/condition.ts';
import { defineObstacles } from '../define.ts';

/** Who buys the business into another company. Who buys the company itself changes no holder. */
const newHolder = chosen('takeover_how', 'business', 'bankrupt');

/** What the answers show will stop or delay an owner, and what to do about it. */
export const obstacles = defineObstacles([
  // Alkohollagen 8 kap. 1 and 12 §§: the licence is for its holder; 9 kap. 12 §: bankruptcy ends it at once.
  {
    id: 'takeover-gap',
    when: all(newHolder, yes('serves_alcohol')),
    text: {
      sv: 'Säljarens serveringstillstånd följer inte med. Före ert eget får ni inte servera alkohol.',
      en: 'The seller’s alcohol licence does not come along. Before your own you may not serve alcohol.',
    },
    remedy: {
      sv: 'Ansök före tillträdet och gör köpet villkorat av tillståndet. Fråga om ett tillfälligt tillstånd under tiden.',
      en: 'Apply before you take over and make the purchase conditional. Ask about a temporary licence meanwhile.',
    },
  },
  // Alkohollagen 9 kap. 11 §: “i förväg”.
  {
    id: 'takeover-shares-alcohol',
    when: all(chosen('takeover_how', 'shares'), yes('serves_alcohol')),
    text: {
      sv: 'Bolaget behåller serveringstillståndet, men kommunen prövar de nya ägarna.',
      en: 'The company keeps its alcohol licence, but the municipality examines the new owners.',
    },
    remedy: {
      sv: 'Säg till alkoholhandläggaren före köpet.',
      en: 'Tell the alcohol officer before the purchase.',
    },
  },
  // Förordning (2010:1075) 20 §: one may go on if it was notified beforehand and applied for within three months.
  {
    id: 'takeover-gas',
    when: all(newHolder, yes('flammable_goods')),
    text: {
      sv: 'Ni får fortsätta på säljarens gastillstånd bara om bytet anmäls i förväg.',
      en: 'You may go on with the seller’s gas permit only if the change is notified beforehand.',
    },
    remedy: {
      sv: 'Anmäl före tillträdet, och sök eget tillstånd senast tre månader efter.',
      en: 'Notify before you take over, and apply for your own permit within three months after.',
    },
  },
  // Lag (2018:2088) 5 kap. 1 and 8 §§.
  {
    id: 'takeover-tobacco',
    when: all(newHolder, yes('sells_tobacco')),
    text: {
      sv: 'Säljarens tobakstillstånd följer inte med, och lagret får bara köpas av den som har ett.',
      en: 'The seller’s tobacco licence does not come along, and only a holder of one may buy the stock.',
    },
    remedy: {
      sv: 'Ansök före tillträdet. Tills ni har ett eget får ni inte sälja tobak.',
      en: 'Apply before you take over. Until you have your own you may not sell tobacco.',
    },
  },
  // Alkohollagen 5 kap. 5 §: “där det också säljs mat”.
  {
    id: 'folkol-without-food',
    when: all(yes('sells_folkol'), no('handles_food')),
    text: {
      sv: 'Folköl får bara säljas där det också säljs mat.',
      en: 'Low-alcohol beer may only be sold where food is sold too.',
    },
    remedy: {
      sv: 'Sälj mat också, eller avstå från folköl. Ett bryggeri får sälja sitt eget.',
      en: 'Sell food too, or leave the beer out. A brewery may sell its own.',
    },
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
    id: 'gas-decides',
    when: all(yes('flammable_goods'), no('takeover'), no('use_changes'), no('builds_or_extends')),
    text: {
      sv: 'Gasen kan bli det som avgör när ni får öppna. Tillståndet kan ta tre månader.',
      en: 'The gas may be what decides when you can open. The permit can take three months.',
    },
    remedy: {
      sv: 'Öppna med el eller induktion och lägg till gasen senare.',
      en: 'Open with electricity or induction and add the gas later.',
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
    remedy: { sv: 'Ansök minst fyra månader före arrangemanget.', en: 'Apply at least four months before the event.' },
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
  // Building permits, signs and drains follow the building; most else follows whoever holds it.
  {
    id: 'new-number',
    when: yes('new_org_number'),
    text: {
      sv: 'Tillstånd för alkohol, tobak, mat och boende följer inte med till ett nytt organisationsnummer.',
      en: 'Permits for alcohol, tobacco, food and lodging do not follow to a new organisation number.',
    },
    remedy: {
      sv: 'Sök och anmäl i det nya företagets namn före bytet. Det som gäller själva huset, som bygglov, står kvar.',
      en: 'Apply and notify in the new company’s name before the change. What concerns the building itself remains.',
    },
  },
  // ABL 2 kap. 25 §.
  {
    id: 'company-does-not-exist',
    when: chosen('company', 'limited', 'partnership', 'cooperative'),
    text: {
      sv: 'Företaget finns inte än, så det kan inte söka några tillstånd.',
      en: 'The company does not exist yet, so it cannot apply for permits.',
    },
    remedy: {
      sv: 'Registrera det först. Förbered ansökningarna under tiden, men lämna inte in dem i ert eget namn.',
      en: 'Register it first. Prepare the applications meanwhile, but do not file them in your own name.',
    },
  },
  // PBL 9 kap. 15 § 1, with the exemption of 9 kap. 16 § 1 outside plans, up to 50.0 m².
  {
    id: 'customers-at-home',
    when: yes('customers_at_home'),
    text: {
      sv: 'Att ta emot kunder hemma kan kräva bygglov, om bostaden blir något väsentligt annat.',
      en: 'Receiving customers at home can need a building permit, if the home becomes something else.',
    },
    remedy: {
      sv: 'Fråga byggnadsnämnden först. Utanför detaljplan och samlad bebyggelse är upp till 50 kvadratmeter fritt.',
      en: 'Ask the building board first. Outside detailed plans and built-up areas up to 50 square metres is free.',
    },
  },
  // SFL 7 kap. 4 § and lag (1974:13) 2 §: the last day comes last.
  {
    id: 'closing-staff-first',
    when: chosen('closing_staff', '5-25', '26-100', 'over-100'),
    text: {
      sv: 'Varsel och uppsägning tar månader, så personalen är det som avgör när ni kan stänga.',
      en: 'Notice takes months, so the staff decide when you can close.',
    },
    remedy: {
      sv: 'Kalla facket och varsla innan ni säger upp lokalen och kunderna.',
      en: 'Call the unions and give notice before you end the lease and the customers.',
    },
  },
]);
