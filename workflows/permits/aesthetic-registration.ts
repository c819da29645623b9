import { months, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const aestheticRegistration = definePermit({
  id: 'aesthetic-registration',
  kind: 'notification',
  name: { sv: 'Anmälan om estetiska injektioner', en: 'Notification of aesthetic injections' },
  department: 'health-care-inspectorate',
  when: yes('aesthetic_injections'),
  once: true,
  why: {
    sv: 'Ni ska erbjuda fillers, botulinumtoxin eller liknande. Det räknas nästan som vård.',
    en: 'You will offer fillers, botulinum toxin or similar. It counts almost as health care.',
  },
  tests: {
    sv: 'Att den som behandlar är legitimerad läkare, tandläkare eller sjuksköterska, och att ni har patientförsäkring.',
    en: 'That those who treat are licensed doctors, dentists or nurses, and that you have patient insurance.',
  },
  obstacles: [
    {
      sv: 'Behandlaren saknar legitimation. Då får behandlingen inte göras.',
      en: 'The person treating has no licence. Then the treatment may not be given.',
    },
    {
      sv: 'Kunden är under 18 år. Kontrollera ålder varje gång.',
      en: 'The customer is under 18. Check age every time.',
    },
  ],
  fee: {
    sv: 'Årsavgift till IVO, 13 500 kr enligt förordning (2021:367) 6 §.',
    en: 'A yearly fee to IVO, SEK 13,500 under ordinance (2021:367) section 6.',
  },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: {
    source: unread(
      'Lag (2021:363) om estetiska kirurgiska ingrepp och estetiska injektionsbehandlingar; förordning (2021:367)',
    ),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'estimate',
    wait: months(1),
    counting: notifyFirst('Lag (2021:363) och förordning (2021:367) om estetiska behandlingar', sources.ivoAesthetic),
    source: sources.ivoAesthetic,
    verified: false,
    note: {
      sv: 'Vi räknar med en månad före start. Tiden är inte kontrollerad. Fråga IVO.',
      en: 'We count one month before start. The time has not been checked. Ask IVO.',
    },
  },
  elsewhere: {
    page: 'https://www.ivo.se/yrkesverksamma/anmal-uppgifter-till-ivos-olika-register/estetiska-behandlingar/',
  },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.ivoAesthetic],
});
