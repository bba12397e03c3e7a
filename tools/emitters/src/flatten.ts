/**
 * Takes the ladder out of a check. AJV nests each part in the one before it; where an error ends the check at once, the
 * parts can stand one under the other.
 */
import { writeAnswers } from './known-answers.ts';
import { declares, leaves, parse, print } from './statements.ts';
import type { Block, Statement } from './statements.ts';

/** @param text - of one function's body, with string literals set aside */
export function flatten(text: string): string {
  let block = simplify(writeAnswers(parse(text.split('\n').filter((line) => line !== ''))), () => false);
  let flat = print(block).join('\n');
  // What is left out may have been all that asked for something else.
  for (let before = ''; before !== flat;) {
    before = flat;
    block = simplify(block, idleIn(before));
    flat = print(block).join('\n');
  }
  return [...undeclaredIn(flat).map((name) => `var ${name};`), flat].join('\n');
}

/** What could never run may have been all that declared an answer, which is then no. */
function undeclaredIn(text: string): readonly string[] {
  const used = tally(text.matchAll(/(?<![.\w$])(_?valid\d+)\b/g));
  const declared = tally(text.matchAll(/^(?:var|let) (_?valid\d+)\b/gm));
  return [...used.keys()].filter((name) => !declared.has(name));
}

/** Lines that give an answer or keep a count that nothing asks for. */
function idleIn(text: string): (line: string) => boolean {
  const uses = tally(text.matchAll(/(?<![.\w$])(_?valid\d+|_errs\d+)\b/g));
  const givings = tally(text.matchAll(/^(?:(?:var|let|const) )?(_?valid\d+|_errs\d+) = /gm));
  const countAsked = /=== errors\b|\berrors ===|= errors;/.test(text);
  return (line) => {
    const [, name] = /^(?:(?:var|let|const) )?(_?valid\d+|_errs\d+) = /.exec(line) ?? [];
    if (name !== undefined) return uses.get(name) === givings.get(name);
    return !countAsked && /^(?:let errors = 0|errors\+\+|errors = _errs\d+);$/.test(line);
  };
}

function tally(matches: Iterable<RegExpExecArray>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name] of matches) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return counts;
}

function simplify(block: Block, isIdle: (line: string) => boolean): Block {
  const simple: Statement[] = [];
  for (const statement of block) {
    // A count that is left behind is of no use.
    while (isReturn(statement) && isCount(simple.at(-1))) simple.pop();
    simple.push(...simplifyOne(statement, isIdle));
    // What follows cannot run.
    if (leaves(simple)) break;
  }
  return simple;
}

const isReturn = (statement: Statement): boolean =>
  statement.kind === 'line' && /^return (?:true|false);$/.test(statement.text);

const isCount = (statement: Statement | undefined): boolean =>
  statement?.kind === 'line' && /^errors(?:\+\+| = _errs\d+);$/.test(statement.text);

function simplifyOne(statement: Statement, isIdle: (line: string) => boolean): Block {
  switch (statement.kind) {
    case 'line':
      return isIdle(statement.text) ? [] : [statement];
    case 'loop': {
      const body = simplify(statement.body, isIdle);
      return body.length === 0 ? [] : [{ ...statement, body }];
    }
    case 'block': {
      const body = simplify(statement.body, isIdle);
      return declares(body) ? [{ ...statement, body }] : body;
    }
    case 'if':
      return simplifyIf(statement.test, simplify(statement.then, isIdle), simplify(statement.otherwise, isIdle));
  }
}

function simplifyIf(test: string, then: Block, otherwise: Block): Block {
  if (then.length === 0 && otherwise.length === 0) return [];
  if (leaves(then)) return [{ kind: 'if', test, then, otherwise: [] }, ...otherwise];
  // The refusal comes first, so that what is accepted reads on without a step to the right.
  if (then.length === 0 || leaves(otherwise)) {
    return [{ kind: 'if', test: not(test), then: otherwise, otherwise: [] }, ...then];
  }
  return [{ kind: 'if', test, then, otherwise }];
}

const not = (test: string): string => (/^!\w+$/.test(test) ? test.slice(1) : `!(${test})`);
