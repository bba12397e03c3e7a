/** Where a body tells its event, by the contract's rules. */
import type { EventRule } from '@hookwright/receiver';
import { keysOf } from '../payload/paths.ts';

/** The keys of each place. */
export const eventPlaces = (rules: readonly EventRule[]): readonly (readonly string[])[] =>
  rules.flatMap((rule) => {
    if ('pointer' in rule) return [keysOf(rule.pointer)];
    return 'present' in rule ? Object.keys(rule.present).map(keysOf) : [];
  });
