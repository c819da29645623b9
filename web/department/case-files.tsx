import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { typeOfName } from '#domain/fields/files.ts';
import { call } from '../shared/api.ts';
import { useLanguage, useSay } from '../shared/text.ts';
import { useSending } from '../shared/use-sending.ts';
import { fetchedFile } from './files/fetched-file.ts';
import { FilePanel } from './files/file-panel.tsx';
import { StaffProblem } from './staff-problem.tsx';

const texts = {
  save: { sv: 'Spara', en: 'Save' },
  saveNamed: { sv: 'Spara {name}', en: 'Save {name}' },
};

/** What the page draws by itself. */
const isDrawn = (name: string): boolean => /^(application\/pdf|image\/(jpeg|png|webp))$/.test(typeOfName(name) ?? '');

/**
 * The files of one field. Each is fetched when the officer asks for it, and that reading is stored. What the page can draw is
 * shown within it, and never opened by an address of its own; all can be saved.
 */
export function CaseFiles({
  files,
  caseId,
  token,
}: {
  files: readonly AttachmentRef[];
  caseId: string;
  token: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const { send, cancel, problem } = useSending();
  const [shown, setShown] = useState<File | undefined>(undefined);
  const addressOf = async (id: string) => {
    const path = { caseId, id };
    return (await call('GET /api/cases/{caseId}/attachments/{id}', { path, language, token })).url;
  };
  const save = (id: string) => send(async () => window.location.assign(await addressOf(id))).then(cancel);
  const show = ({ id, name }: AttachmentRef) =>
    send(async () => setShown(await fetchedFile(await addressOf(id), name, language))).then(cancel);
  return (
    <>
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => void (isDrawn(file.name) ? show(file) : save(file.id))}
            >
              {file.name}
            </Button>
            {isDrawn(file.name) && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={say(texts.saveNamed, { name: file.name })}
                onClick={() => void save(file.id)}
              >
                {say(texts.save)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <StaffProblem problem={problem} />
      <FilePanel file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}
