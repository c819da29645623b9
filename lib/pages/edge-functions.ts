/**
 * What CloudFront runs on each call before it looks anywhere (CloudFront Functions, JavaScript runtime 2.0). Both refuse
 * every host but the installation's, so that nobody comes by CloudFront's own name.
 */

const refuseOtherHosts = (host: string): string => `
  var host = request.headers.host;
  if (!host || host.value !== ${JSON.stringify(host)}) return { statusCode: 403, statusDescription: 'Forbidden' };`;

/**
 * For the pages: the browser finds its way by the address, so every page is the same file. A page's address begins with a
 * language, or its last part has no ending; a task's id has a dot in it, so the ending alone does not tell.
 */
export const pageFunction = (host: string): string => `function handler(event) {
  var request = event.request;${refuseOtherHosts(host)}
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (/^\\/(sv|en)(\\/|$)/.test(request.uri) || last.indexOf('.') === -1) request.uri = '/index.html';
  return request;
}
`;

/** For the API: says who calls, in a header that nobody who calls can fill in themselves. */
export const apiFunction = (host: string, addressHeader: string): string => `function handler(event) {
  var request = event.request;${refuseOtherHosts(host)}
  request.headers[${JSON.stringify(addressHeader)}] = { value: event.viewer.ip };
  return request;
}
`;
