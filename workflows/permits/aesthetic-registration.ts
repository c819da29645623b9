import { months, weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { placeChanges } from '../questions/running.ts';
import { newHolder } from './environment-sizes.ts';
import { boundToHolder, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { countedBefore, toldAtOnce } from './times.ts';

const page = 'https://www.ivo.se/yrkesverksamma/anmal-uppgifter-till-ivos-olika-register/estetiska-behandlingar/';
const yearly = { sv: 'Årsavgiften till IVO är 13 500 kr.', en: 'The yearly fee to IVO is SEK 13,500.' };

/** PSL 2 kap. 1 §, through LEK 6 §: “senast en månad innan verksamheten påbörjas”. A buyer is one who “avser att bedriva”. */
export const aestheticRegistration = definePermit({
  id: 'aesthetic-registration',
  kind: 'notification',
  name: { sv: 'Anmälan om estetiska injektioner', en: 'Notification of aesthetic injections' },
  department: 'health-care-inspectorate',
  ...boundToHolder(all(yes('aesthetic_injections'), newHolder), yes('has_injections')),
  once: true,
  why: {
    sv: 'Ni ska erbjuda filler, botulinumtoxin eller liknande. Det räknas nästan som vård.',
    en: 'You will offer filler, botulinum toxin or similar. It is treated almost like health care.',
  },
  tests: {
    sv: 'Att den som ger injektioner är legitimerad läkare, tandläkare eller sjuksköterska, och att ni har patientförsäkring.',
    en: 'That those who give injections are licensed doctors, dentists or nurses, and that you have patient insurance.',
  },
  obstacles: [
    {
      sv: 'Behandlaren saknar legitimation. Då får behandlingen inte göras.',
      en: 'The person giving the treatment is not licensed. Then it may not be given.',
    },
    {
      sv: 'Kunden är under 18 år. Kontrollera ålder varje gång.',
      en: 'The customer is under 18. Check their age every time.',
    },
    {
      sv: 'Kunden får ingen betänketid. Ge minst två dagar före injektioner och sju före operation.',
      en: 'The customer gets no time to think it over. Allow at least two days before injections and seven before surgery.',
    },
  ],
  fee: yearly,
  validity: {
    sv: 'Tills vidare. Ändrar eller flyttar ni mycket säger ni till inom en månad efter.',
    en: 'Until further notice. If you move or make major changes, tell them within a month.',
  },
  law: {
    source: law.patientSafety('2 kap. 1 §'),
    also: [law.aesthetic('2–9 §§'), law.aestheticOrdinance('2, 5 och 6 §§')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: months(1),
    counting: countedBefore(law.patientSafety('2 kap. 1 §')),
    source: law.patientSafety('2 kap. 1 §'),
    verified: true,
    note: { sv: 'Anmäl senast en månad innan ni börjar.', en: 'Notify at least one month before you start.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** PSL 2 kap. 2 §: “inom en månad efter genomförandet”. */
export const aestheticChange = definePermit({
  id: 'aesthetic-change',
  kind: 'notification',
  name: { sv: 'Anmälan till IVO om ändring', en: 'Notification to IVO of a change' },
  department: 'health-care-inspectorate',
  when: all(yes('changes'), sameNumber, yes('has_injections'), placeChanges),
  why: {
    sv: 'Verksamheten ändras helt, till stor del eller flyttar.',
    en: 'The business changes completely, changes in large part, or moves.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Ni glömmer det efter flytten. Anmäl senast en månad efteråt.',
      en: 'You forget it once you have moved. Notify IVO within a month.',
    },
  ],
  fee: yearly,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.patientSafety('2 kap. 2 §'), also: [law.aesthetic('6 §')], verified: true },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.patientSafety('2 kap. 2 §')),
    note: { sv: 'Senast en månad efter ändringen.', en: 'Within one month of the change.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** PSL 2 kap. 2 §: when it ends, “ska det snarast anmälas”. */
export const aestheticDeregistration = definePermit({
  id: 'aesthetic-deregistration',
  kind: 'notification',
  name: { sv: 'Anmälan till IVO om att ni slutar', en: 'Notification to IVO that you stop' },
  department: 'health-care-inspectorate',
  when: all(yes('closes'), yes('had_injections')),
  why: {
    sv: 'Injektionerna upphör, och årsavgiften ska bort.',
    en: 'You stop giving injections, and need to stop the yearly fee.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Journalerna blir kvar utan ansvarig. Fråga IVO hur de ska tas om hand.',
      en: 'Nobody is left responsible for the patient records. Ask IVO how they should be looked after.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.patientSafety('2 kap. 2 §'), also: [law.aesthetic('6 §')], verified: true },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.patientSafety('2 kap. 2 §')),
    note: { sv: 'Så snart ni har slutat.', en: 'As soon as you have stopped.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
