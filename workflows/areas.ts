import type { Area } from '#domain/catalogue/areas.ts';
import type { Role } from './define.ts';

/**
 * The areas that the catalogue's page is sorted by. A permit belongs to the first that has the act it rests on (`acts`: its
 * number), and where no act was read to the first that has the body which decides (`roles`).
 */
export const areas = [
  {
    id: 'food',
    name: { sv: 'Livsmedel och dricksvatten', en: 'Food and drinking water' },
    acts: ['2006:813', '2006:804', '32004R0852', 'LIVSFS 2022:12'],
    roles: ['food-agency', 'environment-board'],
  },
  {
    id: 'alcohol',
    name: { sv: 'Alkohol, tobak, nikotin och läkemedel', en: 'Alcohol, tobacco, nicotine and medicines' },
    acts: ['2010:1622', '2018:2088', '2022:1257', '2009:730'],
    roles: ['alcohol-licensing', 'medical-products-agency', 'public-health-agency'],
  },
  {
    id: 'building',
    name: { sv: 'Bygga, mark och vatten', en: 'Building, land and water' },
    acts: ['2010:900', '2011:338', '1998:808', '1998:1388', '1971:948', '1998:814', '2006:412'],
    roles: ['building-board', 'land-environment-court', 'road-authority', 'transport-administration', 'water-utility'],
  },
  {
    id: 'order',
    name: { sv: 'Allmän plats, arrangemang och spel', en: 'Public places, events and gambling' },
    acts: ['1993:1617', '1998:1276', '2006:1006', '2018:1138'],
    roles: ['police', 'land', 'leisure-board', 'gambling-authority', 'combat-sports-delegation'],
  },
  {
    id: 'flammables',
    name: { sv: 'Brandfarliga och explosiva varor', en: 'Flammable and explosive goods' },
    acts: ['2010:1011', '2010:1075'],
    roles: ['rescue-service'],
  },
  {
    id: 'environment',
    name: { sv: 'Miljö, avfall och kemikalier', en: 'Environment, waste and chemicals' },
    acts: ['1998:899', '2013:251', '2012:259', '2016:1128', '2020:614', '2007:186', '2014:425', '2008:245'],
    roles: [],
  },
  {
    id: 'care',
    name: { sv: 'Hälsa, vård, skola och omsorg', en: 'Health, care, schools and social services' },
    acts: ['2010:659', '2021:363', '2018:506', '2018:396', '2010:800', '2025:400', '1993:387', '1993:1090'],
    roles: ['health-care-inspectorate', 'education-board', 'schools-inspectorate', 'radiation-safety-authority'],
  },
  {
    id: 'animals',
    name: { sv: 'Djur och växter', en: 'Animals and plants' },
    acts: ['2018:1192', '2019:66', '2009:302'],
    roles: ['board-of-agriculture', 'county-board'],
  },
  {
    id: 'trades',
    name: { sv: 'Handel, logi, trafik och andra yrken', en: 'Trade, lodging, transport and other trades' },
    acts: [
      ...['1999:271', '1999:272', '2024:1082', '2012:211', '2012:210', '2012:238', '1998:493', '2021:516', '1974:191'],
      ...['1996:1006', '2017:630', '1995:1000', '2026:408', '2016:732'],
    ],
    roles: ['transport-agency', 'estate-agents-inspectorate', 'financial-inspectorate', 'electrical-safety-board'],
  },
  {
    id: 'company',
    name: { sv: 'Bolag, skatt och anställda', en: 'Companies, tax and employees' },
    acts: ['2005:551', '1992:160', '2017:631', '2011:1244', '1974:13', '1974:157'],
    roles: ['companies-office', 'tax-agency', 'employment-service', 'enforcement-authority', 'customs'],
  },
] as const satisfies readonly Area<Role>[];
