import type { LinkWanted } from '#domain/ports/errands.ts';
import { setting } from '../environment.ts';
import { errandOf } from './invoke.ts';

export const renewAccessLater = errandOf<LinkWanted>(setting('ACCESS_LINK_FUNCTION'));
