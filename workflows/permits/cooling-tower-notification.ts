import { weeks } from '#domain/calendar/day.ts';
import { all, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { decided, permitted, startsHere, waits } from './environment-sizes.ts';
import { countedBefore, environmentWait, toldAtOnce } from './times.ts';

/** FMH 38 a §, since 1 February 2024 (SFS 2023:932); 38 c §: not where the activity itself is notified or permitted. */
export const coolingTowerNotification = definePermit({
  id: 'cooling-tower-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av kyltorn', en: 'Notification of a cooling tower' },
  department: 'environment-board',
  when: all(yes('cooling_tower'), startsHere, not(waits), not(decided), not(permitted)),
  why: { sv: 'Dimman från tornet kan sprida legionella.', en: 'Mist from the tower can spread legionella.' },
  tests: { sv: 'Läge, rening och skötsel.', en: 'Location, water treatment and upkeep.' },
  obstacles: [
    { sv: 'Ingen provtagning finns. Planera den nu.', en: 'No sampling is planned. Plan it now.' },
    {
      sv: 'Tornet är gammalt och aldrig anmält. Anmäl det direkt, avgiften är annars 5 000 kr.',
      en: 'The tower is old and was never reported. Report it at once, or pay a charge of SEK 5,000.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: {
    sv: 'Tills vidare. Säg genast till om något ändras.',
    en: 'Until further notice. Tell the board at once if anything changes.',
  },
  law: {
    source: law.healthProtection('38 a–38 c §§'),
    also: [law.environmentalSanctions('3 kap. 4 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...environmentWait,
    counting: countedBefore(law.healthProtection('38 a § tredje stycket')),
    source: law.healthProtection('38 a § tredje stycket'),
    note: {
      sv: 'Det är tornet som väntar. Ni får börja tidigare om nämnden säger det.',
      en: 'Only the tower has to wait. You may start earlier if the board says so.',
    },
  },
  requirements: ['property_designation', 'tower_details', 'neighbours_distance', 'sampling_plan', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** FMH 38 b §: “ska verksamhetsutövaren genast underrätta tillsynsmyndigheten om ändringen”. */
export const coolingTowerChange = definePermit({
  id: 'cooling-tower-change',
  kind: 'notification',
  name: {
    sv: 'Besked till nämnden om att kyltornet ändras',
    en: 'Notice to the board of a change to the cooling tower',
  },
  department: 'environment-board',
  when: all(yes('changes'), yes('changes_cooling_tower')),
  why: { sv: 'Nämnden ska genast få veta vad som ändras.', en: 'The board must be told at once what is changing.' },
  tests: { sv: 'Om skötsel och prover fortfarande räcker.', en: 'Whether upkeep and sampling are still enough.' },
  obstacles: [
    {
      sv: 'Tornet flyttas. Då är det ett nytt torn på en ny plats, så fråga först.',
      en: 'The tower is moved. Then it is a new tower in a new place, so ask first.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.healthProtection('38 b §'), verified: true },
  neededToOpen: false,
  clock: toldAtOnce(law.healthProtection('38 b §')),
  requirements: ['property_designation', 'tower_details'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
