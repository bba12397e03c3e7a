import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { openapi, routes } from '../src/server/openapi.ts';
import { prefix } from '../src/server/route.ts';
import { serve } from './support/served.ts';

type Members = Readonly<Record<string, unknown>>;
const document = openapi('1.2.3') as {
  readonly openapi: string;
  readonly info: Members;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Members>> };
};
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Members;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Members }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema: Members }>> }
    >
  >;
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** Every value below a key, wherever it stands. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name === key ? [member] : []),
    ...valuesOf(key, member),
  ]);
}

describe('the description of the control API', () => {
  test('is what the server hands out', async () => {
    const { call } = await serve([lokalebasen], { version: '1.2.3' });
    expect((await call('GET', `${prefix}/openapi.json`)).body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test('has every route once, each with a name of its own', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info['version']).toBe('1.2.3');
    const described = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect(described.toSorted()).toEqual(routes.map(({ path, method }) => `${method} ${prefix}${path}`).toSorted());
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(operations)('$method $path is whole', ({ path, operation }) => {
    expect(operation.summary).toMatch(/\.$/);
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{[^}]+\}/g) ?? []);
    expect(inPath.every(({ required }) => required === true)).toBe(true);
    const statuses = Object.keys(operation.responses);
    expect(statuses).toContain('default');
    expect(statuses.some((status) => /^2\d\d$/.test(status))).toBe(true);
  });

  test('refers only to what is there', () => {
    const references = valuesOf('$ref', document) as readonly string[];
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const keys = reference.slice(2).split('/');
      expect(
        keys.reduce<unknown>((here, key) => (here as Members | undefined)?.[key], document),
        reference,
      ).toBeDefined();
    }
  });

  test('has schemas of JSON Schema 2020-12 alone', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    ajv.addKeyword('components');
    const { components } = document;
    const all = [
      ...Object.values(components.schemas),
      ...operations.flatMap(({ operation }) => [
        ...(operation.parameters ?? []).map(({ schema }) => schema),
        ...[operation.requestBody, ...Object.values(operation.responses)].flatMap((one) =>
          Object.values(one?.content ?? {}).map(({ schema }) => schema),
        ),
      ]),
    ];
    for (const schema of all) expect(() => ajv.compile({ components, ...schema })).not.toThrow();
  });
});
