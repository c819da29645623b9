import { all, any, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';
import { law } from '../law.ts';

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
    when: yes('works_ventilation'),
    text: {
      sv: 'Låt kontrollera ny ventilation innan den tas i bruk. Husets ägare svarar för det.',
      en: 'Have new ventilation checked before it is used. The owner of the building is responsible.',
    },
    source: law.planAndBuildingOrdinance('5 kap. 1 §'),
    verified: true,
  },
  {
    id: 'plan-holds-anyway',
    when: any(yes('builds_new'), yes('extends'), yes('lays_out')),
    text: {
      sv: 'Även det som inte kräver lov ska följa detaljplanen. Fråga kommunen innan ni bygger.',
      en: 'What needs no permit must follow the detailed plan too. Ask the municipality before you build.',
    },
    source: law.planAndBuilding('10 kap. 2 §'),
    verified: true,
  },
  {
    id: 'permit-after-all',
    when: any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('lays_out')),
    text: {
      sv: 'Detaljplanen kan kräva lov också för små åtgärder. Det gäller även nära militära områden och flygplatser.',
      en: 'The plan can demand a permit for small works too. The same goes near military areas and airports.',
    },
    source: law.planAndBuilding('9 kap. 2 och 36 §§'),
    verified: true,
  },
  {
    id: 'for-a-time',
    when: any(yes('builds_new'), yes('extends'), yes('lays_out')),
    text: {
      sv: 'Ska det bara stå en tid eller en säsong? Då kan ni söka ett tidsbegränsat bygglov.',
      en: 'Will it stand only for a time or a season? Then you can apply for a temporary permit.',
    },
    source: law.planAndBuilding('9 kap. 39–40 och 72 §§'),
    verified: true,
  },
  {
    id: 'ask-for-advance-ruling',
    when: all(yes('outside_plan'), yes('builds_new')),
    text: {
      sv: 'Är ni osäkra på platsen? Sök förhandsbesked. Ett ja binder nämnden i två år.',
      en: 'Not sure of the place? Apply for an advance ruling. A yes binds the board for two years.',
    },
    source: law.planAndBuilding('9 kap. 41–42 §§'),
    verified: true,
  },
  {
    id: 'large-sign-is-front',
    when: yes('sign'),
    text: {
      sv: 'En skylt kräver sällan bygglov. En mycket stor skylt kan räknas som ändrad fasad. Fråga då byggnadsnämnden.',
      en: 'A sign seldom needs a permit. A very large sign can count as a changed front. Then ask the building board.',
    },
    source: law.planAndBuilding('1 kap. 4 §; 9 kap. 15 § 3 och 38 § 2'),
    verified: true,
  },
  {
    id: 'ancient-remains',
    when: any(yes('builds_new'), yes('extends'), yes('changes_ground')),
    text: {
      sv: 'Fråga länsstyrelsen tidigt om fornlämningar. Hittar ni en när ni gräver ska ni stanna och anmäla den.',
      en: 'Ask the county board early about ancient remains. If you find one while digging, stop and report it.',
    },
    source: law.heritage('2 kap. 10 §'),
    verified: true,
  },
  {
    id: 'listed-building',
    when: all(
      yes('valued_place'),
      any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('demolishes'), yes('sign')),
    ),
    text: {
      sv: 'Är huset ett byggnadsminne? Då krävs också länsstyrelsens tillstånd.',
      en: 'Is the building a listed monument? Then the county board’s permit is needed too.',
    },
    source: law.heritage('3 kap. 14 §'),
    verified: true,
  },
  {
    id: 'shelter-notice',
    when: any(yes('builds_new'), yes('extends')),
    text: {
      sv: 'Ligger platsen där det ska finnas skyddsrum? Meddela då den ansvariga myndigheten innan ni söker bygglov.',
      en: 'Is the place where shelters must be? Then tell the responsible authority before you apply for a permit.',
    },
    source: law.shelters('3 kap. 2 §'),
    verified: true,
  },
  {
    id: 'easy-access',
    when: yes('has_premises'),
    text: {
      sv: 'Får allmänheten komma in? Ta bort enkla hinder, som trösklar, för den som har svårt att röra sig eller se.',
      en: 'May the public come in? Remove simple obstacles, such as thresholds, for people who move or see with difficulty.',
    },
    source: law.planAndBuilding('8 kap. 2 §'),
    verified: true,
  },
  {
    id: 'takeover-building',
    when: all(yes('takeover'), yes('has_premises')),
    text: {
      sv: 'Bygglov följer huset. Fråga säljaren efter slutbesked. Saknas det får den delen inte användas.',
      en: 'A building permit follows the building. Ask the seller for the final clearance. Without it that part may not be used.',
    },
    source: law.planAndBuilding('9 kap. 115 §; 10 kap. 4 §'),
    verified: true,
  },
  {
    id: 'takeover-works',
    when: all(yes('takeover'), yes('has_premises')),
    text: {
      sv: 'Tar ni över ett bygge som pågår? Meddela byggnadsnämnden genast att ni är ny byggherre.',
      en: 'Do you take over works that are going on? Tell the building board at once that you are the new builder.',
    },
    source: law.planAndBuilding('10 kap. 5 c §'),
    verified: true,
  },
  {
    id: 'close-temporary-building',
    when: yes('closes'),
    text: {
      sv: 'Har ni ett tidsbegränsat bygglov? Återställ platsen innan tiden går ut. Det kräver inget lov.',
      en: 'Do you have a temporary building permit? Restore the place before it ends. That needs no permit.',
    },
    source: law.planAndBuilding('9 kap. 73 §'),
    verified: true,
  },
  {
    id: 'close-sign',
    when: yes('closes'),
    text: {
      sv: 'Har ni reklam på andra platser? Ta ner den när ni slutar.',
      en: 'Do you have advertising at other places? Take it down when you stop.',
    },
    source: law.streetsAndSigns('6 och 9 §§'),
    verified: true,
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
