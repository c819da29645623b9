import { all, any, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';

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
