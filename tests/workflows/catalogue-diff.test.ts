import { describe, expect, test } from 'vitest';
import { answerFault } from '#domain/api/answer-fault.ts';
import { weeks } from '#domain/calendar/day.ts';
import { areaOf } from '#domain/catalogue/areas.ts';
import { diffOf, isSame } from '#domain/catalogue/diff.ts';
import { effectsOf } from '#domain/catalogue/effect.ts';
import { asToday } from '#domain/catalogue/former.ts';
import { linesBetween } from '#domain/catalogue/lines.ts';
import { changesInLines, changesSection } from '#domain/catalogue/page/changes.ts';
import { answersOf, type Typical } from '#domain/catalogue/typical.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { nothingKnown, nothingRetired } from '#domain/definitions/retired.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { areas } from '#workflows/areas.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { typical } from '#workflows/typical.ts';
import { inWords } from '../support/in-words.ts';

const today = '2026-12-01';
const text = (sv: string) => ({ sv, en: `${sv} (en)` });
const yesNo = { kind: 'yes-no' } as const;
const told = { source: { proof: 'none', title: 'x' }, verified: false } as const;
const law = {
  proof: 'statute',
  sfs: '2000:1',
  title: 'Lagen (2000:1)',
  paragraphs: '1 §',
  through: 'SFS 2020:1',
  url: 'https://x.example',
  read: '2026-11-26',
} as const;

const permit: AnyPermit = {
  id: 'music',
  kind: 'permit',
  name: text('Tillstånd för musik'),
  department: 'land',
  when: yes('plays'),
  why: text('Ni ska spela.'),
  tests: text('Ljudet.'),
  obstacles: [],
  fee: text('Avgiftsfritt.'),
  validity: text('En dag.'),
  law: { source: law, verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'law',
    statutory: weeks(2),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law, verified: true },
    source: law,
    verified: true,
  },
  requirements: ['sound'],
  appeal: { to: 'county-board', within: weeks(3) },
};

/** A catalogue as small as one can be. */
const small: Catalogue = {
  retired: nothingRetired,
  knownIds: nothingKnown,
  version: '1',
  questions: { plays: { ask: text('Spelar ni?'), type: yesNo } },
  givenFacts: [],
  requirements: { sound: { section: 'event', label: text('Vilket ljud?'), type: { kind: 'text' } } },
  departments: {
    gata: { id: 'gata', name: text('Gatukontoret'), level: 'municipal', mailbox: 'x@x.example', known: told },
  },
  municipalities: {
    by: {
      id: 'by',
      name: text('Byn'),
      prefix: 'BYN',
      departments: { land: 'gata' },
      practice: {},
      coordinator: { name: text('Lotsen'), mailbox: 'x@x.example', page: 'https://x.example', reach: text('Ring.') },
    },
  },
  permits: { music: permit },
  events: {
    play: { id: 'play', group: 'other', aim: 'open', name: text('Spela'), description: text('Musik.'), given: {} },
  },
  reminders: [],
  obstacles: [],
} as unknown as Catalogue;
const withPermit = (change: Partial<AnyPermit>): Catalogue => ({
  ...small,
  permits: { music: { ...permit, ...change } },
});
const diff = (now: Catalogue, before = small) => diffOf(inWords(before), inWords(now));
const changed = (now: Catalogue) =>
  diff(now).definitions.flatMap(({ definition, rules }) =>
    rules.map(({ label, was, is }) => `${definition.name.sv} · ${label}: ${was} → ${is}`),
  );

