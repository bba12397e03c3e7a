import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { csharp } from '../../tools/emitters/src/polyglot/csharp/csharp.ts';
import { kotlin } from '../../tools/emitters/src/polyglot/kotlin/kotlin.ts';
import { pageOf } from '../../tools/emitters/src/polyglot/pages.ts';
import { casesFor } from './cases.ts';

const require = createRequire(import.meta.url);
const grammar = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

/** What a grammar cannot say and a compiler would. */
interface Reading {
  /** Names of types that members are declared with. */
  readonly used: (root: Node) => readonly (string | undefined)[];
  /** Names of the members of a type, in one scope each. */
  readonly scopes: (declaration: Node) => readonly (readonly (string | undefined)[])[];
}

const nameOf = (node: Node | null): string | undefined => node?.childForFieldName('name')?.text;

const inCsharp: Reading = {
  used: (root) =>
    root.descendantsOfType(['property_declaration', 'method_declaration', 'parameter']).flatMap((node) => {
      const type = node?.childForFieldName('type') ?? node?.childForFieldName('returns');
      return type?.descendantsOfType('identifier').map((one) => one?.text) ?? [];
    }),
  scopes: (declaration) => {
    const parts = declaration.descendantsOfType(['property_declaration', 'method_declaration', 'parameter']);
    // A member may not be called like its type; `From` has a parameter of its own.
    return [[nameOf(declaration), ...parts.map(nameOf).filter((name) => name !== 'value')]];
  },
};

const inKotlin: Reading = {
  used: (root) => root.descendantsOfType('user_type').map((node) => node?.firstChild?.text),
  scopes: (declaration) => [
    declaration
      .descendantsOfType('class_parameter')
      .map((node) => node?.namedChildren.find((one) => one?.type === 'identifier')?.text),
    declaration.descendantsOfType('property_declaration').map((node) => node?.descendantsOfType('identifier')[0]?.text),
    declaration.descendantsOfType('function_declaration').map(nameOf),
    declaration.descendantsOfType('enum_entry').map((node) => node?.descendantsOfType('identifier').at(-1)?.text),
  ],
};

/** No compiler of these is installed, so a grammar says whether the text is of the language. */
const languages = [
  {
    language: csharp,
    reading: inCsharp,
    known: ['Field', 'IReadOnlyDictionary', 'IReadOnlyList', 'JsonElement'],
    wasm: grammar('tree-sitter-c-sharp', 'tree-sitter-c_sharp.wasm'),
    sources: '*.cs',
    declarations: [
      'record_declaration',
      'class_declaration',
      'struct_declaration',
      'interface_declaration',
      'enum_declaration',
    ],
  },
  {
    language: kotlin,
    reading: inKotlin,
    known: 'Boolean Double Field JsonElement JvmInline List Long Map SerialName Serializable String'.split(' '),
    wasm: grammar('@tree-sitter-grammars/tree-sitter-kotlin', 'tree-sitter-kotlin.wasm'),
    sources: '**/*.{kt,kts}',
    declarations: ['class_declaration', 'object_declaration'],
  },
];

beforeAll(() => Parser.init());

describe.each(languages)('$language.label', ({ language, reading, known, wasm, sources, declarations }) => {
  test('every file is of the language, declares what it should, and names nothing that is not there', async () => {
    const parser = new Parser().setLanguage(await Language.load(wasm));
    const { folder, contracts } = await casesFor(language.id);
    for (const contract of contracts) {
      const page = await pageOf(contract, language);
      const home = join(folder, contract.id, 'polyglot', language.id);
      const files = globSync(sources, { cwd: home });
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) {
        const tree = parser.parse(readFileSync(join(home, file), 'utf8'))!;
        expect(faults(tree.rootNode), `${contract.id} ${file}`).toEqual([]);
        if (file === language.fileOf(page.graph.declarations[0], page)) {
          const names = page.graph.declarations.map(({ name }) => name);
          const declared = tree.rootNode.descendantsOfType(declarations).filter((node) => node !== null);
          expect(new Set(declared.map(nameOf))).toEqual(new Set(names));
          expect(declared).toHaveLength(names.length);
          expect(new Set([...reading.used(tree.rootNode), ...known, ...names])).toEqual(new Set([...known, ...names]));
          for (const scope of declared.flatMap(reading.scopes)) {
            expect(scope).not.toContain(undefined);
            expect(new Set(scope).size, String(scope)).toBe(scope.length);
          }
        }
        tree.delete();
      }
    }
  });
});

/** What the parser could not read, or made up to go on. */
function faults(root: Node): readonly string[] {
  if (!root.hasError) return [];
  const found: string[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.isError || node.isMissing)
      found.push(`${node.startPosition.row + 1}: ${node.type} ${node.text.slice(0, 200)}`);
    else open.push(...node.children.filter((child) => child !== null).filter(({ hasError }) => hasError));
  }
  return found;
}
