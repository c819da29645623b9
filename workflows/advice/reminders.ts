import { all, any, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';
import { law } from '../law.ts';

const serves = any(
  yes('serves_alcohol'),
  yes('serves_alcohol_once'),
  yes('serves_alcohol_closed'),
  yes('alcohol_closed_once'),
  yes('alcohol_catering'),
);
const dealsInAlcohol = any(serves, yes('serves_folkol'), yes('sells_folkol'), yes('sells_alcohol'));

/** Duties outside the case. */
export const reminders = defineReminders([
  {
    id: 'staff-ledger',
    when: yes('staff_ledger_trade'),
    text: {
      sv: 'Har ni personal? För då personalliggare från första dagen.',
      en: 'Do you have staff? Then keep a staff ledger from the first day.',
    },
    source: {
      proof: 'authority',
      title: 'Skatteverket, rättslig vägledning om personalliggare (39 kap. 11 § skatteförfarandelagen)',
      url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2023.16/340631.html',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'work-environment',
    when: yes('has_employees'),
    text: {
      sv: 'Har ni anställda? Undersök riskerna på arbetsplatsen och gör något åt dem.',
      en: 'Do you have employees? Examine the risks at work and deal with them.',
    },
    source: {
      proof: 'authority',
      title: 'Arbetsmiljöverket, AFS 2023:1 om systematiskt arbetsmiljöarbete',
      url: 'https://av.se/arbetsmiljoarbete-och-inspektioner/publikationer/foreskrifter/beslutade-foreskrifter-som-trader-i-kraft-2025/afs-20231',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'music-licence',
    when: any(yes('staff_ledger_trade'), yes('holds_event')),
    text: {
      sv: 'Spelar ni musik? Skaffa avtal med Stim och Sami.',
      en: 'Do you play music? Get agreements with Stim and Sami.',
    },
    source: {
      proof: 'practice',
      title: 'Stim, upphovsrättslagen för musikanvändare',
      url: 'https://www.stim.se/sv/vad-sager-upphovsrattslagen-0',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'reusable-packaging',
    when: yes('handles_food'),
    text: {
      sv: 'Lämnar ni ut minst 75 engångsmuggar eller matlådor om dagen? Erbjud då också sådana som går att använda igen.',
      en: 'Do you hand out at least 75 single-use cups or boxes a day? Then also offer ones that can be used again.',
    },
    source: {
      proof: 'practice',
      title: 'Södertälje kommun, återanvändbara matlådor och muggar (förordning 2021:996)',
      url: 'https://www.sodertalje.se/foretagande/tillstand-regler-och-tillsyn/livsmedel-och-dricksvatten/ateranvandbara-matlador-och-muggar/',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'packaging-waste',
    when: yes('holds_event'),
    text: { sv: 'Sortera matavfall och förpackningar.', en: 'Sort food waste and packaging.' },
    source: {
      proof: 'practice',
      title: 'Halmstads Energi och Miljö, nya avfallsregler för företag (från 2024)',
      url: 'https://www.hem.se/foretag/avfall/nya-avfallsregler-for-foretag/',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'grease-emptying',
    when: yes('commercial_kitchen'),
    text: {
      sv: 'Beställ tömning av fettavskiljaren hos VafabMiljö.',
      en: 'Order emptying of the grease separator from VafabMiljö.',
    },
    source: {
      proof: 'practice',
      title: 'VafabMiljö, tömning av fettavskiljare',
      url: 'https://vafabmiljo.se/foretag/tjanster/tomning-av-fettavskiljare/',
      read: '2026-11-24',
    },
    verified: false,
  },
  {
    id: 'ventilation-check',
    when: yes('building_works'),
    text: {
      sv: 'Låt kontrollera ny ventilation innan den tas i bruk.',
      en: 'Have new ventilation checked before it is used.',
    },
    source: { proof: 'none', title: 'Plan- och byggförordningen (2011:338) 5 kap. 1 §' },
    verified: false,
  },
  {
    id: 'environmental-self-control',
    when: any(yes('oily_wastewater'), yes('staff_ledger_trade'), yes('industry_over_threshold')),
    text: {
      sv: 'Skriv ned hur ni själva kontrollerar kemikalier, avfall och hygien. Det gäller även den som inte behöver anmäla något.',
      en: 'Write down how you check chemicals, waste and hygiene yourselves. That holds even if you need not notify anything.',
    },
    source: {
      proof: 'practice',
      title: 'Miljöbalken 26 kap. 19 §, enligt Köpings kommun',
      url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/halsoskydd/ovriga-verksamheter.html',
      read: '2026-11-24',
    },
    verified: false,
  },
  {
    id: 'refrigerants-later',
    when: all(yes('handles_food'), yes('commercial_kitchen')),
    text: {
      sv: 'Kylar och frysar på tillsammans minst 14 ton koldioxidekvivalenter ska anmälas före installationen.',
      en: 'Fridges and freezers of together at least 14 tonnes of carbon dioxide equivalents must be notified before installation.',
    },
    source: {
      proof: 'practice',
      title: 'Ystad-Österlenregionens miljöförbund, köldmedia',
      url: 'https://ystad.se/ystadosterlenmiljo/privatperson/koldmedia/',
      read: '2026-11-24',
    },
    verified: false,
  },
  {
    id: 'fire-documentation',
    when: yes('has_premises'),
    text: {
      sv: 'Skriv ned hur ni sköter brandskyddet. Räddningstjänsten kan be att få se det.',
      en: 'Write down how you look after fire safety. The rescue service may ask to see it.',
    },
    source: {
      proof: 'authority',
      title: 'MSB, ansvar och systematiskt brandskyddsarbete (lag 2003:778 2 kap. 2 §)',
      url: 'https://www.msb.se/sv/amnesomraden/skydd-mot-olyckor-och-farliga-amnen/brandskydd/ansvar-sba-och-skriftlig-redogorelse/',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'foreign-guests',
    when: yes('large_lodging'),
    text: {
      sv: 'Registrera utländska gäster och kontrollera deras legitimation.',
      en: 'Register foreign guests and check their identity.',
    },
    source: {
      proof: 'practice',
      title: 'Verksamt.se, logi',
      url: 'https://www.verksamt.se/starta/vad-galler-i-din-bransch/mat-dryck-och-logi/logi',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'guards',
    when: any(yes('serves_alcohol_once'), yes('holds_event')),
    text: { sv: 'Polisen kan kräva ordningsvakter. Fråga tidigt.', en: 'The police can require guards. Ask early.' },
    source: { proof: 'none', title: 'Ordningslagen (1993:1617) 2 kap. 16 §' },
    verified: false,
  },
  {
    id: 'catering-venues',
    when: yes('alcohol_catering'),
    text: {
      sv: 'Anmäl varje lokal där ni ska servera alkohol, och vänta tills kommunen har godkänt den.',
      en: 'Notify each place where you will serve alcohol, and wait until the municipality has approved it.',
    },
    source: law.alcohol('8 kap. 4 §'),
    verified: true,
  },
  {
    id: 'alcohol-age',
    when: dealsInAlcohol,
    text: {
      sv: 'Den som driver försäljning av alkohol eller folköl ska ha fyllt 20 år. Fråga gästerna om ålder: 18 år för servering och folköl, 20 år för att ta med.',
      en: 'Whoever runs a sale of alcohol or low-alcohol beer must be 20. Ask guests for age: 18 for serving and low-alcohol beer, 20 to take away.',
    },
    source: law.alcohol('3 kap. 6–8 §§'),
    verified: true,
  },
  {
    id: 'alcohol-free-choice',
    when: serves,
    text: {
      sv: 'Ha alkoholfritt att välja på när ni serverar alkohol. Gäster får inte dricka medhavd alkohol hos er.',
      en: 'Have alcohol-free drinks to choose from when you serve alcohol. Guests may not drink alcohol they bring.',
    },
    source: law.alcohol('8 kap. 22 och 24 §§'),
    verified: true,
  },
  {
    id: 'serving-staff',
    when: serves,
    text: {
      sv: 'Ha alltid en ansvarig på plats. Kök och servering sköts av egna anställda eller bemanningsföretag.',
      en: 'Always have a responsible person there. Kitchen and serving are for your own employees or agency staff.',
    },
    source: law.alcohol('8 kap. 18 §'),
    verified: true,
  },
  {
    id: 'spiced-snaps',
    when: any(yes('serves_alcohol'), yes('has_alcohol_licence')),
    text: {
      sv: 'Kryddar ni egen snaps? Anmäl det till kommunen först.',
      en: 'Do you spice snaps of your own? Notify the municipality first.',
    },
    source: law.alcohol('8 kap. 3 §'),
    verified: true,
  },
  {
    id: 'restaurant-report',
    when: any(yes('serves_alcohol'), yes('serves_alcohol_closed'), yes('had_alcohol')),
    text: {
      sv: 'Lämna restaurangrapporten till kommunen varje år, och en sista när ni slutar.',
      en: 'Hand in the restaurant report each year, and a last one when you stop.',
    },
    source: {
      proof: 'practice',
      title: 'Värnamo kommun, du som har serveringstillstånd',
      url: 'https://kommun.varnamo.se/naringsliv-och-arbete/tillstand-regler-och-tillsyn/alkohol-och-serveringstillstand/du-som-har-serveringstillstand.html',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'care-home-alcohol',
    when: yes('alcohol_care_home'),
    text: {
      sv: 'Boende och deras besökare får serveras utan tillstånd där måltider ingår. Ha ett program för er egen kontroll.',
      en: 'Residents and their visitors may be served without a licence where meals are provided. Have a programme for your own control.',
    },
    source: law.alcohol('8 kap. 1 b §'),
    verified: true,
  },
  {
    id: 'private-party-free',
    when: yes('alcohol_closed_once'),
    text: {
      sv: 'En fest är fri från tillstånd om gästerna är bestämda i förväg, ingen tjänar på den och lokalen annars inte säljer dryck.',
      en: 'A party needs no licence if the guests are settled beforehand, nobody profits and the place sells no drinks otherwise.',
    },
    source: law.alcohol('8 kap. 1 a §'),
    verified: true,
  },
  {
    id: 'farm-sale-limits',
    when: all(yes('makes_alcohol'), yes('sells_alcohol')),
    text: {
      sv: 'Vid gårdsförsäljning får varje besökare köpa högst 0,7 liter sprit, 3 liter vin, 3 liter starköl och 3 liter annat. Köparen ska ha fyllt 20 år.',
      en: 'In farm sale each visitor may buy at most 0.7 litres of spirits, 3 of wine, 3 of strong beer and 3 of other drinks. The buyer must be 20.',
    },
    source: law.alcohol('3 kap. 7 § och 5 a kap. 5 §'),
    verified: true,
  },
  {
    id: 'smoke-free',
    when: any(yes('handles_food'), yes('lodges_guests'), yes('holds_event'), yes('sells_tobacco')),
    text: {
      sv: 'Håll lokaler och serveringar rökfria, även från e-cigaretter och vattenpipa. Sätt upp en skylt.',
      en: 'Keep premises and serving places free from smoke, e-cigarettes and water pipes too. Put up a sign.',
    },
    source: law.tobacco('6 kap. 1–3, 8 och 9 §§'),
    verified: true,
  },
  {
    id: 'smoking-room',
    when: all(yes('sells_tobacco'), yes('handles_food'), yes('staff_ledger_trade')),
    text: {
      sv: 'Ska gäster röka vattenpipa? Rökrummet ska vara en mindre del av stället, utan mat, dryck och servering.',
      en: 'Will guests smoke a water pipe? The smoking room must be a minor part of the place, with no food, drink or serving.',
    },
    source: law.tobacco('6 kap. 6 §'),
    verified: true,
  },
  {
    id: 'pharmacy-only-medicines',
    when: any(yes('sells_otc'), yes('has_medicines')),
    text: {
      sv: 'Från den 1 januari 2027 får vissa läkemedel bara säljas på apotek, med råd. Se Läkemedelsverkets lista.',
      en: 'From 1 January 2027 some medicines may only be sold at pharmacies, with advice. See the agency’s list.',
    },
    source: law.pharmacies('2 kap. 6 d–6 f §§'),
    verified: true,
  },
  {
    id: 'close-folkol',
    when: yes('had_folkol'),
    text: {
      sv: 'Säg till kommunen att ni slutar med folköl, så slutar tillsynsavgiften.',
      en: 'Tell the municipality that you stop with low-alcohol beer, and the fee for supervision ends.',
    },
    source: { proof: 'none', title: 'Alkohollagen (2010:1622) säger inget om att sluta med folköl' },
    verified: false,
  },
  {
    id: 'close-food',
    when: yes('closes'),
    text: {
      sv: 'Hade ni mat? Säg till miljönämnden att livsmedelsverksamheten upphör.',
      en: 'Did you handle food? Tell the environment board that the food business ends.',
    },
    source: {
      proof: 'practice',
      title: 'Skara kommun, starta, ändra eller avsluta livsmedelsverksamhet',
      url: 'https://skara.se/jobb-och-foretagande/tillstand-regler-och-tillsyn/livsmedel/starta-andra-eller-avsluta-livsmedelsverksamhet.html',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'close-flammable',
    when: yes('closes'),
    text: {
      sv: 'Hade ni gas eller andra brandfarliga varor? Säg till räddningstjänsten och lämna bort det som är kvar.',
      en: 'Did you keep gas or other flammable goods? Tell the rescue service and hand over what is left.',
    },
    source: { proof: 'none', title: 'Samlad av kommunernas sidor, inte kontrollerad' },
    verified: false,
  },
  {
    id: 'close-water',
    when: yes('closes'),
    text: { sv: 'Säg upp vatten, tömning och avfall.', en: 'End water, emptying and waste subscriptions.' },
    source: { proof: 'none', title: 'Samlad av kommunernas sidor, inte kontrollerad' },
    verified: false,
  },
  {
    id: 'close-police',
    when: yes('closes'),
    text: {
      sv: 'Hade ni tillstånd eller registrering hos polisen? Säg till att den kan avslutas.',
      en: 'Did you have a permit or registration with the police? Tell them it can end.',
    },
    source: { proof: 'none', title: 'Samlad av kommunernas sidor, inte kontrollerad' },
    verified: false,
  },
  {
    id: 'close-tax',
    when: yes('closes'),
    text: {
      sv: 'Avregistrera moms, arbetsgivare och kassaregister hos Skatteverket.',
      en: 'Deregister VAT, employer and cash register with the Tax Agency.',
    },
    source: {
      proof: 'authority',
      title: 'Skatteverket, rättslig vägledning om avregistrering (7 kap. 4 och 6 §§ skatteförfarandelagen)',
      url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2024.4/324658.html',
      read: '2026-11-25',
    },
    verified: false,
  },
]);
