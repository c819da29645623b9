import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { environmentWait, notifyFirst } from './times.ts';

export const solarium = definePermit({
  id: 'solarium',
  kind: 'notification',
  name: { sv: 'Anmälan av solarium', en: 'Notification of a solarium' },
  department: 'environment-board',
  when: yes('solarium'),
  why: {
    sv: 'Kunder ska kunna sola i solarium hos er.',
    en: 'Customers will be able to use a solarium at your place.',
  },
  tests: {
    sv: 'UV-klass, åldersgräns, rengöring och er egen kontroll.',
    en: 'UV class, age limit, cleaning and your own control.',
  },
  obstacles: [
    {
      sv: 'Ingen kontrollerar att kunden har fyllt 18 år. Bestäm hur det går till.',
      en: 'Nobody checks that the customer is 18. Decide how it is done.',
    },
    {
      sv: 'Gamla solarier klarar inte gränsvärdena. Be om produktblad.',
      en: 'Old solariums do not meet the limits. Ask for product sheets.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee by the municipality’s tariff.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: {
    source: unread(
      'Förordning (1998:899) 38 §; miljöbalken 9 kap. och 26 kap. 19 §; Strålsäkerhetsmyndighetens föreskrifter',
    ),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    ...environmentWait,
    counting: notifyFirst('Strålsäkerhetsmyndighetens föreskrifter (SSMFS 2025:1)', sources.kopingHealth),
    source: sources.kopingHealth,
  },
  requirements: [
    'property_designation',
    'planned_opening_day',
    'tanning_beds',
    'age_check',
    'hand_basin',
    'self_inspection_programme',
    'technical_description',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth],
});
