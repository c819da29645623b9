import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Around, DraftKeeper, type Remainder, type ServersDraft } from '#web/shared/draft/keeper.ts';

/** A server, and a tab that outlives its pages. */
class World {
  writers: Record<string, string[]> = {};
  draft: ServersDraft = { content: {}, version: 0, byMe: false, formsByMe: [] };
  saves = 0;
  fails: number | undefined;
  /** How long a save is on its way. */
  takes = 0;
  tab: Remainder | undefined;

  around(name: string): Around {
    const own = () => ({
      ...this.draft,
      byMe: this.draft.by === name,
      formsByMe: Object.keys(this.writers).filter((form) => this.writers[form]?.includes(name)),
    });
    const answer = (next: () => void, version: number): ServersDraft => {
      if (this.fails !== undefined) throw { status: this.fails };
      if (version !== this.draft.version) throw { status: 412 };
      next();
      return own();
    };
    return {
      read: async () => answer(() => undefined, this.draft.version),
      save: async (content, version) => {
        if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
        return answer(() => {
          this.saves += 1;
          for (const form of Object.keys(content))
            if (JSON.stringify(content[form]) !== JSON.stringify(this.draft.content[form]))
              this.writers[form] = [...(this.writers[form] ?? []), name];
          this.draft = {
            content,
            version: version + 1,
            by: name,
            byMe: true,
            formsByMe: [],
            at: '2027-01-12T11:00:00Z',
          };
        }, version);
      },
      forget: async (version) =>
        answer(() => {
          this.writers = {};
          this.draft = { content: {}, version: 0, byMe: false, formsByMe: [] };
        }, version),
      keep: (remainder) => {
        this.tab = remainder && structuredClone(remainder);
      },
      kept: () => this.tab,
      statusOf: (error) => (error as { status: number }).status,
    };
  }
  /** A page whose next reading, once held, arrives when it is let go. */
  async openSlow(name = 'Anna') {
    const around = this.around(name);
    let held: Promise<void> | undefined;
    const keeper = new DraftKeeper({
      ...around,
      read: async () => {
        const [read, until] = [await around.read(), held];
        held = undefined;
        await until;
        return read;
      },
    });
    await keeper.start();
    const hold = () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    };
    return { keeper, hold };
  }
  async open(name = 'Anna'): Promise<DraftKeeper> {
    const keeper = new DraftKeeper(this.around(name));
    await keeper.start();
    return keeper;
  }
}

let world: World;
const pass = (ms = 20_000) => vi.advanceTimersByTimeAsync(ms);
const reasons = (keeper: DraftKeeper) => keeper.snapshot().content.decision?.motivation;
const stored = () => world.draft.content.decision?.motivation;
beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});
afterEach(() => vi.useRealTimers());

