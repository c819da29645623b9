import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsDemolitionPermit } from './building-law.ts';
import { buildingClock } from './times.ts';

export const demolitionPermit = definePermit({
  id: 'demolition-permit',
  kind: 'permit',
  name: { sv: 'Rivningslov', en: 'Demolition permit' },
  department: 'building-board',
  when: needsDemolitionPermit,
  why: {
    sv: 'Ni ska riva ett hus inom detaljplan, eller ett hus som är särskilt värdefullt.',
    en: 'You will demolish a building within a detailed plan, or one of special value.',
  },
  tests: {
    sv: 'Om huset bör sparas, och hur avfallet tas om hand.',
    en: 'Whether the building should be kept, and how the waste is handled.',
  },
  obstacles: [
    {
      sv: 'Planen förbjuder rivning. Fråga byggnadsnämnden innan ni köper.',
      en: 'The plan prohibits demolition. Ask the building board before you buy.',
    },
    {
      sv: 'Det finns farliga ämnen i huset. Låt någon kunnig söka igenom det först.',
      en: 'There are hazardous substances in the building. Have a professional survey it first.',
    },
    {
      sv: 'Rivningen börjar före startbesked. Det ger en avgift. Vänta på startbeskedet.',
      en: 'The work starts before the start clearance. That brings a sanction fee. Wait for the clearance.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: { source: law.planAndBuilding('9 kap. 43–46, 75–76 och 114–115 §§; 10 kap. 3 §'), verified: true },
  neededToOpen: false,
  clock: buildingClock,
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'demolition_details',
    'certified_controller',
    'site_plan',
    'control_plan',
    'waste_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
