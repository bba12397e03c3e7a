/** Stories of several events, with the times at which they come. */
import type { Contract, Scenario } from '@hookwright/contract';
import type { ScenarioDocs } from '../../runtime/docs.js';
import { milliseconds } from './duration.ts';
import { optionalLine, proseOf } from './spans.ts';
import { anchorOf } from './tree.ts';
import type { Lookup } from './tree.ts';

/** @param payloads of events, by their names on the wire */
export const scenariosOf = ({ scenarios }: Contract, payloads: ReadonlyMap<string, Lookup>): readonly ScenarioDocs[] =>
  scenarios.map((scenario) => scenarioDocs(scenario, payloads));

function scenarioDocs(scenario: Scenario, payloads: ReadonlyMap<string, Lookup>): ScenarioDocs {
  const { name, title, description, steps } = scenario;
  let atMs = 0;
  return {
    name,
    title,
    description: proseOf(description),
    steps: steps.map(({ event, after, note }, index) => {
      atMs += index === 0 ? 0 : milliseconds(after);
      return { event, after, atMs, ...optionalLine('note', note) };
    }),
    shared: sharedOf(scenario, payloads),
  };
}

/** Values that hold several steps together, at the place where most steps have them. */
function sharedOf({ steps, shared }: Scenario, payloads: ReadonlyMap<string, Lookup>): ScenarioDocs['shared'] {
  return shared.flatMap(({ value, at }) => {
    if (new Set(at.map(({ step }) => step)).size < 2) return [];
    const places = Map.groupBy(at, ({ pointer }) => pointer);
    const [most] = [...places.values()].toSorted((one, other) => other.length - one.length);
    const { step, pointer } = most![0]!;
    const payload = payloads.get(steps[step]?.event ?? '');
    const path = payload === undefined ? undefined : anchorOf(payload, pointer);
    return path === undefined ? [] : [{ path, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}
