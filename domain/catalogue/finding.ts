/** What a review of the catalogue has found. `error` must be mended before the catalogue is used; `warning` is something its keeper should look at. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
}
