/** JSON as text that somebody types: its pieces for colours, the line of each value, and where it stops being JSON. */

export type PieceKind = 'key' | 'string' | 'number' | 'word' | 'mark' | 'space' | 'wrong';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

export interface JsonText {
  readonly pieces: readonly Piece[];
  /** JSON pointer → line, from 1. The body itself is the empty pointer. */
  readonly lines: ReadonlyMap<string, number>;
}

export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly message: string };

const PIECE =
  // oxlint-disable-next-line no-control-regex -- JSON allows none of them in a text
  /(\s+)|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|(true|false|null)(?!\w)|([{}[\],:])|("(?:[^"\\\n]|\\.)*|[^\s"{}[\],:]+|.)/gsu;

const KINDS: readonly PieceKind[] = ['space', 'string', 'number', 'word', 'mark', 'wrong'];

/** Never throws: what is no JSON is read as far as it makes sense. */
export function readJsonText(text: string): JsonText {
  const pieces: Piece[] = [];
  const walk = createWalk();
  let line = 1;
  for (const match of text.matchAll(PIECE)) {
    const at = match.slice(1).findIndex((group) => group !== undefined);
    const kind = KINDS[at] ?? 'wrong';
    const [piece] = match;
    if (kind === 'space') line += piece.split('\n').length - 1;
    const isKey = kind !== 'space' && walk.meet(kind, piece, line);
    pieces.push({ kind: isKey ? 'key' : kind, text: piece });
  }
  return { pieces, lines: walk.lines };
}

/** Below it, values have no pointer of their own: the pointers of what is nested without end would have no end either. */
const DEEPEST = 256;

interface Frame {
  readonly isList: boolean;
  readonly pointer: string;
  index: number;
  key: string | undefined;
  /** A name comes next, not a value. */
  wantsKey: boolean;
}

/** Follows the pieces from value to value, without recursion: text may be nested as deeply as it likes. */
function createWalk() {
  const lines = new Map<string, number>();
  const frames: Frame[] = [];

  function begin(line: number): string {
    const frame = frames.at(-1);
    if (frame !== undefined && frames.length > DEEPEST) return frame.pointer;
    const step = frame === undefined ? undefined : frame.isList ? String(frame.index) : frame.key;
    const pointer = step === undefined ? (frame?.pointer ?? '') : `${frame!.pointer}/${escaped(step)}`;
    // A member that is there twice counts where it stands last, as for a parser.
    if (step !== undefined || frame === undefined) lines.set(pointer, line);
    return pointer;
  }

  function mark(piece: string, line: number): void {
    const frame = frames.at(-1);
    if (piece === '{' || piece === '[') {
      const isList = piece === '[';
      frames.push({ isList, pointer: begin(line), index: 0, key: undefined, wantsKey: !isList });
    } else if (piece === '}' || piece === ']') {
      frames.pop();
    } else if (piece === ',' && frame !== undefined) {
      frame.index += 1;
      frame.key = undefined;
      frame.wantsKey = !frame.isList;
    } else if (piece === ':' && frame !== undefined) {
      frame.wantsKey = false;
    }
  }

  return {
    lines,
    /** @returns whether the piece is the name of a member */
    meet: (kind: PieceKind, piece: string, line: number): boolean => {
      const frame = frames.at(-1);
      if (kind === 'mark') mark(piece, line);
      else if (kind === 'string' && frame?.wantsKey === true) {
        frame.key = unquoted(piece);
        return true;
      } else if (kind !== 'wrong') begin(line);
      return false;
    },
  };
}

function unquoted(piece: string): string {
  try {
    return String(JSON.parse(piece));
  } catch {
    return piece.slice(1, -1);
  }
}

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The line of a value, or of the nearest thing around it: a member that is missing has none of its own. */
export function lineOf({ lines }: Pick<JsonText, 'lines'>, pointer: string): number {
  // What lies deeper has no line of its own, and each look at a long text costs its length.
  const near = pointer.split('/', DEEPEST + 2).join('/');
  for (let at = near; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}

/** The value of a text, or the line at which it stops being JSON. */
export function parseText(text: string): ParsedText {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const { line, message } = whereWrong(text);
    return { ok: false, line, message };
  }
}

/** Engines word their errors differently and often name no place, so the place is found here. */
function whereWrong(text: string): { readonly line: number; readonly message: string } {
  if (text.trim() === '') return { line: 1, message: 'The payload is empty' };
  let line = 1;
  const state = createGrammar();
  for (const { kind, text: piece } of readJsonText(text).pieces) {
    if (kind === 'space') {
      line += piece.split('\n').length - 1;
      continue;
    }
    const why = state.next(kind, piece);
    if (why !== undefined) return { line, message: why };
  }
  return { line, message: 'Something is missing at the end: a bracket, a brace or a quotation mark' };
}

/** What may follow what. */
function createGrammar() {
  const open: string[] = [];
  let expects: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end' = 'value';
  const close = (piece: string, short: string): string | undefined => {
    const fits = (open.at(-1) === '{') === (piece === '}') && open.length > 0;
    if (!fits) return `There is a ${short} that nothing opened`;
    open.pop();
    expects = 'end';
    return undefined;
  };
  return {
    next: (kind: PieceKind, piece: string): string | undefined => {
      const short = piece.length > 24 ? `${piece.slice(0, 24)}…` : piece;
      if (kind === 'wrong') {
        return piece.startsWith('"') ? 'A text has no end: its quotation mark is missing' : `JSON has no ${short}`;
      }
      const isFirst = expects === 'first-key' || expects === 'first-value';
      if ((piece === '}' || piece === ']') && kind === 'mark') {
        if (expects === 'end' || isFirst) return close(piece, short);
        return `Something is missing before ${short}, or a comma is too many`;
      }
      if (expects === 'key' || expects === 'first-key') {
        if (kind !== 'key') return `The name of a member belongs before ${short}, in double quotation marks`;
        expects = 'colon';
        return undefined;
      }
      if (expects === 'colon') {
        if (piece !== ':') return `A colon is missing before ${short}`;
        expects = 'value';
        return undefined;
      }
      if (expects === 'end') {
        if (open.length === 0) return `Nothing may follow the end of the payload: ${short}`;
        if (piece !== ',') return `A comma is missing before ${short}`;
        expects = open.at(-1) === '{' ? 'key' : 'value';
        return undefined;
      }
      if (kind === 'mark' && piece !== '{' && piece !== '[') return `A value is missing before ${short}`;
      if (kind === 'mark') {
        open.push(piece);
        expects = piece === '{' ? 'first-key' : 'first-value';
      } else expects = 'end';
      return undefined;
    },
  };
}