describe('what is written in a task', () => {
  test('is saved a few seconds after, once for many letters, and then the tab keeps nothing', async () => {
    const keeper = await world.open();
    for (const text of ['S', 'Sk', 'Skäl']) keeper.change('decision', { motivation: text });
    expect(world.tab?.mine).toEqual({ decision: { motivation: 'Skäl' } });
    await pass();
    expect([stored(), world.saves, world.tab, keeper.snapshot().standing]).toEqual(['Skäl', 1, undefined, 'saved']);
  });

  test('is saved now and then while somebody writes on without a pause', async () => {
    const keeper = await world.open();
    for (let letter = 1; letter <= 30; letter++) {
      keeper.change('decision', { motivation: 'x'.repeat(letter) });
      await pass(1000);
    }
    expect(world.saves).toBeGreaterThanOrEqual(3);
    expect(world.saves).toBeLessThan(10);
  });

  test('is there for a colleague, and for the next page of the same tab though nothing was saved', async () => {
    const keeper = await world.open();
    keeper.change('decision', { motivation: 'Skäl' });
    // The page is killed: no timer runs any more.
    vi.clearAllTimers();
    const next = await world.open();
    expect(reasons(next)).toBe('Skäl');
    await pass();
    expect(reasons(await world.open('Bo'))).toBe('Skäl');
  });

  test.each([0, 500, 503, 429])('waits out a %i and goes later by itself', async (status) => {
    const keeper = await world.open();
    world.fails = status;
    keeper.change('decision', { motivation: 'Skäl' });
    await pass(5000);
    expect([keeper.snapshot().standing, stored()]).toEqual(['waiting', undefined]);
    expect(world.tab?.mine).toEqual({ decision: { motivation: 'Skäl' } });
    world.fails = undefined;
    await pass(120_000);
    expect([keeper.snapshot().standing, stored(), world.tab]).toEqual(['saved', 'Skäl', undefined]);
  });

  test('waits for a new sign-in, and goes on with it', async () => {
    const keeper = await world.open();
    world.fails = 401;
    keeper.change('decision', { motivation: 'Skäl' });
    await pass();
    expect(keeper.snapshot().standing).toBe('signed-out');
    world.fails = undefined;
    keeper.use(world.around('Anna'));
    await pass();
    expect(stored()).toBe('Skäl');
  });

  test('by two, in different places, is brought together; nobody is asked', async () => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    anna.change('decision', { motivation: 'Annas skäl' });
    await pass();
    bo.change('ask', { text: 'Bos fråga' });
    await pass();
    expect(world.draft.content).toEqual({ decision: { motivation: 'Annas skäl' }, ask: { text: 'Bos fråga' } });
    expect(reasons(bo)).toBe('Annas skäl');
  });

  test.each([
    ['keepMine', 'Bos skäl'],
    ['takeTheirs', 'Annas skäl'],
  ] as const)('by two in the same place waits for a choice: %s', async (choice, kept) => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    anna.change('decision', { motivation: 'Annas skäl' });
    await pass();
    bo.change('decision', { motivation: 'Bos skäl' });
    await pass();
    expect(bo.snapshot()).toMatchObject({
      standing: 'conflict',
      conflicts: [{ form: 'decision', field: 'motivation', mine: 'Bos skäl', theirs: 'Annas skäl' }],
    });
    expect(stored()).toBe('Annas skäl');
    bo[choice]();
    await pass();
    expect([stored(), reasons(bo), bo.snapshot().standing]).toEqual([kept, kept, 'saved']);
  });

  /** Bo writes where Anna has written, and once more while it is on its way: it is met by hers. */
  const meeting = async () => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    anna.change('decision', { motivation: 'Anna' });
    await pass();
    world.tab = undefined;
    bo.change('decision', { motivation: 'Bo' });
    // As long as the network takes.
    world.takes = 1000;
    await pass(2500);
    bo.change('decision', { motivation: 'Bo skriver' });
    return bo;
  };

  test('by two in the same place waits for a choice, also when more was written while it was on its way', async () => {
    const bo = await meeting();
    await pass(120_000);
    expect([bo.snapshot().standing, stored()]).toEqual(['conflict', 'Anna']);
    bo.keepMine();
    await pass();
    expect([bo.snapshot().standing, stored()]).toEqual(['saved', 'Bo skriver']);
  });

  test('by two in the same place waits for a choice, also when the page was left while it was on its way', async () => {
    const bo = await meeting();
    bo.leave();
    await pass(120_000);
    expect([bo.snapshot().standing, stored()]).toEqual(['conflict', 'Anna']);
    expect(bo.snapshot().conflicts).toMatchObject([{ mine: 'Bo skriver', theirs: 'Anna' }]);
  });

  test('is read and saved with an API from before it said who had written in what', async () => {
    const around = world.around('Anna');
    const keeper = new DraftKeeper({
      ...around,
      read: async () => {
        const { formsByMe: _, ...older } = await around.read();
        return older;
      },
    });
    await keeper.start();
    keeper.change('decision', { motivation: 'Skäl' });
    await pass();
    expect([keeper.snapshot().standing, stored()]).toEqual(['saved', 'Skäl']);
  });

  test.each(['takeTheirs', 'keepMine'] as const)(
    'by two in one place is not asked for again over a reload after %s',
    async (choose) => {
      const [anna, bo] = [await world.open(), await world.open('Bo')];
      anna.change('decision', { motivation: 'Annas skäl' });
      await pass();
      bo.change('decision', { motivation: 'Bos skäl' });
      await pass();
      expect(bo.snapshot().standing).toBe('conflict');
      bo[choose]();
      // Before anything has been sent.
      const next = await world.open('Bo');
      expect([next.snapshot().standing, reasons(next)]).toEqual(['saved', reasons(bo)]);
    },
  );

  test('is no conflict with oneself where the page is left while the answer to a save is on its way', async () => {
    const around = world.around('Anna');
    const anna = new DraftKeeper({
      ...around,
      save: async (...saved) => {
        const answer = await around.save(...saved);
        if (world.saves === 1) await new Promise((resolve) => setTimeout(resolve, 5000));
        return answer;
      },
    });
    await anna.start();
    anna.change('decision', { motivation: 'Först' });
    await pass(2500);
    anna.change('decision', { motivation: 'Först och mer' });
    anna.leave();
    await pass(120_000);
    expect([anna.snapshot().standing, stored()]).toEqual(['saved', 'Först och mer']);
  });

  describe('by two in the same place', () => {
    const conflict = async () => {
      const [anna, bo] = [await world.open(), await world.open('Bo')];
      anna.change('decision', { motivation: 'Annas skäl', conditions: 'Annas villkor' });
      await pass();
      bo.change('decision', { motivation: 'Bos skäl' });
      await pass();
      return { anna, bo };
    };

    test('is read anew when it is looked at: the choice is between what stands there now', async () => {
      const { anna, bo } = await conflict();
      anna.change('decision', { motivation: 'Annas nya skäl', conditions: 'Annas nya villkor' });
      await pass();
      bo.look();
      await pass();
      expect(bo.snapshot()).toMatchObject({
        standing: 'conflict',
        content: { decision: { motivation: 'Bos skäl', conditions: 'Annas nya villkor' } },
        conflicts: [{ form: 'decision', field: 'motivation', mine: 'Bos skäl', theirs: 'Annas nya skäl' }],
      });
    });

    test.each([0, 401, 500])('is to be chosen between also when a %i came where it was looked at', async (status) => {
      const { bo } = await conflict();
      world.fails = status;
      bo.look();
      await pass();
      world.fails = undefined;
      await pass(120_000);
      expect([bo.snapshot().standing, stored()]).toEqual(['conflict', 'Annas skäl']);
    });

    test('stays in sight, both texts of it, when the task has been decided meanwhile, over a reload too', async () => {
      const { bo } = await conflict();
      world.draft = { content: {}, version: 0, byMe: false, formsByMe: [], ended: true };
      world.writers = {};
      bo.look();
      await pass();
      bo.end();
      expect(bo.snapshot().standing).toBe('ended');
      const next = await world.open('Bo');
      for (const { content } of [bo.snapshot(), next.snapshot()])
        expect(Object.values(content).map(({ motivation }) => motivation)).toEqual(['Bos skäl', 'Annas skäl']);
    });
  });

  test('is not there again when a reading arrives, or a save fails, after the task has ended', async () => {
    const { keeper, hold } = await world.openSlow();
    (await world.open('Bo')).change('ask', { text: 'Bos fråga' });
    await pass();
    const arrive = hold();
    keeper.look();
    await pass(0);
    keeper.end();
    arrive();
    await pass();
    expect(keeper.snapshot()).toMatchObject({ standing: 'ended', content: {} });
    const other = await world.open();
    other.change('decision', { motivation: 'Skäl' });
    world.fails = 500;
    other.leave();
    other.end();
    await pass();
    expect(other.snapshot().standing).toBe('ended');
  });

  test('by two in the same place waits for a choice over a reload too', async () => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    bo.change('write-note', { text: 'Bos anteckning' });
    await pass();
    anna.look();
    await pass();
    anna.change('decision', { motivation: 'Annas skäl' });
    await pass();
    bo.change('decision', { motivation: 'Bos skäl' });
    await pass();
    expect(bo.snapshot().standing).toBe('conflict');
    // The page is killed while somebody thinks.
    vi.clearAllTimers();
    const next = await world.open('Bo');
    await pass();
    expect(next.snapshot()).toMatchObject({
      standing: 'conflict',
      conflicts: [{ form: 'decision', field: 'motivation', mine: 'Bos skäl', theirs: 'Annas skäl' }],
    });
    expect(stored()).toBe('Annas skäl');
  });

  test('by one, and sent or emptied by a colleague, is in no field any more', async () => {
    const anna = await world.open();
    anna.change('ask-opinion', { body: 'rescue', reads: ['address'] });
    anna.change('write-note', { text: 'Annas anteckning' });
    await pass();
    const bo = await world.open('Bo');
    bo.sent('ask-opinion');
    bo.change('write-note', { text: '' });
    await pass();
    anna.look();
    await pass();
    // A form lays what is written over its empty fields.
    expect({ reads: [], ...anna.snapshot().content['ask-opinion'] }).toStrictEqual({ reads: [] });
    expect({ text: '', ...anna.snapshot().content['write-note'] }).toStrictEqual({ text: '' });
  });

  test('by one, and sent by a colleague, is gone too when the other text is taken, files and all', async () => {
    const anna = await world.open();
    anna.change('ask', { text: 'Fråga', files: [{ id: '1', name: 'ett.pdf', size: 1 }] });
    await pass();
    const bo = await world.open('Bo');
    bo.sent('ask');
    await pass();
    anna.change('ask', { files: [{ id: '2', name: 'tva.pdf', size: 1 }] });
    await pass();
    expect(anna.snapshot().standing).toBe('conflict');
    anna.takeTheirs();
    await pass();
    expect([anna.snapshot().content, world.draft.content, anna.snapshot().standing]).toStrictEqual([{}, {}, 'saved']);
  });

  test('is thrown away when its form is sent, and when nothing is left of it', async () => {
    const keeper = await world.open();
    keeper.change('ask', { text: 'En fråga' });
    await pass();
    keeper.sent('ask');
    await pass();
    expect([world.draft.version, world.tab]).toEqual([0, undefined]);
  });

  test('stays in sight when a colleague has ended the task: one’s own words alone, until they are seen', async () => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    anna.change('ask', { text: 'Annas fråga' });
    await pass();
    bo.look();
    await pass();
    bo.change('decision', { motivation: 'Bos skäl' });
    bo.end();
    expect(bo.snapshot().content).toEqual({ decision: { motivation: 'Bos skäl' } });
    expect(world.tab?.mine).toEqual({ decision: { motivation: 'Bos skäl' } });
    bo.forgetAll();
    expect([bo.snapshot().content, world.tab]).toEqual([{}, undefined]);
  });

  test('is not undone by a reading that was asked for before it was saved', async () => {
    const { keeper, hold } = await world.openSlow();
    keeper.change('decision', { motivation: 'Skäl' });
    await pass();
    const arrive = hold();
    keeper.look();
    await pass(0);
    keeper.change('decision', { motivation: 'Skäl, och mer' });
    await pass();
    expect(stored()).toBe('Skäl, och mer');
    arrive();
    await pass(0);
    expect(keeper.snapshot()).toMatchObject({
      standing: 'saved',
      content: { decision: { motivation: 'Skäl, och mer' } },
      server: { content: { decision: { motivation: 'Skäl, och mer' } } },
    });
  });

  test('by a colleague is not undone by a reading that arrives after a later one', async () => {
    const { keeper, hold } = await world.openSlow();
    const arrive = hold();
    keeper.look();
    await pass(0);
    (await world.open('Bo')).change('decision', { motivation: 'Bos skäl' });
    await pass();
    keeper.look();
    await pass();
    arrive();
    await pass();
    expect([reasons(keeper), keeper.snapshot().server.version]).toEqual(['Bos skäl', 1]);
  });

  test('goes with the page when it is left', async () => {
    const keeper = await world.open();
    keeper.change('decision', { motivation: 'Skäl' });
    keeper.leave();
    await pass(0);
    expect(stored()).toBe('Skäl');
  });
});

