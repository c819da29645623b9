import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { ActField } from '../acts/act-field.tsx';
import { FieldGroup, FieldPlace } from '../acts/field-group.tsx';
import { type FormOf, inPlace, told, useFields } from '../acts/form.ts';

const stillMissing = actForms['still-missing'];
const takeBackItem = actForms['take-back-item'];

const texts = {
  asked: { sv: 'väntar', en: 'waiting' },
  missing: { sv: 'saknas fortfarande', en: 'still missing' },
  answered: { sv: 'har kommit', en: 'has come' },
  'taken-back': { sv: 'behövs inte', en: 'not needed' },
};

type Request = TaskPage['case']['requests'][number];

/** What was asked for, one by one: what has become of it, and that it is not needed after all. */
export function Items({ request, form: given }: { request: Request; form: FormOf | undefined }) {
  const say = useSay();
  const form = given && inPlace(given, `${request.id}-`);
  if (request.parts.length === 0) return null;
  const list = (
    <ul>
      {request.parts.map(({ text, state }, item) => (
        <li key={text}>
          <span lang={officersLanguage}>{text}</span>: {say(texts[state])}
          {form && (state === 'asked' || state === 'missing') && request.parts.length > 1 && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-disabled={form.busy}
              onClick={() => form.act(takeBackItem, { ref: request.id, body: { item } })}
            >
              {say(takeBackItem.words.button)}
              <span className="unseen">: {text}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
  return form ? <FieldPlace {...told(form, takeBackItem.name, 'item')}>{list}</FieldPlace> : list;
}

/** What was sent did not hold all that was asked for: the question is opened again. A tap away where all of it has come. */
export function StillMissing({
  request,
  bounds,
  form: given,
}: {
  request: Request;
  bounds: TaskPage['lastDays']['supplement'];
  form: FormOf;
}) {
  const say = useSay();
  const { words } = stillMissing;
  const form = inPlace(given, `${request.id}-`);
  const [{ items, text, chosenDay }, edit, forget] = useFields(form, `missing-${request.id}`, {
    items: [] as readonly number[],
    text: '',
    chosenDay: '',
  });
  const lastDay = chosenDay === '' ? bounds.usual : chosenDay;
  const isMissing = request.parts.some(({ state }) => state === 'asked' || state === 'missing');
  const [wasWritten] = useState(items.length > 0 || text !== '' || chosenDay !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.act(stillMissing, { ref: request.id, body: { items, text, lastDay }, done: forget });
  };
  return (
    <Fold label={say(words.title)} open={isMissing || wasWritten}>
      <form onSubmit={submit} noValidate className="still-missing">
        <FieldGroup legend={say(words.fields.items.label)} {...told(form, stillMissing.name, 'items')}>
          {request.parts.map(({ text: what, state }, i) =>
            state === 'taken-back' ? null : (
              <Checkbox
                key={what}
                label={what}
                value={String(i)}
                checked={items.includes(i)}
                onChange={() => edit({ items: items.includes(i) ? items.filter((one) => one !== i) : [...items, i] })}
              />
            ),
          )}
        </FieldGroup>
        <ActField
          name="text"
          {...told(form, stillMissing.name, 'text')}
          field={words.fields.text}
          value={text}
          onChange={(value) => edit({ text: value })}
        />
        <ActField
          name="lastDay"
          {...told(form, stillMissing.name, 'lastDay')}
          field={words.fields.lastDay}
          min={bounds.first}
          max={bounds.last}
          value={lastDay}
          onChange={(value) => edit({ chosenDay: value })}
        />
        <div className="actions">
          <Button type="submit" variant="secondary" aria-disabled={form.busy}>
            {say(words.button)}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
