/** What a mock refuses to do, for the person who asked. */

/** Stable names; each has its HTTP status in the control API. */
export const statuses = {
  'unknown-provider': 404,
  'unknown-event': 404,
  'unknown-example': 404,
  'unknown-scenario': 404,
  'unknown-endpoint': 404,
  'unknown-delivery': 404,
  'unknown-fault': 404,
  'ambiguous-event': 409,
  'not-waiting': 409,
  'one-url-only': 409,
  'bad-registration': 400,
  'bad-request': 400,
  'refused-body': 422,
  'host-not-allowed': 403,
  'store-full': 507,
  closing: 503,
} as const;
export type MockErrorCode = keyof typeof statuses;

/** The message is one sentence without its full stop, and holds no secret. */
export class MockError extends Error {
  override readonly name = 'MockError';
  readonly code: MockErrorCode;
  /** What to do next, as a sentence. */
  readonly help: string | undefined;

  constructor(code: MockErrorCode, message: string, help?: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}
