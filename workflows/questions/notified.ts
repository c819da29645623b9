import { all, any, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const changing = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('changes'), type: yesNo }) as const;

const ending = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('closes'), type: yesNo }) as const;

/** What was notified or permitted before, and is taken over, changed or ended. */
export const notified = {
  /** FMH 32 §: what goes on unchanged is not notified anew. */
  notified_before: {
    ask: {
      sv: 'Har verksamheten den anmälan eller det tillstånd den behöver, och fortsätter den likadant?',
      en: 'Does the business have the notification or permit it needs, and will it carry on unchanged?',
    },
    help: {
      sv: 'Gäller miljö, hälsa, avlopp och avfall. Fråga den som säljer, eller miljönämnden.',
      en: 'This is about the environment, health, drains and waste. Ask the seller or the environment board.',
    },
    when: all(
      yes('takeover'),
      any(
        yes('skin_piercing'),
        yes('aesthetic_injections'),
        yes('solarium'),
        yes('pool'),
        yes('makes_or_repairs'),
        yes('handles_waste'),
        yes('works_land'),
        yes('keeps_farm_animals'),
        yes('looks_after_people'),
        yes('own_well'),
        yes('private_sewage'),
        yes('cooling_tower'),
        yes('energy_plant'),
      ),
    ),
    type: yesNo,
  },
  environment_changes: {
    ask: {
      sv: 'Ändrar ni något av detta, som ni redan har?',
      en: 'Will you change any of this, which you already have?',
    },
    type: { kind: 'several', of: ['changes_notified', 'changes_cooling_tower'] },
  },
  changes_notified: changing({
    ask: {
      sv: 'Ändrar ni en verksamhet som är anmäld eller har miljötillstånd?',
      en: 'Will you change an activity that is notified or has an environmental permit?',
    },
    tick: {
      sv: 'En miljöfarlig verksamhet som är anmäld eller har tillstånd',
      en: 'An environmentally hazardous activity that is notified or has a permit',
    },
  }),
  changes_cooling_tower: changing({
    ask: { sv: 'Ändrar ni ett kyltorn som är anmält?', en: 'Will you change a cooling tower that is notified?' },
    tick: { sv: 'Ett kyltorn', en: 'A cooling tower' },
  }),
  had_injections: ending({
    ask: { sv: 'Gav ni estetiska injektioner?', en: 'Did you offer aesthetic injections?' },
    tick: { sv: 'Estetiska injektioner eller operationer', en: 'Aesthetic injections or surgery' },
  }),
  had_car_scrapping: ending({
    ask: { sv: 'Var ni auktoriserad bilskrotare?', en: 'Were you authorised to scrap cars?' },
    tick: { sv: 'Auktorisation som bilskrotare', en: 'An authorisation to scrap cars' },
  }),
} as const satisfies Questions;
