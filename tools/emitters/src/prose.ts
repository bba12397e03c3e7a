/**
 * The text of a contract, which is Markdown, taken apart as far as printing it safely needs. What is recognised here
 * (code spans, links, fences) is printed as what it is; all other text is text, whatever it looks like.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** Lines of prose, or the lines of a fenced block as they are. */
export type Block =
  | { readonly kind: 'prose'; readonly lines: readonly string[] }
  | { readonly kind: 'fence'; readonly language: string; readonly lines: readonly string[] };

/** One level of brackets is enough for links; more would need a parser. */
const INLINE =
  /(?<!`)(?<ticks>`+)(?!`)(?<code>(?:[^`]|(?<!`)`+(?!`))*?[^`])\k<ticks>(?!`)|!?\[(?<label>[^\][]*)\]\((?<target>(?:[^\s()]|\([^\s()]*\))*)\)|<(?<auto>https?:[^\s<>]*)>/g;
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Line ends made alike, and no character that is invisible or turns the direction of text. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map((line) => line.replaceAll(UNSEEN, '').trimEnd())
    .join('\n')
    .trim();

/** The address when it is one of a web page, written so that it cannot end a link, a comment or a line. Passwords are dropped. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  parsed.username = '';
  parsed.password = '';
  return parsed.href.replaceAll(/[{}|*<>()[\]`"'\\@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The parts of one line. */
export function inlines(line: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > end) parts.push({ kind: 'text', text: line.slice(end, match.index) });
    parts.push(readInline(match));
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ kind: 'text', text: line.slice(end) });
  return parts;
}

/** An image becomes its label, and so does a link that leads to no web page. */
function readInline({ 0: whole, groups = {} }: RegExpExecArray): Inline {
  const { code, label, target, auto } = groups;
  if (code !== undefined) return { kind: 'code', text: code.trim() };
  const url = whole.startsWith('!') ? undefined : webAddress(target ?? auto ?? '');
  const text = label ?? auto ?? '';
  return url === undefined ? { kind: 'text', text } : { kind: 'link', text, url };
}

export function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  let open: { mark: string; language: string } | undefined;
  let lines: string[] = [];
  const close = () => {
    if (open !== undefined) found.push({ kind: 'fence', language: open.language, lines });
    else if (lines.length > 0) found.push({ kind: 'prose', lines });
    lines = [];
  };
  for (const line of cleanText(text).split('\n')) {
    const fence = /^ {0,3}(```+|~~~+) *([\w+-]*)$/.exec(line);
    if (fence === null || (open !== undefined && (!fence[1]!.startsWith(open.mark) || fence[2] !== ''))) {
      lines.push(line);
      continue;
    }
    close();
    open = open === undefined ? { mark: fence[1]!, language: fence[2]! } : undefined;
  }
  close();
  return found;
}
