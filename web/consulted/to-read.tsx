import type { ReferralPage } from '#domain/api/answers/referral.ts';
import { call } from '../shared/api.ts';
import { ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useSending } from '../shared/use-sending.ts';
import type { Opened } from './opened.ts';

const texts = {
  title: { sv: 'Det ni får läsa', en: 'What you may read' },
  files: { sv: 'Fler filer', en: 'More files' },
};

type Files = ReferralPage['files'];

/** What was chosen for the question, and nothing else. */
export function ToRead({ page: { given, files }, opened }: { page: ReferralPage; opened: Opened }) {
  const say = useSay();
  if (given.length + files.length === 0) return null;
  return (
    <section aria-labelledby="to-read" className="flow">
      <h2 id="to-read">{say(texts.title)}</h2>
      <dl>
        {given.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd className="kept">{field.files ? <ToFetch files={field.files} opened={opened} /> : field.value}</dd>
          </div>
        ))}
        {files.length > 0 && (
          <div>
            <dt>{say(texts.files)}</dt>
            <dd>
              <ToFetch files={files} opened={opened} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Each file is fetched when somebody asks for it, and that reading is stored. */
function ToFetch({ files, opened: { caseId, id, token } }: { files: Files; opened: Opened }) {
  const language = useLanguage();
  const { send, cancel, problem } = useSending();
  const fetchFile = (fileId: string) =>
    send(async () => {
      const { url } = await call('GET /api/cases/{caseId}/referrals/{id}/files/{fileId}', {
        path: { caseId, id, fileId },
        language,
        token,
      });
      window.location.assign(url);
    }).then(cancel);
  return (
    <>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <button type="button" className="button quiet" onClick={() => void fetchFile(file.id)}>
              {file.name}
            </button>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={problem} />
    </>
  );
}
