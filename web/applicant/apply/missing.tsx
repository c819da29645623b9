import type { FormList } from '#domain/api/answers/form-list.ts';
import { TaskList } from '../../shared/face/rows.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import { papersPlace, placeOfField } from './form-place.ts';
import { useOpenForm } from './open-form.ts';

const texts = {
  title: { sv: 'Det här saknas', en: 'What is missing' },
  all: { sv: 'Allt är ifyllt. Läs igenom och skicka.', en: 'Everything is filled in. Read through and send.' },
  must: { sv: 'Måste fyllas i', en: 'Must be filled in' },
  wrong: { sv: 'Måste rättas', en: 'Must be corrected' },
  may: { sv: 'Kan lämnas tomt', en: 'May be left empty' },
  later: { sv: 'Kan komma senare', en: 'Can come later' },
  papers: {
    sv: 'Papper kan ni skicka efteråt. Men tiden för beslut börjar ofta först när allt har kommit in.',
    en: 'Papers can be sent afterwards. But the time for a decision often starts only when everything has come in.',
  },
};

/** What is missing, in one list with links: what must be there first, then what can come later. */
export function Missing({ list: { sections, stops } }: { list: FormList }) {
  const say = useSay();
  const { basis, place, seek } = useOpenForm();
  const left = sections.flatMap(({ id, title, questions }) =>
    questions
      .filter(({ status }) => status === 'to-do' || status === 'wrong')
      .map(({ field, ask, status }) => {
        const isPaper = id === papersPlace;
        const must = stops.includes(field);
        const said = status === 'wrong' ? texts.wrong : must ? texts.must : isPaper ? texts.later : texts.may;
        return { field, ask, title, isPaper, must, said };
      }),
  );
  if (left.length === 0) return <Notice state="done">{say(texts.all)}</Notice>;
  const inOrder = [...left.filter(({ must }) => must), ...left.filter(({ must }) => !must)];
  return (
    <section className="flow missing" aria-labelledby="missing">
      <h2 id="missing">{say(texts.title)}</h2>
      {left.some(({ isPaper }) => isPaper) && <p>{say(texts.papers)}</p>}
      <TaskList
        tasks={inOrder.map(({ field, ask, title, must, said }) => ({
          id: field,
          name: ask,
          href: place.hrefOf(placeOfField(basis.plan, field)),
          onFollow: () => seek(field),
          hint: title,
          state: must ? ('attention' as const) : ('todo' as const),
          status: say(said),
        }))}
      />
    </section>
  );
}
