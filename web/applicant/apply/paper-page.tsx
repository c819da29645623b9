import { useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { isPromised } from '#domain/fields/promised.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { PaperSlot, PickFile } from '../../shared/face/paper.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { FileList } from '../files/file-list.tsx';
import { PreviewPicture, PreviewWords } from '../files/preview.tsx';
import { sendFile } from '../files/send-file.ts';
import { takenFiles } from '../files/taken.ts';
import { UploadLines } from '../files/upload-lines.tsx';
import { type ChangeFiles, isOnItsWay } from '../files/uploads.ts';
import { useArrived } from '../files/use-arrived.ts';
import { usePreview } from '../files/use-preview.ts';
import { FeesToPay } from './fees.tsx';
import { papersOf, papersPlace, reviewPlace } from './form-place.ts';
import type { FieldValue } from './form-values.ts';
import { useFormList, useOpenForm } from './open-form.ts';
import { drawingOf } from './paper-pictures.ts';
import { PromisePaper } from './promise-paper.tsx';
import { Why } from './question.tsx';
import { noDayStatus, paperStatus, sendingStatus, shortDay } from './status-words.ts';
import '../files/files.css';

const texts = {
  choose: { sv: 'Välj fil', en: 'Choose a file' },
  more: { sv: 'Lägg till en fil', en: 'Add a file' },
  photo: { sv: 'Ta kort', en: 'Take a photo' },
  replace: { sv: 'Byt ut', en: 'Replace' },
  takes: {
    sv: 'PDF, bild eller DWG-ritning, högst 25 MB. Ett foto av pappret går bra.',
    en: 'PDF, picture or DWG drawing, 25 MB at most. A photo of the paper will do.',
  },
  place: { sv: 'Papper {n} av {all}', en: 'Paper {n} of {all}' },
  next: { sv: 'Nästa papper', en: 'Next paper' },
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
  list: { sv: 'Alla papper', en: 'All papers' },
  why: { sv: 'Varför behövs det?', en: 'Why is it needed?' },
};

/** One paper: what is wanted, what has been chosen, and the day it comes if it is not there yet. */
export function PaperPage({ requirement }: { requirement: RequirementView }) {
  const say = useSay();
  const { basis, place } = useOpenForm();
  const all = papersOf(basis.plan);
  const at = all.findIndex(({ id }) => id === requirement.id);
  const next = all[at + 1];
  return (
    <div className="flow one-paper">
      <p className="quiet small">{say(texts.place, { n: at + 1, all: all.length })}</p>
      {requirement.fees && <FeesToPay fees={requirement.fees} />}
      <Slot requirement={requirement} />
      <Why neededBy={requirement.neededBy} label={texts.why} />
      <div className="actions">
        <Link className="button go" href={place.hrefOf(next ? `${papersPlace}/${next.id}` : reviewPlace)}>
          {say(next ? texts.next : texts.review)}
        </Link>
        <Link className="button plain" href={place.hrefOf(papersPlace)}>
          {say(texts.list)}
        </Link>
      </div>
    </div>
  );
}

const listed = (value: unknown): readonly AttachmentRef[] =>
  Array.isArray(value) ? (value as readonly AttachmentRef[]) : [];

function Slot({ requirement }: { requirement: RequirementView }) {
  const say = useSay();
  const language = useLanguage();
  const open = useOpenForm();
  const { form, uploads, onTheirWay, ensureDraft, keep } = open;
  const { id, ask, help } = requirement;
  const name = `requirements.${id}` as const;
  const value = useWatch({ control: form.control, name }) as FieldValue | undefined;
  const files = listed(value);
  const arrived = useArrived(files);
  const mine = onTheirWay.filter((upload) => upload.field === name);
  const moving = mine.find(({ state }) => state === 'sending') ?? mine.find(isOnItsWay);
  const question = useFormList(open)
    .sections.flatMap(({ questions }) => questions)
    .find(({ field }) => field === name);
  const isUndated = isPromised(value) && value.notYet === '';
  const standing = isUndated ? noDayStatus : paperStatus[question?.status ?? 'to-do'];
  const { state, text } = moving ? sendingStatus : standing;
  // From what the form holds when it happens: a file may arrive when another page is shown.
  const change: ChangeFiles = (how) => {
    form.setValue(name, [...how(listed(form.getValues(name)))]);
    keep();
  };
  const add = (input: HTMLInputElement, into: ChangeFiles = change) => {
    uploads.add(name, [...(input.files ?? [])], {
      change: into,
      send: async (file, signal, onSent) => {
        const { id: draft, token } = await ensureDraft();
        return sendFile(file, { draft, token }, language, signal, onSent);
      },
    });
    // The same file can be chosen again.
    input.value = '';
  };
  const without = (gone: string) => (now: readonly AttachmentRef[]) => now.filter((file) => file.id !== gone);
  const shown = files.map((file) => uploads.fileOf(file.id)).find((file) => file !== undefined);
  const { preview, onFail } = usePreview(shown);
  return (
    <PaperSlot
      name={ask}
      picture={<PreviewPicture of={preview} drawing={drawingOf(id)} onFail={onFail} />}
      state={state}
      status={say(text, { day: isPromised(value) ? shortDay(value.notYet, language) : '' })}
      hint={
        <span id={`${name}-hint`}>
          {help} {say(texts.takes)}
        </span>
      }
      {...(moving?.sent !== undefined && { sent: moving.sent })}
    >
      <div className="hold">
        <PreviewWords of={preview} />
        <FileList
          files={files}
          onRemove={(gone) => change(without(gone))}
          more={(file) => (
            <PickFile
              accept={takenFiles}
              aria-label={`${say(texts.replace)} ${file.name}`}
              onChange={({ currentTarget }) => add(currentTarget, (how) => change((now) => without(file.id)(how(now))))}
            >
              <Icon name="replace" />
              {say(texts.replace)}
            </PickFile>
          )}
        />
        <UploadLines of={mine} uploads={uploads} arrived={arrived} />
        <div className="actions">
          <PickFile
            id={name}
            accept={takenFiles}
            multiple
            aria-describedby={`${name}-hint`}
            onChange={({ currentTarget }) => add(currentTarget)}
          >
            <Icon name="upload" />
            {say(files.length > 0 ? texts.more : texts.choose)}
          </PickFile>
          <span className="with-camera">
            <PickFile
              accept="image/*"
              capture="environment"
              aria-describedby={`${name}-hint`}
              onChange={({ currentTarget }) => add(currentTarget)}
            >
              <Icon name="camera" />
              {say(texts.photo)}
            </PickFile>
          </span>
        </div>
        {files.length === 0 && !moving && <PromisePaper requirement={requirement} value={value} />}
      </div>
    </PaperSlot>
  );
}
