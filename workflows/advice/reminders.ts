import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';
import { law } from '../law.ts';
import { environmentReminders } from './environment.ts';

/** Duties outside the case. */
export const reminders = defineReminders([
  ...environmentReminders,
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
    when: all(no('closes'), any(yes('makes_or_repairs'), yes('handles_waste'), yes('treats_bodies'))),
    text: {
      sv: 'Planera och kontrollera själva kemikalier, avfall, buller och hygien. Det gäller även den som inte behöver anmäla något.',
      en: 'Plan and check chemicals, waste, noise and hygiene yourselves. That holds even if you need not notify anything.',
    },
    source: law.environmentalCode('26 kap. 19 §'),
    verified: true,
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
      sv: 'Anmäl varje lokal där ni serverar alkohol innan festen.',
      en: 'Notify each place where you serve alcohol before the party.',
    },
    source: { proof: 'none', title: 'Alkohollagen (2010:1622) 8 kap. 4 §' },
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
    id: 'close-alcohol',
    when: yes('closes'),
    text: {
      sv: 'Hade ni serveringstillstånd? Säg till alkoholhandläggaren och lämna den sista restaurangrapporten.',
      en: 'Did you have an alcohol licence? Tell the alcohol officer and hand in the last restaurant report.',
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
    id: 'close-tobacco',
    when: yes('closes'),
    text: {
      sv: 'Sålde ni tobak eller e-cigaretter? Säg till kommunen att ni slutar.',
      en: 'Did you sell tobacco or e-cigarettes? Tell the municipality that you stop.',
    },
    source: {
      proof: 'practice',
      title: 'Hörby kommun, tobak och e-cigaretter',
      url: 'https://horby.se/naringsliv-och-arbete/tillstand-regler-och-tillsyn/tobak-och-e-cigaretter',
      read: '2026-11-25',
    },
    verified: false,
  },
  {
    id: 'close-medicines',
    when: yes('closes'),
    text: {
      sv: 'Sålde ni läkemedel? Avanmäl er hos Läkemedelsverket.',
      en: 'Did you sell medicines? Deregister with the Medical Products Agency.',
    },
    source: {
      proof: 'authority',
      title: 'Läkemedelsverket, anmälan, förändringar och avanmälan',
      url: 'https://lakemedelsverket.se/sv/handel-med-lakemedel/receptfri-handel-utanfor-apotek/att-salja-receptfria-lakemedel/anmalan-forandringar-och-avanmalan',
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
