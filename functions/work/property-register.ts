import * as z from 'zod';
import { cleanLine, shorten } from '#domain/fields/clean-text.ts';
import { propertyDesignation } from '#domain/fields/property-designation.ts';
import type { Address, PropertyAt, PropertyRegister } from '#domain/ports/property-register.ts';
import { settingIfAny } from '../aws/environment.ts';
import { askRegister } from './ask-register.ts';

/** What is read of the answer. The whole contract is in docs/property-register.md. */
const answerSchema = z.object({
  fastigheter: z
    .array(z.object({ beteckning: z.string(), adress: z.string(), exempel: z.boolean().nullish() }))
    .max(1000)
    .nullish(),
});

/** More properties at one address are of no help: then the officer finds the right one. */
const most = 10;

/** The property register of the installation. Without one no address has a property. */
export const propertyRegister: PropertyRegister = {
  async propertiesAt({ address, postalCode, city }: Address): Promise<readonly PropertyAt[]> {
    const register = {
      name: 'property register',
      url: settingIfAny('PROPERTY_REGISTER_URL') ?? '',
      token: settingIfAny('PROPERTY_REGISTER_TOKEN') ?? '',
    } as const;
    const question = { adress: address, postnummer: postalCode.replaceAll(' ', ''), postort: city };
    return (await askRegister(register, 'fastigheter', question, (answer) => found(answerSchema.parse(answer)))) ?? [];
  },
};

/** What is no designation is left aside: a register is outside too. */
function found({ fastigheter }: z.infer<typeof answerSchema>): readonly PropertyAt[] {
  return (fastigheter ?? [])
    .flatMap(({ beteckning, adress, exempel }) => {
      const designation = propertyDesignation(beteckning);
      const address = shorten(cleanLine(adress), 300);
      return designation === undefined || address === '' ? [] : [{ designation, address, example: exempel === true }];
    })
    .slice(0, most);
}
