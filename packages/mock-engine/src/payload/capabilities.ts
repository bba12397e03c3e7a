/** What an endpoint is sent of a payload: members that need a capability go only to endpoints that have it. */
import type { CapabilityMembers, Json, MockedProvider } from '../mocked-provider.ts';
import { isList, objectOf } from './paths.ts';

/** The payload without members whose capability is not among `capabilities`; the same reference when nothing is left out. */
export function withCapabilities(
  provider: MockedProvider,
  event: string,
  payload: Json,
  capabilities: readonly string[],
): Json {
  const type = Object.hasOwn(provider.types, event) ? provider.types[event] : undefined;
  if (type === undefined || Object.keys(provider.capabilityMembers).length === 0) return payload;
  return trimmed(payload, [type], provider.capabilityMembers, new Set(capabilities));
}

function trimmed(
  value: Json,
  types: readonly string[],
  members: CapabilityMembers,
  capabilities: ReadonlySet<string>,
): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const items = value.map((item) => trimmed(item, types, members, capabilities));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed = false;
  const entries: [string, Json][] = [];
  for (const [name, member] of Object.entries(value)) {
    const rules = types.flatMap((type) => ruleOf(members, type, name) ?? []);
    // Where a value may have one of several types, a member stays when one of them lets it.
    const open = rules.length === 0 || rules.some(({ capability }) => !capability || capabilities.has(capability));
    const kept = open
      ? trimmed(
          member,
          rules.flatMap((rule) => rule.types ?? []),
          members,
          capabilities,
        )
      : undefined;
    if (kept !== member) changed = true;
    if (kept !== undefined) entries.push([name, kept]);
  }
  return changed ? objectOf(entries) : value;
}

function ruleOf(members: CapabilityMembers, type: string, name: string) {
  const own = Object.hasOwn(members, type) ? members[type] : undefined;
  return own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined;
}
