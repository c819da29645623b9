/**
 * Where everything is kept and handed on when the product is deployed: `#homes`, unless a condition says otherwise
 * (`imports` in package.json). A function's bundle holds those that it uses, and asks for no other's settings.
 */
export { store } from './dynamodb/store.ts';
export { renewAccessLater } from './lambda/access-links.ts';
export { sendOwedMails } from './lambda/owed-mails.ts';
export { files } from './s3.ts';
export { linkKey } from './secrets-manager.ts';
export { mail } from './ses.ts';
export { route } from './step-functions.ts';
