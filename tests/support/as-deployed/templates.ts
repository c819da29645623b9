import { account, region } from '#local/installation.ts';

/** One resource of a CloudFormation template. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** Where things are on this machine, for values that only a deployment would know. */
export interface Places {
  readonly audience: string;
}

/** What stands before a name in the ARNs of a type. */
const arnKinds: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'function:',
  'AWS::DynamoDB::GlobalTable': 'table/',
  'AWS::Logs::LogGroup': 'log-group:',
};

/** The synthesized templates as one, with every intrinsic function answered for this machine. */
export class Templates {
  readonly #resources = new Map<string, Resource>();
  readonly #exports = new Map<string, unknown>();
  readonly #places: Places;

  constructor(templates: readonly Record<string, unknown>[], places: Places) {
    this.#places = places;
    for (const template of templates) {
      for (const [id, resource] of Object.entries((template.Resources ?? {}) as Record<string, Resource>)) {
        if (this.#resources.has(id))
          throw new Error(`two stacks call a resource ${id}: give one construct another name`);
        this.#resources.set(id, resource);
      }
      for (const output of Object.values(
        (template.Outputs ?? {}) as Record<string, { Value: unknown; Export?: { Name: string } }>,
      )) {
        if (output.Export) this.#exports.set(output.Export.Name, output.Value);
      }
    }
  }

  /** All resources of a type, their properties resolved. */
  ofType(type: string): readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly metadata: Readonly<Record<string, unknown>>;
  }[] {
    return [...this.#resources]
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({
        id,
        properties: this.resolve(resource.Properties) as Record<string, unknown>,
        metadata: resource.Metadata ?? {},
      }));
  }

  /**
   * Answers the intrinsic functions in a value.
   *
   * @throws Error for a function this machine does not know, so that nothing is guessed
   */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [];
    if (entries.length === 1 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::')))
      return this.#intrinsic(name, argument);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.resolve(item)]));
  }

  #intrinsic(name: string, argument: unknown): unknown {
    switch (name) {
      case 'Ref':
        return this.#ref(String(argument));
      case 'Fn::GetAtt':
        return this.#attribute(...(argument as [string, string]));
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown[]];
        return parts.map((part) => String(this.resolve(part))).join(separator);
      }
      case 'Fn::ImportValue':
        return this.resolve(this.#exports.get(String(this.resolve(argument))));
      case 'Fn::Sub':
        return String(argument).replace(/\$\{([\w:]+)\}/g, (_whole, id: string) => String(this.#ref(id)));
      case 'Fn::Select': {
        const [index, list] = argument as [number, unknown];
        return (this.resolve(list) as unknown[])[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = argument as [string, unknown];
        return String(this.resolve(text)).split(separator);
      }
      default:
        throw new Error(`the one-machine run does not know ${name}`);
    }
  }

  #ref(id: string): unknown {
    const pseudo: Record<string, string> = {
      'AWS::Partition': 'aws',
      'AWS::Region': region,
      'AWS::AccountId': account,
      'AWS::URLSuffix': 'amazonaws.com',
    };
    if (Object.hasOwn(pseudo, id)) return pseudo[id];
    const resource = this.#require(id);
    if (resource.Type === 'AWS::StepFunctions::StateMachine') return this.#attribute(id, 'Arn');
    if (resource.Type === 'AWS::SecretsManager::Secret')
      return `arn:aws:secretsmanager:${region}:${account}:secret:${id}`;
    if (resource.Type === 'AWS::SES::EmailIdentity') return this.resolve(resource.Properties.EmailIdentity);
    if (resource.Type === 'AWS::SES::ConfigurationSet') return this.resolve(resource.Properties.Name);
    // A machine's client is called what the installation calls the machine; the one without a secret is the pages'.
    if (resource.Type === 'AWS::Cognito::UserPoolClient')
      return resource.Properties.GenerateSecret === true ? resource.Properties.ClientName : this.#places.audience;
    return id;
  }

  #attribute(id: string, attribute: string): unknown {
    const resource = this.#require(id);
    if (resource.Type === 'AWS::StepFunctions::StateMachine') {
      return `arn:aws:states:${region}:${account}:stateMachine:${String(this.resolve(resource.Properties.StateMachineName))}`;
    }
    if (!attribute.endsWith('Arn')) return `${id}.${attribute}`;
    if (resource.Type === 'AWS::S3::Bucket')
      return `arn:aws:s3:::${String(this.resolve(resource.Properties.BucketName))}`;
    if (resource.Type === 'AWS::IAM::Role') return `arn:aws:iam::${account}:role/${id}`;
    const service = resource.Type.split('::')[1]?.toLowerCase() ?? 'aws';
    return `arn:aws:${service}:${region}:${account}:${arnKinds[resource.Type] ?? ''}${id}`;
  }

  #require(id: string): Resource {
    const resource = this.#resources.get(id);
    if (!resource) throw new Error(`the templates have no resource ${id}`);
    return resource;
  }
}

/** The name a function has on this machine: the end of its ARN, or the ARN's name before a qualifier. */
export const functionId = (nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? (nameOrArn.split(':')[6] ?? nameOrArn) : nameOrArn;
