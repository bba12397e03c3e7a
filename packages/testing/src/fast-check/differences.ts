/** Two bodies of one event, and what lies between them: some differences taken over, others not. */
import type { Json } from '@hookwright/mock-engine';

type Members = { readonly [name: string]: Json };
/** Keys from the body down to a place. */
export type Keys = readonly (string | number)[];

/** Where the two differ, as JSON pointers: each at the deepest place that both have. */
export function differences(from: Json, to: Json, keys: Keys = []): readonly string[] {
  if (isMembers(from) && isMembers(to)) {
    return namesOf(from, to).flatMap((name) => {
      const here = [...keys, name];
      const both = Object.hasOwn(from, name) && Object.hasOwn(to, name);
      return both ? differences(from[name]!, to[name]!, here) : [pointerOf(here)];
    });
  }
  if (isList(from) && isList(to) && from.length === to.length) {
    return from.flatMap((item, index) => differences(item, to[index]!, [...keys, index]));
  }
  return from === to ? [] : [pointerOf(keys)];
}

/** The first body, with those differences of the second that `taken` has. */
export function between(from: Json, to: Json, taken: ReadonlySet<string>, keys: Keys = []): Json {
  if (isMembers(from) && isMembers(to)) {
    const entries = namesOf(from, to).flatMap((name): [string, Json][] => {
      const here = [...keys, name];
      const [old, now] = [memberOf(from, name), memberOf(to, name)];
      if (old !== undefined && now !== undefined) return [[name, between(old, now, taken, here)]];
      const kept = taken.has(pointerOf(here)) ? now : old;
      return kept === undefined ? [] : [[name, kept]];
    });
    return Object.fromEntries(entries);
  }
  if (isList(from) && isList(to) && from.length === to.length) {
    return from.map((item, index) => between(item, to[index]!, taken, [...keys, index]));
  }
  return taken.has(pointerOf(keys)) ? to : from;
}

/** Where texts, numbers, flags and nulls stand. */
export function leavesOf(value: Json, keys: Keys = []): readonly Keys[] {
  if (isList(value)) return value.flatMap((item, index) => leavesOf(item, [...keys, index]));
  if (isMembers(value)) return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...keys, name]));
  return [keys];
}

/** A copy in which another value stands at a place that is there; a member goes where `change` gives undefined. */
export function withChange(value: Json, keys: Keys, change: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value) ?? value;
  const next = (child: Json) => (rest.length === 0 ? change(child) : withChange(child, rest, change));
  if (isList(value)) return value.map((item, index) => (index === key ? (next(item) ?? item) : item));
  if (!isMembers(value)) return value;
  const entries = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const now = name === key ? next(member) : member;
    return now === undefined ? [] : [[name, now]];
  });
  return Object.fromEntries(entries);
}

const namesOf = (from: Members, to: Members) => [...new Set([...Object.keys(from), ...Object.keys(to)])];

const memberOf = (members: Members, name: string) => (Object.hasOwn(members, name) ? members[name] : undefined);

const pointerOf = (keys: Keys): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !isList(value);
