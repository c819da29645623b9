import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type CatchProps,
  Chain,
  DefinitionBody,
  Map as EachOf,
  Errors,
  type IChainable,
  IntegrationPattern,
  JitterType,
  JsonPath,
  Parallel,
  Pass,
  type RetryProps,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type {
  CaseRoute,
  ForEach,
  SideBySide,
  State,
  Step,
  StepFunction,
  Subject,
  Tries,
  Wait,
  Way,
} from '#workflows/route/states.ts';

/** What the coordinator is asked by. */
const askCoordinator = 'route/ask-coordinator';

/** The functions that the route calls, by their entries. */
export type RouteFunctions = Readonly<Record<`route/${StepFunction}` | typeof askCoordinator, IFunction>>;

export interface DrawnRoute {
  readonly definition: DefinitionBody;
  /** The functions that it calls, each once. */
  readonly called: readonly IFunction[];
}

/** Draws the route into states of Step Functions. What each does, waits for and catches stands in the route itself. */
export function routeToStepFunctions(scope: Construct, route: CaseRoute, functions: RouteFunctions): DrawnRoute {
  const drawing = new Drawing(scope, route, functions);
  const definition = DefinitionBody.fromChainable(drawing.way(route.way));
  return { definition, called: [...drawing.called] };
}

const { stringAt } = JsonPath;
const discard: CatchProps = { resultPath: JsonPath.DISCARD };

/** What a function is told of what a state is about. */
const identifiers: Readonly<Record<Subject, Readonly<Record<string, string>>>> = {
  case: { caseId: stringAt('$.caseId') },
  permit: { caseId: stringAt('$.caseId'), permit: stringAt('$.permit') },
  referral: {
    caseId: stringAt('$.caseId'),
    permit: stringAt('$.permit'),
    department: stringAt('$.department'),
  },
};

/** What a task of the coordinator is known by. Several bodies are asked about one permit: each waits for itself. */
const troubles: Readonly<Record<Subject, (what: string) => string>> = {
  case: (what) => what,
  permit: (what) => JsonPath.format(`{}.${what}`, stringAt('$.permit')),
  referral: (what) => JsonPath.format(`{}.${what}.{}`, stringAt('$.permit'), stringAt('$.department')),
};

/** What Lambda and a function can fail with. A wait whose time is out is not among it. */
const failures = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.Unknown',
  'States.TaskFailed',
];

const retry = (errors: readonly string[], { firstAfterSeconds, atMostEverySeconds, times }: Tries): RetryProps => ({
  errors: [...errors],
  interval: Duration.seconds(firstAfterSeconds),
  backoffRate: 2,
  maxDelay: Duration.seconds(atMostEverySeconds),
  maxAttempts: times,
  jitterStrategy: JitterType.FULL,
});

class Drawing {
  readonly called = new Set<IFunction>();
  readonly #scope: Construct;
  readonly #route: CaseRoute;
  readonly #functions: RouteFunctions;

  constructor(scope: Construct, route: CaseRoute, functions: RouteFunctions) {
    this.#scope = scope;
    this.#route = route;
    this.#functions = functions;
  }

  way([first, ...rest]: Way): Chain {
    return rest.reduce((chain, state) => chain.next(this.#state(state)), Chain.start(this.#state(first)));
  }

  #state(state: State): IChainable {
    switch (state.kind) {
      case 'step':
        return this.#step(state);
      case 'wait':
        return this.#wait(state);
      case 'side by side':
        return this.#sideBySide(state);
      case 'for each':
        return this.#forEach(state);
    }
  }

  #sideBySide({ name, why, ways }: SideBySide): IChainable {
    const side = new Parallel(this.#scope, name, { comment: why, resultPath: JsonPath.DISCARD });
    return side.branch(...ways.map((way) => this.way(way)));
  }

  #forEach({ name, why, of, way }: ForEach): IChainable {
    const each = new EachOf(this.#scope, name, {
      ...(why !== undefined && { comment: why }),
      itemsPath: `$.${of}`,
      resultPath: JsonPath.DISCARD,
    });
    return each.itemProcessor(this.way(way));
  }

  #step(step: Step): LambdaInvoke {
    const task = new LambdaInvoke(this.#scope, step.name, {
      lambdaFunction: this.#function(`route/${step.does}`),
      payload:
        step.hears === 'everything'
          ? TaskInput.fromJsonPathAt('$')
          : TaskInput.fromObject({ ...identifiers[step.about], ...step.tells }),
      ...(step.handsOn ? { outputPath: '$.Payload' } : { resultPath: JsonPath.DISCARD }),
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(Duration.minutes(this.#route.stepMinutes)),
    });
    task.addRetry(retry(failures, this.#route.tries));
    this.#catchAll(task, step);
    return task;
  }

  /** Waits until somebody calls back with its token, or its time is out, or somebody wakes it. */
  #wait(wait: Wait): LambdaInvoke {
    const { name, does, about, tells, atMost, wokenBy = [], again } = wait;
    const task = new LambdaInvoke(this.#scope, name, {
      lambdaFunction: this.#function(`route/${does}`),
      payload: TaskInput.fromObject({ ...identifiers[about], ...tells, token: JsonPath.taskToken }),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.at(`$.${atMost}`),
      ...(!wait.handsOn && { resultPath: JsonPath.DISCARD }),
    });
    // Being woken is no failure: it is never tried again, but caught.
    for (const error of wokenBy) task.addRetry({ errors: [error], maxAttempts: 0 });
    task.addRetry(retry(failures, this.#route.tries));
    const first = again.first && this.#step(again.first);
    first?.next(task);
    this.#comeBack(task, [Errors.TIMEOUT, ...wokenBy], {
      by: again.name,
      because: 'The time is out, or something has changed',
      to: first ?? task,
    });
    this.#catchAll(task, wait);
    return task;
  }

  /** What cannot go on becomes a visible task of the coordinator; when it is resolved, the state is tried again. */
  #catchAll(task: LambdaInvoke, { name, about, ifItFails }: Step | Wait): void {
    const { patienceDays, tries } = this.#route.coordinator;
    const ask = new LambdaInvoke(this.#scope, `AskCoordinatorAbout${name}`, {
      lambdaFunction: this.#function(askCoordinator),
      payload: TaskInput.fromObject({
        ...identifiers.case,
        about: troubles[about](ifItFails),
        error: JsonPath.objectAt('$.error'),
        token: JsonPath.taskToken,
      }),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(Duration.days(patienceDays)),
      resultPath: JsonPath.DISCARD,
    });
    ask.addRetry({ errors: [Errors.TIMEOUT], maxAttempts: 0 });
    ask.addRetry(retry([Errors.ALL], tries));
    this.#comeBack(ask, [Errors.TIMEOUT], {
      by: `AskCoordinatorAgainAbout${name}`,
      because: 'The coordinator has not answered',
      to: ask,
    });
    task.addCatch(ask.next(task), { resultPath: '$.error' });
  }

  /**
   * Leads from a wait's errors on to what comes then. A state of its own stands between: a `Catch` that leads straight back to
   * its own state is lawful, and other engines than AWS's take it for the end.
   */
  #comeBack(
    from: LambdaInvoke,
    errors: string[],
    { by, because, to }: { readonly by: string; readonly because: string; readonly to: LambdaInvoke },
  ): void {
    const between = new Pass(this.#scope, by, { comment: because });
    between.next(to);
    from.addCatch(between, { errors, ...discard });
  }

  #function(entry: keyof RouteFunctions): IFunction {
    const fn = this.#functions[entry];
    this.called.add(fn);
    return fn;
  }
}
