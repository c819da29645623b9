import { type EuropeanAct, type Regulation, type Statute, statuteUrl } from '#domain/definitions/source.ts';

/** The day the statutes were read for the catalogue as it stands. A statute that was read later says so itself. */
const readOn = '2026-11-26';

/**
 * A Swedish statute in the text that riksdagen publishes. The result cites paragraphs of it: `planAndBuilding('9 kap. 9 §')`.
 *
 * @param through the latest amendment in the text that was read; `as enacted` when it had none
 */
const statute =
  (sfs: Statute['sfs'], title: string, through: Statute['through'], read = readOn) =>
  (paragraphs: string): Statute => ({
    proof: 'statute',
    sfs,
    title: `${title} (${sfs})`,
    paragraphs,
    through,
    url: statuteUrl(sfs),
    read,
  });

/** An act of the European Union in its consolidated text. */
const european =
  (celex: string, title: string, read = readOn) =>
  (paragraphs: string): EuropeanAct => ({
    proof: 'statute',
    celex,
    title,
    paragraphs,
    url: `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}`,
    read,
  });

/** A state authority's binding regulation. */
const regulation =
  (number: string, title: string, url: string, read = readOn) =>
  (paragraphs?: string): Regulation => ({
    proof: 'regulation',
    number,
    title,
    url,
    read,
    ...(paragraphs !== undefined && { paragraphs }),
  });

