import { isMeantDay } from '../../calendar/day.ts';
import { emailAddress } from '../../fields/email.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Source } from '../source.ts';

/** Mailboxes that get no mail, pages that no browser opens, days that no calendar has. */
export function impossibleAddresses(catalogue: Catalogue): string[] {
  const mailbox = (where: string, address: string): string[] =>
    emailAddress(address) === undefined
      ? [`${where}: its mailbox “${address}” is no e-mail address: write one such as name@example.se`]
      : [];
  const page = (where: string, name: string, url: string | undefined): string[] =>
    url === undefined || isPage(url, /^https:$/)
      ? []
      : [`${where}: its ${name} “${url}” is no page: write an address that begins with https://`];
  // Hundreds of rules lean on a few statutes and days: each is looked at once.
  const sound = new Set<string>();
  const read = (where: string, source: Source): string[] => {
    if (!('url' in source)) return [];
    const key = `${source.read} ${source.url}`;
    if (sound.has(key)) return [];
    const faults = sourceFaults(where, source);
    if (faults.length === 0) sound.add(key);
    return faults;
  };
  return [
    ...Object.values(catalogue.permits).flatMap((permit) => {
      const where = `permit ${permit.id}`;
      return [
        ...page(where, 'page elsewhere', permit.elsewhere?.page),
        ...read(`${where}, law`, permit.law.source),
        ...(permit.law.also ?? []).flatMap((source) => read(`${where}, law`, source)),
        ...read(`${where}, clock`, permit.clock.source),
        ...read(`${where}, from when it counts`, permit.clock.counting.source),
        ...(permit.stages ?? []).flatMap((stage) => read(`${where}, stage ${stage.id}`, stage.source)),
        ...(permit.after ?? []).flatMap((a) => read(`${where}, prerequisite ${a.permit}`, a.source)),
      ];
    }),
    ...catalogue.reminders.flatMap(({ id, source }) => read(`reminder ${id}`, source)),
    ...Object.values(catalogue.departments).flatMap(({ id, mailbox: address, known, meets }) => [
      ...mailbox(`department ${id}`, address),
      ...read(`department ${id}`, known.source),
      ...(meets ? read(`department ${id}, meetings`, meets.source) : []),
    ]),
    ...Object.values(catalogue.municipalities).flatMap(({ id, coordinator, practice, privacy, accessibility }) => [
      ...(privacy ? mailbox(`municipality ${id}, data protection officer`, privacy.officer) : []),
      ...(accessibility ? mailbox(`municipality ${id}, accessibility`, accessibility.mailbox) : []),
      ...mailbox(`municipality ${id}, coordinator`, coordinator.mailbox),
      ...page(`municipality ${id}, coordinator`, 'page', coordinator.page),
      ...Object.entries(practice).flatMap(([role, how]) =>
        how
          ? [
              ...page(`municipality ${id}, ${role}`, 'page of fees', how.fees),
              ...page(`municipality ${id}, ${role}`, 'page to ask at', how.contact),
              ...read(`municipality ${id}, ${role}`, how.source),
            ]
          : [],
      ),
    ]),
  ];
}

/** An old page may have been read without encryption; owners are sent to none such. */
function sourceFaults(where: string, source: Extract<Source, { readonly url: string }>): string[] {
  return [
    ...(isPage(source.url, /^https?:$/)
      ? []
      : [`${where}: the address “${source.url}” of “${source.title}” is no page: write one that begins with https://`]),
    ...(isMeantDay(source.read)
      ? []
      : [`${where}: “${source.title}” was read on ${source.read}, which is no day: write it as 2026-11-24`]),
  ];
}

function isPage(text: string, protocol: RegExp): boolean {
  const url = URL.parse(text);
  return url !== null && protocol.test(url.protocol) && url.hostname.includes('.') && !/\s/.test(text);
}
