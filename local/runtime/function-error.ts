/** A function's own error, under the name a `Retry` or `Catch` would match. */
export class FunctionError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
