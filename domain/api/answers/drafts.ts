import * as z from 'zod';
import { rejectReasons } from '../../fields/files.ts';
import { text, truth } from './answer.ts';
import { handedInSchema } from './handed-in.ts';

/** What a draft is when it has been handed in. */
export const sentSchema = z.object({ sent: handedInSchema });

/** What `POST /api/companies` answers: what the form can be filled in with. */
export const companySchema = z
  .object({
    name: text,
    address: text,
    postalCode: text,
    city: text,
    ended: truth.describe('The company has been deregistered'),
  })
  .meta({ id: 'Company' });

/** What `POST /api/properties` answers. */
export const propertiesSchema = z
  .object({
    properties: z
      .array(
        z.object({
          designation: text,
          address: text.describe('As the register writes it: handed in with the designation as `{ found, address }`'),
          example: truth.describe('It is made up, to try with'),
        }),
      )
      .describe('At most ten; empty when none is known there, or no register is connected'),
  })
  .meta({ id: 'Properties' });

/** What `GET /api/attachments/{id}` answers. */
export const checkedFileSchema = z
  .object({
    id: text,
    name: text,
    size: z.int().describe('In bytes'),
    state: z.enum(['quarantine', 'clean', 'rejected']),
    reason: z.enum(rejectReasons).exactOptional().describe('Why it was rejected'),
    message: text.exactOptional().describe('Why it was rejected, and what to do, in words'),
  })
  .meta({ id: 'CheckedFile' });
