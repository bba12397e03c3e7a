/** The text of a check as statements. AJV prints one a line, and opens and closes each block on a line of its own. */

export type Statement =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'if'; readonly test: string; readonly then: Block; readonly otherwise: Block }
  | { readonly kind: 'loop'; readonly head: string; readonly body: Block }
  /** Not of AJV's making. */
  | { readonly kind: 'block'; readonly body: Block };

export type Block = readonly Statement[];

/** @throws when a line is of no form that AJV prints */
export function parse(lines: readonly string[]): Block {
  const rest = [...lines];
  const block = readBlock(rest);
  if (rest.length > 0) throw new Error(`AJV printed a block that ends twice: ${rest[0]}`);
  return block;
}

/** Reads up to the end of the block, whose closing line it leaves. */
function readBlock(rest: string[]): Block {
  const block: Statement[] = [];
  for (let line = rest[0]; line !== undefined && !line.startsWith('}'); line = rest[0]) {
    rest.shift();
    const [, test] = /^if\((.*)\)\{$/.exec(line) ?? [];
    if (test !== undefined) block.push(readIf(test, rest));
    else if (/^for\(.*\)\{$/.test(line)) block.push({ kind: 'loop', head: line, body: readClosed(rest) });
    else if (/(?:;|:)$/.test(line)) block.push({ kind: 'line', text: line });
    else throw new Error(`AJV printed a line that is no statement: ${line}`);
  }
  return block;
}

function readClosed(rest: string[]): Block {
  const block = readBlock(rest);
  if (rest.shift() !== '}') throw new Error('AJV printed a block that does not end.');
  return block;
}

function readIf(test: string, rest: string[]): Statement {
  const then = readClosed(rest);
  const [, otherTest] = /^else if\((.*)\)\{$/.exec(rest[0] ?? '') ?? [];
  if (otherTest === undefined && rest[0] !== 'else {') return { kind: 'if', test, then, otherwise: [] };
  rest.shift();
  const otherwise = otherTest === undefined ? readClosed(rest) : [readIf(otherTest, rest)];
  return { kind: 'if', test, then, otherwise };
}

export function print(block: Block): readonly string[] {
  return block.flatMap((statement) => {
    switch (statement.kind) {
      case 'line':
        return [statement.text];
      case 'loop':
        return [statement.head, ...print(statement.body), '}'];
      case 'block':
        return ['{', ...print(statement.body), '}'];
      case 'if':
        return [
          `if(${statement.test}){`,
          ...print(statement.then),
          '}',
          ...(statement.otherwise.length > 0 ? ['else {', ...print(statement.otherwise), '}'] : []),
        ];
    }
  });
}

/** Whether nothing after the block can run. */
export const leaves = (block: Block): boolean => {
  const last = block.at(-1);
  if (last === undefined || last.kind === 'loop') return false;
  if (last.kind === 'block') return leaves(last.body);
  if (last.kind === 'if') return leaves(last.then) && leaves(last.otherwise);
  return /^(?:return|break)\b/.test(last.text);
};

/** Whether the block declares anything, and so must keep its braces. */
export const declares = (block: Block): boolean =>
  block.some((statement) => statement.kind === 'line' && /^(?:let|const) /.test(statement.text));
