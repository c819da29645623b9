/** Why the product cannot start here, as a sentence for whoever started it. Anything else that is thrown is a fault. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
