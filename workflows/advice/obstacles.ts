import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { defineObstacles } from '../define.ts';
import { shoreOfMunicipality, shoreOfState } from '../permits/building-law.ts';
import { folkolInStall, servesWithoutLicence } from '../questions/alcohol.ts';
import { orderObstacles } from './order.ts';

/** What the answers show will stop or delay an owner, and what to do about it. */
export const obstacles = defineObstacles([
  {
    id: 'takeover-gap',
    when: all(chosen('takeover_how', 'business', 'bankrupt'), yes('serves_alcohol')),
    text: {
      sv: 'Mellan tillträdet och ert eget serveringstillstånd får ni inte servera alkohol.',
      en: 'Between taking over and your own licence you may not serve alcohol.',
    },
    remedy: {
      sv: 'Ansök före tillträdet och gör köpet villkorat av att ni får tillståndet.',
      en: 'Apply before you take over, and make the purchase conditional on the licence.',
    },
  },
  // Alkohollagen 9 kap. 11 §: “i förväg”.
  {
    id: 'takeover-shares-alcohol',
    when: all(chosen('takeover_how', 'shares'), yes('serves_alcohol')),
    text: {
      sv: 'Bolaget behåller serveringstillståndet, men kommunen prövar de nya ägarna.',
      en: 'The company keeps its alcohol licence, but the municipality checks the new owners.',
    },
    remedy: {
      sv: 'Säg till alkoholhandläggaren före köpet.',
      en: 'Tell the alcohol licensing officer before you buy.',
    },
  },
  {
    id: 'takeover-tobacco',
    when: all(chosen('takeover_how', 'business', 'bankrupt'), yes('sells_tobacco')),
    text: {
      sv: 'Säljarens tobakstillstånd följer inte med, och tobaken i lagret får inte köpas utan tillstånd.',
      en: 'The seller’s tobacco licence does not come with the business, and you may not buy the tobacco in stock without a licence.',
    },
    remedy: {
      sv: 'Ansök före tillträdet. Tills ni har ett eget får ni inte sälja tobak.',
      en: 'Apply before you take over. Until you have your own you may not sell tobacco.',
    },
  },
  {
    id: 'folkol-without-food',
    when: all(yes('sells_folkol'), no('handles_food'), no('makes_alcohol')),
    text: {
      sv: 'Folköl att ta med får bara säljas där det också säljs mat.',
      en: 'Low-alcohol beer to take away may only be sold where food is sold too.',
    },
    remedy: { sv: 'Sälj mat också, eller avstå från folköl.', en: 'Sell food too, or do without the beer.' },
  },
  {
    id: 'lease-before-plan',
    when: all(yes('use_changes'), no('outside_plan')),
    text: {
      sv: 'Om detaljplanen inte tillåter användningen kan ni få nej.',
      en: 'If the detailed plan does not allow the use, the answer may be no.',
    },
    remedy: {
      sv: 'Fråga byggnadsnämnden innan ni skriver på hyresavtalet, eller gör avtalet villkorat.',
      en: 'Ask the building board before you sign the lease, or make the lease conditional.',
    },
  },
  {
    id: 'shore-first',
    when: all(any(shoreOfMunicipality, shoreOfState), yes('builds_new')),
    text: {
      sv: 'Nära en strand kan ni få nej, hur bra ritningen än är.',
      en: 'Near a shore the answer may be no, however good your drawings are.',
    },
    remedy: {
      sv: 'Sök dispens först och rita sedan.',
      en: 'Apply for the dispensation first, then draw up your plans.',
    },
  },
  {
    id: 'event-alcohol-late',
    when: yes('serves_alcohol_once'),
    text: {
      sv: 'Ett tillfälligt serveringstillstånd kan ta fyra månader.',
      en: 'A temporary alcohol licence can take four months.',
    },
    remedy: { sv: 'Ansök så tidigt ni kan.', en: 'Apply as early as you can.' },
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
      en: 'Employ somebody who is licensed, or offer a different treatment.',
    },
  },
  {
    id: 'new-number',
    when: yes('new_org_number'),
    text: {
      sv: 'Nästan alla tillstånd är personliga och måste sökas på nytt.',
      en: 'Almost all permits are personal, so a new holder has to apply again.',
    },
    remedy: {
      sv: 'Kryssa i allt ni har redan, och ordna nytt innan det nya numret tar över.',
      en: 'Tick everything you already have, and get new permits before the new organisation number takes over.',
    },
  },
  ...orderObstacles,
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
      en: 'Register it first. Prepare the applications in the meantime, but do not hand them in under your own name.',
    },
  },
  // PBL 9 kap. 15 § 1, with the exemption of 9 kap. 16 § 1 outside plans, up to 50.0 m².
  {
    id: 'customers-at-home',
    when: yes('customers_at_home'),
    text: {
      sv: 'Att ta emot kunder hemma kan kräva bygglov, om bostaden blir något väsentligt annat.',
      en: 'Receiving customers at home can require a building permit, if the home becomes something substantially different.',
    },
    remedy: {
      sv: 'Fråga byggnadsnämnden först. Utanför detaljplan och samlad bebyggelse är upp till 50 kvadratmeter fritt.',
      en: 'Ask the building board first. Outside detailed plans and built-up areas, up to 50 square metres needs no permit.',
    },
  },
  // SFL 7 kap. 4 § and lag (1974:13) 2 §: the last day comes last.
  {
    id: 'closing-staff-first',
    when: chosen('closing_staff', '5-25', '26-100', 'over-100'),
    text: {
      sv: 'Varsel och uppsägning tar månader, så personalen är det som avgör när ni kan stänga.',
      en: 'Notices of redundancy take months, so it is the staff that determine when you can close.',
    },
    remedy: {
      sv: 'Kalla facket och varsla innan ni säger upp lokalen och kunderna.',
      en: 'Call in the unions and give notice of redundancies before you give up the lease and your customers.',
    },
  },
  {
    id: 'folkol-in-tent',
    when: any(folkolInStall, all(servesWithoutLicence, chosen('folkol_place', 'stall'))),
    text: {
      sv: 'Lagen tillåter folköl bara i byggnader och fordon, inte i tält eller stånd.',
      en: 'The law allows low-alcohol beer only in buildings and vehicles, not in tents or stalls.',
    },
    remedy: {
      sv: 'Sälj från en vagn, eller fråga alkoholhandläggaren.',
      en: 'Sell from a vehicle, or ask the alcohol licensing officer.',
    },
  },
  {
    id: 'gift-of-wine',
    when: chosen('gift_paid', 'free'),
    text: {
      sv: 'Ni får inte bjuda kunder på alkohol när ni säljer en vara eller tjänst.',
      en: 'You may not give customers free alcohol when you sell goods or services.',
    },
    remedy: {
      sv: 'Bjud på alkoholfritt, eller sök serveringstillstånd och ta betalt.',
      en: 'Offer alcohol-free drinks, or apply for a licence and take payment.',
    },
  },
  {
    id: 'minibar-without-restaurant',
    when: chosen('hotel_restaurant', 'none'),
    text: {
      sv: 'Alkohol på rummet kräver att hotellet har en restaurang med serveringstillstånd.',
      en: 'Alcohol in the rooms needs a hotel restaurant with an alcohol licence.',
    },
    remedy: {
      sv: 'Ha alkoholfritt i minibaren, eller öppna en restaurang och sök tillstånd.',
      en: 'Keep the minibar alcohol-free, or open a restaurant and apply.',
    },
  },
  {
    id: 'only-systembolaget',
    when: all(yes('sells_alcohol'), no('makes_alcohol')),
    text: {
      sv: 'Bara Systembolaget får sälja vin, starköl, cider och sprit att ta med, även på nätet.',
      en: 'Only Systembolaget may sell wine, strong beer, cider and spirits to take away, online too.',
    },
    remedy: {
      sv: 'Sälj alkoholfritt eller folköl, eller servera med tillstånd.',
      en: 'Sell alcohol-free drinks or low-alcohol beer, or serve with a licence.',
    },
  },
  {
    id: 'farm-sale-on-web',
    when: chosen('farm_visit', 'web'),
    text: {
      sv: 'Ni får inte sälja er alkohol på nätet. Den ska lämnas över på plats, efter ett besök.',
      en: 'You may not sell your alcohol online. It must be handed over on site, after a visit.',
    },
    remedy: {
      sv: 'Ta emot betalda besök, eller sälj genom Systembolaget.',
      en: 'Offer paid visits, or sell through Systembolaget.',
    },
  },
  {
    id: 'farm-sale-without-visit',
    when: chosen('farm_visit', 'free'),
    text: {
      sv: 'Gårdsförsäljning är bara tillåten till den som går en betald visning eller kurs.',
      en: 'You may only sell from the farm to people who have taken a paid tour or course.',
    },
    remedy: {
      sv: 'Ordna ett besök mot betalning som lär ut något om drycken.',
      en: 'Offer a paid visit that teaches people something about the drink.',
    },
  },
  {
    id: 'farm-sale-too-large',
    when: chosen('farm_volume', 'large'),
    text: {
      sv: 'Ni gör mer än lagen tillåter för gårdsförsäljning.',
      en: 'You make more than the law allows for farm sales.',
    },
    remedy: {
      sv: 'Sälj genom Systembolaget eller till restauranger.',
      en: 'Sell through Systembolaget or to restaurants.',
    },
  },
  {
    id: 'farm-sale-not-own',
    when: any(chosen('farm_maker', 'licence', 'other'), chosen('farm_body_says', 'dependent')),
    text: {
      sv: 'Gårdsförsäljning är bara för den som är oberoende och gör sin egen dryck själv.',
      en: 'Farm sales are only for independent producers who make their own drink themselves.',
    },
    remedy: {
      sv: 'Gör drycken själva och utan andras märken, eller sälj genom Systembolaget.',
      en: 'Make the drink yourselves and no one else’s brands, or sell through Systembolaget.',
    },
  },
  {
    id: 'farm-sale-bought-grapes',
    when: chosen('farm_grapes', 'bought'),
    text: {
      sv: 'Vin av köpta druvor får inte säljas på gården.',
      en: 'Wine made from bought grapes may not be sold on the farm.',
    },
    remedy: {
      sv: 'Gör vinet av egna druvor, eller sälj genom Systembolaget.',
      en: 'Make the wine from your own grapes, or sell through Systembolaget.',
    },
  },
  {
    id: 'medicines-in-bar',
    when: all(yes('sells_otc'), any(yes('serves_alcohol'), yes('has_alcohol_licence'))),
    text: {
      sv: 'Läkemedel får inte säljas i rum där serveringstillstånd gäller. Bara nikotinläkemedel är undantagna.',
      en: 'Medicines may not be sold in rooms covered by an alcohol licence. Only nicotine medicines are exempt.',
    },
    remedy: {
      sv: 'Sälj dem i ett annat rum, eller låt bli.',
      en: 'Sell them in another room, or not at all.',
    },
  },
]);
