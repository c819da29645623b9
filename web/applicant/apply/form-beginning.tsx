import { formList } from '#domain/pages/form-list.ts';
import { TaskList } from '../../shared/face/rows.tsx';
import type { Given } from '../../shared/given.ts';
import { Loading, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { AtHand, FormFigures, SectionHint } from './form-at-a-glance.tsx';
import { useFormHead } from './form-head.ts';
import '../../shared/forms.css';
import './apply.css';

const title = { sv: 'Ansökan', en: 'Application' };

/**
 * How the form is written as HTML before anybody knows of a draft: as high as the form will be, which takes its place. It says
 * nothing of a draft, and nothing on it leads on, for the key of one would be left behind.
 *
 * @param given the plan of its address, where that says one
 */
export function FormBeginning({ given: { guide, plan } }: { given: Given }) {
  const say = useSay();
  if (guide && plan) return <PartsToCome guide={guide} plan={plan} />;
  return (
    <Page title={say(title)}>
      <Loading />
    </Page>
  );
}

function PartsToCome({ guide, plan }: Required<Pick<Given, 'guide' | 'plan'>>) {
  const language = useLanguage();
  const { municipality, municipalityName, event } = plan;
  const head = useFormHead({ guide, plan, event, also: plan.others?.map((other) => other.municipality) });
  const { sections, minutes, atHand } = formList(plan, {}, language, today());
  return (
    <Page {...head} part="/" municipality={{ id: municipality, name: municipalityName }}>
      <div role="alert" />
      <FormFigures minutes={minutes} left={minutes} all={sections.length} />
      <AtHand what={atHand} isBegun={false} />
      <TaskList
        tasks={sections.map((section) => ({
          id: section.id,
          name: section.title,
          hint: <SectionHint section={section} />,
          state: 'todo',
          status: '…',
        }))}
      />
      <Loading />
    </Page>
  );
}
