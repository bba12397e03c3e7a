/** Text → data, with limits: a spec may come from anywhere, and must not be able to hang or fill this process. */
import { CORE_SCHEMA, load, Type, YAMLException, type LoadOptions } from 'js-yaml';
import type { ProblemCode } from './catalogue.ts';
import type { Json } from './contract.ts';
import { trusted } from './trusted.ts';

export type Parsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly code: ProblemCode; readonly reason: string; readonly position: Position };

/** Both count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Levels of maps and lists within each other. */
const depthLimit = 100;

/** Values in one document, each counted as often as aliases repeat it. */
const valueLimit = 2_000_000;

// Dates stay text, as they are in JSON; `<<` is known, since many people write it.
const merge = new Type('tag:yaml.org,2002:merge', {
  kind: 'scalar',
  resolve: (data) => data === '<<' || data === null,
});
const schema = CORE_SCHEMA.extend({ implicit: [merge] });
export const yamlOptions: LoadOptions & { readonly maxDepth: number } = { schema, maxDepth: depthLimit };

export function parse(text: string, format: 'yaml' | 'json'): Parsed {
  const parsed = format === 'json' ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return parsed;
  const fault = measure(parsed.value);
  return fault === undefined ? parsed : { ok: false, code: fault, reason: '', position: { line: 1, column: 1 } };
}

export const formatOf = (file: string): 'yaml' | 'json' => (/\.json$/i.test(file) ? 'json' : 'yaml');

function parseYaml(text: string): Parsed {
  try {
    return { ok: true, value: trusted(load(text, yamlOptions) ?? null) };
  } catch (error) {
    if (error instanceof RangeError)
      return { ok: false, code: 'too-deep', reason: '', position: { line: 1, column: 1 } };
    if (!(error instanceof YAMLException)) throw error;
    // The library leaves the mark out where no place is to blame, whatever its types say.
    const mark = error.mark as typeof error.mark | undefined;
    const position = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
    const code = error.reason.startsWith('nesting exceeded') ? 'too-deep' : yamlCode(error.reason);
    return { ok: false, code, reason: error.reason, position };
  }
}

const yamlCode = (reason: string): ProblemCode => (reason === 'duplicated mapping key' ? 'duplicate-key' : 'syntax');

function parseJson(text: string): Parsed {
  try {
    const value = trusted<Json>(JSON.parse(text));
    const twice = duplicateKey(text);
    if (twice === undefined) return { ok: true, value };
    return { ok: false, code: 'duplicate-key', reason: 'duplicated key', position: positionAt(text, twice) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = /at position (\d+)/.exec(error.message)?.[1];
    const reason = error.message
      .replace(/,? (".*" is not valid JSON|in JSON at position .*)$/s, '')
      .replace(' JSON input', ' text');
    return {
      ok: false,
      code: 'syntax',
      reason,
      position: positionAt(text, offset === undefined ? text.trimEnd().length : Number(offset)),
    };
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where a key stands for the second time in one object. The text is known to be JSON. */
function duplicateKey(text: string): number | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(text, index + token.length)) {
      const keys = open.at(-1);
      const key = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
      if (keys?.has(key)) return index;
      keys?.add(key);
    }
  }
  return undefined;
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (' \t\r\n'.includes(text.charAt(next)) && next < text.length) next += 1;
  return text.charAt(next) === ':';
}

interface Extent {
  /** Values in it, each counted as often as aliases repeat it. */
  readonly size: number;
  /** Levels of maps and lists in it, its own included. */
  readonly height: number;
}

const scalar: Extent = { size: 1, height: 0 };

/** What makes a value too much to work with. What aliases share is measured once, and counted each time. */
function measure(root: unknown): ProblemCode | undefined {
  const known = new Map<object, Extent>();
  const open = new Set<object>();
  let fault: ProblemCode | undefined;
  const extentOf = (value: unknown): Extent => {
    if (typeof value === 'number' && !Number.isFinite(value)) fault ??= 'not-json-value';
    if (typeof value !== 'object' || value === null || fault !== undefined) return scalar;
    const extent = known.get(value) ?? measureInside(value);
    known.set(value, extent);
    if (open.size + extent.height > depthLimit) fault ??= 'too-deep';
    return extent;
  };
  const measureInside = (value: object): Extent => {
    if (open.has(value)) fault ??= 'alias-cycle';
    if (open.size >= depthLimit) fault ??= 'too-deep';
    if (fault !== undefined) return scalar;
    open.add(value);
    let [size, height] = [1, 0];
    for (const inner of Object.values(value)) {
      const extent = extentOf(inner);
      size += extent.size;
      height = Math.max(height, extent.height);
    }
    open.delete(value);
    return { size, height: height + 1 };
  };
  if (extentOf(root).size > valueLimit) fault ??= 'too-many-values';
  return fault;
}
