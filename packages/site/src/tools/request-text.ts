/** A request as people paste it: headers, or all of it. */

export interface RequestText {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What follows the empty line, if one does. */
  readonly body?: string;
  /** Lines that are no headers. */
  readonly strange: readonly string[];
}

const FIRST_LINE = /^[A-Z]{1,20} \S+( HTTP\/\d(\.\d)?)?$/;

/** Header lines, with the first line of a request before them or not; `curl -v` marks lines with `>` or `<`. */
export function readRequestText(text: string): RequestText {
  const [head = '', ...rest] = text
    .replaceAll('\r\n', '\n')
    .replace(/^\n+/, '')
    .split(/\n[ \t]*\n/);
  const body = rest.join('\n\n');
  const lines = head.split('\n').map((line) => line.replace(/^[<>] /, ''));
  if (FIRST_LINE.test(lines[0]?.trim() ?? '')) lines.shift();
  const headers: (readonly [string, string])[] = [];
  const strange: string[] = [];
  for (const line of lines) {
    const [, name, value] = /^\s*['"]?([!#$%&'*+.^_`|~\w-]+?)['"]?\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.push([name, value]);
    else if (line.trim() !== '') strange.push(line.trim());
  }
  return { headers, strange, ...(body.trim() === '' ? {} : { body }) };
}

/** Answers for headers in any case, as HTTP joins them. */
export const headersReader = (headers: RequestText['headers']) => ({
  get: (wanted: string): string | null => {
    const values = headers.filter(([name]) => name.toLowerCase() === wanted.toLowerCase()).map(([, value]) => value);
    return values.length === 0 ? null : values.join(', ');
  },
});
