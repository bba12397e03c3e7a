/** Capabilities: what a receiver asks deliveries to hold. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';

const name = /^[!-+\--~]+$/;

/** Names from a header that lists them with commas, in order and without duplicates. */
export const capabilitiesIn = (header: string): readonly string[] => [
  ...new Set(
    header
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/**
 * What an endpoint has: what was asked for, and what its events always have. Names that the contract does not know are
 * kept, since providers have more than they list; what merely allows a call is left out.
 *
 * @throws {MockError} `bad-registration` where there are no capabilities, or for text that is no name
 */
export function readCapabilities(
  provider: MockedProvider,
  asked: readonly string[],
  events: readonly string[],
): readonly string[] {
  const { capabilitiesHeader, requiredCapabilities = [], eventCapabilities = {} } = provider.webhooks.registration;
  const none = capabilitiesHeader === undefined && Object.keys(provider.webhooks.capabilities).length === 0;
  if (none && asked.length > 0) {
    throw new MockError('bad-registration', `${provider.title} has no capabilities`, 'Leave `capabilities` out.');
  }
  const wrong = asked.find((one) => one.length > 100 || !name.test(one));
  if (wrong !== undefined) {
    const message = `${JSON.stringify(wrong.slice(0, 80))} is no name of a capability`;
    throw new MockError('bad-registration', message, 'Give each name alone, without spaces and commas.');
  }
  const always = events.flatMap((event) => (Object.hasOwn(eventCapabilities, event) ? eventCapabilities[event]! : []));
  return [...new Set([...asked, ...always])].filter((one) => !requiredCapabilities.includes(one));
}
