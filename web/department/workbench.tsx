import { Route, Switch } from 'wouter';
import { call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { StaffCase } from './case/case.tsx';
import { ReportDisqualification } from './disqualified/report.tsx';
import { forgetWrittenByOthers } from './draft/written.ts';
import { Inbox } from './inbox.tsx';
import { PeopleLinks, type Where } from './people/people-links.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { StandIns } from './people/stand-ins.tsx';
import { WorkPage } from './people/work-page.tsx';
import { Search } from './search.tsx';
import { staffSession } from './session.ts';
import { SignedIn } from './signed-in.tsx';
import { StaffProblem } from './staff-problem.tsx';
import { Task } from './task.tsx';
import './department.css';
import './inbox/inbox.css';

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
  const bar = (current: Where) => (
    <>
      <SignedIn name={value.me.name} session={value} />
      <PeopleLinks me={value.me} current={current} />
    </>
  );
  return (
    <Switch>
      <Route path="/:language/department/tasks/:taskId/disqualified">
        {(p) => <ReportDisqualification taskId={decodeURIComponent(p.taskId)} token={value.token} bar={bar('task')} />}
      </Route>
      <Route path="/:language/department/tasks/:taskId">
        {(p) => (
          <Task
            key={p.taskId}
            taskId={decodeURIComponent(p.taskId)}
            token={value.token}
            person={value.person}
            bar={bar('task')}
          />
        )}
      </Route>
      <Route path="/:language/department/cases/:caseId">
        {(p) => (
          <StaffCase
            caseId={decodeURIComponent(p.caseId)}
            token={value.token}
            person={value.person}
            bar={bar('task')}
          />
        )}
      </Route>
      <Route path="/:language/department/search">
        <Search token={value.token} person={value.person} bar={bar('task')} />
      </Route>
      <Route path="/:language/department/people">
        <PeoplePage me={value.me} token={value.token} bar={bar('people')} />
      </Route>
      <Route path="/:language/department/work">
        <WorkPage me={value.me} token={value.token} bar={bar('work')} />
      </Route>
      <Route>
        <Inbox
          me={value.me}
          token={value.token}
          person={value.person}
          bar={
            <>
              {bar('inbox')}
              <StandIns me={value.me} token={value.token} />
            </>
          }
        />
      </Route>
    </Switch>
  );
}
