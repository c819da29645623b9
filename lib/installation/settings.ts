import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { catalogue } from '#workflows/catalogue.ts';
import type { Installation } from './installation.ts';

/** What an installation tells the functions by itself, wherever they run; by the names of `functions/settings.ts`. */
export const installedSettings = (installation: Installation) => ({
  PUBLIC_URL: installation.publicUrl,
  MAIL_FROM: installation.mail.from,
  MAIL_REPLY_TO: installation.mail.replyTo,
  MAIL_DETAIL: installation.mailDetail,
  NOTICES_EACH: noticesEach(installation).join(),
  COMPANY_REGISTER_URL: installation.companyRegister?.url,
  PROPERTY_REGISTER_URL: installation.propertyRegister?.url,
});

/** Which groups of the municipality's own provider give which rights, as `staff/name-token` reads it. */
export const staffGroupsSetting = ({ signIn }: Installation): string => JSON.stringify(signIn.federation?.groups ?? {});

/** The inboxes that want a mail for each event, as the mail functions read them. */
function noticesEach({ departmentNotices: { usual, except } }: Installation): readonly string[] {
  if (usual === 'each' && except === undefined) return ['*'];
  const inboxes = [
    ...Object.keys(catalogue.departments),
    ...Object.keys(catalogue.municipalities).map(coordinatorInbox),
  ];
  const ways: Readonly<Record<string, 'digest' | 'each' | undefined>> = { ...except };
  return inboxes.filter((inbox) => (ways[inbox] ?? usual) === 'each');
}
