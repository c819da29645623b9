import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { actForms } from '../../shared/act-forms.ts';
import { withoutForm } from '../../shared/draft/content.ts';
import { lines } from '../../shared/lines.ts';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { DecisionPreviewPanel } from '../desk/decision-preview.tsx';
import { ActField, ChoiceField } from './act-field.tsx';
import { Carried, type CarriedSaid, carriedBody } from './carried.tsx';
import { type FormOf, told, useFields, usePreview } from './form.ts';
import { Phrases } from './phrases.tsx';
import '../../shared/forms.css';

const texts = {
  decide: { sv: 'Granska beslutet', en: 'Preview the decision' },
  recommend: { sv: 'Granska förslaget', en: 'Preview the proposal' },
};

/** What the officer decides, and why. @param doing `recommend`, where another is to make it */
export function DecideForm({
  permit,
  validity,
  checklist,
  doing = actForms.decide,
  ...of
}: {
  permit: NonNullable<TaskPage['permit']>;
  validity: TaskPage['validity'];
  checklist: TaskPage['checklist'];
  doing?: typeof actForms.decide | typeof actForms.recommend;
} & FormOf) {
  const say = useSay();
  const { words } = doing;
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
  const { preview, ask, confirm, close } = usePreview(of, doing);
  const body = {
    outcome,
    ...(chosen?.grounds.some((g) => g.id === ground) && { ground }),
    ...(chosen?.canExpire && validUntil !== '' && { validUntil }),
    motivation,
    legalBasis,
    ...(outcome === 'granted-with-conditions' && { conditions: lines(conditions) }),
    ...carriedBody(permit.carried, outcome, carried),
    ...(chosen?.needsHearing && hearingException.trim() !== '' && { hearingException }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(body, forget);
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
          {...told(of, doing.name, 'outcome')}
          value={outcome}
          onChange={(id) => edit({ outcome: id })}
        />
        {chosen && chosen.grounds.length > 0 && (
          <ChoiceField
            name="ground"
            legend={say(words.fields.ground.label)}
            options={chosen.grounds.map(({ id, text, law }) => ({ id, text, hint: law }))}
            {...told(of, doing.name, 'ground')}
            value={ground}
            onChange={(id) => edit({ ground: id })}
          />
        )}
        <ActField
          name="motivation"
          {...told(of, doing.name, 'motivation')}
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
          multiline
          label={say(words.fields.legalBasis.label)}
          lang={officersLanguage}
          id={told(of, doing.name, 'legalBasis').id}
          error={of.wrong(doing.name, 'legalBasis')}
          value={legalBasis}
          onChange={(e) => edit({ legalBasis: e.target.value })}
          // As high as its text: it stands there from the start, and is to be read. One line, however long: Enter goes on, as from any line.
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.shiftKey) return;
            e.preventDefault();
            e.currentTarget.form?.requestSubmit();
          }}
        />
        {outcome === 'granted-with-conditions' && (
          <ActField
            name="conditions"
            {...told(of, doing.name, 'conditions')}
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
          {...told(of, doing.name, 'carried')}
          onChange={(said) => edit({ carried: said })}
          {...told(of, doing.name, 'carried')}
        />
        {chosen?.canExpire && (
          <ActField
            name="validUntil"
            {...told(of, doing.name, 'validUntil')}
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
            {...told(of, doing.name, 'hearingException')}
            field={words.fields.hearingException}
            value={hearingException}
            onChange={(value) => edit({ hearingException: value })}
          />
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={of.busy}>
            {say(texts[doing.name])}
          </Button>
        </div>
      </form>
      <DecisionPreviewPanel
        preview={preview}
        checklist={checklist}
        beside={withoutForm(of.draft.content, 'decision')}
        doing={doing}
        onConfirm={confirm}
        onClose={close}
      />
    </>
  );
}
