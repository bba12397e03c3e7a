/** Calls the control API of a running mock. */
import { UsageError } from '../exit.ts';
import { visible } from '../terminal.ts';
import { sentences } from './refusals.ts';

/** Where a mock listens unless it is told otherwise. */
const DEFAULT_MOCK = 'http://127.0.0.1:4010';

export interface ControlClient {
  /** For people, without a slash at its end. */
  readonly origin: string;
  /**
   * @param path Below the prefix of the control API, encoded.
   * @throws {UsageError} when nothing answers, or the mock refuses
   */
  readonly call: <Answer>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer>;
  /** Opens the live stream. Resolves once the mock tells everything that follows. */
  readonly stream: () => Promise<LiveStream>;
}

export interface LiveStream {
  /** What is told, in order; ends with the mock. */
  readonly events: AsyncIterable<StreamEvent>;
  readonly close: () => void;
}

export interface StreamEvent {
  readonly kind: string;
  readonly [member: string]: unknown;
}

/** @param word As `--mock` gives it: a URL, or a host and a port. */
export function openControlClient(word = DEFAULT_MOCK): ControlClient {
  const origin = originOf(word);
  const request = async (method: string, path: string, init: RequestInit): Promise<Response> => {
    const response = await reach(origin, () =>
      fetch(`${origin}/_hookwright${path}`, { method, redirect: 'error', ...init }),
    );
    if (!response.ok) throw new UsageError(await refusal(response, origin));
    return response;
  };
  return {
    origin,
    call: async <Answer>(method: string, path: string, body?: object) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await request(method, path, { headers, body: body === undefined ? null : JSON.stringify(body) });
      return (await response.json()) as Answer;
    },
    stream: async () => {
      const controller = new AbortController();
      const { body } = await request('GET', '/stream', { signal: controller.signal });
      return { events: readEvents(body, controller.signal), close: () => controller.abort() };
    },
  };
}

function originOf(word: string): string {
  const url = URL.parse(/^https?:\/\//i.test(word) ? word : `http://${word}`);
  if (url === null || word === '') throw new UsageError(`--mock is a URL such as ${DEFAULT_MOCK}, not "${word}".`);
  return url.origin;
}

async function reach(origin: string, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw new UsageError(
      `no mock answers at ${origin}; start one with: hookwright mock, or say with --mock where it is.`,
    );
  }
}

/** The control API says what is wrong (RFC 9457); anything else is no mock. */
async function refusal(response: Response, origin: string): Promise<string> {
  const problem: unknown = await response.json().catch(() => undefined);
  const { detail, help } = (problem ?? {}) as { readonly detail?: unknown; readonly help?: unknown };
  if (typeof detail !== 'string') return `what answers at ${origin} is no mock: it says ${response.status}.`;
  return visible(sentences(detail, typeof help === 'string' ? help : undefined));
}

/** Server-sent events: blocks of lines, with an empty line after each. */
async function* readEvents(body: Response['body'], signal: AbortSignal): AsyncGenerator<StreamEvent> {
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body ?? []) {
      const blocks = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = readEvent(block);
        if (event !== undefined) yield event;
      }
    }
  } catch (error) {
    // A mock that is gone ends the stream, however it went.
    if (!signal.aborted && !(error instanceof TypeError)) throw error;
  }
}

function readEvent(block: string): StreamEvent | undefined {
  const lines = block.split('\n');
  const data = lines.flatMap((line) => (line.startsWith('data: ') ? [line.slice('data: '.length)] : [])).join('\n');
  if (data === '') return undefined;
  const name = lines.find((line) => line.startsWith('event: '))?.slice('event: '.length);
  return { kind: name ?? 'message', ...(JSON.parse(data) as object) };
}
