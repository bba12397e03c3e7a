/** What a contract says of a payload that is to be sent as an event. */
import type { Json, MockedProvider } from '../mocked-provider.ts';

/**
 * The contract's verdict. The event is told as it is for a receiver: by the body, by a header where the contract has one
 * for it, or not at all.
 */
export function judge(provider: MockedProvider, event: string, payload: Json): ReturnType<MockedProvider['validate']> {
  const rules = provider.webhooks.event;
  if (rules.length === 0) return provider.validate(payload, { type: event });
  const names = new Set(rules.flatMap((rule) => ('header' in rule ? [rule.header.toLowerCase()] : [])));
  return provider.validate(payload, { headers: { get: (name) => (names.has(name.toLowerCase()) ? event : null) } });
}
