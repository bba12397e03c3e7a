/** How a body tells its event, as every language's dispatcher needs it. */
import { fromPointer } from '@hookwright/contract';
import type { Contract } from '@hookwright/contract';

/** The first that names an event decides, also when the contract does not know that event. */
export type EventRules = readonly EventRuleParts[];

export interface EventRuleParts {
  readonly where:
    /** The text at this path in the body, which consists of keys of objects. */
    | { readonly kind: 'pointer'; readonly path: readonly string[] }
    /** The value of this header, whose name is written in any case. */
    | { readonly kind: 'header'; readonly header: string }
    /** The event of the first path that is in the body and is not null. */
    | { readonly kind: 'present'; readonly signs: readonly Sign[] };
  /** Other spellings, and the event each one means. */
  readonly aliases: readonly (readonly [spelling: string, event: string])[];
}

export interface Sign {
  readonly path: readonly string[];
  readonly event: string;
}

export function eventRules({ webhooks }: Pick<Contract, 'webhooks'>): EventRules {
  return webhooks.event.map((rule) => {
    const aliases = Object.entries(rule.aliases ?? {});
    if ('pointer' in rule) return { where: { kind: 'pointer', path: keysOf(rule.pointer) }, aliases };
    if ('header' in rule) return { where: { kind: 'header', header: rule.header }, aliases };
    const signs = Object.entries(rule.present).map(([pointer, event]) => ({ path: keysOf(pointer), event }));
    return { where: { kind: 'present', signs }, aliases };
  });
}

/** The contract has only pointers that lead somewhere. */
const keysOf = (pointer: string): readonly string[] => fromPointer(pointer) ?? [];
