import { Button } from '@digdir/designsystemet-react';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { call } from '../shared/api.ts';
import { useLanguage } from '../shared/text.ts';
import { useSending } from '../shared/use-sending.ts';
import { StaffProblem } from './staff-problem.tsx';

/** The files of one field. Each is fetched when the officer asks for it, and that reading is stored. */
export function CaseFiles({
  files,
  caseId,
  token,
}: {
  files: readonly AttachmentRef[];
  caseId: string;
  token: string;
}) {
  const language = useLanguage();
  const { send, cancel, problem } = useSending();
  const fetchFile = (id: string) =>
    send(async () => {
      const { url } = await call('GET /api/cases/{caseId}/attachments/{id}', {
        path: { caseId, id },
        language,
        token,
      });
      window.location.assign(url);
    }).then(cancel);
  return (
    <>
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            <Button variant="tertiary" data-size="sm" onClick={() => void fetchFile(file.id)}>
              {file.name}
            </Button>
          </li>
        ))}
      </ul>
      <StaffProblem problem={problem} />
    </>
  );
}
