import type { RoleInWords } from '#domain/catalogue/new-municipality.ts';
import type { Role } from './define.ts';

/** What each role is called and does, for whoever must say who holds it: `npm run catalogue -- --municipality NAME`. */
export const roles = {
  'building-board': {
    name: { sv: 'Byggnadsnämnden', en: 'Building Board' },
    does: 'building permits, signs, changed use, demolition and shores',
  },
  'environment-board': {
    name: { sv: 'Miljönämnden', en: 'Environment Board' },
    does: 'food, water, sewage, health, waste and what is hazardous to the environment',
  },
  'alcohol-licensing': {
    name: { sv: 'Alkoholhandläggningen', en: 'Alcohol Licensing' },
    does: 'licences to serve alcohol and to sell tobacco, and notices of low-alcohol beer and nicotine',
  },
  land: {
    name: { sv: 'Gata och mark', en: 'Streets and Land' },
    does: 'the lease of squares, streets and parks, and market stalls',
  },
  'education-board': {
    name: { sv: 'Utbildningsnämnden', en: 'Education Board' },
    does: 'approval of independent preschools, after-school centres and pedagogical care',
  },
  'leisure-board': {
    name: { sv: 'Kultur- och fritidsnämnden', en: 'Culture and Leisure Board' },
    does: 'registration of lotteries',
  },
  'water-utility': {
    name: { sv: 'Vatten och avlopp', en: 'Water and Sewerage' },
    does: 'grease and oil separators, and what may be let into the sewer',
  },
  'rescue-service': {
    name: { sv: 'Räddningstjänsten', en: 'Rescue Service' },
    does: 'flammable and explosive goods, and opinions about fire',
  },
  police: {
    name: { sv: 'Polisen', en: 'Police' },
    does: 'public places, events and public order, and opinions about those who apply',
  },
  'county-board': {
    name: { sv: 'Länsstyrelsen', en: 'County Board' },
    does: 'animals, large works, waste on the road',
  },
  'road-authority': { name: { sv: 'Vägmyndigheten', en: 'Road Authority' }, does: 'access to state roads' },
  'tax-agency': { name: { sv: 'Skatteverket', en: 'Tax Agency' }, does: 'tax registration, and opinions about debts' },
  'enforcement-authority': {
    name: { sv: 'Kronofogden', en: 'Enforcement Authority' },
    does: 'opinions about debts',
  },
  'food-agency': {
    name: { sv: 'Livsmedelsverket', en: 'Food Agency' },
    does: 'approval of plants for food of animal origin',
  },
  'medical-products-agency': {
    name: { sv: 'Läkemedelsverket', en: 'Medical Products Agency' },
    does: 'medicines in shops',
  },
  'health-care-inspectorate': {
    name: { sv: 'Inspektionen för vård och omsorg', en: 'Health and Social Care Inspectorate' },
    does: 'care, health care and aesthetic treatment',
  },
  'companies-office': {
    name: { sv: 'Bolagsverket', en: 'Companies Registration Office' },
    does: 'companies and their owners',
  },
  'employment-service': {
    name: { sv: 'Arbetsförmedlingen', en: 'Employment Service' },
    does: 'notices of redundancy',
  },
  customs: { name: { sv: 'Tullverket', en: 'Customs' }, does: 'opinions about debts' },
  'gambling-authority': { name: { sv: 'Spelinspektionen', en: 'Gambling Authority' }, does: 'gambling licences' },
  'transport-administration': {
    name: { sv: 'Trafikverket', en: 'Transport Administration' },
    does: 'what stands in a state road’s area',
  },
  'combat-sports-delegation': {
    name: { sv: 'Kampsportsdelegationen', en: 'Combat Sports Delegation' },
    does: 'combat sports matches',
  },
  'board-of-agriculture': {
    name: { sv: 'Jordbruksverket', en: 'Board of Agriculture' },
    does: 'places with animals, by-products and plants',
  },
  'land-environment-court': {
    name: { sv: 'Mark- och miljödomstolen', en: 'Land and Environment Court' },
    does: 'permits for works in water',
  },
  'transport-agency': { name: { sv: 'Transportstyrelsen', en: 'Transport Agency' }, does: 'taxis, lorries and buses' },
  'schools-inspectorate': {
    name: { sv: 'Skolinspektionen', en: 'Schools Inspectorate' },
    does: 'approval of independent schools',
  },
  'estate-agents-inspectorate': {
    name: { sv: 'Fastighetsmäklarinspektionen', en: 'Estate Agents Inspectorate' },
    does: 'estate agents',
  },
  'financial-inspectorate': {
    name: { sv: 'Finansinspektionen', en: 'Financial Supervisory Authority' },
    does: 'financial services',
  },
  'public-health-agency': {
    name: { sv: 'Folkhälsomyndigheten', en: 'Public Health Agency' },
    does: 'tobacco and nicotine products',
  },
  'radiation-safety-authority': {
    name: { sv: 'Strålsäkerhetsmyndigheten', en: 'Radiation Safety Authority' },
    does: 'X-ray equipment',
  },
  'electrical-safety-board': {
    name: { sv: 'Elsäkerhetsverket', en: 'Electrical Safety Board' },
    does: 'electrical work',
  },
} as const satisfies Record<Role, RoleInWords>;
