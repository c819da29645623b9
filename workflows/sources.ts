import type { Source, Unread } from '#domain/definitions/source.ts';

/** What nobody has read yet, named as it is said to stand. */
export const unread = (title: string): Unread => ({ proof: 'none', title });

const read = '2026-11-24';
const readLater = '2026-11-25';
const onActs = '2026-11-26';

/** Statutes and pages that permits lean on, each with the day it was read. */
export const sources = {
  pbl: { proof: 'none', title: 'Plan- och bygglagen (2010:900)' },
  kopingPublicPlace: {
    proof: 'practice',
    title: 'Köpings kommun, använda allmän plats',
    url: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
    read,
  },
  rescueFlammable: {
    proof: 'practice',
    title: 'Räddningstjänsten Mälardalen, tillstånd för brandfarlig vara',
    url: 'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
    read,
  },
  gotene: {
    proof: 'practice',
    title: 'Götene kommun, ansökan och handläggning vid serveringstillstånd',
    url: 'https://www.gotene.se/naringslivocharbete/tillstand/serveringstillstand/ansokanochhandlaggningvidserveringstillstand.26704.html',
    read,
  },
  varmdoTobacco: {
    proof: 'practice',
    title: 'Värmdö kommun, tobak',
    url: 'https://service.varmdo.se/MinutServTobak',
    read,
  },
  policeGathering: {
    proof: 'authority',
    title: 'Polisen, ansök om tillstånd för allmän sammankomst (sparad sida)',
    url: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/allman-sammankomst/',
    read: '2026-11-26',
  },
  ownWater: {
    proof: 'practice',
    title: 'Pajala kommun, verksamheter med egen dricksvattenbrunn',
    url: 'https://www.pajala.se/invanare/arbete-naringsliv/tillstand-och-tillsyn/livsmedelsverksamhet/verksamheter-med-egen-dricksvattenbrunn/',
    read,
  },
  vafab: {
    proof: 'practice',
    title: 'VafabMiljö, tömning av fettavskiljare',
    url: 'https://vafabmiljo.se/foretag/tjanster/tomning-av-fettavskiljare/',
    read,
  },
  malarenergi: {
    proof: 'practice',
    title: 'Mälarenergi, fett- och oljeavskiljare',
    url: 'https://www.malarenergi.se/foretag/va-foretag/avlopp/fett-och-oljeavskiljare/',
    read,
  },
  falkopingPreschool: {
    proof: 'practice',
    title: 'Falköpings kommun, starta enskild verksamhet',
    url: 'https://www.ungifalkoping.se/forskola-skola--utbildning/starta-enskild-verksamhet',
    read,
  },
  hoganasGuide: {
    proof: 'practice',
    title: 'Höganäs kommun, tillståndsguiden',
    url: 'https://www.hoganas.se/naringsliv/foretagande--naringsliv/etablera-och-utveckla/tillstandsguiden/starta-restaurang-eller-livsmedelsverksamhet.html',
    read,
  },
  foodApproval: {
    proof: 'authority',
    title: 'Livsmedelsverket, registrera eller godkännas av Livsmedelsverket',
    url: 'https://www.livsmedelsverket.se/foretagande-regler-kontroll/starta-foretag/registrera-foretag/-registrering-av-livsmedelsanlaggning-hos-livsmedelsverket',
    read: readLater,
  },
  stockholmWaste: {
    proof: 'authority',
    title: 'Länsstyrelsen i Stockholms län, transport och hantering av avfall',
    url: 'https://www.lansstyrelsen.se/stockholm/miljo-och-vatten/miljofarlig-verksamhet/avfall/transport-och-hantering-av-avfall.html',
    read: '2026-11-26',
  },
  kopingMarket: {
    proof: 'practice',
    title: 'Köpings kommun, torghandel (2017)',
    url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/torghandel.html',
    read: readLater,
  },
  companiesOfficeGoal: {
    proof: 'authority',
    title: 'Bolagsverket, vår service: mål för handläggningstider',
    url: 'https://www.bolagsverket.se/omoss/varverksamhet/varservice.2077.html',
    read: '2026-11-26',
  },
  redundancyPage: {
    proof: 'authority',
    title: 'Arbetsförmedlingen, anmäl varsel för uppsägning och permittering',
    url: 'https://arbetsformedlingen.se/for-arbetsgivare/anmal-varsel-och-permittering',
    read: '2026-11-26',
  },
  foodTwoWeeks: {
    proof: 'authority',
    title: 'Verksamt.se, livsmedelsanläggning (november 2023)',
    url: 'https://www.verksamt.se/lamna-uppgifter-och-sok-tillstand?p_p_id=tvv_hitta_tillstand_WAR_tvv_hitta_tillstand&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_p_col_id=column-1&p_p_col_count=2&_tvv_hitta_tillstand_WAR_tvv_hitta_tillstand_permitId=55795&_tvv_hitta_tillstand_WAR_tvv_hitta_tillstand_parentNav=%2FshowOrganization.xhtml&_tvv_hitta_tillstand_WAR_tvv_hitta_tillstand__facesViewIdRender=%2FshowPermit.xhtml',
    read: onActs,
  },
  foodWhatCounts: {
    proof: 'authority',
    title: 'Livsmedelsverket, Kontrollwiki om vad som är en livsmedelsverksamhet',
    url: 'https://kontrollwiki.livsmedelsverket.se/artikel/112/',
    read: onActs,
  },
  honey: {
    proof: 'authority',
    title: 'Livsmedelsverket, Kontrollwiki om leverans av små mängder honung',
    url: 'https://kontrollwiki.livsmedelsverket.se/artikel/459/leverans-av-sma-mangder-honung-och-andra-biodlingsprodukter',
    read: onActs,
  },
  dentalXray: {
    proof: 'authority',
    title: 'Strålsäkerhetsmyndigheten, tillstånd och anmälan av odontologisk verksamhet',
    url: 'https://www.stralsakerhetsmyndigheten.se/omraden/sjuk--och-tandvard/tillstand-och-anmalan-av-odontologisk-verksamhet',
    read: onActs,
  },
  animalXray: {
    proof: 'authority',
    title: 'Strålsäkerhetsmyndigheten, starta veterinärverksamhet med joniserande strålning',
    url: 'https://www.stralsakerhetsmyndigheten.se/omraden/stralning-inom-veterinarmedicin/starta-veterinarverksamhet-med-joniserande-stralning/',
    read: onActs,
  },
  xrayNotification: {
    proof: 'authority',
    title: 'Strålsäkerhetsmyndigheten, anmälningspliktig verksamhet',
    url: 'https://www.stralsakerhetsmyndigheten.se/e-tjanster-blanketter/anmalningspliktig-verksamhet/',
    read: onActs,
  },
  launderingRegister: {
    proof: 'authority',
    title: 'Bolagsverket, registret mot penningtvätt',
    url: 'https://www.bolagsverket.se/omoss/flerverksamheter/registretmotpenningtvatt.2557.html',
    read: onActs,
  },
  byProducts: {
    proof: 'authority',
    title: 'Verksamt.se, animaliska biprodukter',
    url: 'https://verksamt.se/en/industry/find-permits/permit/animal-byproducts-UKR2002',
    read: onActs,
  },
  ivoWhatIsNeeded: {
    proof: 'authority',
    title: 'IVO, behöver du anmäla eller ansöka om tillstånd eller ändring?',
    url: 'https://ivo.se/tillstand/for-privata-verksamheter/behover-du-anmala-eller-ansoka-om-tillstand-eller-andring/',
    read: onActs,
  },
  ivoAssistance: {
    proof: 'authority',
    title: 'IVO, personlig assistans',
    url: 'https://ivo.se/vard-omsorgsgivare/tillstand/lss-verksamheter/personlig-assistans/',
    read: onActs,
  },
  schoolApplication: {
    proof: 'authority',
    title: 'Skolinspektionen, starta eller utöka fristående skola',
    url: 'https://www.skolinspektionen.se/tillstand/ansok/starta-eller-utoka-fristaende-skola/',
    read: onActs,
  },
  countyAnimals: {
    proof: 'authority',
    title: 'Länsstyrelsen i Örebro län, tillstånd för sällskapsdjur och häst',
    url: 'https://www.lansstyrelsen.se/orebro/djur/djur-i-verksamheten/tillstand-for-sallskapsdjur-och-hast.html',
    read: onActs,
  },
  countyVisits: {
    proof: 'authority',
    title: 'Länsstyrelserna, anmälan om besöksverksamhet',
    url: 'https://www.e-tjanster.lansstyrelsen.se/formservice/formDownload?serviceName=lst_cfd_multiserv_formhotell_tr&scriptcomponent.cmtagname=trex-lst-besoksverksamhet_anmalan-cfd&service_name=besoksverksamhet_anmalan&skip.login=yes',
    read: onActs,
  },
  countyShows: {
    proof: 'authority',
    title: 'Länsstyrelsen i Jönköpings län, djur',
    url: 'https://www.lansstyrelsen.se/jonkoping/forening/natur-och-miljo/djur.html',
    read: onActs,
  },
  countyAnimalTransport: {
    proof: 'authority',
    title: 'Länsstyrelsen Skåne, djurhållning',
    url: 'https://www.lansstyrelsen.se/skane/lantbruk-och-landsbygd/jordbruk-och-djurhallning/djurhallning.html',
    read: onActs,
  },
  animalPlaces: {
    proof: 'authority',
    title: 'Jordbruksverket, anläggningsregistret, platser med djur',
    url: 'https://jordbruksverket.se/e-tjanster-databaser-och-appar/e-tjanster-och-databaser-djur/anlaggning-for-djur-och-avelsmaterial-samt-registrera-hastar',
    read: onActs,
  },
  plantSale: {
    proof: 'authority',
    title: 'Jordbruksverket, yrkesmässig produktion och försäljning av plantor och fröer',
    url: 'https://jordbruksverket.se/e-tjanster-databaser-och-appar/e-tjanster-och-databaser-vaxter/yrkesmassig-produktion-och-forsaljning-av-plantor-och-froer.printable',
    read: onActs,
  },
  taxiApplication: {
    proof: 'authority',
    title: 'Transportstyrelsen, ansökan om taxitrafiktillstånd',
    url: 'https://transportstyrelsen.se/sv/vagtrafik/Yrkestrafik/Taxi/Trafiktillstand/Ansokan-om-trafiktillstand/',
    read: onActs,
  },
  haulageApplication: {
    proof: 'authority',
    title: 'Transportstyrelsen, yrkestrafiktillstånd',
    url: 'https://transportstyrelsen.se/sv/vagtrafik/Yrkestrafik/Gods-och-buss/Yrkestrafiktillstand/',
    read: onActs,
  },
  tanks: {
    proof: 'authority',
    title: 'Naturvårdsverket, brandfarliga vätskor och spilloljor i cisterner (NFS 2021:10)',
    url: 'https://www.naturvardsverket.se/vagledning-och-stod/kemikalier/hantering-av-brandfarliga-vatskor-och-spilloljor-i-cisterner-och-losa-behallare/',
    read: '2026-11-26',
  },
  waterScope: {
    proof: 'authority',
    title: 'Livsmedelsverket, när ska lagstiftningen om dricksvatten tillämpas? (LIVSFS 2022:12)',
    url: 'https://kontrollwiki.livsmedelsverket.se/artikel/362/nar-ska-lagstiftningen-om-dricksvatten-tillampas-',
    read: '2026-11-26',
  },
} as const satisfies Record<string, Source>;
