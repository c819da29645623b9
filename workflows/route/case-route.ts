import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type CatchProps,
  DefinitionBody,
  Map as EachOf,
  Errors,
  type IChainable,
  IntegrationPattern,
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
  readonly sendMail: IFunction;
}

const { stringAt } = JsonPath;
const wholeCase = { caseId: stringAt('$.caseId') };
const ofPermit = { ...wholeCase, permit: stringAt('$.permit') };
const ofReferral = { ...ofPermit, department: stringAt('$.department') };
const discard: CatchProps = { resultPath: JsonPath.DISCARD };

/**
 * The way of a case, for any plan: which permits there are, who handles them and how long it takes is data in the case.
 *
 * Open the case → acknowledge → keep its files → every permit at once: wait for its filing gates → referrals, review and decision gates
 * side by side → release what waited → tell the applicant → when all are done: close.
 *
 * Every task is tried again, and what still fails becomes a task for the coordinator; when that is resolved the step
 * is tried anew. Waiting costs nothing: a state waits by task token, and looks again when its time is out.
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
    const { openCase, keepAttachments, closeCase } = this.#steps;
    const open = this.#step(
      'OpenCase',
      { lambdaFunction: openCase, payload: wholeCase, outputPath: '$.Payload' },
      'case.open',
    );
    const keep = this.#step(
      'KeepAttachments',
      { lambdaFunction: keepAttachments, payload: wholeCase, resultPath: JsonPath.DISCARD },
      'case.attachments',
    );
    const acknowledge = this.#mail('Acknowledge', 'receipt', 'case.receipt');
    const everyPermit = new EachOf(this.#scope, 'EveryPermit', {
      comment: 'All permits at once: nothing waits for what is not its own prerequisite',
      itemsPath: '$.permits',
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(this.#track());
    const close = this.#step(
      'CloseCase',
      { lambdaFunction: closeCase, payload: wholeCase, resultPath: JsonPath.DISCARD },
      'case.close',
    );
    const farewell = this.#mail('TellClosed', 'closed', 'case.closed');
    open.next.next(acknowledge.start);
    acknowledge.next.next(keep.start);
    keep.next.next(everyPermit).next(close.start);
    close.next.next(farewell.start);
    farewell.next.next(new Succeed(this.#scope, 'CaseClosed'));
    return open.start;
  }

  /** One permit, from its filing gates to the mail about its decision. */
  #track(): IChainable {
    const filing = this.#wait('WaitForFilingGates', {
      function: this.#steps.awaitGate,
      payload: { ...ofPermit, gate: 'filing', token: JsonPath.taskToken },
      seconds: '$.seconds',
      about: 'filing',
    });
    filing.again(this.#lookAgain('LookAtFilingGatesAgain', filing.start));
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
    const told = this.#mail('TellDecision', JsonPath.format('decision/{}', stringAt('$.permit')), 'decision-mail');
    const finished = new Pass(this.#scope, 'PermitFinished', { parameters: {} });
    filing.next.next(handle).next(released.start);
    released.next.next(told.start);
    told.next.next(finished);
    return filing.start;
  }

  #referrals(): IChainable {
    const ask = this.#wait('RequestOpinion', {
      function: this.#steps.openTask,
      payload: { ...ofReferral, token: JsonPath.taskToken },
      seconds: '$.seconds',
      about: 'opinion',
    });
    ask.again(this.#remind('RemindConsulted', ofReferral, ask.start, 'opinion-reminder'));
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
    review.again(this.#remind('RemindDepartment', ofPermit, review.start, 'review-reminder'));
    return review.start;
  }

  #decisionGates(): IChainable {
    const gates = this.#wait('WaitForDecisionGates', {
      function: this.#steps.awaitGate,
      payload: { ...ofPermit, gate: 'decision', token: JsonPath.taskToken },
      seconds: '$.decisionSeconds',
      about: 'decision-gates',
    });
    gates.again(this.#lookAgain('LookAtDecisionGatesAgain', gates.start));
    return gates.start;
  }

  /**
   * Leads back to a wait whose time is out. A `Catch` that leads straight back to its own state is lawful, and other engines
   * than AWS's take it for the end.
   */
  #lookAgain(name: string, target: LambdaInvoke): Pass {
    const again = new Pass(this.#scope, name, { comment: 'The time is out, or something has changed' });
    again.next(target);
    return again;
  }

  /** Looks at a task whose time is out, sends the mails that are due, and goes back to waiting. */
  #remind(name: string, payload: Record<string, unknown>, back: IChainable, about: string): IChainable {
    const look = this.#step(name, { lambdaFunction: this.#steps.remind, payload, outputPath: '$.Payload' }, about);
    const mail = this.#mail(`${name}ByMail`, stringAt('$.cause'), `${about}-mail`);
    const mails = new EachOf(this.#scope, `${name}Mails`, {
      itemsPath: '$.mails',
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(mail.start);
    look.next.next(mails).next(back);
    return look.start;
  }

  #mail(name: string, cause: string, about: string) {
    return this.#step(
      name,
      { lambdaFunction: this.#steps.sendMail, payload: { ...wholeCase, cause }, resultPath: JsonPath.DISCARD },
      about,
    );
  }

  /** A step that does something and is done. */
  #step(
    name: string,
    props: Omit<LambdaInvokeProps, 'payload'> & { payload: Record<string, unknown> },
    about: string,
  ): { start: LambdaInvoke; next: LambdaInvoke } {
    const task = new LambdaInvoke(this.#scope, name, {
      ...props,
      payload: TaskInput.fromObject(props.payload),
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(Duration.minutes(2)),
    });
    retried(task);
    task.addCatch(this.#askCoordinator(name, about, task), { resultPath: '$.error' });
    return { start: task, next: task };
  }

  /** A step that waits until somebody calls back with its token; `again` says what to do when its time is out. */
  #wait(
    name: string,
    props: {
      function: IFunction;
      payload: Record<string, unknown>;
      seconds: string;
      about: string;
      wakes?: readonly string[];
    },
  ) {
    const { awaitGate } = this.#steps;
    const task = new LambdaInvoke(this.#scope, name, {
      lambdaFunction: props.function,
      payload: TaskInput.fromObject(props.payload),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.at(props.seconds),
      ...(name !== 'WaitForFilingGates' && props.function !== awaitGate && { resultPath: JsonPath.DISCARD }),
    });
    // Being woken is no failure: it is never tried again, but caught below.
    for (const error of props.wakes ?? []) task.addRetry({ errors: [error], maxAttempts: 0 });
    retried(task);
    return {
      start: task,
      next: task,
      again: (target: IChainable) => {
        task.addCatch(target, { errors: [Errors.TIMEOUT, ...(props.wakes ?? [])], ...discard });
        task.addCatch(this.#askCoordinator(name, props.about, task), { resultPath: '$.error' });
      },
    };
  }

  /** What cannot go on becomes a visible task; when it is resolved, the step is tried again. */
  #askCoordinator(name: string, about: string, retry: IChainable): IChainable {
    const subject = about.startsWith('case.')
      ? { about }
      : { about: JsonPath.format(`{}.${about}`, stringAt('$.permit')) };
    const byMail = name.endsWith('ByMail');
    const ask = new LambdaInvoke(this.#scope, `AskCoordinatorAbout${name}`, {
      lambdaFunction: this.#steps.askCoordinator,
      payload: TaskInput.fromObject({
        ...wholeCase,
        ...(byMail ? { about: `mail.${about}` } : subject),
        error: JsonPath.objectAt('$.error'),
        token: JsonPath.taskToken,
      }),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      retryOnServiceExceptions: false,
      resultPath: JsonPath.DISCARD,
    });
    ask.addRetry({
      errors: [Errors.ALL],
      interval: Duration.seconds(5),
      backoffRate: 2,
      maxDelay: Duration.minutes(10),
      maxAttempts: 20,
    });
    return ask.next(retry);
  }
}

/** An uncertain mail waits for the mail service's own word; anything else is tried again at growing intervals. */
function retried(task: LambdaInvoke): void {
  task.addRetry({ errors: ['MailAttemptUncertain'], interval: Duration.seconds(60), backoffRate: 1, maxAttempts: 5 });
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
  });
}
