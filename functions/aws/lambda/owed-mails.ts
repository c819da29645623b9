import type { Owed } from '#domain/ports/errands.ts';
import { setting } from '../environment.ts';
import { errandOf } from './invoke.ts';

export const sendOwedMails = errandOf<Owed>(setting('MAIL_FUNCTION'));