describe('two catalogues compared', () => {
  test('are the same when nothing has changed, even when they were read from elsewhere', () => {
    expect(isSame(diff(small))).toBe(true);
    expect(isSame(diff(asToday(JSON.parse(JSON.stringify(small)), small)))).toBe(true);
    expect(isSame(diffOf(inWords(JSON.parse(JSON.stringify(catalogue))), inWords(catalogue)))).toBe(true);
  });
  test('tell what a rule said and says', () => {
    expect(changed(withPermit({ fee: text('900 kr.') }))).toEqual([
      'Tillstånd för musik · Avgift: Avgiftsfritt. → 900 kr.',
    ]);
    expect(changed(withPermit({ name: text('Musiktillstånd') }))).toEqual([
      'Musiktillstånd · Namn: Tillstånd för musik → Musiktillstånd',
    ]);
    const slower = { ...permit.clock, statutory: weeks(4) } as AnyPermit['clock'];
    expect(changed(withPermit({ clock: slower }))).toEqual([
      expect.stringMatching(/Tid: Beslut inom två veckor[\s\S]+→ Beslut inom fyra veckor/),
    ]);
    const paragraph = { source: { ...law, paragraphs: '2 §' }, verified: true } as const;
    expect(changed(withPermit({ law: paragraph }))).toEqual([
      expect.stringMatching(/Var lagen står: Källa: Lagen \(2000:1\) 1 §.+→ Källa: Lagen \(2000:1\) 2 §/),
    ]);
  });
  test('tell which rules have come and gone', () => {
    const stage = { id: 'works', name: text('Bygget'), lasts: weeks(1), ...told };
    const now = withPermit({ stages: [stage] });
    expect(changed(now)).toEqual([expect.stringMatching(/Mellan beslut och start: undefined → Bygget\nTar en vecka/)]);
    expect(diff(small, now).definitions[0]?.rules).toEqual([
      expect.objectContaining({ was: expect.stringContaining('Bygget'), anchor: 'permit-music' }),
    ]);
  });
  test('say once that a question is reworded, and not of the rules that ask it', () => {
    const now: Catalogue = { ...small, questions: { plays: { ask: text('Ska ni spela?'), type: yesNo } } };
    expect(changed(now)).toEqual([
      'Ska ni spela? · Frågan: Spelar ni?\nJa, nej eller vet inte än. → Ska ni spela?\nJa, nej eller vet inte än.',
    ]);
    expect(changed(withPermit({ when: all(yes('plays'), yes('plays')) }))).toHaveLength(1);
  });
  test('gather what was only read anew, by act', () => {
    const anew = { ...law, through: 'SFS 2027:5', read: '2027-01-02' } as const;
    const clock = { ...permit.clock, source: anew, counting: { ...permit.clock.counting, source: anew } };
    const now = withPermit({ law: { source: anew, verified: true }, clock: clock as AnyPermit['clock'] });
    expect(diff(now)).toEqual({
      definitions: [],
      reread: [
        {
          title: 'Lagen (2000:1)',
          was: 't.o.m. SFS 2020:1, läst 2026-11-26',
          is: 't.o.m. SFS 2027:5, läst 2027-01-02',
          rules: 3,
        },
      ],
    });
  });
  test('list what is new and what is gone', () => {
    const now: Catalogue = { ...small, permits: { song: { ...permit, id: 'song', name: text('Sång') } } };
    expect(diff(now).definitions.map(({ change, definition }) => [change, definition.anchor])).toEqual([
      ['added', 'permit-song'],
      ['removed', 'permit-music'],
    ]);
  });
});

describe('the effect on a business', () => {
  const business: Typical = { name: text('Bandet'), municipality: 'by', event: 'play', answers: { plays: true } };
  const effect = (now: Catalogue, before = small) => effectsOf(before, now, [business], today)[0]?.lines;
  test('is none when nothing that it needs has changed', () => {
    expect(effect(withPermit({ fee: text('900 kr.') }))).toEqual([]);
  });
  test('tells the days that move', () => {
    expect(effect(withPermit({ clock: { ...permit.clock, statutory: weeks(4) } as AnyPermit['clock'] }))).toEqual([
      ...['klart tidigast', 'klart med full handläggningstid', 'klart senast'].map(
        (what) => `Tillstånd för musik: ${what} 2026-12-29, förut 2026-12-15`,
      ),
      ...['Klart tidigast', 'Klart med full handläggningstid', 'Klart senast'].map(
        (what) => `${what} 2026-12-29, förut 2026-12-15`,
      ),
    ]);
  });
  test('tells permits, questions and fields that come and go', () => {
    const now: Catalogue = {
      ...small,
      questions: { ...small.questions, loud: { ask: text('Högt?'), type: yesNo } },
      requirements: {
        ...small.requirements,
        hours: { section: 'event', label: text('Vilka tider?'), type: { kind: 'text' } },
      },
      permits: {
        music: { ...permit, requirements: ['hours'] },
        noise: { ...permit, id: 'noise', name: text('Bullerlov'), when: yes('loud'), requirements: [] },
      },
    };
    expect(effect(now)).toEqual([
      'Ny fråga: ”Högt?”',
      'Ny uppgift i formuläret: Vilka tider?',
      'Borttagen uppgift i formuläret: Vilket ljud?',
    ]);
    const loud = { ...business, answers: { plays: true, loud: true } };
    expect(effectsOf(small, now, [loud], today)[0]?.lines).toContain('Nytt krav: Bullerlov');
    expect(effectsOf(now, small, [loud], today)[0]?.lines).toContain('Borttaget krav: Bullerlov');
  });
  test('says when there is no such event or municipality', () => {
    expect(effect({ ...small, events: {} })).toEqual([expect.stringContaining('Får ingen plan längre')]);
    expect(effect(small, { ...small, municipalities: {} })).toEqual([expect.stringContaining('någon plan förut')]);
  });
});

