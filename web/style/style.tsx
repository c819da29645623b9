import { Page } from '../shared/page.tsx';
import { useSay } from '../shared/text.ts';
import { ApplyAlerts } from './apply-alerts.tsx';
import { CaseAlerts } from './case-alerts.tsx';
import { CaseSample, PlanSample } from './face/sample.tsx';
import { Forms, FormsApart } from './forms.tsx';
import { History } from './history.tsx';
import { Inbox } from './inbox.tsx';
import { InboxMails, OwnerMails } from './mails.tsx';
import { Problems } from './problems.tsx';
import { Refusals } from './refusals.tsx';
import { Tags } from './tags.tsx';
import { TaskAlerts } from './task-alerts.tsx';
import '../applicant/apply/apply.css';
import '../applicant/case/case.css';
import '../applicant/plan/plan.css';
import '../department/department.css';
import '../shared/forms.css';
import './style.css';

const texts = {
  title: { sv: 'Så ser sidorna ut', en: 'How the pages look' },
  lead: {
    sv: 'Alla formulär, besked, rader och brev, gjorda av samma exempel som testerna läser.',
    en: 'Every form, alert, row and mail, made from the examples that the tests read.',
  },
};

/** Everything that pages and mails are made of, from the words of acts and their examples. For whoever writes or designs them. */
export default function Style() {
  const say = useSay();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} wide staff>
      <div className="style">
        <PlanSample />
        <CaseSample />
        <Forms />
        <FormsApart />
        <Refusals />
        <Tags />
        <Inbox />
        <TaskAlerts />
        <CaseAlerts />
        <ApplyAlerts />
        <Problems />
        <History />
        <OwnerMails />
        <InboxMails />
      </div>
    </Page>
  );
}
