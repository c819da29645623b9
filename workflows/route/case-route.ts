import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type CatchProps,
  type Chain,
  DefinitionBody,
  Map as EachOf,
  Errors,
  type IChainable,
  IntegrationPattern,
  JitterType,
  JsonPath,
  Parallel,
  Pass,
  Succeed,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, type LambdaInvokeProps } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';

/** The Lambda functions that do the steps. */
export interface RouteSteps {
  readonly openCase: IFunction;
  readonly keepAttachments: IFunction;
  readonly awaitGate: IFunction;
  readonly openTask: IFunction;
  readonly remind: IFunction;
  readonly releaseDependants: IFunction;
  readonly closeCase: IFunction;
  readonly askCoordinator: IFunction;
}

const { stringAt } = JsonPath;
const wholeCase = { caseId: stringAt('$.caseId') };
const ofPermit = { ...wholeCase, permit: stringAt('$.permit') };
const ofReferral = { ...ofPermit, department: stringAt('$.department') };
const discard: CatchProps = { resultPath: JsonPath.DISCARD };

/** A coordinator who does nothing is asked anew; a token lives for a year at most. */
const coordinatorPatience = Duration.days(30);

/**
 * The way of a case, for any plan: which permits there are, who handles them and how long it takes is data in the case.
 *
 * Open the case → side by side: keep its files, and every permit at once: wait for its filing gates → referrals, review and
 * decision gates side by side → release what waited → when all are done: close.
 *
 * Mails are no part of it: a fact makes them due, and the table's stream brings them on their way. Every task is tried again,
 * and what still fails becomes a task for the coordinator and holds up nothing but itself; when that is resolved the step is
 * tried anew. Waiting costs nothing: a state waits by task token, and looks again when its time is out.
 */
export function caseRoute(scope: Construct, steps: RouteSteps): DefinitionBody {
  const build = new RouteBuilder(scope, steps);
  return DefinitionBody.fromChainable(build.route());
}

class RouteBuilder {
  readonly #scope: Construct;
  readonly #steps: RouteSteps;

  constructor(scope: Construct, steps: RouteSteps) {
    this.#scope = scope;
    this.#steps = steps;
  }

