import { Link } from 'wouter';
import type { FormList, FormQuestion } from '#domain/api/answers/form-list.ts';
import { OwedList } from '../../shared/face/rows.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import { papersPlace, placeOfField } from './form-place.ts';
import { useOpenForm } from './open-form.ts';

const texts = {
  title: { sv: 'Det här saknas', en: 'What is missing' },
  all: { sv: 'Allt är ifyllt. Läs igenom och skicka.', en: 'Everything is filled in. Read through and send.' },
  must: { sv: '{part}. Behövs för att kunna skicka.', en: '{part}. Needed before you can send.' },
  wrong: { sv: '{part}. Det som står där går inte att skicka.', en: '{part}. What stands there cannot be sent.' },
  may: { sv: '{part}. Handläggaren kan komma att fråga.', en: '{part}. The officer may ask for it.' },
  paper: { sv: 'Papper. Kan komma senare.', en: 'Paper. Can come later.' },
  later: {
    sv: 'Papper kan ni skicka efteråt. Men tiden för beslut börjar ofta först när allt har kommit in.',
    en: 'Papers can be sent afterwards. But the time for a decision often starts only when everything has come in.',
  },
  fill: { sv: 'Fyll i', en: 'Fill in' },
  hand: { sv: 'Lämna in', en: 'Hand in' },
};

/** What is missing, in one list: what must be there first, then what can come later. */
export function Missing({ list: { sections, stops } }: { list: FormList }) {
  const say = useSay();
  const { basis, place, find } = useOpenForm();
  const left = sections.flatMap(({ id, title, questions }) =>
    questions
      .filter(({ status }) => status === 'to-do' || status === 'wrong')
      .map((question) => ({
        ...question,
        part: title,
        isPaper: id === papersPlace,
        stops: stops.includes(question.field),
      })),
  );
  if (left.length === 0) return <Notice state="done">{say(texts.all)}</Notice>;
  const by = ({ status, stops: must, isPaper, part }: (typeof left)[number]) =>
    say(status === 'wrong' ? texts.wrong : must ? texts.must : isPaper ? texts.paper : texts.may, { part });
  const act = ({ field, ask, isPaper }: FormQuestion & { readonly isPaper: boolean }) => (
    <Link
      className="button second small"
      href={place.hrefOf(placeOfField(basis.plan, field))}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        find(field);
      }}
    >
      {say(isPaper ? texts.hand : texts.fill)}
      <span className="unseen">: {ask}</span>
    </Link>
  );
  const sorted = [...left.filter((one) => one.stops), ...left.filter((one) => !one.stops)];
  return (
    <section className="flow missing" aria-labelledby="missing">
      <h2 id="missing">{say(texts.title)}</h2>
      {left.some((one) => one.isPaper) && <p>{say(texts.later)}</p>}
      <OwedList
        owed={sorted.map((one) => ({
          id: one.field,
          what: one.ask,
          by: by(one),
          state: one.stops ? ('problem' as const) : ('attention' as const),
          act: act(one),
        }))}
      />
    </section>
  );
}
