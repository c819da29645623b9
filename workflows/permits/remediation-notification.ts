import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { plantWait } from './times.ts';

/** FMH 28 §: not where the risk of spreading the pollution is slight. */
export const remediationNotification = definePermit({
  id: 'remediation-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om att rena förorenad mark', en: 'Notification of work to clean up polluted ground' },
  department: 'environment-board',
  when: yes('polluted_ground'),
  why: {
    sv: 'När ni gräver i förorenad mark kan det farliga spridas.',
    en: 'When you dig in polluted ground, dangerous substances can spread.',
  },
  tests: {
    sv: 'Prover, metod, skydd och vart massorna tar vägen.',
    en: 'Samples, method, protection and where the soil goes.',
  },
  obstacles: [
    {
      sv: 'Ni hittar föroreningen först när ni gräver. Stanna och ring nämnden genast.',
      en: 'You only find the pollution when you dig. Stop, and ring the board at once.',
    },
    {
      sv: 'Risken är liten. Då behövs ingen anmälan, men låt nämnden säga det.',
      en: 'The risk is slight. Then no notification is needed, but let the board say so.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: { sv: 'Tills marken är ren.', en: 'Until the ground is clean.' },
  law: {
    source: law.healthProtection('28 §'),
    also: [law.environmentalCode('10 kap. 11 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: plantWait(law.healthProtection('28 §')),
  requirements: ['property_designation', 'technical_description', 'soil_investigation', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});
