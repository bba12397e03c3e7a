/** JSON from the network, and where it stops being JSON. */
import type { Json } from '../mocked-provider.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: Json }
  /** Line and column from 1. */
  | { readonly ok: false; readonly why: 'syntax'; readonly line: number; readonly column: number }
  | { readonly ok: false; readonly why: 'too-deep' };

/** Levels of lists and objects. Payloads have about ten; code that walks a value must not run out of stack. */
export const deepest = 200;

export function parseJson(text: string): ParsedJson {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // The engine's own message quotes the text, which may hold a secret, and often has no position.
    const before = text.slice(0, faultIn(text)).split('\n');
    return { ok: false, why: 'syntax', line: before.length, column: before.at(-1)!.length + 1 };
  }
  return isDeeper(value, deepest) ? { ok: false, why: 'too-deep' } : { ok: true, value };
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((one: Json) => isDeeper(one, levels - 1));
}

const space = /[ \t\n\r]*/y;
const scalar =
  // oxlint-disable-next-line no-control-regex -- a text in JSON may not hold them as they are
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Where a text that is no JSON stops being the start of one. */
function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const matches = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  const after = (): Awaited => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    matches(space);
    const character = text[at];
    if (character === undefined) return at;
    const inObject = open.at(-1) === '{';
    if (awaited === 'colon' && character === ':') [at, awaited] = [at + 1, 'value'];
    else if (awaited === 'comma-or-end' && character === ',') [at, awaited] = [at + 1, inObject ? 'key' : 'value'];
    else if (awaited.endsWith('-or-end') && character === (inObject ? '}' : ']')) {
      open.pop();
      [at, awaited] = [at + 1, after()];
    } else if (awaited.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      [at, awaited] = [at + 1, character === '{' ? 'key-or-end' : 'value-or-end'];
    } else if (awaited.startsWith('value') && matches(scalar)) awaited = after();
    else if (awaited.startsWith('key') && character === '"' && matches(scalar)) awaited = 'colon';
    else return at;
  }
}
