import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { defineObstacles, defineReminders } from '../define.ts';
import { law } from '../law.ts';

const held = all(yes('holds_event'), chosen('event_open_to', 'public'));

/** Duties outside the case about public order, places and events, lodging and second-hand goods. */
export const orderReminders = defineReminders([
  // “Ett tält som är avsett för flera än 150 personer … ska vara besiktigat och godkänt”; förordning (1993:1633) 4 §: five years.
  {
    part: 'first',
    id: 'big-tent',
    when: yes('big_tent'),
    text: {
      sv: 'Tältet ska vara besiktigat och godkänt. Ett godkännande gäller oftast i fem år. Be uthyraren om beviset.',
      en: 'The tent must be inspected and approved. An approval is usually valid for five years. Ask the hire company for the certificate.',
    },
    source: law.publicOrder('2 kap. 12 §'),
    verified: true,
  },
  // 2 kap. 13 §; förordning (1993:1634) 6 §: one year.
  {
    part: 'first',
    id: 'fun-rides',
    when: yes('fun_rides'),
    text: {
      sv: 'Karuseller och liknande ska vara besiktigade. Det gäller i ett år. Be uthyraren om beviset.',
      en: 'Fairground rides and the like must be inspected. The inspection is valid for one year. Ask the hire company for the certificate.',
    },
    source: law.funfairRides('6 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'good-order',
    when: held,
    text: {
      sv: 'Ni som ordnar det svarar för ordningen. Polisen kan ge villkor, och ställa in om någons liv eller hälsa är i fara.',
      en: 'As the organiser you are responsible for order. The police can set conditions, and cancel the event if life or health is in danger.',
    },
    source: law.publicOrder('2 kap. 16 och 22 a §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'own-alcohol',
    when: all(
      held,
      chosen('event_kind', 'other', 'dance', 'sport', 'combat', 'road-race', 'funfair', 'market', 'motor'),
    ),
    text: {
      sv: 'Besökare får inte dricka eller ha med egen alkohol. Bara det som serveras med tillstånd är tillåtet.',
      en: 'Visitors may not bring or drink their own alcohol. Only alcohol served under a licence is allowed.',
    },
    source: law.publicOrder('2 kap. 18 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'loud-music',
    when: all(held, chosen('event_kind', 'art', 'dance', 'circus', 'funfair')),
    text: {
      sv: 'Kontrollera själva ljudnivån för publik och grannar. Miljönämnden kan be att få se hur ni gör.',
      en: 'Check the sound level yourselves, for the audience and the neighbours. The environment board may ask to see how you do it.',
    },
    source: law.environmentalCode('26 kap. 19 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'market-sellers',
    when: all(held, chosen('event_kind', 'market')),
    text: {
      sv: 'Skriv upp vilka som säljer på marknaden. Skatteverket kan be att få se listan.',
      en: 'Keep a list of the stallholders. The Tax Agency may ask to see the list.',
    },
    source: law.taxProcedure('39 kap. 13 §'),
    verified: true,
  },
  // Lagen om ordningsvakter 3–5 §§; the fee is of förordning (2023:422) 19 §.
  {
    part: 'first',
    id: 'own-guards',
    when: any(held, yes('lodges_guests')),
    text: {
      sv: 'Vill ni ha egna ordningsvakter på andra tider? Sök polisens tillstånd, det kostar 990 kr. Väktare får ni anlita ändå.',
      en: 'Do you want your own public order guards (ordningsvakter) at other times? Apply to the police; it costs SEK 990. Security guards need no permit.',
    },
    source: law.guards('3–5 §§'),
    verified: true,
  },
  {
    part: 'first',
    id: 'local-order-rules',
    when: any(yes('uses_public_place'), all(held, chosen('event_ground', 'public-place'))),
    text: {
      sv: 'Läs kommunens lokala ordningsföreskrifter. De kan kräva tillstånd för affischer, högtalare, insamling eller lösa skyltar.',
      en: 'Read the municipality’s local rules. They may require a permit for posters, loudspeakers, collections or free-standing signs.',
    },
    source: law.publicOrder('3 kap. 8 §'),
    verified: true,
  },
  // “Brister på byggnader, ställningar, skyltar och liknande anordningar”.
  {
    part: 'premises',
    id: 'things-that-fall',
    when: any(yes('container_outdoors'), yes('sign')),
    text: {
      sv: 'Kan något falla ned på gatan, som skylt, ställning, snö eller is? Gör något åt det genast.',
      en: 'Could anything fall onto the street, such as a sign, scaffolding, snow or ice? Deal with it at once.',
    },
    source: law.publicOrder('3 kap. 3 §'),
    verified: true,
  },
  // “Det krävs bygglov för att utomhus anlägga … 5. campingplats.”
  {
    part: 'building',
    id: 'campsite-building',
    when: yes('lets_pitches'),
    text: {
      sv: 'En campingplats kräver bygglov, hur liten den än är. Ställplatser för husbil kan räknas som parkering. Fråga byggnadsnämnden.',
      en: 'A campsite needs a building permit, however small. Motorhome pitches may count as parking. Ask the building board.',
    },
    source: law.planAndBuilding('9 kap. 22 och 31 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'second-hand-notes',
    when: chosen('second_hand_goods', 'listed'),
    text: {
      sv: 'Kontrollera säljarens legitimation, köp inte av någon under 18 och spara anteckningarna i tio år.',
      en: 'Check the seller’s ID, do not buy from anyone under 18, and keep your records for ten years.',
    },
    source: law.secondHandOrdinance('9 och 12 §§'),
    verified: true,
  },
  // “Har en anordning placerats … utan nödvändigt tillstånd”, and what stays after the time.
  {
    part: 'closing',
    id: 'close-public-place',
    when: yes('had_public_place'),
    text: {
      sv: 'Ta bort allt från gatan eller torget. Säg till polisen och kommunen, så att ni inte betalar för platsen längre.',
      en: 'Remove everything from the street or square. Tell the police and the municipality, so that you stop paying for the place.',
    },
    source: law.publicOrder('3 kap. 18–19 §§'),
    verified: true,
  },
]);

export const orderObstacles = defineObstacles([
  // Jordabalken 7 kap. 13 §: a written lease of ground that has been taken into use holds against a new owner.
  {
    id: 'seating-on-land-of-others',
    when: any(yes('ground_of_others'), all(yes('uses_public_place'), no('municipal_land'))),
    text: {
      sv: 'Någon annan än ni och kommunens gatukontor råder över marken.',
      en: 'The land is controlled by somebody other than you and the municipality’s street department.',
    },
    remedy: {
      sv: 'Skriv ett avtal med ägaren innan ni ställer er där. Tillåts alla gå där behövs polisens tillstånd också.',
      en: 'Make a written agreement with the owner first. If the public may walk there, you need a police permit too.',
    },
  },
  // Spellagen 3 kap. 3 § and 6 kap. 2 §.
  {
    id: 'company-lottery',
    when: all(
      yes('lottery'),
      chosen('lottery_organiser', 'company'),
      chosen('lottery_terms', 'small', 'larger', 'over'),
    ),
    text: {
      sv: 'Ett företag får i stort sett aldrig sälja lotter av den storleken.',
      en: 'Companies are hardly ever allowed to sell tickets in a lottery of that size.',
    },
    remedy: {
      sv: 'Gör dragningen gratis att vara med i, eller låt en förening ordna den.',
      en: 'Make the draw free to enter, or let an association run it.',
    },
  },
]);
