import { Button } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { actForms } from '../../shared/act-forms.ts';
import { useSay } from '../../shared/text.ts';
import { ActField } from './act-field.tsx';
import { type FormOf, inPlace, told, useFields } from './form.ts';
import '../../shared/forms.css';

const giveMoreTime = actForms['give-more-time'];
const takeBackQuestion = actForms['take-back-question'];

/** A question that has no answer yet: it can be taken back, or its last day moved later. */
export function OpenQuestion({ request, ...given }: { request: TaskPage['openRequests'][number] } & FormOf) {
  const say = useSay();
  const of = inPlace(given, `${given.place ?? ''}${request.id}-`);
  const [{ lastDay }, edit, forget] = useFields(of, `request-${request.id}`, { lastDay: '' });
  const ref = request.id;
  return (
    <div className="actions">
      <ActField
        name="lastDay"
        {...told(of, giveMoreTime.name, 'lastDay')}
        field={giveMoreTime.words.fields.lastDay}
        min={request.first}
        max={request.last}
        value={lastDay}
        onChange={(value) => edit({ lastDay: value })}
      />
      <Button
        variant="secondary"
        aria-disabled={of.busy}
        onClick={() => of.act(giveMoreTime, { ref, body: { lastDay }, done: forget })}
      >
        {say(giveMoreTime.words.button)}
      </Button>
      <Button
        variant="tertiary"
        aria-disabled={of.busy}
        onClick={() => of.act(takeBackQuestion, { ref, done: forget })}
      >
        {say(takeBackQuestion.words.button)}
      </Button>
    </div>
  );
}
