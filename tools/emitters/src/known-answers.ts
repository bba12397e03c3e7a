/**
 * AJV counts errors, and asks after each part whether the count is as it was before. Where an error ends the check at once,
 * the answer is known before the check runs. This walks a function as it would run, and writes the answers in.
 */
import { declares } from './statements.ts';
import type { Block, Statement } from './statements.ts';

/** What is known at a point, on every way that leads there. */
interface Known {
  /** Equal numbers for equal counts of errors. */
  readonly count: number;
  /** The counts that were kept, by the name of the constant. */
  readonly kept: ReadonlyMap<string, number>;
  /** Answers that are `true`. */
  readonly sure: ReadonlySet<string>;
  /** Answers that are `true` when the count is the one given here. */
  readonly asked: ReadonlyMap<string, number>;
  /** Members that are there. */
  readonly there: ReadonlySet<string>;
}

interface Walked {
  readonly block: Block;
  /** Absent when nothing after the block can run. */
  readonly after: Known | undefined;
  /** What is known where a loop is left early. */
  readonly breaks: readonly Known[];
}

/** A member of the body or of a part of it; the name may be a string literal that was set aside. */
const MEMBER = String.raw`(data\d*(?:\.[A-Za-z_$][\w$]*|\["\d+"\]))`;
const MISSING = new RegExp(`${MEMBER} === undefined`, 'g');
const PRESENT = new RegExp(`^${MEMBER} !== undefined$`);

/** Gives out numbers for counts that may be like no other. */
interface Counts {
  last: number;
}

/**
 * @param body - of one function
 * @returns the body with `true` for what is known, the blocks that this opens, and nothing that cannot run
 */
export function writeAnswers(body: Block): Block {
  return walk(body, { count: 0, kept: new Map(), sure: new Set(), asked: new Map(), there: new Set() }, { last: 0 })
    .block;
}

function walk(block: Block, before: Known, counts: Counts): Walked {
  const walked: Statement[] = [];
  const breaks: Known[] = [];
  let now: Known | undefined = before;
  for (const statement of block) {
    if (now === undefined) break;
    const step: Walked = walkOne(statement, now, counts);
    walked.push(...step.block);
    breaks.push(...step.breaks);
    now = step.after;
  }
  return { block: walked, after: now, breaks };
}

function walkOne(statement: Statement, now: Known, counts: Counts): Walked {
  switch (statement.kind) {
    case 'line':
      return walkLine(statement.text, now, counts);
    case 'loop':
      return walkLoop(statement, now, counts);
    case 'if':
      return walkIf(statement, now, counts);
    case 'block':
      return walk(statement.body, now, counts);
  }
}

function walkIf(statement: Extract<Statement, { kind: 'if' }>, now: Known, counts: Counts): Walked {
  const test = answer(statement.test, now);
  if (test === 'true') return opened(walk(statement.then, now, counts));
  if (test === '!true') return opened(walk(statement.otherwise, now, counts));
  const then = walk(statement.then, supposing(test, now), counts);
  const otherwise = walk(
    statement.otherwise,
    supposing(test.startsWith('!') ? test.slice(1) : `!${test}`, now),
    counts,
  );
  return {
    block: [{ kind: 'if', test, then: then.block, otherwise: otherwise.block }],
    after: join(then.after, otherwise.after, counts),
    breaks: [...then.breaks, ...otherwise.breaks],
  };
}

/** A block that always runs. What it declares stays in it, so that a minifier can use a short name again. */
function opened(walked: Walked): Walked {
  return declares(walked.block) ? { ...walked, block: [{ kind: 'block', body: walked.block }] } : walked;
}

/** What a test tells when it holds: an answer tells what the count is, and a list of missing members which are there. */
function supposing(test: string, now: Known): Known {
  const count = now.asked.get(test);
  if (count !== undefined) return { ...now, count, sure: new Set(now.sure).add(test) };
  const onlyMissing = test.startsWith('!') && /^![()| ]*$/.test(test.replaceAll(MISSING, ''));
  if (!onlyMissing) return now;
  const missing = [...test.matchAll(MISSING)].map(([, member]) => member!);
  return { ...now, there: new Set([...now.there, ...missing]) };
}