describe('typical businesses', () => {
  test('are ten', () => expect(typical).toHaveLength(10));
  test.each(typical.map((one) => [one.name.sv, one] as const))('%s answers only what it is asked', (_name, one) => {
    const answers = answersOf(catalogue, one);
    const { municipality, event } = one;
    const plan = makePlan(catalogue, { municipality, event, answers: answers ?? {}, today });
    const asked = new Set([...plan.asked, ...Object.values(plan.offered).flat()]);
    expect(Object.keys(one.answers).filter((id) => !asked.has(id))).toEqual([]);
    expect(
      Object.entries(one.answers).filter(([id, answer]) => {
        const question = catalogue.questions[id];
        return !question || answerFault(question, answer) !== undefined;
      }),
    ).toEqual([]);
    // What is said to be part of it is something that can be ticked there.
    for (const [id, answer] of Object.entries(one.answers))
      if (Array.isArray(answer)) expect(plan.offered[id] ?? answer, id).toEqual(expect.arrayContaining(answer));
    expect(plan.permits).not.toEqual([]);
  });
  test('touch every area', () => {
    const touched = typical.flatMap((one) => {
      const { municipality, event } = one;
      const answers = answersOf(catalogue, one) ?? {};
      return makePlan(catalogue, { municipality, event, answers, today }).permits.map(({ id }) =>
        areaOf(areas, catalogue.permits[id] as AnyPermit),
      );
    });
    expect(areas.filter((area) => !touched.includes(area)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a catalogue of an earlier version', () => {
  test('is empty in what it did not have, and refused when it is kept in another way', () => {
    const { reminders: _gone, ...before } = small;
    expect(asToday(before, small).reminders).toEqual([]);
    expect(() => asToday({ ...small, permits: [] }, small)).toThrow('its permits are kept in another way');
    expect(() => asToday(null, small)).toThrow('it holds no catalogue');
  });
});

test.each([
  ['a\nb\nc', 'a\nc\nd', '=a -b =c +d'],
  ['x', 'x', '=x'],
  [undefined, 'x\ny', '+x +y'],
  ['x', undefined, '-x'],
  ['list\n– a\nlist\n– b', 'list\n– b', '=list -– a -list =– b'],
])('line by line, %j and %j are %s', (was, is, told) => {
  const signs = { both: '=', was: '-', is: '+' } as const;
  expect(
    linesBetween(was, is)
      .map((line) => signs[line.in] + line.text)
      .join(' '),
  ).toBe(told);
});

test('what has changed is told in words on the page and in the terminal', () => {
  const now = withPermit({ fee: text('<900> kr.') });
  const changes = { since: 'v1 (2026-11-01)', diff: diff(now), effects: effectsOf(small, now, [], today) };
  expect(changesSection(changes)).toContain('<p><del>Avgiftsfritt.</del></p><p><ins>&lt;900&gt; kr.</ins></p>');
  expect(changesInLines(changes)).toContain('  Ändrat, tillstånd eller anmälan: Tillstånd för musik (avgift)');
  expect(changesInLines({ ...changes, diff: diff(small) })).toEqual(['Ingen regel har ändrats sedan v1 (2026-11-01).']);
  expect(changesSection({ unknown: 'Git finns <inte>.' })).toBe('<p>Git finns &lt;inte&gt;.</p>');
});
