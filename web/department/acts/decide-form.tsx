import { Button, Fieldset, Heading, Radio, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { ActField } from './act-field.tsx';
import { actForms } from './act-forms.ts';
import { Carried, type CarriedSaid, carriedBody } from './carried.tsx';
import { type FormOf, lines, useFields } from './form.ts';
import { Phrases } from './phrases.tsx';
import '../../shared/forms.css';

const { decide } = actForms;

/** What the officer decides, and why. */
export function DecideForm({
  permit,
  validity,
  ...of
}: {
  permit: NonNullable<TaskPage['permit']>;
  validity: TaskPage['validity'];
} & FormOf) {
  const say = useSay();
  const { words } = decide;
  const [{ outcome, ground, validUntil, motivation, legalBasis, conditions, hearingException, carried }, edit, forget] =
    useFields(of, 'decision', {
      outcome: '',
      ground: '',
      validUntil: '',
      motivation: '',
      legalBasis: permit.law,
      conditions: '',
      hearingException: '',
      carried: {} as CarriedSaid,
    });
  const chosen = permit.outcomes.find((o) => o.id === outcome);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act(decide, {
      body: {
        outcome,
        ...(chosen?.grounds.some((g) => g.id === ground) && { ground }),
        ...(chosen?.canExpire && validUntil !== '' && { validUntil }),
        motivation,
        legalBasis,
        ...(outcome === 'granted-with-conditions' && { conditions: lines(conditions) }),
        ...carriedBody(permit.carried, outcome, carried),
        ...(chosen?.needsHearing && hearingException.trim() !== '' && { hearingException }),
      },
      done: forget,
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(words.title)}
      </Heading>
      <Fieldset>
        <Fieldset.Legend>{say(words.fields.outcome.label)}</Fieldset.Legend>
        {permit.outcomes.map((o) => (
          <Radio
            key={o.id}
            name="outcome"
            value={o.id}
            label={o.text}
            checked={outcome === o.id}
            onChange={() => edit({ outcome: o.id })}
          />
        ))}
      </Fieldset>
      {chosen && chosen.grounds.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{say(words.fields.ground.label)}</Fieldset.Legend>
          {chosen.grounds.map((g) => (
            <Radio
              key={g.id}
              name="ground"
              value={g.id}
              label={g.text}
              checked={ground === g.id}
              onChange={() => edit({ ground: g.id })}
            />
          ))}
        </Fieldset>
      )}
      <ActField
        name="motivation"
        field={words.fields.motivation}
        value={motivation}
        onChange={(value) => edit({ motivation: value })}
      />
      <Phrases
        phrases={permit.phrases}
        to="reasons"
        written={motivation}
        onPut={(text) => edit({ motivation: text })}
      />
      <Textfield
        label={say(words.fields.legalBasis.label)}
        lang={officersLanguage}
        value={legalBasis}
        onChange={(e) => edit({ legalBasis: e.target.value })}
      />
      {outcome === 'granted-with-conditions' && (
        <ActField
          name="conditions"
          field={words.fields.conditions}
          value={conditions}
          onChange={(value) => edit({ conditions: value })}
        />
      )}
      {outcome === 'granted-with-conditions' && (
        <Phrases
          phrases={permit.phrases}
          to="conditions"
          written={conditions}
          onPut={(text) => edit({ conditions: text })}
        />
      )}
      <Carried
        conditions={permit.carried}
        outcome={outcome}
        said={carried}
        onChange={(said) => edit({ carried: said })}
      />
      {chosen?.canExpire && (
        <ActField
          name="validUntil"
          field={words.fields.validUntil}
          min={validity.first}
          max={validity.last}
          value={validUntil}
          onChange={(value) => edit({ validUntil: value })}
        />
      )}
      {chosen?.needsHearing && (
        <ActField
          name="hearingException"
          field={words.fields.hearingException}
          value={hearingException}
          onChange={(value) => edit({ hearingException: value })}
        />
      )}
      <div className="actions">
        <Button type="submit" aria-disabled={of.busy}>
          {say(words.button)}
        </Button>
      </div>
    </form>
  );
}