function walkLine(text: string, now: Known, counts: Counts): Walked {
  const answered = answer(text, now);
  const line: Block = [{ kind: 'line', text: answered }];
  if (text.startsWith('return')) return { block: line, after: undefined, breaks: [] };
  if (text === 'break;') return { block: line, after: undefined, breaks: [now] };
  // A break to a label leaves more than one loop, so what it knows is given up.
  if (text.startsWith('break ')) return { block: line, after: undefined, breaks: [knowingNothing(now, counts)] };
  return { block: line, after: knowAfter(text, answered, now, counts), breaks: [] };
}

/** @param answered - the same line with what is known written in */
function knowAfter(text: string, answered: string, now: Known, counts: Counts): Known {
  const [, keep] = /^const (_errs\d+) = errors;$/.exec(text) ?? [];
  if (keep !== undefined) return { ...now, kept: new Map(now.kept).set(keep, now.count) };
  const [, restore] = /^errors = (_errs\d+);$/.exec(text) ?? [];
  if (restore !== undefined) return { ...now, count: now.kept.get(restore) ?? ++counts.last, asked: new Map() };
  if (text === 'errors++;') return { ...now, count: ++counts.last, asked: new Map() };
  const [, name, value] = /^(?:(?:var|let) )?(_?valid\d+) = (.*);$/.exec(answered) ?? [];
  if (name === undefined || value === undefined) return now;
  const [sure, asked] = [new Set(now.sure), new Map(now.asked)];
  sure.delete(name);
  asked.delete(name);
  if (value === 'true') sure.add(name);
  const same = now.kept.get(/^(_errs\d+) === errors$/.exec(value)?.[1] ?? '');
  if (same !== undefined) asked.set(name, same);
  return { ...now, sure, asked };
}

/** What is known before a loop must be what every round leaves; so much is forgotten until that is so. */
function walkLoop(loop: Extract<Statement, { kind: 'loop' }>, now: Known, counts: Counts): Walked {
  const { block, after, breaks } = walk(loop.body, now, counts);
  const always = [after, ...breaks].reduce((one, other) => join(one, other, counts), now) ?? now;
  if (always.sure.size < now.sure.size) return walkLoop(loop, { ...now, sure: always.sure, asked: new Map() }, counts);
  if (always.count === now.count) return { block: [{ ...loop, body: block }], after: always, breaks: [] };
  const lost = { ...now, count: ++counts.last, asked: new Map<string, number>() };
  const round = walk(loop.body, lost, counts);
  const sure = [round.after, ...round.breaks].reduce((one, other) => join(one, other, counts), lost)?.sure;
  if (sure !== undefined && sure.size < now.sure.size) return walkLoop(loop, { ...lost, sure }, counts);
  return { block: [{ ...loop, body: round.block }], after: { ...lost, count: ++counts.last }, breaks: [] };
}

/** What is known where two ways meet. */
function join(one: Known | undefined, other: Known | undefined, counts: Counts): Known | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    count: one.count === other.count ? one.count : ++counts.last,
    kept: new Map([...one.kept, ...other.kept]),
    sure: new Set([...one.sure].filter((name) => other.sure.has(name))),
    asked: new Map(),
    there: new Set([...one.there].filter((member) => other.there.has(member))),
  };
}

const knowingNothing = (now: Known, counts: Counts): Known => ({
  ...now,
  count: ++counts.last,
  sure: new Set(),
  asked: new Map(),
});

/** What a text holds that asks for a count or an answer. Most ask for neither. */
const ASKING = /errors|valid\d/;

/** The text with what is known written in. AJV writes a comparison of counts either way round. */
function answer(text: string, { count, kept, sure, there }: Known): string {
  const told = text.replace(PRESENT, (test, member: string) => (there.has(member) ? 'true' : test));
  if (!ASKING.test(told)) return told;
  return told
    .replaceAll(/\berrors === (_errs\d+)|(_errs\d+) === errors\b/g, (test, one?: string, other?: string) =>
      kept.get((one ?? other)!) === count ? 'true' : test,
    )
    .replaceAll(/\berrors === 0\b/g, (test) => (count === 0 ? 'true' : test))
    .replaceAll(/(?<![.\w$])_?valid\d+\b(?! =)/g, (name) => (sure.has(name) ? 'true' : name))
    .replace(/^(.*=) true \|\| _?valid\d+;$/, '$1 true;');
}
