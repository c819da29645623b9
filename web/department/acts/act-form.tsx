import { Button, Heading } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { FieldWords } from '#domain/acts/define.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import { withoutForm } from '../../shared/draft/content.ts';
import { lines } from '../../shared/lines.ts';
import { useSay } from '../../shared/text.ts';
import { NotSent } from '../draft/not-sent.tsx';
import { ActField } from './act-field.tsx';
import { draftOf, type FormOf, told, useFields } from './form.ts';
import '../../shared/forms.css';

type Written = Readonly<Record<string, string>>;

const fieldsOf = (act: ActFormData): readonly (readonly [string, FieldWords])[] =>
  Object.entries(act.words.fields as Readonly<Record<string, FieldWords>>).filter(([, { as }]) => as !== 'given');

/** What the API takes: a field that may be empty and is left so is not sent. */
function bodyOf(act: ActFormData, written: Written): unknown {
  if (Object.keys(act.words.fields).length === 0) return undefined;
  const filled = fieldsOf(act).filter(([name]) => written[name]?.trim() !== '' || !act.optional.includes(name));
  return Object.fromEntries(
    filled.map(([name, { as }]) => [name, as === 'lines' ? lines(written[name] ?? '') : (written[name] ?? '')]),
  );
}

/** The form of an act, drawn from what the act says of its fields. @param known what stands in them from the start */
export function ActForm({ doing, known = {}, ...of }: { doing: ActFormData; known?: Written } & FormOf) {
  const say = useSay();
  const fields = fieldsOf(doing);
  const empty: Written = { ...Object.fromEntries(fields.map(([name]) => [name, ''])), ...known };
  const [written, edit, forget] = useFields(of, draftOf(doing), empty);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act(doing, { body: bodyOf(doing, written), done: forget });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(doing.words.title)}
      </Heading>
      {fields.map(([name, field]) => (
        <ActField
          key={name}
          name={name}
          field={field}
          {...told(of, doing.name, name)}
          value={written[name] ?? ''}
          onChange={(value) => edit({ [name]: value })}
        />
      ))}
      {doing.endsTask && <NotSent content={withoutForm(of.draft.content, draftOf(doing))} />}
      <div className="actions">
        <Button type="submit" variant={doing.endsTask ? 'primary' : 'secondary'} aria-disabled={of.busy}>
          {say(doing.words.button)}
        </Button>
      </div>
    </form>
  );
}