  route(): IChainable {
    const { openCase, closeCase } = this.#steps;
    const open = this.#step(
      'OpenCase',
      { lambdaFunction: openCase, payload: wholeCase, outputPath: '$.Payload' },
      'case.open',
    );
    const everything = new Parallel(this.#scope, 'Everything', {
      comment: 'A file that cannot be kept holds up no permit',
      resultPath: JsonPath.DISCARD,
    }).branch(this.#files(), this.#permits());
    const close = this.#step(
      'CloseCase',
      { lambdaFunction: closeCase, payload: wholeCase, resultPath: JsonPath.DISCARD },
      'case.close',
    );
    open.next(everything).next(close);
    close.next(new Succeed(this.#scope, 'CaseClosed'));
    return open;
  }

  #files(): IChainable {
    return this.#step(
      'KeepAttachments',
      { lambdaFunction: this.#steps.keepAttachments, payload: wholeCase, resultPath: JsonPath.DISCARD },
      'case.attachments',
    );
  }

  #permits(): IChainable {
    return new EachOf(this.#scope, 'EveryPermit', {
      comment: 'All permits at once: nothing waits for what is not its own prerequisite',
      itemsPath: '$.permits',
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(this.#track());
  }

  /** One permit, from its filing gates to its decision. */
  #track(): IChainable {
    const filing = this.#wait('WaitForFilingGates', {
      function: this.#steps.awaitGate,
      payload: { ...ofPermit, gate: 'filing', token: JsonPath.taskToken },
      seconds: '$.seconds',
      about: 'filing',
      keepsOutput: true,
    });
    this.#again(filing, 'LookAtFilingGatesAgain', filing.start);
    const handle = new Parallel(this.#scope, 'Handle', {
      comment: 'The department may prepare while others are asked and while a decision gate is shut',
      resultPath: JsonPath.DISCARD,
    });
    handle.branch(this.#referrals(), this.#review(), this.#decisionGates());
    const released = this.#step(
      'ReleaseDependants',
      { lambdaFunction: this.#steps.releaseDependants, payload: ofPermit, resultPath: JsonPath.DISCARD },
      'release',
    );
    const finished = new Pass(this.#scope, 'PermitFinished', { parameters: {} });
    filing.start.next(handle).next(released);
    released.next(finished);
    return filing.start;
  }

  #referrals(): IChainable {
    const ask = this.#wait('RequestOpinion', {
      function: this.#steps.openTask,
      payload: { ...ofReferral, token: JsonPath.taskToken },
      seconds: '$.seconds',
      about: 'opinion',
    });
    this.#again(ask, 'AskForOpinionAgain', this.#remind('RemindConsulted', ofReferral, ask.start, 'opinion-reminder'));
    return new EachOf(this.#scope, 'EveryReferral', {
      itemsPath: '$.referrals',
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(ask.start);
  }

  #review(): IChainable {
    const review = this.#wait('Review', {
      function: this.#steps.openTask,
      payload: { ...ofPermit, token: JsonPath.taskToken },
      seconds: '$.reviewSeconds',
      about: 'review',
      wakes: ['ClockChanged'],
    });
    this.#again(
      review,
      'LookAtReviewAgain',
      this.#remind('RemindDepartment', ofPermit, review.start, 'review-reminder'),
    );
    return review.start;
  }

  #decisionGates(): IChainable {
    const gates = this.#wait('WaitForDecisionGates', {
      function: this.#steps.awaitGate,
      payload: { ...ofPermit, gate: 'decision', token: JsonPath.taskToken },
      seconds: '$.decisionSeconds',
      about: 'decision-gates',
    });
    this.#again(gates, 'LookAtDecisionGatesAgain', gates.start);
    return gates.start;
  }

  /** Looks at a task whose time is out, stores what somebody should hear, and goes back to waiting. */
  #remind(name: string, payload: Record<string, unknown>, back: LambdaInvoke, about: string): LambdaInvoke {
    const look = this.#step(name, { lambdaFunction: this.#steps.remind, payload, outputPath: '$.Payload' }, about);
    look.next(back);
    return look;
  }

  /** A step that does something and is done. */
  #step(
    name: string,
    props: Omit<LambdaInvokeProps, 'payload'> & { payload: Record<string, unknown> },
    about: string,
  ): LambdaInvoke {
    const task = new LambdaInvoke(this.#scope, name, {
      ...props,
      payload: TaskInput.fromObject(props.payload),
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(Duration.minutes(2)),
    });
    retried(task);
    this.#catchAll(task, name, about);
    return task;
  }

  /** A step that waits until somebody calls back with its token; `#again` says what to do when its time is out. */
  #wait(
    name: string,
    props: {
      function: IFunction;
      payload: Record<string, unknown>;
      seconds: string;
      about: string;
      wakes?: readonly string[];
      keepsOutput?: true;
    },
  ) {
    const task = new LambdaInvoke(this.#scope, name, {
      lambdaFunction: props.function,
      payload: TaskInput.fromObject(props.payload),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.at(props.seconds),
      ...(!props.keepsOutput && { resultPath: JsonPath.DISCARD }),
    });
    // Being woken is no failure: it is never tried again, but caught by `#again`.
    for (const error of props.wakes ?? []) task.addRetry({ errors: [error], maxAttempts: 0 });
    retried(task);
    return { start: task, name, ...props };
  }

  /**
   * Says what a wait does when its time is out or somebody wakes it. A state of its own stands between: a `Catch` that leads
   * straight back to its own state is lawful, and other engines than AWS's take it for the end.
   */
  #again(
    wait: { start: LambdaInvoke; name: string; about: string; wakes?: readonly string[] },
    name: string,
    target: LambdaInvoke,
  ): void {
    const again = new Pass(this.#scope, name, { comment: 'The time is out, or something has changed' });
    again.next(target);
    wait.start.addCatch(again, { errors: [Errors.TIMEOUT, ...(wait.wakes ?? [])], ...discard });
    this.#catchAll(wait.start, wait.name, wait.about);
  }

  /** What cannot go on becomes a visible task; when it is resolved, the step is tried again. */
  #catchAll(task: LambdaInvoke, name: string, about: string): void {
    task.addCatch(this.#askCoordinator(name, about, task), { resultPath: '$.error' });
  }

  #askCoordinator(name: string, about: string, retry: LambdaInvoke): Chain {
    const subject = about.startsWith('case.')
      ? { about }
      : about.startsWith('opinion')
        ? // Several bodies are asked about one permit: each waits for itself.
          { about: JsonPath.format(`{}.${about}.{}`, stringAt('$.permit'), stringAt('$.department')) }
        : { about: JsonPath.format(`{}.${about}`, stringAt('$.permit')) };
    const ask = new LambdaInvoke(this.#scope, `AskCoordinatorAbout${name}`, {
      lambdaFunction: this.#steps.askCoordinator,
      payload: TaskInput.fromObject({
        ...wholeCase,
        ...subject,
        error: JsonPath.objectAt('$.error'),
        token: JsonPath.taskToken,
      }),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(coordinatorPatience),
      resultPath: JsonPath.DISCARD,
    });
    ask.addRetry({ errors: [Errors.TIMEOUT], maxAttempts: 0 });
    ask.addRetry({
      errors: [Errors.ALL],
      interval: Duration.seconds(5),
      backoffRate: 2,
      maxDelay: Duration.minutes(10),
      maxAttempts: 20,
      jitterStrategy: JitterType.FULL,
    });
    const anew = new Pass(this.#scope, `AskCoordinatorAgainAbout${name}`, {
      comment: 'The coordinator has not answered',
    });
    anew.next(ask);
    ask.addCatch(anew, { errors: [Errors.TIMEOUT], ...discard });
    return ask.next(retry);
  }
}

/** Anything that fails is tried again at growing intervals, and not by everybody at the same moment. */
function retried(task: LambdaInvoke): void {
  task.addRetry({
    errors: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
      'Lambda.Unknown',
      'States.TaskFailed',
    ],
    interval: Duration.seconds(2),
    backoffRate: 2,
    maxDelay: Duration.minutes(1),
    maxAttempts: 6,
    jitterStrategy: JitterType.FULL,
  });
}
