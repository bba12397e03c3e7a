/** The tools for one provider, for tests of a service that receives its webhooks. */
import type { MockedProvider } from '@hookwright/mock-engine';
import type { Changes } from './changes.ts';
import { senderFor } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { makeFixture } from './fixture.ts';
import type { FixtureOptions } from './fixture.ts';
import { makeRequest, momentOf } from './request.ts';
import type { RequestOptions } from './request.ts';
import { noticeable, tampered } from './tamper.ts';
import type { Tampering } from './tamper.ts';

export interface TestingOptions extends Credentials {
  /** Where the receiver is. Default: `http://localhost/hooks`. */
  readonly url?: string;
  /** Milliseconds since 1970: `fakeClock().now` in a test, and the same in the receiver. Default: the clock of this machine. */
  readonly now?: () => number;
}

/** What a delivery begins with, and how it is sent. */
export type DeliveryOptions = FixtureOptions & RequestOptions;

/** Event → body. All functions can be taken out of it. */
export interface Testing<Events> {
  /**
   * A body of this event, which the contract accepts: its first example with these changes. Each call gives a new copy.
   *
   * @throws {FixtureError} with the findings, when the contract refuses it
   * @throws {MockError} `unknown-event` and `unknown-example`, naming the nearest
   */
  readonly fixture: <Type extends keyof Events & string>(
    event: Type,
    changes?: Changes<Events[Type]>,
    options?: FixtureOptions,
  ) => Events[Type];
  /**
   * A delivery of such a body as the provider would send it: signed, with its headers and credentials.
   *
   * @throws {TypeError} when a secret is missing that the provider signs with; otherwise as `fixture` does
   */
  readonly signedRequest: <Type extends keyof Events & string>(
    event: Type,
    changes?: Changes<Events[Type]>,
    options?: DeliveryOptions,
  ) => Request;
  /**
   * A delivery of any body, right or wrong, signed like the others. Text and bytes are sent as they are, everything else as JSON.
   *
   * @param options `event` is needed only where a header names it
   */
  readonly signedBody: (body: unknown, options?: RequestOptions & { readonly event?: string }) => Request;
  /**
   * A copy of a delivery that a receiver must refuse.
   *
   * @throws {TypeError} when no receiver could notice it: `tamperings` has those that one can
   */
  readonly tamper: (request: Request, how: Tampering) => Promise<Request>;
  /** Ways to tamper that a receiver of this provider can notice, by what was given here: `test.each(tamperings)`. */
  readonly tamperings: readonly Tampering[];
}

const LOCAL = 'http://localhost/hooks';

/**
 * @param provider of a generated mock package: `import { hostBuilding } from '@hookwright/host-building-mock'`
 */
export function createTesting<Events>(provider: MockedProvider<Events>, options: TestingOptions = {}): Testing<Events> {
  // From here on an event is known by its name alone.
  const mocked = provider as unknown as MockedProvider;
  const { url = LOCAL, now = Date.now } = options;
  let sent = 0;

  const send = (event: string, body: string | Uint8Array, own: RequestOptions): Request => {
    const credentials = own.secret === undefined ? options : { ...options, secret: own.secret };
    sent += 1;
    return makeRequest(senderFor(mocked, credentials, own.url ?? url), {
      event,
      body,
      at: own.at === undefined ? now() : momentOf(own.at),
      id: own.id ?? `delivery-${sent}`,
      headers: own.headers ?? {},
    });
  };

  return {
    fixture: (event, changes, own = {}) => makeFixture(mocked, event, changes ?? {}, own) as Events[typeof event],
    signedRequest: (event, changes, own = {}) =>
      send(event, JSON.stringify(makeFixture(mocked, event, changes ?? {}, own)), own),
    signedBody: (body, { event = '', ...own } = {}) =>
      send(event, typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body), own),
    tamper: async (request, how) => tampered(senderFor(mocked, options, request.url), request, how),
    get tamperings() {
      return noticeable(senderFor(mocked, options, url));
    },
  };
}
