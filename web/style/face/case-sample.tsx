import { Fold, HappenedList } from '../../shared/face/fold.tsx';
import { SentenceSaid } from '../../shared/face/plan.tsx';
import { OwedList, TaskList } from '../../shared/face/rows.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  sentence: {
    sv: 'Polisen har 9 dagar kvar. Ni behöver göra 2 saker.',
    en: 'The police have 9 days left. You need to do 2 things.',
  },
  lease: { sv: 'Hyresavtalet saknas', en: 'The lease is missing' },
  tax: { sv: 'Visa att ni har F-skatt', en: 'Show that you have F-tax' },
  by: { sv: 'till 3 december, Socialnämnden', en: 'by 3 December, the Social Welfare Board' },
  late: { sv: 'skulle ha kommit 20 november, Socialnämnden', en: 'was due 20 November, the Social Welfare Board' },
  handIn: { sv: 'Lämna in', en: 'Hand in' },
  place: { sv: 'Platsen', en: 'The place' },
  placeHint: { sv: 'Adress, yta och ritning. Ungefär 5 minuter.', en: 'Address, area and drawing. About 5 minutes.' },
  business: { sv: 'Företaget', en: 'The business' },
  papers: { sv: 'Papper', en: 'Papers' },
  papersHint: { sv: '3 av 7 är inne', en: '3 of 7 are in' },
  heat: { sv: 'Värmepump', en: 'Heat pump' },
  done: { sv: 'Klart', en: 'Done' },
  todo: { sv: 'Att göra', en: 'To do' },
  missing: { sv: 'Saknas', en: 'Missing' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  history: { sv: 'Allt som hänt (2)', en: 'Everything that has happened (2)' },
  sent: { sv: 'Ni skickade ansökan', en: 'You sent the application' },
  asked: { sv: 'Polisen ombads yttra sig', en: 'The police were asked for an opinion' },
} as const;

/** The first of a case, what is owed, and the list of what to fill in. */
export function CaseSample() {
  const say = useSay();
  return (
    <div className="flow">
      <SentenceSaid>{say(texts.sentence)}</SentenceSaid>
      <OwedList
        owed={[
          {
            id: 'lease',
            what: say(texts.lease),
            by: say(texts.by),
            act: (
              <a className="button small" href="#lease">
                {say(texts.handIn)}
              </a>
            ),
          },
          {
            id: 'tax',
            what: say(texts.tax),
            by: say(texts.late),
            state: 'problem',
            act: (
              <a className="button second small" href="#tax">
                {say(texts.handIn)}
              </a>
            ),
          },
        ]}
      />
      <TaskList
        tasks={[
          {
            id: 'place',
            name: say(texts.place),
            href: '#place',
            hint: say(texts.placeHint),
            state: 'todo',
            status: say(texts.todo),
          },
          { id: 'business', name: say(texts.business), href: '#business', state: 'done', status: say(texts.done) },
          {
            id: 'papers',
            name: say(texts.papers),
            href: '#papers',
            hint: say(texts.papersHint),
            state: 'attention',
            status: say(texts.missing),
          },
          { id: 'heat', name: say(texts.heat), state: 'not-needed', status: say(texts.notNeeded) },
        ]}
      />
      <Fold label={say(texts.history)}>
        <HappenedList
          happened={[
            { id: '2', day: '26 nov', dateTime: '2026-11-26', what: say(texts.asked) },
            { id: '1', day: '24 nov', dateTime: '2026-11-24', what: say(texts.sent), who: 'Kafé Linden AB' },
          ]}
        />
      </Fold>
    </div>
  );
}
