/** Text → data, with limits: a spec may come from anywhere, and must not be able to hang or fill this process. */
import { CORE_SCHEMA, load, Type, YAMLException, type LoadOptions } from 'js-yaml';
import type { ProblemCode } from './catalogue.ts';

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly reason: string; readonly position: Position };

/** Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Levels of maps and lists within each other. */
export const depthLimit = 100;

/** Values in one document, each counted as often as aliases repeat it. */
export const valueLimit = 2_000_000;

// Dates stay text, as they are in JSON; `<<` is known, since many people write it.
const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (data) => data === '<<' || data === null });
const schema = CORE_SCHEMA.extend({ implicit: [merge] });
const yamlOptions: LoadOptions & { readonly maxDepth: number } = { schema, maxDepth: depthLimit };

export function parse(text: string, format: 'yaml' | 'json'): Parsed {
  const parsed = format === 'json' ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return parsed;
  const fault = measure(parsed.value);
  return fault === undefined ? parsed : { ok: false, code: fault, reason: '', position: { line: 1, column: 1 } };
}

export const formatOf = (file: string): 'yaml' | 'json' => (/\.json$/i.test(file) ? 'json' : 'yaml');

function parseYaml(text: string): Parsed {
  try {
    return { ok: true, value: load(text, yamlOptions) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, code: 'too-deep', reason: '', position: { line: 1, column: 1 } };
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
    const value: unknown = JSON.parse(text);
    const twice = duplicateKey(text);
    if (twice === undefined) return { ok: true, value };
    return { ok: false, code: 'duplicate-key', reason: 'duplicated key', position: positionAt(text, twice) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = /at position (\d+)/.exec(error.message)?.[1];
    const reason = error.message.replace(/,? (".*" is not valid JSON|in JSON at position .*)$/s, '').replace(' JSON input', ' text');
    return { ok: false, code: 'syntax', reason, position: positionAt(text, offset === undefined ? text.trimEnd().length : Number(offset)) };
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
      const key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
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

/** What makes a value too much to work with. Values that aliases share are measured once, and counted each time. */
function measure(root: unknown): ProblemCode | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  let fault: ProblemCode | undefined;
  const sizeOf = (value: unknown): number => {
    if (typeof value === 'number' && !Number.isFinite(value)) fault ??= 'not-json-value';
    if (typeof value !== 'object' || value === null || fault !== undefined) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) fault = 'alias-cycle';
    else if (open.size >= depthLimit) fault = 'too-deep';
    if (fault !== undefined) return 1;
    open.add(value);
    let size = 1;
    for (const inner of Object.values(value)) size += sizeOf(inner);
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  if (sizeOf(root) > valueLimit) fault ??= 'too-many-values';
  return fault;
}
