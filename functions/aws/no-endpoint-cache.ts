/**
 * Stands in for the SDK's cache of endpoints in the bundles. DynamoDB's client makes one whether endpoints are discovered or
 * not; ours are not, so nothing is ever put in.
 */
export class EndpointCache {}
