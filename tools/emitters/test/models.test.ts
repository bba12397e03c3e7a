import ts from 'typescript-5';
import { describe, expect, test } from 'vitest';
import { emitModels } from '../src/models.ts';
import { compilers, complaints } from './compiled.ts';
import { contractOf } from './contract-of.ts';
import type { ContractParts } from './contract-of.ts';
import { hostileTexts } from './hostile.ts';
import { closed, field, object, reference, string, typeCases } from './type-cases.ts';
import type { Contract, NamedType, Type } from '@hookwright/contract';

/** A contract of these types; the first is the body of the event `sold`. */
function contractWith(models: Readonly<Record<string, Type>>, parts: Partial<ContractParts> = {}): Contract {
  const types = Object.fromEntries(Object.keys(models).map((name) => [name, true]));
  const [first = ''] = Object.keys(models);
  return contractOf({ types, models, events: { sold: first }, ...parts });
}

const withAbout = (contract: Contract, name: string, about: Partial<NamedType['about']>): Contract => ({
  ...contract,
  types: contract.types.map((type) => (type.name === name ? { ...type, about: { ...type.about, ...about } } : type)),
});

async function print(contract: Contract): Promise<string> {
  const files = await emitModels(contract);
  return files.find(({ path }) => path === 'models/index.d.ts')?.text ?? '';
}

/** The declaration of a type without what stands above it. */
function declaration(text: string, name: string): string {
  const [, after = ''] = text.split(new RegExp(`^export (?:interface ${name} |type ${name} =)`, 'm'));
  const [declared = ''] = after.split('\n\n');
  return declared.trimEnd().replace(/^ /, '');
}

const allTypes = Object.fromEntries(typeCases.map(({ name, type }) => [name, type]));

describe('types', async () => {
  const text = await print(contractWith(allTypes));
  test.each(typeCases)('$name', (row) => expect(declaration(text, row.name)).toBe(row.text));

  test('no name is made up, numbered or lost', () => {
    const names = Array.from(text.matchAll(/^export (?:interface|type) (\S+)/gm), ([, name]) => name);
    expect(names.toSorted()).toEqual(
      [
        ...typeCases.map(({ name }) => name),
        'OtherString',
        'ToyShopEvent',
        'ToyShopEventName',
        'ToyShopEvents',
      ].toSorted(),
    );
  });
});

describe('the file', () => {
  const contract = contractWith(
    { Sold: object(field('price', reference('Price'))), Price: object(), A: string, Lost: object() },
    {
      events: {
        'toy.lost': 'Lost',
        'toy.sold': {
          typeName: 'Sold',
          title: 'Toy sold',
          summary: 'A toy was sold',
          link: 'https://toys.example/sold',
        },
      },
    },
  );

  test('the map of events comes first, its names as on the wire, and the union is derived from it', async () => {
    const text = await print(contract);
    expect(declaration(text, 'ToyShopEvents')).toBe(
      [
        '{',
        "  'toy.lost': Lost;",
        '  /**',
        '   * A toy was sold.',
        '   *',
        '   * @see {@link https://toys.example/sold}',
        '   */',
        "  'toy.sold': Sold;",
        '}',
      ].join('\n'),
    );
    expect(declaration(text, 'ToyShopEvent')).toBe('ToyShopEvents[ToyShopEventName];');
    expect(text.indexOf('interface ToyShopEvents')).toBeLessThan(text.indexOf('type ToyShopEvent '));
  });

  test('bodies follow in the order of the events, then shared types', async () => {
    const text = await print(contract);
    const order = ['interface', 'type'].flatMap((word) =>
      Array.from(text.matchAll(new RegExp(`^export ${word} (\\w+)`, 'gm'))),
    );
    const names = order.toSorted((a, b) => a.index - b.index).map(([, name]) => name);
    expect(names.slice(4)).toEqual(['Lost', 'Sold', 'Price', 'A']);
  });

  test('a type of the contract keeps its name, and ours steps aside', async () => {
    const text = await print(
      contractWith({
        OtherString: closed('a'),
        ToyShopEvents: object(),
        Sold: { kind: 'enum', values: ['x'], open: true, meanings: {} },
      }),
    );
    expect(declaration(text, 'OtherString')).toBe("'a';");
    expect(declaration(text, 'OtherString_')).toBe('string & {};');
    expect(declaration(text, 'Sold')).toBe("'x' | OtherString_;");
    expect(declaration(text, 'ToyShopEventName')).toBe('keyof ToyShopEvents_;');
  });

  test('says what it was made from, and neither when nor where', async () => {
    const text = await print(contract);
    expect(text).toContain('from the contract `toy-shop`, version 1.0.0');
    expect(text).not.toMatch(/\d{4}-\d\d|\/work|\/tmp|file:/);
  });

  test('is the same each time, and the contract is left as it was', async () => {
    const before = structuredClone(contract);
    expect(await emitModels(contract)).toEqual(await emitModels(contract));
    expect(contract).toEqual(before);
  });

  test('the module can be loaded', async () => {
    const files = await emitModels(contract);
    expect(files.find(({ path }) => path === 'models/index.js')?.text).toBe('export {};\n');
  });
});