describe('what was written before the page was opened', () => {
  const saved = async () => {
    const before = await world.open();
    before.change('write-note', { text: 'Ringde ägaren' });
    await pass();
  };

  test('and was never sent stays until it is seen, when the task is done', async () => {
    await saved();
    const keeper = await world.open();
    keeper.end();
    expect(keeper.snapshot().content).toEqual({ 'write-note': { text: 'Ringde ägaren' } });
    expect(world.tab?.mine).toEqual({ 'write-note': { text: 'Ringde ägaren' } });
  });

  test('is still one’s own when a colleague has saved last', async () => {
    await saved();
    const bo = await world.open('Bo');
    bo.change('decision', { motivation: 'Bos skäl' });
    await pass();
    const keeper = await world.open();
    keeper.end();
    expect(keeper.snapshot().content).toEqual({ 'write-note': { text: 'Ringde ägaren' } });
  });

  test('stays when the page that shows it finds that the task is done, over a reload too', async () => {
    await saved();
    const keeper = await world.open();
    world.draft = { content: {}, version: 0, byMe: false, formsByMe: [], ended: true };
    world.writers = {};
    keeper.look();
    await pass();
    expect(keeper.snapshot()).toMatchObject({
      standing: 'ended',
      content: { 'write-note': { text: 'Ringde ägaren' } },
    });
    const next = await world.open();
    next.end();
    expect(next.snapshot().content).toEqual({ 'write-note': { text: 'Ringde ägaren' } });
  });

  test('in another tab is one’s own in a tab that was open before', async () => {
    const [old, other] = [await world.open(), await world.open()];
    other.change('write-note', { text: 'Ringde ägaren' });
    await pass();
    other.stop();
    old.look();
    await pass();
    old.end();
    expect(old.snapshot().content).toEqual({ 'write-note': { text: 'Ringde ägaren' } });
  });

  test('by a colleague is theirs after a reload too that takes something unsaved with it', async () => {
    await saved();
    const bo = await world.open('Bo');
    bo.change('decision', { motivation: 'Bos skäl' });
    // The page is reloaded before it is saved.
    vi.clearAllTimers();
    const next = await world.open('Bo');
    await pass();
    next.end();
    expect(next.snapshot().content).toEqual({ decision: { motivation: 'Bos skäl' } });
  });

  test('by a colleague, and taken instead of one’s own, is theirs', async () => {
    const [anna, bo] = [await world.open(), await world.open('Bo')];
    anna.change('write-note', { text: 'Annas ord' });
    await pass();
    bo.change('write-note', { text: 'Bos ord' });
    await pass();
    bo.takeTheirs();
    await pass();
    bo.end();
    expect(bo.snapshot().content).toEqual({});
  });

  test('by a colleague is theirs', async () => {
    await saved();
    const keeper = await world.open('Bo');
    keeper.end();
    expect([keeper.snapshot().content, world.tab]).toEqual([{}, undefined]);
  });
});

