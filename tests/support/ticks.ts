import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { any, chosen, yes } from '#domain/definitions/condition.ts';
import { defineCatalogue, definitionsOf } from '#domain/definitions/define-catalogue.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import type { QuestionDefinition } from '#domain/definitions/question.ts';
import { nothingKnown, nothingRetired } from '#domain/definitions/retired.ts';
import { catalogue } from '#workflows/catalogue.ts';

const yesNo = { kind: 'yes-no' } as const;
const questions: Readonly<Record<string, QuestionDefinition>> = {
  kitchen: {
    ask: { sv: 'Vad för kök ska ni ha?', en: 'What kind of kitchen will you have?' },
    help: { sv: 'Det som fett kan komma ifrån.', en: 'What fat can come from.' },
    without: { sv: 'Med ett mindre kök', en: 'With a smaller kitchen' },
    withoutIs: 'none',
    type: {
      kind: 'choice',
      options: {
        none: { sv: 'Inget kök', en: 'No kitchen' },
        '30': { sv: 'Bara en ugn', en: 'Just an oven' },
        large: { sv: 'Ett storkök', en: 'A large kitchen' },
      },
    },
  },
  wares: {
    ask: { sv: 'Vad ska ni sälja?', en: 'What will you sell?' },
    type: { kind: 'several', of: ['smoke', 'vapour', 'rockets'] },
  },
  smoke: {
    ask: { sv: 'Ska ni sälja rök?', en: 'Will you sell smoke?' },
    tick: { sv: 'Rök', en: 'Smoke' },
    help: { sv: 'All sorts rök.', en: 'Any kind of smoke.' },
    type: yesNo,
  },
  vapour: {
    ask: { sv: 'Ska ni sälja ånga?', en: 'Will you sell vapour?' },
    tick: { sv: 'Ånga', en: 'Vapour' },
    type: yesNo,
  },
  rockets: {
    ask: { sv: 'Ska ni sälja raketer?', en: 'Will you sell rockets?' },
    tick: { sv: 'Raketer', en: 'Rockets' },
    type: yesNo,
  },
};

const permit = (id: string, when: AnyPermit['when'], neededToOpen = true): AnyPermit => ({
  ...(catalogue.permits['tax-registration'] as AnyPermit),
  id,
  name: { sv: `Anmälan av ${id}`, en: `Notification of ${id}` },
  when,
  neededToOpen,
  after: [],
  requirements: [],
});

// The form of a company that is being formed asks for a question that is not among these.
const { forming: _forming, ...whole } = definitionsOf(catalogue);

/** A small catalogue with one event, a question to choose in and one with things to tick. */
export const withTicks: Catalogue = defineCatalogue({
  ...whole,
  knownIds: nothingKnown,
  retired: nothingRetired,
  questions,
  givenFacts: [],
  requirements: {},
  permits: [
    permit('fat', chosen('kitchen', '30', 'large')),
    // Nobody waits for smoke.
    permit('smoke', any(yes('smoke'), yes('vapour')), false),
    // Rockets matter only where fat does not burn.
    permit('rockets', { all: [yes('rockets'), chosen('kitchen', 'none')] }),
  ],
  events: [
    {
      id: 'stall',
      group: 'shop',
      aim: 'open',
      name: { sv: 'Öppna ett stånd', en: 'Open a stall' },
      description: { sv: 'På torget.', en: 'On the square.' },
      given: {},
    },
  ],
  reminders: [],
  obstacles: [],
});
