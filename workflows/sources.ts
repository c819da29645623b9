import type { Source } from '#domain/definitions/source.ts';

const read = '2026-11-24';
const readLater = '2026-11-25';

/** Statutes and pages that permits lean on, each with the day it was read. */
export const sources = {
  pbl: { title: 'Plan- och bygglagen (2010:900)', url: 'https://lagen.nu/2010:900', read },
  pblTimes: {
    title: 'Plan- och bygglagen (2010:900) 9 kap. 91 och 99 §§, t.o.m. SFS 2025:1079',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2010-900',
    read: readLater,
  },
  buildingNotificationTimes: {
    title: 'Plan- och byggförordningen (2011:338) 6 kap. 5 §, i lydelse enligt SFS 2025:979',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2011-338',
    read: readLater,
  },
  environmentalCode: {
    title: 'Miljöbalken (1998:808) 9 kap. 6 c §, i lydelse enligt SFS 2025:770',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1998-808',
    read: readLater,
  },
  healthNotification: {
    title: 'Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd 26 a–27 b och 38 §§, t.o.m. SFS 2025:1104',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1998-899',
    read: readLater,
  },
  alcoholOrdinance: {
    title: 'Alkoholförordningen (2010:1636) 5 §, i lydelse enligt SFS 2025:301',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2010-1636',
    read: readLater,
  },
  folkolRules: {
    title: 'Alkohollagen (2010:1622) 5 kap. 5 § och 8 kap. 8 §',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2010-1622',
    read: readLater,
  },
  flammableTimes: {
    title: 'Förordning (2010:1075) om brandfarliga och explosiva varor 17 §',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2010-1075',
    read: readLater,
  },
  publicOrderTimes: {
    title: 'Ordningslagen (1993:1617) 2 kap. 6 och 11 §§ och 3 kap. 1–2 §§',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1993-1617',
    read: readLater,
  },
  lodgingAct: {
    title: 'Lag (2024:1082) om hotell- och pensionatsrörelser 2–4 §§',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2024-1082',
    read: readLater,
  },
  secondHandRules: {
    title: 'Lag (1999:271) om handel med begagnade varor 3 §, t.o.m. SFS 2014:730',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1999-271',
    read: readLater,
  },
  medicineAct: {
    title: 'Lag (2009:730) om handel med vissa receptfria läkemedel 9 §, t.o.m. SFS 2024:859',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2009-730',
    read: readLater,
  },
  tobaccoPolice: {
    title: 'Folkhälsomyndigheten, vad innebär reglerna om tillståndsplikt?',
    url: 'https://www.folkhalsomyndigheten.se/livsvillkor-levnadsvanor/alkohol-narkotika-dopning-tobak-och-spel-andts/tobak/ny-lag-om-tobak-och-liknande-produkter/fragor-och-svar-om-nya-lagen-om-tobak-och-liknande-produkter/vad-innebar-reglerna-om-tillstandsplikt/',
    read: readLater,
  },
  alcoholAct: { title: 'Alkohollagen (2010:1622)', url: 'https://lagen.nu/2010:1622', read },
  publicOrderAct: { title: 'Ordningslagen (1993:1617)', url: 'https://lagen.nu/1993:1617', read },
  kopingPublicPlace: {
    title: 'Köpings kommun, använda allmän plats',
    url: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
    read,
  },
  arbogaFood: {
    title: 'Arboga kommun, starta livsmedelsverksamhet',
    url: 'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
    read,
  },
  kungsorBuilding: {
    title: 'Kungsörs kommun, bygglov och anmälan',
    url: 'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/bygglov-och-anmalan.html',
    read,
  },
  kungsorAlcohol: {
    title: 'Kungsörs kommun, serveringstillstånd',
    url: 'https://kungsor.se/foretag-och-arbete/service-till-foretag-tillstand-tillsyn-radgivning/tillstand-och-tillsyn/serveringstillstand.html',
    read,
  },
  rescueFlammable: {
    title: 'Räddningstjänsten Mälardalen, tillstånd för brandfarlig vara',
    url: 'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
    read,
  },
  kopingBeer: {
    title: 'Köpings kommun, folköl och tobak',
    url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/folkol-och-tobak.html',
    read,
  },
  kopingHealth: {
    title: 'Köpings kommun, hälsoskydd',
    url: 'http://www.koping.se/naringsliv/tillstand-regler-och-tillsyn/halsoskydd/?f=84',
    read,
  },
  kopingBuilding: {
    title: 'Köpings kommun, bygglov',
    url: 'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/bygglov.html',
    read,
  },
  buildingOrdinance: { title: 'Plan- och byggförordningen (2011:338)', url: 'https://lagen.nu/2011:338', read },
  salaAlcohol: {
    title: 'Sala kommun, serveringstillstånd',
    url: 'https://www.sala.se/selfservice/33377/?ret=http%3A%2F%2Fwww.sala.se%2Fselfservice',
    read,
  },
  gotene: {
    title: 'Götene kommun, ansökan och handläggning vid serveringstillstånd',
    url: 'https://www.gotene.se/naringslivocharbete/tillstand/serveringstillstand/ansokanochhandlaggningvidserveringstillstand.26704.html',
    read,
  },
  kungsbackaTemporary: {
    title: 'Kungsbacka kommun, serveringstillstånd',
    url: 'https://sjalvservice.kungsbacka.se/oversikt/overview/163',
    read,
  },
  kungsbackaChange: {
    title: 'Kungsbacka kommun, ändring av serveringstillstånd',
    url: 'https://sjalvservice.kungsbacka.se/oversikt/overview/351',
    read,
  },
  varmdoTobacco: { title: 'Värmdö kommun, tobak', url: 'https://service.varmdo.se/MinutServTobak', read },
  halmstadTobacco: {
    title: 'Halmstads kommun, tobak, e-cigaretter och nikotin',
    url: 'https://www.halmstad.se/foretagare/tillstandochtillsyn/alkoholtobaksvarorfolkolreceptfrialakemedel/tobakecigarettertobaksfrianikotinproduktermedmera.n3484.html',
    read,
  },
  svenljungaTobacco: {
    title: 'Svenljunga kommun, tobak och e-cigaretter',
    url: 'https://www.svenljunga.se/naringsliv--arbete/tillstand-regler-och-tillsyn/tobak-och-e-cigaretter',
    read,
  },
  medicines: {
    title: 'Läkemedelsverket, anmälan, förändringar och avanmälan',
    url: 'https://lakemedelsverket.se/sv/handel-med-lakemedel/receptfri-handel-utanfor-apotek/att-salja-receptfria-lakemedel/anmalan-forandringar-och-avanmalan',
    read,
  },
  flammableAct: {
    title: 'Lag (2010:1011) om brandfarliga och explosiva varor',
    url: 'https://lagen.nu/2010:1011',
    read,
  },
  flammableOrdinance: { title: 'Förordning (2010:1075)', url: 'https://lagen.nu/2010:1075', read },
  fireStatement: {
    title: 'Räddningstjänsten (rfet.se), skriftlig redogörelse',
    url: 'https://www.rfet.se/forebyggande-verksamhet/skriftlig-redogorelse.html',
    read,
  },
  policePlace: {
    title: 'Polisen, offentlig plats',
    url: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/',
    read,
  },
  policeLodging: {
    title: 'Polisen, bedriva hotell- och pensionatsrörelse',
    url: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/bedriva-hotell--och-pensionatrorelse',
    read: readLater,
  },
  lodgingBill: {
    title: 'Proposition 2024/25:27 om hotell- och pensionatsrörelser',
    url: 'https://rkrattsbaser.gov.se/prop?page=6&post_id=4',
    read: readLater,
  },
  environmentOrdinance: {
    title: 'Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd',
    url: 'https://lagen.nu/1998:899',
    read,
  },
  environmentAssessment: { title: 'Miljöprövningsförordningen (2013:251)', url: 'https://lagen.nu/2013:251', read },
  alingsasNotification: {
    title: 'Alingsås kommun, anmäla miljöfarlig verksamhet',
    url: 'https://www.alingsas.se/naringsliv-och-arbete/tillstand-regler-och-tillsyn/miljofarlig-verksamhet/anmala-miljofarlig-verksamhet/',
    read,
  },
  ownWater: {
    title: 'Pajala kommun, verksamheter med egen dricksvattenbrunn',
    url: 'https://www.pajala.se/invanare/arbete-naringsliv/tillstand-och-tillsyn/livsmedelsverksamhet/verksamheter-med-egen-dricksvattenbrunn/',
    read,
  },
  vafab: {
    title: 'VafabMiljö, tömning av fettavskiljare',
    url: 'https://vafabmiljo.se/foretag/tjanster/tomning-av-fettavskiljare/',
    read,
  },
  malarenergi: {
    title: 'Mälarenergi, fett- och oljeavskiljare',
    url: 'https://www.malarenergi.se/foretag/va-foretag/avlopp/fett-och-oljeavskiljare/',
    read,
  },
  kungsorHeatPump: {
    title: 'Kungsörs kommun, värmepumpar',
    url: 'https://kungsor.se/boende-miljo-och-trafik/energi-uppvarmning-och-transporter/uppvarmning/varmepumpar.html',
    read: readLater,
  },
  ystadRefrigerants: {
    title: 'Ystad-Österlenregionens miljöförbund, köldmedia',
    url: 'https://ystad.se/ystadosterlenmiljo/privatperson/koldmedia/',
    read,
  },
  wasteOrdinance: { title: 'Avfallsförordningen (2020:614)', url: 'https://lagen.nu/2020:614', read },
  vasterasWaste: {
    title: 'Västerås stad, tillstånd, regler och tillsyn',
    url: 'https://www.vasteras.se/naringsliv-och-arbete/tillstand-regler-och-tillsyn.html',
    read,
  },
  ivoAesthetic: {
    title: 'IVO, estetiska behandlingar',
    url: 'https://www.ivo.se/yrkesverksamma/anmal-uppgifter-till-ivos-olika-register/estetiska-behandlingar/',
    read: readLater,
  },
  schoolsAct: { title: 'Skollagen (2010:800)', url: 'https://lagen.nu/2010:800', read },
  falkopingPreschool: {
    title: 'Falköpings kommun, starta enskild verksamhet',
    url: 'https://www.ungifalkoping.se/forskola-skola--utbildning/starta-enskild-verksamhet',
    read,
  },
  shoreReview: {
    title: 'Länsstyrelsen i Stockholm, strandskyddsdispens, beslut och överprövning',
    url: 'http://www.lansstyrelsen.se/stockholm/Sv/djur-och-natur/skyddad-natur/strandskydd/Pages/strandskyddsdispens.aspx',
    read: readLater,
  },
  secondHandAct: {
    title: 'Lag (1999:271) om handel med begagnade varor',
    url: 'https://upphandlingsjuristen.com/law/lag-1999-271/',
    read: readLater,
  },
  secondHandOrdinance: {
    title: 'Förordning (1999:272) om handel med begagnade varor',
    url: 'https://lagen.nu/1999:272',
    read: readLater,
  },
  lottery: {
    title: 'Herrljunga kommun, registrering av lotteri',
    url: 'https://herrljunga.se/kommun-och-politik/registrering-av-lotteri.html',
    read,
  },
  taxCashRegister: {
    title: 'Skatteverket, undantag från krav på kassaregister',
    url: 'https://skatteverket.se/foretagochorganisationer/drivaforetag/kassaregister/undantagfrankravpakassaregister.4.6efe6285127ab4f1d2580005105.html',
    read: readLater,
  },
  taxNotify: {
    title: 'Skatteverket, så här anmäler du kassaregister',
    url: 'https://skatteverket.se/foretag/drivaforetag/kassaregister/saharanmalerdukassaregister.4.69ef368911e1304a62580008748.html',
    read: readLater,
  },
  foodControl: {
    title: 'Livsmedelsverket, Kontrollwiki om registrering',
    url: 'https://kontrollwiki.livsmedelsverket.se/artikel/108/',
    read,
  },
  enkopingFood: {
    title: 'Enköpings kommun, livsmedelsverksamhet',
    url: 'https://enkoping.se/foretag-och-arbete/livsmedelsverksamhet/livsmedelsverksamhet---regler-och-anmalan.html',
    read,
  },
  hoganasGuide: {
    title: 'Höganäs kommun, tillståndsguiden',
    url: 'https://www.hoganas.se/naringsliv/foretagande--naringsliv/etablera-och-utveckla/tillstandsguiden/starta-restaurang-eller-livsmedelsverksamhet.html',
    read,
  },
  taxRegistration: {
    title: 'Skatteverket, rättslig vägledning om registrering (7 kap. 1 § skatteförfarandelagen)',
    url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2024.6/324653.html',
    read: readLater,
  },
  taxCashRegisterTime: {
    title: 'Skatteverket, anmäla kassaregister, ändringar och fel (sparad sida från 2016)',
    url: 'http://web.archive.org/web/20161111125103/http://www.skatteverket.se/foretagochorganisationer/foretagare/kassaregister/anmalakassaregisterandringarochfel.4.69ef368911e1304a62580008748.html',
    read: readLater,
  },
  foodApproval: {
    title: 'Livsmedelsverket, registrera eller godkännas av Livsmedelsverket',
    url: 'https://www.livsmedelsverket.se/foretagande-regler-kontroll/starta-foretag/registrera-foretag/-registrering-av-livsmedelsanlaggning-hos-livsmedelsverket',
    read: readLater,
  },
  tranasEcig: {
    title: 'Tranås kommun, försäljning av e-cigaretter',
    url: 'https://www.tranas.se/tranas-kommun/jobb-och-foretag/tillstand-regler-och-tillsyn/e-cigaretter-forsaljning',
    read: readLater,
  },
  kopingSewage: {
    title: 'Köpings kommun, små avlopp',
    url: 'https://koping.se/boende-trafik--miljo/vatten-och-avlopp/sma-avlopp.html',
    read: readLater,
  },
  nykvarnSewage: {
    title: 'Nykvarns kommun, ansökan och anmälan enligt 13 och 14 §§ förordning (1998:899)',
    url: 'https://artvise.nykvarn.se/EService/EServiceStart.aspx?id=c82c4136-67ed-4a96-8769-77d71443b078',
    read: readLater,
  },
  kopingOil: {
    title: 'Köpings kommun, oljeavskiljare',
    url: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/miljofarlig-verksamhet/oljeavskiljare.html',
    read: readLater,
  },
  vaggerydOil: {
    title: 'Vaggeryds kommun, oljeavskiljare',
    url: 'https://www.vaggeryd.se/bygga-bo-och-miljo/inomhusmiljo-boendemiljo/bilen-biltvatt/oljeavskiljare.html',
    read: readLater,
  },
  vanersborgShore: {
    title: 'Vänersborgs kommun, ansökan om strandskyddsdispens',
    url: 'https://vanersborg.se/bygga-bo-och-miljo/bygga-nytt-andra-eller-riva/strandskydd/ansokan-om-strandskyddsdispens',
    read: readLater,
  },
  stockholmWaste: {
    title: 'Länsstyrelsen i Stockholm, handläggningstider för transport av avfall (2018)',
    url: 'http://www.lansstyrelsen.se/stockholm/Sv/miljo-och-klimat/verksamheter-med-miljopaverkan/miljofarlig-verksamhet/branscher/avfall/transport-av-avfall/Pages/transport-och-hantering-av-avfall-annsokan-och-anmalan.aspx',
    read: readLater,
  },
  kopingMarket: {
    title: 'Köpings kommun, torghandel (2017)',
    url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/torghandel.html',
    read: readLater,
  },
  boverketSigns: {
    title: 'Boverket, bygglov för skyltar',
    url: 'https://www.boverket.se/sv/PBL-kunskapsbanken/lov--byggande/anmalningsplikt/bygglov-for-skyltar/',
    read: readLater,
  },
} as const satisfies Record<string, Source>;
