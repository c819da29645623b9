import type { Aspect } from '#domain/api/aspects.ts';
import { listOf, type Text } from '#domain/definitions/text.ts';
import type { DraftChanges, Moved } from '#domain/pages/draft-changes.ts';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Reglerna har ändrats sedan ni sparade', en: 'The rules have changed since you saved' },
  added: { sv: 'Nytt som ni behöver: {names}.', en: 'You now also need: {names}.' },
  possible: {
    sv: 'Kan behövas, beroende på era svar: {names}.',
    en: 'May be needed, depending on your answers: {names}.',
  },
  removed: { sv: 'Behövs inte längre: {names}.', en: 'No longer needed: {names}.' },
  replaced: { sv: '{to} gäller i stället för {from}.', en: '{to} is needed instead of {from}.' },
  questions: { sv: 'Nya frågor att svara på: {names}', en: 'New questions to answer: {names}' },
  fields: { sv: 'Nya uppgifter att fylla i: {names}.', en: 'New things to fill in: {names}.' },
  gone: {
    sv: '{n} av era svar behövs inte längre och skickas inte.',
    en: '{n} of your answers are no longer needed and will not be sent.',
  },
  more: { sv: '{n} till', en: '{n} more' },
  rest: { sv: 'Allt annat ni har skrivit finns kvar.', en: 'Everything else you wrote is kept.' },
} satisfies Record<string, Text>;

const ruleTexts: Readonly<Record<Aspect, Text>> = {
  time: {
    sv: 'Annan tid gäller för: {names}. Dagarna i planen är omräknade.',
    en: 'The times have changed for: {names}. The days in the plan have been worked out again.',
  },
  order: { sv: 'Annan ordning gäller för: {names}.', en: 'The order has changed for: {names}.' },
  fee: { sv: 'Ny avgift för {name}: {fee}', en: 'New fee for {name}: {fee}' },
  law: {
    sv: 'Andra lagregler gäller för: {names}. Läs om dem i planen.',
    en: 'The legal rules have changed for: {names}. Read about them in the plan.',
  },
};

const movedTexts: Readonly<Record<Moved['what'], { readonly gone: Text; readonly now: Text }>> = {
  event: {
    gone: {
      sv: 'Ni hade valt ”{from}”. Det valet finns inte längre.',
      en: 'You had chosen “{from}”. That choice is no longer here.',
    },
    now: { sv: 'Ni hade valt ”{from}”. Det heter nu ”{to}”.', en: 'You had chosen “{from}”. It is now “{to}”.' },
  },
  municipality: {
    gone: {
      sv: 'Ni hade valt {from}, som inte är med här längre.',
      en: 'You had chosen {from}, which no longer takes part here.',
    },
    now: { sv: '{from} hör nu till {to}.', en: '{from} is now part of {to}.' },
  },
};

/** What a draft was begun with and is called otherwise, or is gone. */
export function MovedLines({ moved }: { moved: readonly Moved[] }) {
  const say = useSay();
  return moved.map(({ what, from, to }) => (
    <p key={from}>{say(movedTexts[what][to === undefined ? 'gone' : 'now'], { from, to: to ?? '' })}</p>
  ));
}

/** Nobody reads more; the plan has them all. */
const mostNames = 8;

/** Points out what a changed catalogue means for a draft that was saved before it. */
export function WhatChanged({ changes }: { changes: DraftChanges | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (!changes) return null;
  const names = (those: readonly string[]) => {
    const each = [...new Set(those)];
    const rest = each.length - mostNames;
    return listOf(rest > 1 ? [...each.slice(0, mostNames), say(texts.more, { n: rest })] : each, language);
  };
  const changed = (what: Aspect) => changes.rules.filter((rule) => rule.what === what).map((rule) => rule.permit);
  const lines: readonly (readonly [Text, readonly string[]])[] = [
    [texts.added, changes.permitsAdded],
    [texts.possible, changes.permitsPossible],
    [texts.removed, changes.permitsRemoved],
    [ruleTexts.time, changed('time')],
    [ruleTexts.order, changed('order')],
    [ruleTexts.law, changed('law')],
    [texts.questions, changes.questions.map((q) => q.ask)],
    [texts.fields, changes.fieldsAdded],
  ];
  return (
    <Notice state="attention">
      <div className="changed">
        <h2>{say(texts.title)}</h2>
        <MovedLines moved={changes.moved} />
        {changes.permitsReplaced.map((one) => (
          <p key={one.from}>{say(texts.replaced, one)}</p>
        ))}
        {lines.map(([text, those]) => those.length > 0 && <p key={text.en}>{say(text, { names: names(those) })}</p>)}
        {changes.rules
          .filter(({ what }) => what === 'fee')
          .map(({ permit, fee }) => (
            <p key={permit}>{say(ruleTexts.fee, { name: permit, fee })}</p>
          ))}
        {changes.fieldsRemoved > 0 && <p>{say(texts.gone, { n: changes.fieldsRemoved })}</p>}
        <p>{say(texts.rest)}</p>
      </div>
    </Notice>
  );
}
