/** Why a request is not taken. The codes are stable, and answers hold nothing of the request. */
import type { RefusalCode } from './verify.ts';

/** Code → HTTP status. */
export const statusOf = {
  'wrong-method': 405,
  'body-too-large': 413,
  'wrong-content-type': 415,
  'incomplete-body': 400,
  'not-utf8': 400,
  'not-json': 400,
  structure: 422,
  drift: 422,
  'in-progress': 409,
  'handler-failed': 500,
  'store-failed': 500,
} as const;

export type ReceiverErrorCode = keyof typeof statusOf | RefusalCode;

/** The message is a sentence without its full stop, and holds no secret and no value of a body. */
export class ReceiverError extends Error {
  override readonly name = 'ReceiverError';
  readonly code: ReceiverErrorCode;
  /** The status that the provider gets. What does not verify is 401. */
  readonly status: number;

  constructor(code: ReceiverErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = (statusOf as Readonly<Record<string, number>>)[code] ?? 401;
  }
}
