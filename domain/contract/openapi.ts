export const openApiDocument = (): unknown => ({});
