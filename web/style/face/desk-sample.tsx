import { useState } from 'react';
import { Chip, SortHead, Tabs } from '../../shared/face/desk.tsx';
import { Status } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import { catalogue } from '../catalogue.ts';

const [one, two, three] = Object.values(catalogue.municipalities);

const texts = {
  views: { sv: 'Inkorgens vyer', en: 'Views of the inbox' },
  mine: { sv: 'Mina', en: 'Mine' },
  nobody: { sv: 'Ingen har tagit', en: 'Unclaimed' },
  all: { sv: 'Alla', en: 'All' },
  waits: { sv: 'Väntar', en: 'Waiting' },
  finished: { sv: 'Klara', en: 'Done' },
  overdue: { sv: 'Försenade', en: 'Overdue' },
  due: { sv: 'Frist', en: 'Due' },
  matter: { sv: 'Sak', en: 'Matter' },
  business: { sv: 'Företag, kommun', en: 'Business, municipality' },
  state: { sv: 'Läge', en: 'State' },
  who: { sv: 'Vem', en: 'Who' },
  caption: { sv: 'Uppgifter, kortast frist först', en: 'Tasks, least time left first' },
  licence: { sv: 'Serveringstillstånd', en: 'Alcohol licence' },
  opinion: { sv: 'Yttrande: torget', en: 'Opinion: the square' },
  food: { sv: 'Livsmedel', en: 'Food' },
  late: { sv: 'Försenad', en: 'Overdue' },
  answered: { sv: 'Nytt svar', en: 'New answer' },
  onBusiness: { sv: 'Väntar på företaget', en: 'Waits for the business' },
  material: { sv: 'Underlag', en: 'Material' },
  others: { sv: 'Andras besked', en: 'What others say' },
  act: { sv: 'Beslut', en: 'Decision' },
  drawing: { sv: 'Ritning', en: 'Drawing' },
  lease: { sv: 'Hyresavtal', en: 'Lease' },
  there: { sv: 'Finns', en: 'Is there' },
  missing: { sv: 'Saknas', en: 'Missing' },
  police: {
    sv: 'Polisen: tillstyrkt, på villkor att serveringen stänger 01:00',
    en: 'Police: in favour, if serving ends at 01:00',
  },
  rescue: { sv: 'Räddningstjänsten: väntar', en: 'Rescue service: waiting' },
  decide: { sv: 'Förhandsgranska', en: 'Preview' },
} as const;

/** The inbox and the three panes of a task, close set. */
export function DeskSample() {
  const say = useSay();
  const [late, setLate] = useState(true);
  const [order, setOrder] = useState<'ascending' | 'descending'>('ascending');
  const tab = (label: keyof typeof texts, count?: number, current = false) => ({
    href: `#${label}`,
    label: say(texts[label]),
    current,
    ...(count !== undefined && { count }),
  });
  return (
    <div className="flow">
      <Tabs
        label={say(texts.views)}
        tabs={[tab('mine', 7, true), tab('nobody', 3), tab('all', 41), tab('waits', 18), tab('finished')]}
      />
      <div className="chips">
        <Chip on={late} onToggle={() => setLate(!late)}>
          {say(texts.overdue)}
        </Chip>
        <Chip on={false} onToggle={() => undefined}>
          {one?.name.sv}
        </Chip>
      </div>
      <div className="table-frame">
        <table className="table">
          <caption className="unseen">{say(texts.caption)}</caption>
          <thead>
            <tr>
              <SortHead sorted={order} onSort={() => setOrder(order === 'ascending' ? 'descending' : 'ascending')}>
                {say(texts.due)}
              </SortHead>
              {(['matter', 'business', 'state', 'who'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(texts[head])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="due">−2 d</td>
              <th scope="row">
                <a href="#1">{say(texts.licence)}</a>
              </th>
              <td>Kafé Linden, {one?.name.sv}</td>
              <td>
                <Status state="problem">{say(texts.late)}</Status>
              </td>
              <td>J.K.</td>
            </tr>
            <tr aria-current="true">
              <td className="due">3 d</td>
              <th scope="row">
                <a href="#2">{say(texts.opinion)}</a>
              </th>
              <td>Glasskiosken, {two?.name.sv}</td>
              <td>
                <Status state="attention">{say(texts.answered)}</Status>
              </td>
              <td>–</td>
            </tr>
            <tr>
              <td className="due">–</td>
              <th scope="row">
                <a href="#3">{say(texts.food)}</a>
              </th>
              <td>Sushi Hörnan, {three?.name.sv}</td>
              <td>
                <Status state="waiting">{say(texts.onBusiness)}</Status>
              </td>
              <td>M.L.</td>
            </tr>
          </tbody>
        </table>
      </div>
      <div className="panes">
        <section>
          <h2>{say(texts.material)}</h2>
          <ul className="tasks">
            <li>
              <span className="name">{say(texts.drawing)}</span>
              <Status state="done">{say(texts.there)}</Status>
            </li>
            <li>
              <span className="name">{say(texts.lease)}</span>
              <Status state="attention">{say(texts.missing)}</Status>
            </li>
          </ul>
        </section>
        <section>
          <h2>{say(texts.others)}</h2>
          <p>{say(texts.police)}</p>
          <p className="quiet">{say(texts.rescue)}</p>
        </section>
        <section>
          <h2>{say(texts.act)}</h2>
          <p>
            <button type="button" className="button">
              {say(texts.decide)}
            </button>
          </p>
        </section>
      </div>
    </div>
  );
}
