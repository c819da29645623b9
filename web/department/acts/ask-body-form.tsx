import { Button, Checkbox, Heading } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { Askable } from '#domain/api/answers/referral.ts';
import { actForms } from '../../shared/act-forms.ts';
import { TextField } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import { ActField } from './act-field.tsx';
import { FieldGroup, FieldPlace } from './field-group.tsx';
import { type FormOf, told, useFields } from './form.ts';
import '../../shared/forms.css';

const askOpinion = actForms['ask-opinion'];
const { title, button, fields } = askOpinion.words;

const texts = {
  choose: { sv: 'Välj vem', en: 'Choose whom' },
  nothing: { sv: 'Det finns inget att välja.', en: 'There is nothing to choose.' },
  guarded: { sv: 'känsligt', en: 'sensitive' },
};

/** A body that is not in the catalogue. */
export const outside = 'outside';
export const outsideText = {
  sv: 'Någon annan, med namn och e-postadress',
  en: 'Somebody else, by name and email address',
};
const toggled = (those: readonly string[], id: string): readonly string[] =>
  those.includes(id) ? those.filter((one) => one !== id) : [...those, id];

/** An opinion of another body: whom, what, by when, and what they may read, which is nothing from the start. */
export function AskBodyForm({ askable, ...of }: { askable: Askable } & FormOf) {
  const say = useSay();
  const [written, edit, forget] = useFields(of, 'ask-opinion', {
    body: '',
    name: '',
    email: '',
    question: '',
    chosenDay: '',
    reads: [] as readonly string[],
    files: [] as readonly string[],
    holds: false,
  });
  const { body, name, email, question, chosenDay, reads, files, holds } = written;
  const lastDay = chosenDay === '' ? askable.lastDays.usual : chosenDay;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whom = body === outside ? { name, email } : body === '' ? {} : { body };
    of.act(askOpinion, { body: { ...whom, question, lastDay, reads, files, holds }, done: forget });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(title)}
      </Heading>
      <TextField label={say(fields.body.label)} {...told(of, askOpinion.name, 'body')}>
        {(parts) => (
          <select
            {...parts}
            name="asked-body"
            value={body}
            onChange={(event) => edit({ body: event.currentTarget.value })}
          >
            <option value="">{say(texts.choose)}</option>
            <option value={outside}>{say(outsideText)}</option>
            {askable.bodies.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </TextField>
      {body === outside && (
        <>
          <ActField
            name="name"
            {...told(of, askOpinion.name, 'name')}
            field={fields.name}
            value={name}
            onChange={(value) => edit({ name: value })}
          />
          <ActField
            name="email"
            {...told(of, askOpinion.name, 'email')}
            field={fields.email}
            value={email}
            onChange={(value) => edit({ email: value })}
          />
        </>
      )}
      <ActField
        name="question"
        {...told(of, askOpinion.name, 'question')}
        field={fields.question}
        value={question}
        onChange={(value) => edit({ question: value })}
      />
      <FieldGroup
        legend={say(fields.reads.label)}
        help={fields.reads.help && say(fields.reads.help)}
        {...told(of, askOpinion.name, 'reads')}
      >
        {askable.fields.length + askable.files.length === 0 && <p>{say(texts.nothing)}</p>}
        {askable.fields.map(({ id, label, guarded }) => (
          <Checkbox
            key={id}
            value={id}
            label={guarded ? `${label} (${say(texts.guarded)})` : label}
            checked={reads.includes(id)}
            onChange={() => edit({ reads: toggled(reads, id) })}
          />
        ))}
        <FieldPlace {...told(of, askOpinion.name, 'files')}>
          {askable.files.map((file) => (
            <Checkbox
              key={file.id}
              value={file.id}
              label={file.name}
              checked={files.includes(file.id)}
              onChange={() => edit({ files: toggled(files, file.id) })}
            />
          ))}
        </FieldPlace>
      </FieldGroup>
      <ActField
        name="asked-by"
        {...told(of, askOpinion.name, 'lastDay')}
        field={fields.lastDay}
        min={askable.lastDays.first}
        max={askable.lastDays.last}
        value={lastDay}
        onChange={(value) => edit({ chosenDay: value })}
      />
      <FieldPlace {...told(of, askOpinion.name, 'holds')}>
        <Checkbox
          value="holds"
          label={say(fields.holds.label)}
          {...(fields.holds.help && { description: say(fields.holds.help) })}
          checked={holds}
          onChange={() => edit({ holds: !holds })}
        />
      </FieldPlace>
      <div className="actions">
        <Button type="submit" variant="secondary" aria-disabled={of.busy}>
          {say(button)}
        </Button>
      </div>
    </form>
  );
}