/** Each act that a rule leans on, once: the text that was read has one home, and so has its latest amendment. */
export const law = {
  planAndBuilding: statute('2010:900', 'Plan- och bygglagen', 'SFS 2026:1157'),
  planAndBuildingOrdinance: statute('2011:338', 'Plan- och byggförordningen', 'SFS 2026:1513'),
  environmentalCode: statute('1998:808', 'Miljöbalken', 'SFS 2026:1442'),
  healthProtection: statute('1998:899', 'Förordningen om miljöfarlig verksamhet och hälsoskydd', 'SFS 2026:1515'),
  environmentalAssessment: statute('2013:251', 'Miljöprövningsförordningen', 'SFS 2026:943'),
  environmentalFees: statute('1998:940', 'Förordningen om avgifter enligt miljöbalken', 'SFS 2026:680'),
  waste: statute('2020:614', 'Avfallsförordningen', 'SFS 2026:1447'),
  waterServices: statute('2006:412', 'Lagen om allmänna vattentjänster', 'SFS 2022:1249'),
  fluorinatedGases: statute('2016:1128', 'Förordningen om fluorerade växthusgaser', 'SFS 2026:1564'),
  radiation: statute('2018:396', 'Strålskyddslagen', 'SFS 2026:1366'),
  alcohol: statute('2010:1622', 'Alkohollagen', 'SFS 2026:511'),
  alcoholOrdinance: statute('2010:1636', 'Alkoholförordningen', 'SFS 2025:302'),
  tobacco: statute('2018:2088', 'Lagen om tobak och liknande produkter', 'SFS 2024:888'),
  tobaccoOrdinance: statute('2019:223', 'Förordningen om tobak och liknande produkter', 'SFS 2025:876'),
  nicotine: statute('2022:1257', 'Lagen om tobaksfria nikotinprodukter', 'SFS 2024:897'),
  medicines: statute('2009:730', 'Lagen om handel med vissa receptfria läkemedel', 'SFS 2024:859'),
  publicOrder: statute('1993:1617', 'Ordningslagen', 'SFS 2026:729'),
  secondHand: statute('1999:271', 'Lagen om handel med begagnade varor', 'SFS 2014:730'),
  secondHandOrdinance: statute('1999:272', 'Förordningen om handel med begagnade varor', 'SFS 2026:434'),
  lodging: statute('2024:1082', 'Lagen om hotell- och pensionatsrörelser', 'as enacted'),
  gambling: statute('2018:1138', 'Spellagen', 'SFS 2026:1077'),
  flammables: statute('2010:1011', 'Lagen om brandfarliga och explosiva varor', 'SFS 2026:574'),
  flammablesOrdinance: statute('2010:1075', 'Förordningen om brandfarliga och explosiva varor', 'SFS 2026:575'),
  accidents: statute('2003:778', 'Lagen om skydd mot olyckor', 'SFS 2025:1077'),
  food: statute('2006:804', 'Livsmedelslagen', 'SFS 2026:1101'),
  foodOrdinance: statute('2006:813', 'Livsmedelsförordningen', 'SFS 2026:940'),
  schools: statute('2010:800', 'Skollagen', 'SFS 2026:1431'),
  patientSafety: statute('2010:659', 'Patientsäkerhetslagen', 'SFS 2026:1551'),
  aesthetic: statute(
    '2021:363',
    'Lagen om estetiska kirurgiska ingrepp och estetiska injektionsbehandlingar',
    'SFS 2022:922',
  ),
  aestheticOrdinance: statute(
    '2021:367',
    'Förordningen om estetiska kirurgiska ingrepp och estetiska injektionsbehandlingar',
    'as enacted',
  ),
  socialServices: statute('2025:400', 'Socialtjänstlagen', 'SFS 2026:1552'),
  disabilitySupport: statute('1993:387', 'Lagen om stöd och service till vissa funktionshindrade', 'SFS 2026:676'),
  taxProcedure: statute('2011:1244', 'Skatteförfarandelagen', 'SFS 2026:1305'),
  taxis: statute('2012:211', 'Taxitrafiklagen', 'SFS 2024:1094'),
  haulage: statute('2012:210', 'Yrkestrafiklagen', 'SFS 2024:1093'),
  animalWelfare: statute('2018:1192', 'Djurskyddslagen', 'SFS 2026:1107'),
  animalWelfareOrdinance: statute('2019:66', 'Djurskyddsförordningen', 'SFS 2026:1523'),
  companies: statute('2005:551', 'Aktiebolagslagen', 'SFS 2026:783'),
  beneficialOwners: statute('2017:631', 'Lagen om registrering av verkliga huvudmän', 'SFS 2026:316'),
  accounting: statute('1999:1078', 'Bokföringslagen', 'SFS 2024:342'),
  employment: statute('1982:80', 'Lagen om anställningsskydd', 'SFS 2022:836'),
  foodHygiene: european('32004R0852', 'Förordning (EG) nr 852/2004 om livsmedelshygien'),
  animalFoodHygiene: european('32004R0853', 'Förordning (EG) nr 853/2004 om livsmedel av animaliskt ursprung'),
  vat: statute('2023:200', 'Mervärdesskattelagen', 'SFS 2026:1025'),
  priceBaseAmount: statute('2025:872', 'Förordningen om prisbasbelopp för år 2026', 'as enacted'),
  partnerships: statute('1980:1102', 'Lagen om handelsbolag och enkla bolag', 'SFS 2018:1662'),
  tradeRegister: statute('1974:157', 'Handelsregisterlagen', 'SFS 2024:1112'),
  cooperatives: statute('2018:672', 'Lagen om ekonomiska föreningar', 'SFS 2025:807'),
  foreignBranches: statute('1992:160', 'Lagen om utländska filialer', 'SFS 2026:1059'),
  annualAccounts: statute('1995:1554', 'Årsredovisningslagen', 'SFS 2026:780'),
  codetermination: statute('1976:580', 'Lagen om medbestämmande i arbetslivet', 'SFS 2026:886'),
  workEnvironment: statute('1977:1160', 'Arbetsmiljölagen', 'SFS 2026:1001'),
  redundancyNotice: statute('1974:13', 'Lagen om vissa anställningsfrämjande åtgärder', 'SFS 2017:361'),
  aliensOrdinance: statute('2006:97', 'Utlänningsförordningen', 'SFS 2026:1439'),
  priceInformation: statute('2004:347', 'Prisinformationslagen', 'SFS 2022:654'),
  landCode: statute('1970:994', 'Jordabalken', 'SFS 2026:1498'),
  cameras: statute('2018:1200', 'Kamerabevakningslagen', 'SFS 2026:1373'),
  singleUse: statute('2021:996', 'Förordningen om engångsprodukter', 'SFS 2026:688'),
  householdWork: statute('2009:194', 'Lagen om skattereduktion för hushållsarbete', 'SFS 2025:324'),
  dataProtection: european('32016R0679', 'Förordning (EU) 2016/679 om dataskydd'),
  alcoholTax: statute('2022:156', 'Lagen om alkoholskatt', 'SFS 2026:738'),
  medicinesOrdinance: statute('2009:929', 'Förordningen om handel med vissa receptfria läkemedel', 'SFS 2024:993'),
  pharmacies: statute('2009:366', 'Lagen om handel med läkemedel', 'SFS 2026:1347'),
  publicOrderFees: statute(
    '1993:1631',
    'Förordningen om avgifter för vissa ärenden enligt ordningslagen',
    'SFS 1994:1229',
  ),
  fees: statute('1992:191', 'Avgiftsförordningen', 'SFS 2025:1189'),
  localOrderRules: statute(
    '1993:1632',
    'Förordningen med bemyndigande att meddela lokala föreskrifter enligt ordningslagen',
    'SFS 2017:1046',
  ),
  funfairRides: statute('1993:1634', 'Förordningen om besiktning av tivolianordningar', 'SFS 2022:1153'),
  roads: statute('1971:948', 'Väglagen', 'SFS 2025:772'),
  traffic: statute('1998:1276', 'Trafikförordningen', 'SFS 2026:1052'),
  combatSports: statute('2006:1006', 'Lagen om tillståndsplikt för vissa kampsportsmatcher', 'SFS 2024:853'),
  guards: statute('2023:421', 'Lagen om ordningsvakter', 'SFS 2026:1357'),
  gamblingOrdinance: statute('2018:1475', 'Spelförordningen', 'SFS 2025:292'),
  municipalities: statute('2017:725', 'Kommunallagen', 'SFS 2026:836'),
  streetsAndSigns: statute('1998:814', 'Lagen om gaturenhållning och skyltning', 'SFS 2025:977'),
  streetsAndSignsOrdinance: statute('1998:929', 'Förordningen om gaturenhållning och skyltning', 'as enacted'),
  heritage: statute('1988:950', 'Kulturmiljölagen', 'SFS 2024:813'),
  shelters: statute('2026:440', 'Lagen om skyddsrum och skyddade utrymmen', 'as enacted'),
  foodFees: statute('2021:176', 'Förordningen om avgifter för offentlig kontroll av livsmedel', 'SFS 2026:1132'),
  patientSafetyOrdinance: statute('2010:1369', 'Patientsäkerhetsförordningen', 'SFS 2026:87'),
  socialServicesOrdinance: statute('2025:468', 'Socialtjänstförordningen', 'SFS 2026:1140'),
  disabilitySupportOrdinance: statute(
    '1993:1090',
    'Förordningen om stöd och service till vissa funktionshindrade',
    'SFS 2026:1136',
  ),
  taxiOrdinance: statute('2012:238', 'Taxitrafikförordningen', 'SFS 2025:81'),
  haulageOrdinance: statute('2012:237', 'Yrkestrafikförordningen', 'SFS 2025:80'),
  carDismantling: statute('2007:186', 'Bilskrotningsförordningen', 'SFS 2026:687'),
  drivingSchools: statute('1998:493', 'Lagen om trafikskolor', 'SFS 2022:1207'),
  drivingSchoolsOrdinance: statute('1998:978', 'Förordningen om trafikskolor', 'SFS 2018:975'),
  estateAgents: statute('2021:516', 'Fastighetsmäklarlagen', 'SFS 2022:1030'),
  guarding: statute('1974:191', 'Lagen om bevakningsföretag', 'SFS 2023:496'),
  environmentalSanctions: statute('2012:259', 'Förordningen om miljösanktionsavgifter', 'SFS 2026:1448'),
  radiationOrdinance: statute('2018:506', 'Strålskyddsförordningen', 'SFS 2026:1336'),
  pesticides: statute('2014:425', 'Förordningen om bekämpningsmedel', 'SFS 2026:944'),
  drinkingWater: regulation(
    'LIVSFS 2022:12',
    'Livsmedelsverkets föreskrifter om dricksvatten',
    'https://kontrollwiki.livsmedelsverket.se/artikel/362/nar-ska-lagstiftningen-om-dricksvatten-tillampas-',
  ),
  solariums: regulation(
    'SSMFS 2025:1',
    'Strålsäkerhetsmyndighetens föreskrifter om kosmetiska solarier',
    'https://www.stralsakerhetsmyndigheten.se/sok/?area=Sol+och+solarier&q=SSMFS+2012%3A1',
  ),
  chemicalProducts: statute('2008:245', 'Förordningen om kemiska produkter och biotekniska organismer', 'SFS 2026:719'),
  waterActivities: statute('1998:1388', 'Förordningen om vattenverksamheter', 'SFS 2026:1046'),
  protectedAreas: statute('1998:1252', 'Förordningen om områdesskydd enligt miljöbalken', 'SFS 2026:1045'),
  moneyLaundering: statute('2017:630', 'Penningtvättslagen', 'SFS 2026:1075'),
  animalHealthCare: statute('2009:302', 'Lagen om verksamhet inom djurens hälso- och sjukvård', 'SFS 2026:821'),
  postedWorkers: statute('1999:678', 'Lagen om utstationering av arbetstagare', 'SFS 2022:1296'),
  pawnbroking: statute('1995:1000', 'Pantbankslagen', 'SFS 2026:1060'),
  weapons: statute('2026:408', 'Vapenlagen', 'SFS 2026:1375'),
  financialActivity: statute('1996:1006', 'Lagen om viss finansiell verksamhet', 'SFS 2026:1062'),
  banking: statute('2004:297', 'Lagen om bank- och finansieringsrörelse', 'SFS 2026:1080'),
  electricalSafety: statute('2016:732', 'Elsäkerhetslagen', 'SFS 2026:1294'),
} as const;

/**
 * Regulations. The table of litres in MSBFS 2013:3 was read in what several rescue services and Prevent print of it, all alike;
 * its 2 kap. 1 § in MSBFS 2023:1.
 */
export const regulations = {
  flammableLimits: regulation(
    'MSBFS 2013:3',
    'om tillstånd till hantering av brandfarliga gaser och vätskor',
    'https://www.mcf.se/sv/regler/gallande-regler/msbfs-20133/',
  ),
  explosives: regulation('MSBFS 2019:1', 'om hantering av explosiva varor', 'https://lagen.nu/msbfs/2019:1'),
} as const;
