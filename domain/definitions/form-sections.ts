/** The sections that a form may have, in the order they are shown. */
export const formSectionIds = [
  'you',
  'company',
  'place',
  'food',
  'alcohol',
  'goods',
  'outdoors',
  'safety',
  'health',
  'environment',
  'preschool',
  'papers',
] as const;
