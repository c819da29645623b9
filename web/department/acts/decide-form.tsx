import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { DecisionPreviewPanel } from '../desk/decision-preview.tsx';
import { ActField, ChoiceField } from './act-field.tsx';
import { actForms } from './act-forms.ts';
import { type DecisionPreview, type FormOf, lines, told, useFields } from './form.ts';
import '../../shared/forms.css';

const { decide } = actForms;

const texts = {
  preview: { sv: 'Granska beslutet', en: 'Preview the decision' },
};

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
  const [{ outcome, ground, validUntil, motivation, legalBasis, conditions, hearingException }, edit, forget] =
    useFields(of, 'decision', {
      outcome: '',
      ground: '',
      validUntil: '',
      motivation: '',
      legalBasis: permit.law,
      conditions: '',
      hearingException: '',
    });
  const chosen = permit.outcomes.find((o) => o.id === outcome);
  const [preview, setPreview] = useState<DecisionPreview | undefined>(undefined);
  const body = {
    outcome,
    ...(chosen?.grounds.some((g) => g.id === ground) && { ground }),
    ...(chosen?.canExpire && validUntil !== '' && { validUntil }),
    motivation,
    legalBasis,
    ...(outcome === 'granted-with-conditions' && { conditions: lines(conditions) }),
    ...(chosen?.needsHearing && hearingException.trim() !== '' && { hearingException }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.preview(decide, body, setPreview);
  };
  const confirm = () => {
    setPreview(undefined);
    of.act(decide, { body, done: forget });
  };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Heading level={2} data-size="sm">
          {say(words.title)}
        </Heading>
        <ChoiceField
          name="outcome"
          legend={say(words.fields.outcome.label)}
          options={permit.outcomes}
          {...told(of, decide.name, 'outcome')}
          value={outcome}
          onChange={(id) => edit({ outcome: id })}
        />
        {chosen && chosen.grounds.length > 0 && (
          <ChoiceField
            name="ground"
            legend={say(words.fields.ground.label)}
            options={chosen.grounds}
            {...told(of, decide.name, 'ground')}
            value={ground}
            onChange={(id) => edit({ ground: id })}
          />
        )}
        <ActField
          name="motivation"
          {...told(of, decide.name, 'motivation')}
          field={words.fields.motivation}
          value={motivation}
          onChange={(value) => edit({ motivation: value })}
        />
        <Textfield
          label={say(words.fields.legalBasis.label)}
          lang={officersLanguage}
          id={told(of, decide.name, 'legalBasis').id}
          error={of.wrong(decide.name, 'legalBasis')}
          value={legalBasis}
          onChange={(e) => edit({ legalBasis: e.target.value })}
        />
        {outcome === 'granted-with-conditions' && (
          <ActField
            name="conditions"
            {...told(of, decide.name, 'conditions')}
            field={words.fields.conditions}
            value={conditions}
            onChange={(value) => edit({ conditions: value })}
          />
        )}
        {chosen?.canExpire && (
          <ActField
            name="validUntil"
            {...told(of, decide.name, 'validUntil')}
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
            {...told(of, decide.name, 'hearingException')}
            field={words.fields.hearingException}
            value={hearingException}
            onChange={(value) => edit({ hearingException: value })}
          />
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={of.busy}>
            {say(texts.preview)}
          </Button>
        </div>
      </form>
      <DecisionPreviewPanel
        preview={preview}
        confirm={say(words.button)}
        onConfirm={confirm}
        onClose={() => setPreview(undefined)}
      />
    </>
  );
}
