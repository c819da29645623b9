import { beforeAll, describe, expect, test } from 'vitest';
import { actsByStaff } from '#domain/acts/by-staff.ts';
import type { FieldWords } from '#domain/acts/define.ts';
import { actForms } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { type Language, languages } from '#domain/definitions/text.ts';
import { readingCatalogue } from '../support/reading.ts';

/** What the builds of the pages put in. */
Object.assign(globalThis, { actFormsAtBuild: actForms(), catalogueAtBuild: readingCatalogue });

let inWords: typeof import('../../web/shared/draft/in-words.ts').inWords;
let taskWords: typeof import('../../web/department/draft/task-words.ts').taskWords;
let pages: Readonly<Record<Language, readonly TaskPage[]>>;
beforeAll(async () => {
  ({ inWords } = await import('../../web/shared/draft/in-words.ts'));
  ({ taskWords } = await import('../../web/department/draft/task-words.ts'));
  const { taskPages } = await import('../../web/style/seen.ts');
  pages = { sv: taskPages('sv'), en: taskPages('en') };
}, 120_000);

const pageWith = (language: Language, is: (page: TaskPage) => unknown): TaskPage => {
  const found = pages[language].find((page) => Boolean(is(page)));
  if (!found) throw new Error('no such page among the examples');
  return found;
};
const shown = (page: TaskPage, language: Language, form: string, field: string, value: unknown) =>
  inWords(taskWords(page, language), { form, field }, value, language)?.text;

describe.each(languages)('in %s, what two have written in one place is shown in words', (language) => {
  const any = () => pageWith(language, () => true);

  test('files by their names, and nothing when there are none', () => {
    const files = ['Ritning.pdf', 'Avtal.pdf'].map((name, i) => ({ id: `${i}`.repeat(32), name, size: 12 }));
    for (const form of ['ask', 'hear-opinions', 'write-to-owner'])
      expect(shown(any(), language, form, 'files', files)).toBe('Ritning.pdf\nAvtal.pdf');
    for (const none of [[], undefined, '', ' ', null])
      expect(shown(any(), language, 'ask', 'files', none)).toBeUndefined();
  });

  test('what somebody has written as it is', () => {
    const written = 'Skylten passar platsen.\nDen är två meter.';
    expect(shown(any(), language, 'decision', 'motivation', written)).toBe(written);
    expect(inWords(taskWords(any(), language), { form: 'ask', field: 'text' }, written, language)?.isWritten).toBe(
      true,
    );
  });

  test('days, and yes or no', () => {
    expect(shown(any(), language, 'ask', 'chosenDay', '2027-02-01')).toMatch(/1 (februari|February) 2027/);
    expect(shown(any(), language, 'ask-opinion', 'holds', true)).toBe(language === 'sv' ? 'Ja' : 'Yes');
    expect(shown(any(), language, 'ask-opinion', 'holds', false)).toBe(language === 'sv' ? 'Nej' : 'No');
  });

  test('what is chosen, by what it is called', () => {
    const decides = pageWith(language, ({ permit }) => permit?.outcomes.some(({ grounds }) => grounds.length > 0));
    for (const { id, text, grounds } of decides.permit?.outcomes ?? []) {
      expect(shown(decides, language, 'decision', 'outcome', id)).toBe(text);
      for (const one of grounds) expect(shown(decides, language, 'decision', 'ground', one.id)).toBe(one.text);
    }
    for (const kind of ['supplement', 'hearing']) expect(shown(any(), language, 'ask', 'kind', kind)).toMatch(/ /);
    const askable = {
      bodies: [{ id: 'police', name: 'Polisen' }],
      fields: [{ id: 'floor_area', label: 'Lokalens yta', guarded: false }],
      files: [{ id: 'f'.repeat(32), name: 'Plan.pdf', size: 12 }],
      lastDays: any().lastDays.hearing,
    } as unknown as NonNullable<TaskPage['askable']>;
    const asks = { ...any(), askable };
    expect(shown(asks, language, 'ask-opinion', 'body', 'police')).toBe('Polisen');
    expect(shown(asks, language, 'ask-opinion', 'files', ['f'.repeat(32)])).toBe('Plan.pdf');
    expect(shown(asks, language, 'ask-opinion', 'body', 'outside')).toMatch(/ /);
    expect(shown(asks, language, 'ask-opinion', 'reads', ['floor_area'])).toBe('Lokalens yta');
  });

  test('every option of every choice', () => {
    const options = actsByStaff.flatMap(({ path, words }) =>
      Object.entries(words.fields as Readonly<Record<string, FieldWords>>).flatMap(([field, of]) =>
        of.as === 'choice'
          ? Object.entries(of.options).map(([id, text]) => ({ form: path.split('/').at(-1) ?? '', field, id, text }))
          : [],
      ),
    );
    expect(options.length).toBeGreaterThan(5);
    for (const { form, field, id, text } of options)
      expect(shown(any(), language, form, field, id), `${form} ${field} ${id}`).toBe(text[language]);
  });

  test('what is ticked of opinions and of what was asked for, and what is said of a condition', () => {
    const opined = pageWith(language, (page) => page.case.permits.some(({ opinions }) => opinions.length > 0));
    const [opinion] = opined.case.permits.flatMap(({ opinions }) => opinions);
    expect(shown(opined, language, 'hear-opinions', 'opinions', [opinion?.id])).toContain(opinion?.department);
    const asked = pageWith(language, (page) => page.case.requests.some(({ parts }) => parts.length > 0));
    const request = asked.case.requests.find(({ parts }) => parts.length > 0);
    expect(shown(asked, language, `missing-${request?.id}`, 'items', [0])).toBe(request?.parts[0]?.text);
    const said = { c1: { what: 'not', text: '', reason: 'Det gäller en annan lokal.' } };
    expect(shown(any(), language, 'decision', 'carried', said)).toMatch(/^.+\nDet gäller en annan lokal\.$/);
  });

  test('under what the field is called', () => {
    const labelOf = (form: string, field: string) => taskWords(any(), language).labelOf({ form, field });
    for (const [form, field] of [
      ['decision', 'motivation'],
      ['ask', 'files'],
      ['ask', 'chosenDay'],
      ['ask-opinion', 'question'],
      ['hear-opinions', 'opinions'],
      ['missing-x/0001', 'items'],
      ['request-x/0001', 'lastDay'],
      ['referral-x', 'email'],
      ['lift-officer-1', 'reasons'],
      ['write-note', 'text'],
      ['write-to-owner', 'files'],
    ] as const)
      expect(labelOf(form, field), `${form} ${field}`).toBeTruthy();
  });
});
