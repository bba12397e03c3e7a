/** What goes wrong with a call, as RFC 9457 has it. */
import { MockError, statuses } from '../mock-error.ts';

/** Of the call itself; what the mock refuses to do has its codes in `mock-error.ts`. */
const callStatuses = {
  'bad-json': 400,
  'bad-path': 400,
  unauthenticated: 401,
  forbidden: 403,
  'host-refused': 403,
  'origin-refused': 403,
  'unknown-path': 404,
  'unknown-problem': 404,
  'wrong-method': 405,
  'ambiguous-path': 409,
  'body-too-large': 413,
  'not-json': 415,
  'too-many-streams': 503,
  internal: 500,
} as const;

const problemStatuses = { ...statuses, ...callStatuses };
export type ProblemCode = keyof typeof problemStatuses;

/** Code → what it means, in a few words. */
export const problemTitles: Readonly<Record<ProblemCode, string>> = {
  'unknown-provider': 'No such provider',
  'unknown-event': 'No such event',
  'unknown-example': 'No such example',
  'unknown-scenario': 'No such scenario',
  'unknown-endpoint': 'No such endpoint',
  'unknown-delivery': 'No such delivery',
  'unknown-fault': 'No such fault',
  'ambiguous-event': 'Several providers have this event',
  'not-waiting': 'The delivery is finished',
  'one-url-only': 'The provider delivers to one URL',
  'bad-registration': 'The provider does not offer this',
  'bad-request': 'The request is not what this call takes',
  'refused-body': 'The contract refuses the payload',
  'host-not-allowed': 'The mock may not deliver there',
  'store-full': 'There is no room for more',
  closing: 'The mock is closing',
  'bad-json': 'The body is no JSON',
  'bad-path': 'The path cannot be read',
  unauthenticated: 'The call carries no key',
  forbidden: 'The key cannot be used',
  'host-refused': 'The call names a host that is not this one',
  'origin-refused': 'The call comes from another site',
  'unknown-path': 'Nothing is here',
  'unknown-problem': 'No such problem',
  'wrong-method': 'The method is not used here',
  'ambiguous-path': 'Several providers have this path',
  'body-too-large': 'The body is too large',
  'not-json': 'The body must be JSON',
  'too-many-streams': 'Too many streams are open',
  internal: 'The mock failed',
};

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence, without its full stop. */
  readonly detail: string;
  /** What to do next. */
  readonly help?: string;
}

/** Ends a call with a problem. The message becomes its `detail`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly help: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, message: string, help?: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.help = help;
    this.headers = headers;
  }
}

/** Seconds after which a call that found no room may be made again. */
const RETRY_AFTER = { 'Retry-After': '1' };

/** What to answer for an error. One that nobody foresaw tells nothing of itself. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof MockError) {
    const waits = error.code === 'closing' || error.code === 'store-full';
    return new ProblemError(error.code, error.message, error.help, waits ? RETRY_AFTER : {});
  }
  return new ProblemError('internal', 'Something that should not happen did', 'The log of the mock has the reason.');
}

export const statusOf = (code: ProblemCode): number => problemStatuses[code];

/** @param prefix of the control API, below which the problem is explained */
export function printProblem({ code, message, help }: ProblemError, prefix: string): Problem {
  return {
    type: `${prefix}/problems/${code}`,
    title: problemTitles[code],
    status: statusOf(code),
    detail: message,
    ...(help !== undefined && { help }),
  };
}
