import { expect, test } from 'vitest';
import { declareJava } from '../../src/polyglot/java/java-declarations.ts';
import { declareKotlin } from '../../src/polyglot/kotlin/kotlin-declarations.ts';
import type { Graph, ObjectDeclaration } from '../../src/polyglot/model.ts';

const said = { about: { deprecated: false, examples: [] }, notes: [] };
const text = { type: 'String', bare: 'String', nullable: false, shape: { kind: 'string' } } as const;

function objectWith(wires: readonly string[]): ObjectDeclaration {
  const members = wires.map((wire, at) => ({ name: `m${at}`, wire, required: true, use: text, ...said }));
  return { kind: 'object', name: 'Thing', contractName: 'Thing', members, ...said };
}

const graph: Graph = { declarations: [], events: [] };
const many = Array.from({ length: 255 }, (_, at) => `m${at}`);

test('a member without a name is refused, since Jackson would give it another', () => {
  expect(() => declareJava(objectWith(['']), graph)).toThrow('not-in-language: Java, The member "" of Thing');
});

test('an object with more members than a constructor can have is refused', () => {
  expect(() => declareJava(objectWith(many), graph)).toThrow('not-in-language: Java, Thing, which has 255 members,');
  expect(() => declareKotlin(objectWith(many), graph)).toThrow('not-in-language: Kotlin, Thing');
  expect(declareJava(objectWith(many.slice(1)), graph)).toContain('String m253)');
});