describe('the key that words are sent with', () => {
  const keyIn = (keeper: DraftKeeper) => keeper.snapshot().content['write-note']?.sentAs;
  const write = (keeper: DraftKeeper, text: string) => {
    keeper.change('write-note', { text });
    return keeper.keyOf('write-note');
  };

  test('is made once, is one for everybody who has the words, and outlives a page', async () => {
    const keeper = await world.open();
    const key = write(keeper, 'En anteckning');
    expect(key).toMatch(/^[\x21-\x7e]{16,100}$/);
    expect(write(keeper, 'En anteckning till')).toBe(key);
    vi.clearAllTimers();
    const next = await world.open();
    expect(next.keyOf('write-note')).toBe(key);
    await pass();
    expect((await world.open('another tab')).keyOf('write-note')).toBe(key);
  });

  test('of two tabs is the one that was saved first, and nobody is asked to choose', async () => {
    const [one, other] = [await world.open(), await world.open()];
    const key = write(one, 'Samma ord');
    await pass();
    world.tab = undefined;
    expect(write(other, 'Samma ord')).not.toBe(key);
    await pass();
    expect([keyIn(other), other.snapshot().standing]).toEqual([key, 'saved']);
    one.look();
    await pass();
    expect([keyIn(one), one.snapshot().standing]).toEqual([key, 'saved']);
  });

  test('is another when the first words have arrived, also in the other tab', async () => {
    const one = await world.open();
    const key = write(one, 'Ord');
    await pass();
    const other = await world.open();
    const renewed = one.renewKey('write-note');
    await pass();
    other.look();
    await pass();
    expect([keyIn(one), keyIn(other)]).toEqual([renewed, renewed]);
    expect(renewed).not.toBe(key);
  });

  test('is another for what was written while the first words were on their way, which stays', async () => {
    const keeper = await world.open();
    const key = write(keeper, 'Ord');
    const asSent = keeper.snapshot().content['write-note'];
    write(keeper, 'Ord och mer');
    expect(keeper.sent('write-note', asSent)).toBe(true);
    expect(keeper.snapshot().content['write-note']).toMatchObject({ text: 'Ord och mer' });
    expect(keyIn(keeper)).not.toBe(key);
    expect(keeper.sent('write-note', keeper.snapshot().content['write-note'])).toBe(false);
    expect(keeper.snapshot().content).toEqual({});
  });

  test('is gone with its words, and is no draft without them', async () => {
    const keeper = await world.open();
    const key = write(keeper, 'Ord');
    await pass();
    keeper.sent('write-note');
    await pass();
    expect([world.draft.version, world.tab]).toEqual([0, undefined]);
    expect(write(keeper, 'Nya ord')).not.toBe(key);
    await pass();
    write(keeper, '');
    await pass();
    const { saves } = world;
    expect([world.draft.version, world.tab, keeper.snapshot().standing]).toEqual([0, undefined, 'saved']);
    await pass(120_000);
    expect(world.saves).toBe(saves);
  });
});
