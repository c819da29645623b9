import { Route, Switch } from 'wouter';
import { call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { ReportDisqualification } from './disqualified/report.tsx';
import { Inbox } from './inbox.tsx';
import { staffSession } from './session.ts';
import { SignedIn } from './signed-in.tsx';
import { StaffProblem } from './staff-problem.tsx';
import { Task } from './task.tsx';
import { forgetWrittenByOthers } from './written.ts';
import './department.css';

const texts = {
  title: { sv: 'Handläggning', en: 'Workbench' },
};

/** Everything officers and coordinators see. Signing in comes first. */
export default function Workbench() {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(async () => {
    const signedIn = await staffSession(language);
    if (!signedIn) return undefined;
    forgetWrittenByOthers(signedIn.person);
    return { ...signedIn, me: await call('GET /api/me', { language, token: signedIn.token }) };
  }, [language]);
  if (!value) {
    return (
      <Page title={say(texts.title)} staff>
        <StaffProblem problem={problem} onRetry={reload} />
        {!problem && <Loading />}
      </Page>
    );
  }
  const bar = <SignedIn name={value.me.name} />;
  return (
    <Switch>
      <Route path="/:language/department/tasks/:taskId/disqualified">
        {(p) => <ReportDisqualification taskId={decodeURIComponent(p.taskId)} token={value.token} bar={bar} />}
      </Route>
      <Route path="/:language/department/tasks/:taskId">
        {(p) => (
          <Task
            key={p.taskId}
            taskId={decodeURIComponent(p.taskId)}
            token={value.token}
            person={value.person}
            bar={bar}
          />
        )}
      </Route>
      <Route>
        <Inbox me={value.me} token={value.token} bar={bar} />
      </Route>
    </Switch>
  );
}
