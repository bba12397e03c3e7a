import { quote } from './quote.ts';
import type { Code, Ref } from './code.ts';

/**
 * The text of one module: imports first, sorted, one line for each module, type-only where no use is a value.
 * A symbol whose name is taken gets a number: `Money` from another file becomes `Money$1`.
 *
 * @param path - where the module goes, below `<out>/<id>/`; symbols that live there are its own and are not imported
 */
export function printModule(path: string, body: Code): string {
  const symbols = mergeUses(body.parts.filter((part) => typeof part !== 'string'));
  const names = nameLocally(path, symbols);
  const text = body.parts.map((part) => (typeof part === 'string' ? part : names.get(identity(part))!)).join('');
  const imports = printImports(path, symbols, names);
  const lines = [...imports, ...(imports.length > 0 ? [''] : []), ...text.trim().split('\n')];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The text of code on its own, such as one type, with its symbols under their own names. */
export const printText = (body: Code): string =>
  body.parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

/** A symbol is its module and its name: the same name from two modules is two symbols. */
const identity = ({ name, from }: Ref): string => JSON.stringify([from, name]);

/** Each symbol once, sorted. One use as a value makes the import a real one. */
function mergeUses(uses: readonly Ref[]): readonly Ref[] {
  const symbols = new Map<string, Ref>();
  for (const use of uses) {
    const before = symbols.get(identity(use));
    symbols.set(identity(use), before === undefined || before.typeOnly ? use : before);
  }
  return [...symbols.values()].toSorted((a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.name, b.name));
}

/** The module's own symbols keep their names; the others step aside. */
function nameLocally(path: string, symbols: readonly Ref[]): ReadonlyMap<string, string> {
  const own = symbols.filter(({ from }) => from === path);
  const taken = new Set(own.map(({ name }) => name));
  const names = new Map(own.map((symbol) => [identity(symbol), symbol.name]));
  for (const symbol of symbols.filter(({ from }) => from !== path)) {
    let name = symbol.name;
    for (let n = 1; taken.has(name); n++) name = `${symbol.name}$${n}`;
    taken.add(name);
    names.set(identity(symbol), name);
  }
  return names;
}

function printImports(path: string, symbols: readonly Ref[], names: ReadonlyMap<string, string>): readonly string[] {
  const foreign = symbols.filter(({ from }) => from !== path);
  const modules = Map.groupBy(foreign, ({ from }) => from);
  return [...modules].map(([from, used]) => {
    const erased = used.every(({ typeOnly }) => typeOnly);
    const list = used.map((symbol) => {
      const local = names.get(identity(symbol))!;
      const alias = local === symbol.name ? local : `${symbol.name} as ${local}`;
      return symbol.typeOnly && !erased ? `type ${alias}` : alias;
    });
    return `import ${erased ? 'type ' : ''}{ ${list.join(', ')} } from ${quote(specifier(path, from))};`;
  });
}

/** How `path` names the module `from`: a package by its name, a file by the way from one folder to the other. */
function specifier(path: string, from: string): string {
  if (from.startsWith('npm:')) return from.slice('npm:'.length);
  const here = path.split('/').slice(0, -1);
  const there = from.replace(/\.d\.ts$/, '.js').split('/');
  while (here.length > 0 && here[0] === there[0] && there.length > 1) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? './' : '../'.repeat(here.length)}${there.join('/')}`;
}

const byCodePoint = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
