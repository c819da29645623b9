/** What a mutation report says of each file, as far as the score needs it (mutation-testing-report-schema). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How many changes of a file some test has noticed, and how many none. */
export interface FileScore {
  readonly file: string;
  readonly killed: number;
  readonly survived: number;
  /** Changes that no test runs through. */
  readonly notCovered: number;
  /** Left out, with a reason in the configuration or beside the code. */
  readonly ignored: number;
  /** Of a hundred that count, how many are killed; 100 where none counts. */
  readonly score: number;
}

/** Each file must have so many of a hundred killed, whatever the others have. */
export const leastOfFile = 80;

const isOneOf =
  (...statuses: readonly string[]) =>
  (mutant: { readonly status: string }) =>
    statuses.includes(mutant.status);

/** The score of each file, the lowest first. A change that runs for ever is noticed too. */
export function scoresOf({ files }: MutationReport): readonly FileScore[] {
  return Object.entries(files)
    .map(([file, { mutants }]) => {
      const count = (...statuses: readonly string[]) => mutants.filter(isOneOf(...statuses)).length;
      const [killed, survived] = [count('Killed', 'Timeout'), count('Survived')];
      const [notCovered, ignored] = [count('NoCoverage'), count('Ignored')];
      const counted = killed + survived + notCovered;
      return { file, killed, survived, notCovered, ignored, score: counted === 0 ? 100 : (100 * killed) / counted };
    })
    .sort((a, b) => a.score - b.score || (a.file < b.file ? -1 : 1));
}

/** The scores as a table, the whole last. */
export function tableOf(scores: readonly FileScore[]): string {
  const sum = (of: 'killed' | 'survived' | 'notCovered' | 'ignored') => scores.reduce((all, one) => all + one[of], 0);
  const [killed, survived, notCovered, ignored] = [sum('killed'), sum('survived'), sum('notCovered'), sum('ignored')];
  const counted = killed + survived + notCovered;
  const whole = {
    file: 'in all',
    killed,
    survived,
    notCovered,
    ignored,
    score: counted === 0 ? 100 : (100 * killed) / counted,
  };
  const rows = [...scores, whole].map((s) => [
    s.score.toFixed(1),
    ...[s.killed, s.survived, s.notCovered, s.ignored].map(String),
    s.file,
  ]);
  return [['score', 'killed', 'survived', 'not run', 'left out', 'file'], ...rows]
    .map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padStart(8))).join('  '))
    .join('\n');
}

/** The files whose tests notice too little, each as a sentence that says what to do. */
export const faultsOf = (scores: readonly FileScore[]): readonly string[] =>
  scores
    .filter(({ score }) => score < leastOfFile)
    .map(
      ({ file, score }) =>
        `${file}: the tests notice ${score.toFixed(1)} of 100 changes, and must notice ${leastOfFile}. dist/mutation/report.html shows those they do not.`,
    );
