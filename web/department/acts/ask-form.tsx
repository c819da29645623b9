import { Button, Heading } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore, isMeantDay } from '#domain/calendar/day.ts';
import { actForms } from '../../shared/act-forms.ts';
import { lines } from '../../shared/lines.ts';
import { useSay } from '../../shared/text.ts';
import { type DraftFiles, useAttached } from '../files/attached.tsx';
import { ActField, ChoiceField } from './act-field.tsx';
import { type FormOf, told, useFields } from './form.ts';
import '../../shared/forms.css';

const askForSupplement = actForms['ask-for-supplement'];
const startHearing = actForms['start-hearing'];

const askKind = { sv: 'Vad gäller det?', en: 'What is it about?' };
/** What somebody can ask of the owner. */
export const askKinds = {
  supplement: { sv: 'Något saknas i ansökan', en: 'Something is missing' },
  hearing: { sv: 'Företaget ska få yttra sig före beslutet', en: 'The business should comment before the decision' },
};
const { words } = askForSupplement;
const shortTime = startHearing.words.fields.shortTimeReason;

/** A supplement request or a hearing. */
export function AskForm({ lastDays, ...of }: { lastDays: TaskPage['lastDays'] } & FormOf) {
  const say = useSay();
  const [{ kind, text, items, chosenDay, shortTimeReason, consequence, files }, edit, forget] = useFields(of, 'ask', {
    kind: 'supplement' as 'supplement' | 'hearing',
    text: '',
    items: '',
    chosenDay: '',
    shortTimeReason: '',
    consequence: 'decided',
    files: undefined as DraftFiles,
  });
  const bounds = lastDays[kind];
  const lastDay = chosenDay === '' ? bounds.usual : chosenDay;
  const isShort = isMeantDay(lastDay) && isBefore(lastDay, bounds.reasonable);
  const doing = kind === 'supplement' ? askForSupplement : startHearing;
  const attached = useAttached(of, doing, files, (next) => edit({ files: next }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      text,
      lastDay,
      ...(kind === 'supplement' && { items: lines(items), consequence }),
      ...(isShort && shortTimeReason.trim() !== '' && { shortTimeReason }),
    };
    attached.settled((sent) => of.act(doing, { body: { ...body, ...sent }, done: forget }));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(words.title)}
      </Heading>
      <ChoiceField
        name="ask"
        legend={say(askKind)}
        options={[
          { id: 'supplement', text: say(askKinds.supplement) },
          { id: 'hearing', text: say(askKinds.hearing) },
        ]}
        value={kind}
        onChange={(id) => edit({ kind: id === 'hearing' ? 'hearing' : 'supplement' })}
      />
      <ActField
        name="text"
        field={words.fields.text}
        {...told(of, doing.name, 'text')}
        value={text}
        onChange={(value) => edit({ text: value })}
      />
      {kind === 'supplement' && (
        <ActField
          name="items"
          {...told(of, doing.name, 'items')}
          field={askForSupplement.words.fields.items}
          value={items}
          onChange={(value) => edit({ items: value })}
        />
      )}
      {kind === 'supplement' && (
        <ActField
          name="consequence"
          {...told(of, doing.name, 'consequence')}
          field={askForSupplement.words.fields.consequence}
          value={consequence}
          onChange={(value) => edit({ consequence: value })}
        />
      )}
      <ActField
        name="chosenDay"
        {...told(of, doing.name, 'lastDay')}
        field={words.fields.lastDay}
        min={bounds.first}
        max={bounds.last}
        value={lastDay}
        onChange={(value) => edit({ chosenDay: value })}
      />
      {isShort && (
        <ActField
          name="shortTimeReason"
          {...told(of, doing.name, 'shortTimeReason')}
          field={shortTime}
          value={shortTimeReason}
          onChange={(value) => edit({ shortTimeReason: value })}
        />
      )}
      {attached.field}
      <div className="actions">
        <Button type="submit" variant="secondary" aria-disabled={of.busy}>
          {say(doing.words.button)}
        </Button>
      </div>
    </form>
  );
}
