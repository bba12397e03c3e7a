/** Whether a receiver took a delivery, by its answer. Answers of other receivers than ours are judged by their status. */
import type { Verdict } from './verdict.ts';

/** What our receiver says of a delivery that it took. */
export type Taken = 'handled' | 'unhandled' | 'duplicate' | 'accepted';

interface Said {
  readonly status: number;
  /** `handled`, `duplicate` and so on. */
  readonly taken?: string;
  /** `wrong-signature` and so on. */
  readonly code?: string;
  /** For people. */
  readonly text: string;
}

/** @param how what it must say of it; without, a receiver that is not ours may say anything with a status of 2xx */
export async function toBeHandled(received: Response, how?: Taken): Promise<Verdict> {
  const said = await read(received);
  const success = said.status >= 200 && said.status < 300;
  const right = how === undefined ? [undefined, 'handled', 'accepted'].includes(said.taken) : said.taken === how;
  const wanted = how === undefined || how === 'handled' ? 'the delivery to be handled' : `the delivery to be ${how}`;
  return {
    pass: success && right,
    message: () =>
      success && right
        ? `Expected ${wanted.replace('to be', 'not to be')}, and it was.`
        : `Expected ${wanted}, but ${outcome(said)}.${hint(said)}`,
  };
}

/** @param why the status, or the code of our receiver, such as `wrong-signature`; without, any refusal is right */
export async function toBeRefused(received: Response, why?: number | string): Promise<Verdict> {
  const said = await read(received);
  const right =
    why === undefined ? said.status >= 400 : why === said.status || (said.status >= 400 && why === said.code);
  const wanted = `refused${why === undefined ? '' : ` with ${why}`}`;
  return {
    pass: right,
    message: () =>
      right
        ? `Expected the delivery not to be ${wanted}, and it was.`
        : `Expected the delivery to be ${wanted}, but ${outcome(said)}.`,
  };
}

/** The answer stays unread, so that a test can look at it as well. */
async function read(response: Response): Promise<Said> {
  if (!(response instanceof Response)) {
    throw new TypeError('This matcher judges a Response: expect(await handler(request)), with await inside.');
  }
  const text = response.bodyUsed ? '' : await response.clone().text();
  const { status } = response;
  const body = bodyOf(text);
  return {
    status,
    text: text.slice(0, 200),
    ...(typeof body['status'] === 'string' && { taken: body['status'] }),
    ...(typeof body['error'] === 'string' && { code: body['error'] }),
  };
}

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function outcome({ status, taken, code, text }: Said): string {
  if (code !== undefined) return `it was refused with ${status} ${code}`;
  if (taken !== undefined) return `the answer was ${status} ${taken}`;
  return `the answer was ${status}${text === '' ? '' : `: ${text}`}`;
}

/** What is most likely wrong in the test, by the code of the refusal. */
const hints: Readonly<Record<string, string>> = {
  'wrong-signature': 'Do test and receiver have the same secret, and does the receiver see the bytes as they came?',
  'missing-signature': 'Does something between the test and the receiver drop headers?',
  stale: 'Does the receiver get the same `now` as the test?',
  'in-the-future': 'Does the receiver get the same `now` as the test?',
  'no-secret': 'Was the secret, token or password given to the receiver?',
  'handler-failed': 'The function for this event threw; `onError` hears what.',
  'in-progress': 'The same body was sent twice at once; change a member to make it another delivery.',
  structure: 'The contract refuses the body; `onError` hears where.',
};

const duplicateHint = 'The same body was handled before; change a member, or use a new store for each test.';

function hint({ code, taken }: Said): string {
  if (taken === 'duplicate') return ` ${duplicateHint}`;
  if (taken === 'unhandled') return ' Is there a function for this event in `on`?';
  return code !== undefined && Object.hasOwn(hints, code) ? ` ${hints[code]}` : '';
}
