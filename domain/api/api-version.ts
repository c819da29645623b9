/**
 * The version of the API, apart from the product's: the first number rises when something that was promised goes, the second
 * when something is added. What counts as what is in docs/api.md, and `tests/domain/api-contract.test.ts` holds it.
 */
export const apiVersion = '1.6';
