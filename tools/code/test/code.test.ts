import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { code, doc, id, join, key, literal, printModule, quote, ref, typeRef, verbatim } from '../src/index.ts';
import type { Code } from '../src/index.ts';

const print = (body: Code, path = 'models/index.d.ts') => printModule(path, body);
const run = (text: string): unknown => runInThisContext(`(${text})`);

const HOSTILE = [
  "it's",
  '"',
  '`${1}`',
  '*/ }',
  '\\',
  "\\'",
  '\\"',
  '\n\r\t\0',
  '\u2028\u2029',
  '\u202e',
  '\ud800',
  '👩‍🚀',
  '__proto__',
  '</script>',
  '',
];

test('a template loses its own margin, and a value takes the margin of its hole', () => {
  const fields = [
    code`a: string;`,
    code`
    b: {
      c: number;
    };
  `,
  ];
  const body = code`
    export interface Price {
      ${fields}
    }
  `;
  expect(print(body)).toBe('export interface Price {\n  a: string;\n  b: {\n    c: number;\n  };\n}\n');
});

test('a plain value prints as a literal that has the same value', () => {
  for (const value of [...HOSTILE, 0, -1.5, 1e21, true, null]) expect(run(print(code`${value}`))).toBe(value);
  expect(print(code`${Infinity}`)).toBe('Infinity\n');
  expect(print(code`a${undefined}b${[]}c`)).toBe('abc\n');
});

test('a literal stays on one line and shows what it holds', () => {
  for (const text of HOSTILE) expect(quote(text)).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
  expect(quote('a\u2028\u202eb')).toBe(String.raw`'a\u2028\u202eb'`);
  expect(quote('say "yes"')).toBe(`'say "yes"'`);
});

test('a value inside text that looks like a template or a comment stays a value', () => {
  const text = '`; ${process.exit()} // */';
  expect(run(print(code`[${text}, ${[code`1`]}]`))).toEqual([text, 1]);
});

test('JSON prints as an expression, and a member called __proto__ sets no prototype', () => {
  const value = JSON.parse('{"a":[1,"two",null],"b":{},"__proto__":{"x":1},"odd key":[{"y":[]}],"constructor":0}');
  const text = print(literal(value));
  const back = run(text);
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  expect(text).toContain("['__proto__']: { x: 1 }");
});

test('JSON stands on one line where it fits, else a line for each member', () => {
  const long = 'x'.repeat(90);
  const body = code`
    const a = ${literal({ short: [1, { b: 'c' }], [long]: [], list: [{ text: long }] })};
  `;
  expect(print(body)).toBe(
    `const a = {\n  short: [1, { b: 'c' }],\n  ${long}: [],\n  list: [\n    {\n      text: '${long}',\n    },\n  ],\n};\n`,
  );
});

test('a key is quoted only when it must be', () => {
  const keys = ['a', '$b_1', '1a', 'a-b', "it's", 'é', '__proto__'].map((name) => print(key(name)).trim());
  expect(keys).toEqual(['a', '$b_1', "'1a'", "'a-b'", `"it's"`, "'é'", "['__proto__']"]);
});

test('a name that is none is refused', () => {
  for (const name of ['', 'a b', '1a', 'a;b', 'a\u2028']) expect(() => id(name)).toThrow('Not an identifier');
  expect(print(code`${id('Überweisung')} ${id('$_1')}`)).toBe('Überweisung $_1\n');
});

test('a doc comment cannot be ended by its text', () => {
  expect(print(doc('Ends */ here'))).toBe('/** Ends *\\/ here */\n');
  expect(print(code`${doc('One.\r\nTwo.\u2028*/')}type A = 1;`)).toBe(
    '/**\n * One.\n * Two.\n * *\\/\n */\ntype A = 1;\n',
  );
  expect(print(code`${doc('  ')}${doc(undefined)}x`)).toBe('x\n');
});

test('a symbol is imported once from each module, and one use as a value makes the import real', () => {
  const money = typeRef('Money', 'models/index.d.ts');
  const body = code`a: ${money}; b: ${money}; c: ${ref('z', 'npm:zod')}; d: ${typeRef('z', 'npm:zod')}; e: ${typeRef('Z', 'npm:zod')};`;
  expect(print(body, 'validators/index.d.ts')).toBe(
    "import type { Money } from '../models/index.js';\nimport { type Z, z } from 'zod';\n\na: Money; b: Money; c: z; d: z; e: Z;\n",
  );
});

test('the own name stays, and a foreign one of the same name gets an alias', () => {
  const own = ref('Money', 'models/index.d.ts');
  const foreign = [typeRef('Money', 'models/a.d.ts'), typeRef('Money', 'models/deep/b.d.ts')];
  expect(print(code`${foreign} ${own}`)).toBe(
    "import type { Money as Money$1 } from './a.js';\nimport type { Money as Money$2 } from './deep/b.js';\n\nMoney$1\nMoney$2 Money\n",
  );
});

test('the order of uses does not change the imports, and values are joined as they are', () => {
  const [a, b] = [ref('a', 'x.js'), ref('b', 'npm:pkg')];
  const [one, two] = [join([a, b], ' | '), join([b, a], ' | ')].map((body) =>
    print(body, 'y.js').split('\n').slice(0, 2),
  );
  expect(one).toEqual(two);
  expect(print(join([verbatim('x'), 1, 'y'], ' | '))).toBe("x | 1 | 'y'\n");
});
