import type { RequirementAnswers } from '#domain/case/facts.ts';
import { isFoundProperty } from '#domain/fields/found-property.ts';
import type { Address } from '#domain/ports/property-register.ts';
import { propertyRegister } from './property-register.ts';

/**
 * The answers in which a property counts as found only when the register says so now, whatever the form says. One that it does
 * not name at that address, or cannot be asked of, stands as what the applicant has stated.
 *
 * @param where the address of the application
 */
export async function withCheckedProperties(answers: RequirementAnswers, where: Address): Promise<RequirementAnswers> {
  if (!Object.values(answers).some(isFoundProperty)) return answers;
  const { address, postalCode, city } = where;
  const known = await propertyRegister.propertiesAt({ address, postalCode, city }).catch(() => []);
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (!isFoundProperty(answer)) return [id, answer];
      const there = known.find(({ designation }) => designation === answer.found);
      return [id, there ? { found: there.designation, address: there.address } : answer.found];
    }),
  );
}
