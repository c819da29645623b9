import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for the SDK's whole credential chain in the bundles: a Lambda function is given its credentials in the
 * environment, and never signs in by files, single sign-on or instance metadata.
 */
export const defaultProvider = () => fromEnv();
