import { createHighlighter, type Highlighter } from 'shiki';
import { codeTheme } from './code-theme.ts';

/** Names that a contract or an emitter may use → the grammar that colours them. Anything else is plain text. */
const GRAMMARS: Readonly<Record<string, string>> = {
  bash: 'shellscript',
  cs: 'csharp',
  csharp: 'csharp',
  go: 'go',
  http: 'http',
  java: 'java',
  javascript: 'javascript',
  js: 'javascript',
  json: 'json',
  kotlin: 'kotlin',
  php: 'php',
  py: 'python',
  python: 'python',
  rust: 'rust',
  rs: 'rust',
  sh: 'shellscript',
  ts: 'typescript',
  typescript: 'typescript',
  xml: 'xml',
  yaml: 'yaml',
};

const CLASSES: Readonly<Record<string, string>> = {
  'var(--code-token-comment)': 'c',
  'var(--code-token-constant)': 'n',
  'var(--code-token-function)': 'f',
  'var(--code-token-keyword)': 'k',
  'var(--code-token-link)': 's',
  'var(--code-token-string)': 's',
  'var(--code-token-string-expression)': 's',
};

let highlighter: Promise<Highlighter> | undefined;
const cache = new Map<string, Promise<readonly string[]>>();

/**
 * Markup of coloured code, without `<pre>` and `<code>`: every character of the text is escaped, and each line ends in
 * its line break. Colours are the classes `c n f k s` of prose.css.
 */
export async function highlight(text: string, language: string): Promise<string> {
  return (await highlightLines(text, language)).join('\n');
}

/** The same, line by line and without line breaks, for callers that mark lines. */
export function highlightLines(text: string, language: string): Promise<readonly string[]> {
  const grammar = GRAMMARS[language.toLowerCase()];
  if (grammar === undefined) return Promise.resolve(text.split('\n').map(escapeText));
  const key = `${grammar}\n${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const lines = colour(text, grammar);
  cache.set(key, lines);
  return lines;
}

/** Beyond this length a request's body is left plain: it is one line that nobody reads for its colours. */
const LONGEST_BODY = 3000;

// By default a slow machine would colour less: a line's length decides, never the time that it takes.
const LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 20_000 };

async function colour(text: string, grammar: string): Promise<readonly string[]> {
  const body = grammar === 'http' ? text.indexOf('\n\n') : -1;
  if (body >= 0 && text.length - body > LONGEST_BODY)
    return [
      ...(await colour(text.slice(0, body), grammar)),
      ...text
        .slice(body + 1)
        .split('\n')
        .map(escapeText),
    ];
  highlighter ??= createHighlighter({ themes: [codeTheme], langs: [] });
  const shiki = await highlighter;
  await shiki.loadLanguage(grammar as Parameters<Highlighter['loadLanguage']>[0]);
  const { tokens } = shiki.codeToTokens(text, { lang: grammar as never, theme: 'hookwright', ...LIMITS });
  return tokens.map((line) =>
    printLine(line.map(({ content, color }) => ({ text: content, kind: CLASSES[color ?? ''] }))),
  );
}

interface Piece {
  readonly text: string;
  readonly kind: string | undefined;
}

/** Neighbours of one colour share one element: a page prints thousands of them. */
function printLine(pieces: readonly Piece[]): string {
  let html = '';
  let at = 0;
  while (at < pieces.length) {
    const { kind } = pieces[at]!;
    let text = '';
    while (at < pieces.length && (pieces[at]!.kind === kind || isBlank(pieces[at]!.text))) text += pieces[at++]!.text;
    html += kind === undefined ? escapeText(text) : `<i class="${kind}">${escapeText(text)}</i>`;
  }
  return html;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Text as markup that shows it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
