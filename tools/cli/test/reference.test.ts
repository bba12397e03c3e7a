/** The data of the site's reference pages is printed from the program, the schemas and the catalogues, and is up to date. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyCode } from '../src/commands/explain.ts';
import { commandReference } from '../scripts/command-reference.ts';
import { folder, printReference } from '../scripts/print-reference.ts';
import { problemReference } from '../scripts/problem-reference.ts';
import { webhooksReference } from '../scripts/schema-reference.ts';

test('the files are what a run of print-reference.ts prints', async () => {
  for (const [name, text] of await printReference()) {
    const file = readFileSync(new URL(name, folder), 'utf8');
    expect(file, `${name} is old: run node tools/cli/scripts/print-reference.ts`).toBe(text);
  }
});

describe('commands', () => {
  test('inner ones follow their own, with arguments, choices, defaults and examples', () => {
    const commands = commandReference();
    const ids = commands.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['generate', 'docs', 'docs-build', 'docs-serve']));
    // Those that only scripts use are not told.
    expect(ids).not.toContain('summary');
    const lint = commands.find(({ id }) => id === 'lint');
    expect(lint).toMatchObject({
      name: 'hookwright lint',
      usage: 'hookwright lint [options] [spec...]',
      arguments: [{ name: '[spec...]' }],
      examples: expect.arrayContaining(['hookwright lint --format github']) as string[],
    });
    expect(lint?.options).toContainEqual({
      id: 'lint--format',
      flags: '-f, --format <format>',
      description: 'How to print problems.',
      choices: ['stylish', 'json', 'github', 'sarif'],
      default: 'stylish',
    });
  });
});

describe('schemas', () => {
  test('members are followed through references, lists, choices and maps, each once', () => {
    const { sections } = webhooksReference({
      properties: {
        auth: {
          type: 'array',
          description: 'Ways.',
          items: {
            anyOf: [
              {
                type: 'object',
                required: ['header'],
                properties: { header: { type: 'string', description: 'Name.' } },
              },
              { type: 'object', properties: { header: { type: 'string' }, wait: { $ref: '#/definitions/duration' } } },
            ],
          },
        },
        id: { type: 'string', pattern: '^a', description: 'Kebab.' },
        statuses: { type: 'object', description: 'Words.', additionalProperties: { enum: ['stop'] } },
      },
      definitions: {
        duration: { type: 'string', pattern: 'x', description: 'A time.' },
        overrides: { properties: { id: { $ref: '#/properties/id', description: 'Another.' } } },
      },
    });
    expect(
      sections.map(({ title, members }) => [title, ...members.map(({ path, type }) => `${path}: ${type}`)]),
    ).toEqual([
      ['auth', 'auth[].header: text', 'auth[].wait: duration'],
      ['id', 'id: text'],
      ['statuses', 'statuses: key → one of these values'],
      ['On an operation or a message', 'id: text'],
    ]);
    expect(sections[1]?.members[0]?.limits).toEqual(['pattern ^a']);
    expect(sections[2]?.members[0]?.values).toEqual(['"stop"']);
    expect(sections[3]?.members[0]?.description).toBe('Another.');
  });

  test('every member of x-webhooks says what it is', async () => {
    const text = (await printReference()).get('x-webhooks.json')!;
    const { sections } = JSON.parse(text) as ReturnType<typeof webhooksReference>;
    const members = sections.flatMap((section) => section.members);
    expect(members.filter(({ description }) => description === '').map(({ id }) => id)).toEqual([]);
    const ids = sections.flatMap(({ id, members: own }) => [
      id,
      ...own.map((one) => one.id).filter((one) => one !== id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('every code that explain knows is on the page of problems, under its own name', () => {
  const ids = problemReference().flatMap(({ id, problems }) => [id, ...problems.map((problem) => problem.id)]);
  expect(ids).toEqual(expect.arrayContaining([...everyCode().keys()]));
  expect(new Set(ids).size).toBe(ids.length);
});
