/** What `POST /api/guide/plan` says of a field; enough to fill it in. */
export interface SampleField {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly { readonly value: string }[];
}

/** A form filled in with something sensible in every field but the attachments. */
export function sampleForm(fields: readonly SampleField[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter((f) => f.type !== 'attachment').map((f) => [f.id, sampleValue(f)]));
}

function sampleValue({ type, options }: SampleField): unknown {
  const first = options?.[0]?.value;
  switch (type) {
    case 'number':
      return 40;
    case 'choice':
      return first;
    case 'choices':
      return [first];
    case 'day':
      return '2027-09-01';
    case 'property':
      return 'Centrum 1:12';
    default:
      return 'Beskrivet i ansökan';
  }
}
