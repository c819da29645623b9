import { Button } from '@digdir/designsystemet-react';
import { Route, Switch } from 'wouter';
import { call } from '../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { Inbox } from './inbox.tsx';
import { type Me, signOut, staffToken } from './session.ts';
import { Task } from './task.tsx';
import './department.css';

const texts = {
  title: { sv: 'Handläggning', en: 'Workbench' },
  out: { sv: 'Logga ut', en: 'Sign out' },
  as: { sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
};

/** Everything officers and coordinators see. Signing in comes first. */
export default function Workbench() {
  const say = useSay();
  const language = useLanguage();
  const { value, problem } = useLoad(async () => {
    const token = await staffToken(language);
    return token === undefined ? undefined : { token, me: await call<Me>('GET', '/api/me', { language, token }) };
  }, [language]);
  if (!value) {
    return (
      <Page title={say(texts.title)} staff>
        <ProblemAlert problem={problem} />
        {!problem && <Loading />}
      </Page>
    );
  }
  const bar = (
    <p className="signed-in">
      {say(texts.as, { name: value.me.name })}{' '}
      <Button variant="tertiary" data-size="sm" onClick={() => void signOut(language)}>
        {say(texts.out)}
      </Button>
    </p>
  );
  return (
    <Switch>
      <Route path="/:language/department/tasks/:taskId">
        {(p) => <Task taskId={decodeURIComponent(p.taskId)} token={value.token} bar={bar} />}
      </Route>
      <Route>
        <Inbox me={value.me} token={value.token} bar={bar} />
      </Route>
    </Switch>
  );
}
