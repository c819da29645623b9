import type { CoordinatorView, GuideQuestion, GuideView, RetiredView } from '../api/answers/guide.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { MunicipalityDefinition } from '../definitions/organisation.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import { idToday } from '../definitions/retired.ts';
import { served } from '../definitions/served.ts';
import type { Language } from '../definitions/text.ts';
import { questionsOfEvent } from '../plan/reach.ts';
import { eventGroupTexts } from '../words/guide.ts';

/** The guide in the reader’s language: the same for everybody until the catalogue changes. */
export function guideView(catalogue: Catalogue, language: Language): GuideView {
  const leftOut = Object.values(catalogue.municipalities).filter((m) => m.leftOut && (m.privacy ?? m.accessibility));
  return {
    catalogueVersion: catalogue.version,
    municipalities: served(catalogue).map((m) => municipalityView(m, language)),
    ...(leftOut.length > 0 && { leftOut: leftOut.map((m) => municipalityView(m, language)) }),
    events: Object.values(catalogue.events).map((e) => ({
      id: e.id,
      group: e.group,
      groupName: eventGroupTexts[e.group][language],
      name: e.name[language],
      description: e.description[language],
      questions: questionsOfEvent(catalogue, e),
      given: e.given,
    })),
    questions: Object.entries(catalogue.questions).map(([id, q]) => questionView(catalogue, id, q, language)),
    retired: {
      municipalities: retiredOf(catalogue, 'municipalities', language),
      events: retiredOf(catalogue, 'events', language),
      questions: Object.keys(catalogue.retired.questions),
    },
  };
}

const retiredOf = (
  catalogue: Catalogue,
  kind: 'municipalities' | 'events',
  language: Language,
): readonly RetiredView[] =>
  Object.entries(catalogue.retired[kind]).map(([id, { name }]) => {
    const successor = idToday(catalogue, kind, id);
    return { id, name: name[language], ...(successor !== undefined && { successor }) };
  });

function questionView(
  catalogue: Catalogue,
  id: string,
  question: QuestionDefinition,
  language: Language,
): GuideQuestion {
  const { type } = question;
  return {
    id,
    ask: question.ask[language],
    ...(question.help && { help: question.help[language] }),
    type: type.kind,
    ...(type.kind === 'number' && { min: type.min, max: type.max, unit: type.unit[language] }),
    ...(type.kind === 'choice' && {
      options: Object.entries(type.options).map(([option, text]) => ({ id: option, text: text[language] })),
    }),
    ...(type.kind === 'several' && {
      options: type.of.flatMap((member) => {
        const one = catalogue.questions[member];
        return one
          ? [{ id: member, text: (one.tick ?? one.ask)[language], ...(one.help && { help: one.help[language] }) }]
          : [];
      }),
    }),
  };
}

const municipalityView = (m: MunicipalityDefinition, language: Language): GuideView['municipalities'][number] => ({
  id: m.id,
  name: m.name[language],
  coordinator: coordinatorView(m, language),
  ...legalView(m, language),
});

/** What a municipality says by law, as far as it has said it. */
function legalView(
  { privacy, accessibility }: MunicipalityDefinition,
  language: Language,
): Pick<GuideView['municipalities'][number], 'privacy' | 'accessibility'> {
  return {
    ...(privacy && {
      privacy: {
        controller: privacy.controller[language],
        officer: privacy.officer,
        retention: privacy.retention[language],
        ...(privacy.recipients && { recipients: privacy.recipients[language] }),
      },
    }),
    ...(accessibility && {
      accessibility: {
        compliance: accessibility.compliance,
        assessed: accessibility.assessed,
        updated: accessibility.updated,
        method: accessibility.method[language],
        faults: accessibility.faults.map((fault) => fault[language]),
        ...(accessibility.burden && { burden: accessibility.burden[language] }),
        mailbox: accessibility.mailbox,
      },
    }),
  };
}

/** Who follows the whole case in a municipality. */
export function coordinatorView(municipality: MunicipalityDefinition | undefined, language: Language): CoordinatorView {
  const { name, page = '', reach, mailbox = '' } = municipality?.coordinator ?? {};
  return { name: name?.[language] ?? '', page, reach: reach?.[language] ?? '', mailbox };
}
