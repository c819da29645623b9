import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { ActField } from '../acts/act-field.tsx';
import { type FormOf, inPlace, told, useFields } from '../acts/form.ts';
import { ReportLink } from './report-link.tsx';
import '../../shared/forms.css';

const lift = actForms['lift-disqualification'];

const texts = {
  title: { sv: 'Jäv', en: 'Disqualification' },
  reported: { sv: '{name} anmälde jäv {when}: {ground}.', en: '{name} reported it {when}: {ground}.' },
};

/** The colleagues who take no part in the case, with the way to examine that; and the way to report oneself. */
export function Disqualification({ page, form }: { page: TaskPage; form: FormOf }) {
  const say = useSay();
  const language = useLanguage();
  const isOffered = page.acts.includes('report-disqualification');
  if (page.disqualified.length === 0 && !isOffered) return null;
  return (
    <Section id="disqualification" title={say(texts.title)}>
      {page.disqualified.map(({ id, name, ground, at }) => (
        <div key={id}>
          <Paragraph>{say(texts.reported, { name, ground, when: momentInWords(at, language) })}</Paragraph>
          {page.acts.includes('lift-disqualification') && <Lift officer={id} form={form} />}
        </div>
      ))}
      {isOffered && (
        <p>
          <ReportLink
            taskId={page.taskId}
            about={`${page.permit?.name ?? ''}, ${page.business.name}. ${page.case.reference}`}
          />
        </p>
      )}
    </Section>
  );
}

function Lift({ officer, form: given }: { officer: string; form: FormOf }) {
  const say = useSay();
  const form = inPlace(given, `${officer}-`);
  const [{ reasons }, edit, forget] = useFields(form, `lift-${officer}`, { reasons: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.act(lift, { body: { officer, reasons }, done: forget });
  };
  return (
    <Fold label={say(lift.words.title)} open={reasons !== ''}>
      <form onSubmit={submit} noValidate>
        <ActField
          name="reasons"
          {...told(form, lift.name, 'reasons')}
          field={lift.words.fields.reasons}
          value={reasons}
          onChange={(value) => edit({ reasons: value })}
        />
        <div className="actions">
          <Button type="submit" variant="secondary" aria-disabled={form.busy}>
            {say(lift.words.button)}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
