/** The largest file: 25 MB. */
export const maxFileBytes = 25 * 1024 * 1024;

/** What may be attached: PDF, pictures, and drawings as DWG. By media type, with the endings they come with. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic'],
  'image/tiff': ['tif', 'tiff'],
  'image/vnd.dwg': ['dwg'],
};

/** The type of a file by its name's ending: browsers do not know every type. Undefined when it may not be attached. */
export function typeOfName(name: string): string | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return Object.entries(fileTypes).find(([, endings]) => endings.includes(ending))?.[0];
}
