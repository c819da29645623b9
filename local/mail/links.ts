/** The parts of a mail that hold links. */
interface WithLinks {
  readonly html: string;
  readonly text: string;
}

/** Stands for this machine's address in a mail on disk, wherever the machine is reached next time (RFC 2606: `.invalid`). */
const here = 'http://this-machine.invalid';

/** HTML may write a slash as an entity. */
const asEntities = (address: string): string => address.replaceAll('/', '&#x2F;');

/** A mail as it is kept: its links hold the path, not the address that the machine had when it was sent. */
export function toDisk<T extends WithLinks>(mail: T, origin: string): T {
  const [plain, entities] = [here, asEntities(here)];
  const either = new RegExp(`${literal(origin)}|${literal(asEntities(origin))}`, 'g');
  // One look at each part: they are long, and there are many.
  return eachPart(mail, (part) => part.replace(either, (found) => (found === origin ? plain : entities)));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A kept mail as it is shown: its links lead to the address the machine has now. Mails of version 0.2.0 hold their old one. */
export function fromDisk<T extends WithLinks>(mail: T, origin: string): T {
  return eachPart(mail, (part) =>
    part
      .replaceAll(here, origin)
      .replaceAll(asEntities(here), asEntities(origin))
      .replace(/http:\/\/localhost:\d+(?=\/(sv|en)\/)/g, origin)
      .replace(/http:&#x2F;&#x2F;localhost:\d+(?=&#x2F;(sv|en)&#x2F;)/g, asEntities(origin)),
  );
}

const eachPart = <T extends WithLinks>(mail: T, change: (part: string) => string): T => ({
  ...mail,
  html: change(mail.html),
  text: change(mail.text),
});
