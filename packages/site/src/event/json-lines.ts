/** A value of JSON text, and the lines that it begins and ends on, from 0. */
export type JsonNode = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'scalar'; readonly text: string }
);

export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly value: JsonNode;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+|\n/gu;

/** Reads JSON text that keeps its lines; undefined when it is no JSON. */
export function readJsonLines(text: string): JsonNode | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return readValue(tokensOf(text).values());
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  for (const [part] of text.matchAll(TOKEN)) {
    if (part === '\n') line += 1;
    else if (part !== ',' && part !== ':') tokens.push({ text: part, line });
  }
  return tokens;
}

// The text was parsed before, so brackets match and every name has a value.
const take = (tokens: Iterator<Token>): Token => tokens.next().value as Token;

function readValue(tokens: Iterator<Token>, first: Token = take(tokens)): JsonNode {
  if (first.text === '{') return readObject(tokens, first.line);
  if (first.text === '[') return readArray(tokens, first.line);
  return { kind: 'scalar', from: first.line, to: first.line, text: first.text };
}

function readObject(tokens: Iterator<Token>, from: number): JsonNode {
  const members: JsonMember[] = [];
  let token = take(tokens);
  while (token.text !== '}') {
    const { text, line } = token;
    members.push({ name: JSON.parse(text) as string, line, value: readValue(tokens) });
    token = take(tokens);
  }
  return { kind: 'object', from, to: token.line, members };
}

function readArray(tokens: Iterator<Token>, from: number): JsonNode {
  const items: JsonNode[] = [];
  let token = take(tokens);
  while (token.text !== ']') {
    items.push(readValue(tokens, token));
    token = take(tokens);
  }
  return { kind: 'array', from, to: token.line, items };
}
