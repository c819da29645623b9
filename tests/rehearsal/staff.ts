import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

const password = 'Rehearsal-Only-1!';

/** Staff of the rehearsal, in the deployed Cognito pool. Passwords and no second factor are allowed here alone. */
export class RehearsalStaff {
  readonly #client = new CognitoIdentityProviderClient({});
  readonly #pool: string;
  readonly #app: string;
  readonly #tokens = new Map<string, string>();

  constructor(pool: string, app: string) {
    this.#pool = pool;
    this.#app = app;
  }

  async prepare(): Promise<void> {
    await this.#client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: this.#pool, MfaConfiguration: 'OFF' }));
    await this.#client.send(
      new UpdateUserPoolClientCommand({
        UserPoolId: this.#pool,
        ClientId: this.#app,
        ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    );
  }

  nameOf(user: string): string {
    return `Handläggare ${user}`;
  }

  /** An access token for somebody in that department, or for a municipality's coordinator. */
  async tokenFor(user: string): Promise<string> {
    const known = this.#tokens.get(user);
    if (known !== undefined) return known;
    const name = { UserPoolId: this.#pool, Username: `${user}@staff.example` };
    const group = user.startsWith('coordinator-') ? user.replace('-', ':') : `department:${user}`;
    await this.#client.send(
      new AdminCreateUserCommand({
        ...name,
        MessageAction: 'SUPPRESS',
        TemporaryPassword: password,
        UserAttributes: [{ Name: 'name', Value: this.nameOf(user) }],
      }),
    );
    await this.#client.send(new AdminSetUserPasswordCommand({ ...name, Password: password, Permanent: true }));
    await this.#client.send(new AdminAddUserToGroupCommand({ ...name, GroupName: group }));
    const { AuthenticationResult } = await this.#client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: this.#pool,
        ClientId: this.#app,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: name.Username, PASSWORD: password },
      }),
    );
    const token = AuthenticationResult?.AccessToken;
    if (token === undefined) throw new Error(`no token for ${user}`);
    this.#tokens.set(user, token);
    return token;
  }
}
