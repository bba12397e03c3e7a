/** Every name of a graph in one language, decided before anything is printed. */
import type { LanguageNames } from './language.ts';
import type { PlainDeclaration, PlainGraph } from './model.ts';
import { nameAll, wordsOf } from './naming.ts';

export interface Names {
  /** By the contract's name. */
  readonly types: ReadonlyMap<string, string>;
  /** By the declaration, then by the name on the wire: of members and of an enum's values; of branches, by what they want. */
  readonly parts: ReadonlyMap<PlainDeclaration, ReadonlyMap<string, string>>;
}

export function namesFor({ declarations }: PlainGraph, rules: LanguageNames): Names {
  const taken = new Set<string>();
  const types = nameAll(
    declarations.map(({ contractName }) => contractName),
    rules.types,
    taken,
  );
  const constants = rules.values.scope === 'package' ? packageConstants(declarations, rules, types, taken) : undefined;
  const parts = new Map(
    declarations.map((declaration) => {
      if (declaration.kind === 'enum' && constants !== undefined) return [declaration, constants.get(declaration)!];
      return [declaration, partNames(declaration, rules, types.get(declaration.contractName)!)];
    }),
  );
  return { types, parts };
}

function partNames(plain: PlainDeclaration, rules: LanguageNames, name: string): ReadonlyMap<string, string> {
  const also = [...(rules.alsoReserved?.(name, plain) ?? [])];
  const within = (given: LanguageNames['members']) => ({
    ...given,
    reserved: also.length === 0 ? given.reserved : new Set([...given.reserved, ...also]),
  });
  switch (plain.kind) {
    case 'object':
      return nameAll(
        plain.members.map(({ wire }) => wire),
        within(rules.members),
      );
    case 'enum':
      return nameAll(
        plain.values.map(({ value }) => value),
        within(rules.values),
      );
    case 'union':
      return nameAll(
        plain.branches.map(({ wanted }) => wanted),
        within(rules.branches),
      );
  }
}

type EnumNames = Map<PlainDeclaration, Map<string, string>>;

/** Constants that stand beside the types begin with the name of theirs. */
function packageConstants(
  declarations: readonly PlainDeclaration[],
  { values: { write, nameless, ...others } }: LanguageNames,
  types: ReadonlyMap<string, string>,
  taken: Set<string>,
): EnumNames {
  const enums = declarations.filter((one) => one.kind === 'enum');
  const parts = new Map<
    string,
    { readonly declaration: PlainDeclaration; readonly type: string; readonly value: string }
  >(
    enums.flatMap((declaration) => {
      const type = types.get(declaration.contractName)!;
      return declaration.values.map(({ value }) => [`${type}\0${value}`, { declaration, type, value }] as const);
    }),
  );
  const writeKey = (_: readonly string[], key: string): string => {
    const { type, value } = parts.get(key)!;
    const words = wordsOf(value);
    return `${type}${words.length === 0 ? write([nameless], nameless) : write(words, value)}`;
  };
  const names = nameAll([...parts.keys()], { ...others, nameless, write: writeKey }, taken);
  const found: EnumNames = new Map(enums.map((declaration) => [declaration, new Map()]));
  for (const [key, { declaration, value }] of parts) found.get(declaration)!.set(value, names.get(key)!);
  return found;
}