const commentsOf = async (
  about: Partial<NamedType['about']>,
  type: Type = string,
  parts: Partial<ContractParts> = {},
) => {
  const text = await print(contractWith({ Sold: object(field('member', type, true, about)) }, parts));
  return declaration(text, 'Sold')
    .split('\n')
    .slice(1, -2)
    .map((line) => line.trim())
    .join('\n');
};

describe('comments', () => {
  test('description, capability, facts, evidence, examples, in this order', async () => {
    const about = {
      description: 'When it was sold',
      capability: 'octo/pricing',
      evidence: { status: 'inferred', source: 'A', note: 'All samples agree' },
      examples: ['2026-01-01', 'x', 'y'],
      deprecated: true,
    } as const;
    const type: Type = { kind: 'string', format: 'date', pattern: '^[`0-9]*/', minLength: 1, maxLength: 10 };
    const sources = [{ id: 'A', title: 'The page', url: 'https://toys.example/a' }];
    expect(await commentsOf(about, type, { webhooks: { sources } })).toBe(`/**
* When it was sold.
*
* Only with the capability \`octo/pricing\`.
*
* Format: date.
* Pattern: \`\`^[\`0-9]*\\/\`\`.
* Minimum length: 1.
* Maximum length: 10.
*
* Evidence: inferred. All samples agree. See {@link https://toys.example/a | The page}.
*
* @deprecated
* @example "2026-01-01"
* @example "x"
*/`);
  });

  test('what an editor cannot show otherwise: integers, limits, meanings, items, defaults', async () => {
    const number: Type = { kind: 'number', integer: true, minimum: 0, exclusiveMaximum: 10, multipleOf: 2 };
    expect(await commentsOf({ default: 4 }, number)).toBe(
      '/**\n* Integer.\n* Minimum: 0.\n* Less than: 10.\n* Multiple of: 2.\n* Default: `4`.\n*/',
    );
    const known: Type = { kind: 'enum', values: ['a'], open: true, meanings: { a: 'The first. @see' } };
    expect(await commentsOf({}, known)).toBe('/**\n* Values:\n* - `a`: The first. \\@see\n*/');
    const list: Type = {
      kind: 'array',
      items: { kind: 'string', format: 'uuid', maxLength: 36 },
      minItems: 1,
      unique: true,
    };
    expect(await commentsOf({}, list)).toBe(
      '/**\n* Minimum items: 1.\n* No two items are equal.\n* Each item: format uuid, maximum length 36.\n*/',
    );
    const id: Type = {
      kind: 'union',
      members: [
        { kind: 'string', format: 'uuid' },
        { kind: 'number', integer: true, minimum: 1 },
      ],
    };
    expect(await commentsOf({}, id)).toBe('/**\n* As a string: format uuid.\n* As a number: integer, minimum 1.\n*/');
    const either: Type = { kind: 'union', members: [{ kind: 'string', format: 'date' }, { kind: 'null' }] };
    expect(await commentsOf({}, either)).toBe('/** Format: date. */');
  });

  test('evidence is told once: a member says it only where it differs from what holds it', async () => {
    const inferred = { status: 'inferred' } as const;
    const observed = { status: 'observed', note: 'Once.' } as const;
    const inner = object(
      field('deep', object(field('c', string, true, { evidence: observed })), true, { evidence: observed }),
      field('a', string, true, { evidence: inferred }),
      field('b', string, true, { evidence: { status: 'published' } }),
    );
    const contract = withAbout(contractWith({ Sold: inner }), 'Sold', { evidence: inferred });
    const lines = (await print(contract)).split('\n').filter((line) => line.includes('Evidence'));
    expect(lines).toEqual([
      ' * Evidence: inferred.',
      '  /** Evidence: observed. Once. */',
      '  /** Evidence: published. */',
    ]);
  });

  test('a body without a description says what its event says', async () => {
    const parts = {
      events: {
        sold: { typeName: 'Sold', title: 'Toy sold', summary: 'A toy was sold.', link: 'https://toys.example' },
      },
    };
    expect(await print(contractWith({ Sold: object() }, parts))).toContain(
      '/**\n * A toy was sold.\n *\n * The body of `sold`.\n *\n * @see {@link https://toys.example/}\n */\nexport type Sold',
    );
  });
});

