/** What lawyers call an act for short, with its title without its number: a search for one finds the other. */
export const abbreviations: Readonly<Record<string, string>> = {
  ABL: 'Aktiebolagslagen',
  AF: 'Alkoholförordningen',
  AL: 'Alkohollagen',
  AML: 'Arbetsmiljölagen',
  BFL: 'Bokföringslagen',
  FBE: 'Förordningen om brandfarliga och explosiva varor',
  FL: 'Förvaltningslagen',
  FMH: 'Förordningen om miljöfarlig verksamhet och hälsoskydd',
  GDPR: 'Förordning (EU) 2016/679 om dataskydd',
  JB: 'Jordabalken',
  KL: 'Kommunallagen',
  KML: 'Kulturmiljölagen',
  LAS: 'Lagen om anställningsskydd',
  LAV: 'Lagen om allmänna vattentjänster',
  LBE: 'Lagen om brandfarliga och explosiva varor',
  LSO: 'Lagen om skydd mot olyckor',
  LSS: 'Lagen om stöd och service till vissa funktionshindrade',
  MB: 'Miljöbalken',
  MBL: 'Lagen om medbestämmande i arbetslivet',
  ML: 'Mervärdesskattelagen',
  MPF: 'Miljöprövningsförordningen',
  OL: 'Ordningslagen',
  PBF: 'Plan- och byggförordningen',
  PBL: 'Plan- och bygglagen',
  PSL: 'Patientsäkerhetslagen',
  SFL: 'Skatteförfarandelagen',
  SOL: 'Socialtjänstlagen',
  ÅRL: 'Årsredovisningslagen',
};

/** The usual abbreviation of an act, by its title with or without its number. */
export const abbreviationOf = (title: string): string | undefined =>
  Object.keys(abbreviations).find((short) => abbreviations[short] === title.replace(/ \(\d{4}:\d+\)$/, ''));
