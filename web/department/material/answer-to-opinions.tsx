import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { StaffPermit } from '#domain/api/answers/staff-case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore, isMeantDay } from '#domain/calendar/day.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';
import { ActField } from '../acts/act-field.tsx';
import { FieldGroup } from '../acts/field-group.tsx';
import { type FormOf, inPlace, told, useFields } from '../acts/form.ts';
import { type DraftFiles, useAttached } from '../files/attached.tsx';

const startHearing = actForms['start-hearing'];
const { fields } = startHearing.words;

const texts = {
  title: { sv: 'Låt företaget svara på yttranden', en: 'Let the business answer opinions' },
  button: { sv: 'Skicka yttrandena till företaget', en: 'Send the opinions to the business' },
};

interface Props {
  readonly page: TaskPage;
  readonly permit: StaffPermit;
  readonly form: FormOf;
}

/** The business answers what other bodies have said, when the officer opens that; nothing before any has been said. */
export function AnswerToOpinions({ page, permit, form }: Props) {
  const say = useSay();
  const given = permit.opinions.filter(({ text }) => text !== undefined);
  if (page.kind !== 'review' || page.status !== 'open' || given.length === 0) return null;
  return (
    <Fold label={say(texts.title)}>
      <OpenIt given={given} bounds={page.lastDays.hearing} {...inPlace(form, 'opinions-')} />
    </Fold>
  );
}

function OpenIt({
  given,
  bounds,
  ...of
}: { given: StaffPermit['opinions']; bounds: TaskPage['lastDays']['hearing'] } & FormOf) {
  const say = useSay();
  const [{ opinions, text, chosenDay, shortTimeReason, files }, edit, forget] = useFields(of, 'hear-opinions', {
    opinions: [] as readonly string[],
    text: '',
    chosenDay: '',
    shortTimeReason: '',
    files: undefined as DraftFiles,
  });
  const lastDay = chosenDay === '' ? bounds.usual : chosenDay;
  const isShort = isMeantDay(lastDay) && isBefore(lastDay, bounds.reasonable);
  const attached = useAttached(of, startHearing, files, (next) => edit({ files: next }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      text,
      lastDay,
      opinions,
      ...(isShort && shortTimeReason.trim() !== '' && { shortTimeReason }),
    };
    attached.settled((sent) => of.act(startHearing, { body: { ...body, ...sent }, done: forget }));
  };
  const toggle = (id: string) =>
    edit({ opinions: opinions.includes(id) ? opinions.filter((one) => one !== id) : [...opinions, id] });
  return (
    <form onSubmit={submit} noValidate>
      <FieldGroup legend={say(fields.opinions.label)} {...told(of, startHearing.name, 'opinions')}>
        {given.map(({ id, department, stanceText }) => (
          <Checkbox
            key={id}
            value={id}
            label={`${department}: ${stanceText ?? ''}`}
            checked={opinions.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </FieldGroup>
      <ActField
        name="text"
        {...told(of, startHearing.name, 'text')}
        field={fields.text}
        value={text}
        onChange={(value) => edit({ text: value })}
      />
      <ActField
        name="heard-by"
        {...told(of, startHearing.name, 'lastDay')}
        field={fields.lastDay}
        min={bounds.first}
        max={bounds.last}
        value={lastDay}
        onChange={(value) => edit({ chosenDay: value })}
      />
      {isShort && (
        <ActField
          name="shortTimeReason"
          {...told(of, startHearing.name, 'shortTimeReason')}
          field={fields.shortTimeReason}
          value={shortTimeReason}
          onChange={(value) => edit({ shortTimeReason: value })}
        />
      )}
      {attached.field}
      <div className="actions">
        <Button type="submit" variant="secondary" aria-disabled={of.busy}>
          {say(texts.button)}
        </Button>
      </div>
    </form>
  );
}
