import { fileReasonText } from '#domain/words/file-reasons.ts';
import { useSay } from '../../shared/text.ts';
import { isOnItsWay, type Upload, type Uploads } from './uploads.ts';

const texts = {
  stop: { sv: 'Avbryt', en: 'Stop' },
  close: { sv: 'Stäng', en: 'Close' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  waiting: { sv: 'väntar på sin tur', en: 'is waiting its turn' },
  sending: { sv: 'skickas och kontrolleras …', en: 'is being sent and checked …' },
  lost: {
    sv: 'kom inte fram. Vi försöker igen när uppkopplingen är tillbaka.',
    en: 'did not arrive. We will try again when the connection is back.',
  },
  done: { sv: '{name} är kontrollerad och sparad.', en: '{name} is checked and saved.' },
};

/**
 * What is said of the files that are not in the list yet: those on their way, and those that did not arrive.
 *
 * @param of those of one field
 * @param arrived the name of the file that came last
 */
export function UploadLines({
  of,
  uploads,
  arrived,
}: {
  of: readonly Upload[];
  uploads: Uploads;
  arrived: string | undefined;
}) {
  const say = useSay();
  const moving = of.filter(isOnItsWay);
  return (
    <>
      <div role="status" className="upload-lines">
        {moving.map(({ id, name, state }) => (
          <p key={id} className="on-its-way">
            {name} {say(state === 'waiting' ? texts.waiting : texts.sending)}{' '}
            <SmallButton text={texts.stop} about={name} onClick={() => uploads.drop(id)} />
          </p>
        ))}
        {moving.length === 0 && arrived !== undefined && <p className="unseen">{say(texts.done, { name: arrived })}</p>}
      </div>
      <div role="alert" className="upload-lines">
        {of
          .filter((upload) => !isOnItsWay(upload))
          .map((upload) => (
            <p key={upload.id} className="file-problem">
              <strong>{upload.name}:</strong> {whatWentWrong(upload, say)}{' '}
              {upload.state === 'lost' && (
                <SmallButton text={texts.retry} about={upload.name} onClick={() => uploads.retry(upload.id)} />
              )}
              <SmallButton text={texts.close} about={upload.name} onClick={() => uploads.drop(upload.id)} />
            </p>
          ))}
      </div>
    </>
  );
}

/** A small button in a list of files; which file it is about is for those who listen. */
export function SmallButton({
  text,
  about,
  onClick,
}: {
  text: { readonly sv: string; readonly en: string };
  about: string;
  onClick: () => void;
}) {
  const say = useSay();
  return (
    <button type="button" className="button plain small" onClick={onClick}>
      {say(text)}
      <span className="unseen"> {about}</span>
    </button>
  );
}

function whatWentWrong({ state, reason, detail }: Upload, say: ReturnType<typeof useSay>): string {
  if (detail !== undefined) return detail;
  if (reason !== undefined) return say(fileReasonText(reason));
  return say(state === 'lost' ? texts.lost : fileReasonText('file-other'));
}
