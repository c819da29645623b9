import { fileTypes } from '#domain/fields/files.ts';

/** What a field for files offers to choose. */
export const takenFiles = [...fileTypes.values()]
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');
