import { inboxToday } from '#domain/definitions/inboxes.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { Problem } from '../problem.ts';
import { pathPart, type Request } from '../request.ts';
import { handles, type Staff, staffOf } from './staff.ts';

/** Somebody and the inbox of the address, as it is called today. */
export interface OwnInbox {
  readonly staff: Staff;
  readonly inbox: string;
  readonly isHead: boolean;
}

/** The inbox of the address, for whoever it belongs to. @throws Problem `not-signed-in` or `forbidden` */
export function ownInbox(event: Request): OwnInbox {
  const staff = staffOf(event);
  const inbox = inboxToday(catalogue, pathPart(event, 'departmentId'));
  if (!handles(staff, inbox)) throw new Problem('forbidden');
  return { staff, inbox, isHead: staff.heads.includes(inbox) };
}

/** The same, for its head alone. @throws Problem `not-signed-in` or `forbidden` */
export function headsInbox(event: Request): OwnInbox {
  const own = ownInbox(event);
  if (!own.isHead) throw new Problem('forbidden');
  return own;
}