describe('hostile text', async () => {
  const fields = hostileTexts.map((text) =>
    field(text, closed(text, `${text}!`), text.length % 2 === 0, {
      description: `${text} and ${text}`,
      examples: [text, { [text]: [text] }],
      default: text,
      capability: text,
      evidence: { status: 'observed', note: text, source: text },
    }),
  );
  const meanings = Object.fromEntries(hostileTexts.map((text) => [text, text]));
  const events = Object.fromEntries(
    hostileTexts.map((text, i) => [
      `e${i} ${text}`,
      { typeName: 'Body', title: text, summary: text, category: text, link: `https://x.example/${text}` },
    ]),
  );
  const plain = contractWith(
    {
      Body: object(...fields),
      Meanings: { kind: 'enum', values: ['a'], open: true, meanings },
      Literal: { kind: 'literal', value: meanings },
    },
    { events, title: hostileTexts.join(' ') },
  );
  const contract = withAbout(plain, 'Meanings', { description: hostileTexts.join('\n\n'), title: '*/' });
  const text = await print(contract);
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true);

  test('becomes neither code nor a declaration', () => {
    const names = file.statements.map((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? statement.name.text
        : statement.getText(),
    );
    expect(names).toEqual([
      'ToyShopEvents',
      'ToyShopEventName',
      'ToyShopEvent',
      'OtherString',
      'Body',
      'Meanings',
      'Literal',
    ]);
  });

  test('keeps its value as a name and as a literal', () => {
    const body = file.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Body')!;
    expect(body.members.map((member) => memberName(member.name!))).toEqual(hostileTexts);
    const values = body.members.map((member) => literalsIn(member));
    expect(values).toEqual(hostileTexts.map((value) => [value, `${value}!`]));
  });

  test('becomes no tag and no link of a comment', () => {
    const seen = new Set<string>();
    const links: string[] = [];
    visit(file, (node) => {
      for (const tag of ts.getJSDocTags(node)) seen.add(tag.tagName.text);
      for (const { comment } of ts
        .getJSDocCommentsAndTags(node)
        .flatMap((doc) => [doc, ...('tags' in doc ? (doc.tags ?? []) : [])])) {
        if (typeof comment === 'object')
          links.push(...comment.map((part) => part.getText()).filter((part) => part.startsWith('{')));
      }
    });
    expect([...seen].toSorted()).toEqual(['example', 'see']);
    expect(new Set(links.map((link) => /^\{@link https:\/\/(x|evil)\.example/.test(link)))).toEqual(new Set([true]));
  });

  test('reaches a reader: nothing is left out of a description', () => {
    const meaningsType = file.statements.find(
      (node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'Meanings',
    )!;
    const shown = ts
      .getJSDocCommentsAndTags(meaningsType)
      .map((node) => node.getText())
      .join('\n');
    for (const word of ["it's", 'process.exit()', 'onerror=alert\\(1\\)', 'a@b.example', 'heading', 'Übergabe']) {
      expect(shown).toMatch(new RegExp(word.replace('.', '\\.').replace('process.exit()', 'process.exit\\(\\)')));
    }
  });

  test('compiles, and so does every kind of type, under the strictest options of both compilers', async () => {
    const values = typeCases.flatMap(({ name, takes, refuses }) => [
      ...takes.map((value) => `check<t.${name}>(${JSON.stringify(value)});`),
      ...refuses.map((value) => `// @ts-expect-error\ncheck<t.${name}>(${JSON.stringify(value)});`),
    ]);
    const check = [
      "import type * as t from './models/index.js';",
      'declare function check<T>(value: T): void;',
      ...values,
    ].join('\n');
    const files = [
      ...(await emitModels(contractWith(allTypes))),
      { path: 'check.ts', text: `${check}\n` },
      { path: 'hostile/index.d.ts', text },
    ];
    for (const compiler of Object.values(compilers)) expect(complaints(files, compiler)).toBe('');
  });
});

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

const memberName = (name: ts.PropertyName): string =>
  ts.isComputedPropertyName(name) && ts.isStringLiteral(name.expression)
    ? name.expression.text
    : 'text' in name
      ? name.text
      : '';

function literalsIn(member: ts.Node): readonly string[] {
  const found: string[] = [];
  visit(
    member,
    (node) => ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && found.push(node.literal.text),
  );
  return found;
}
