/** `hookwright lint`, and the official parser behind its limits. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openOfficialParser } from '../src/official-parser.ts';
import { hookwright } from './support/command.ts';
import { below, tinyRepository, tinySpec } from './support/specs.ts';
import { newFolder, putTree, type Tree } from './support/tree.ts';

function folderWith(tree: Tree): string {
  const folder = newFolder();
  putTree(folder, tree);
  return folder;
}

/** A few hundred bytes that unfold to hundreds of millions of values. */
function aliasBomb(): Tree {
  const nine = (item: string) => `[${Array.from({ length: 9 }, () => item).join(', ')}]`;
  const levels = Array.from({ length: 7 }, (_, level) => `x-a${level + 1}: &a${level + 1} ${nine(`*a${level}`)}`);
  const lines = [
    'asyncapi: 3.0.0',
    'info: { title: Bomb, version: 1.0.0 }',
    `x-a0: &a0 ${nine('1')}`,
    ...levels,
    'channels: {}',
  ];
  return { 'asyncapi.yaml': lines.join('\n') };
}

const noVersion = (): Tree => ({
  ...tinySpec(),
  'asyncapi.yaml': tinySpec()['asyncapi.yaml']!.replace(', version: 1.0.0', ''),
});

/** One worker for all tests that only want a verdict. */
const official = openOfficialParser();
afterAll(() => official.close());

const judge = (tree: Tree) => official.judge(join(folderWith(tree), 'asyncapi.yaml'));

describe('the command', () => {
  test('tells the verdict of each document of a repository', () => {
    const { code, stdout, stderr } = hookwright(['lint'], { cwd: folderWith(tinyRepository()) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('specs/ventrata/asyncapi.yaml: no problems; accepted by the official parser.\n');
    expect(stdout).toContain('2 documents: no problems.\n');
  });

  test('shows a problem with its place and the next step, and exits with 1', () => {
    const folder = folderWith({ ...tinySpec(), 'schemas/Created.yaml': 'type: strnig\n' });
    const { code, stdout } = hookwright(['lint', '--no-official', '.'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^schemas\/Created\.yaml:1:7 {2}error {2}schema-type-unknown {2}.*\n {2}1 \| type: strnig\n {4}\| {7}\^\n {2}→ ./m,
    );
  });

  test('--format json has every document and every problem', () => {
    const folder = folderWith({
      ...below('a', tinySpec()),
      ...below('b', { ...tinySpec(), 'schemas/Created.yaml': 'type: 1\n' }),
    });
    const { code, stdout } = hookwright(['lint', '--no-official', '.', '--format', 'json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      documents: [
        { id: 'a', spec: 'a/asyncapi.yaml', official: 'not asked', problems: [] },
        {
          id: 'b',
          problems: expect.arrayContaining([
            expect.objectContaining({ file: 'b/schemas/Created.yaml', line: 1 }),
          ]) as unknown,
        },
      ],
    });
  });

  test('--format github and sarif', () => {
    const folder = folderWith({ ...tinySpec(), 'schemas/Created.yaml': 'type: strnig\n' });
    const lint = (format: string) => hookwright(['lint', '--no-official', '.', '-f', format], { cwd: folder }).stdout;
    expect(lint('github')).toMatch(/^::error file=schemas\/Created\.yaml,line=1,col=7,title=schema-type-unknown::/m);
    expect(JSON.parse(lint('sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'hookwright' } } }],
    });
  });

  test('control characters of a document do not reach the terminal', () => {
    const folder = folderWith({ ...tinySpec(), 'schemas/Created.yaml': 'type: "\\e[31mred"\n' });
    const { code, stdout } = hookwright(['lint', '--no-official', '.'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the official parser', () => {
  test('accepts, and refuses with line and column', async () => {
    expect(await judge(tinySpec())).toEqual({ verdict: 'accepted', problems: [] });
    const { verdict, problems } = await judge(noVersion());
    expect(verdict).toBe('refused');
    expect(problems[0]).toMatchObject({ code: 'official-parser', severity: 'error', location: { line: 2, column: 6 } });
    expect(problems[0]!.message).toContain('version');
  });

  test('gives up when it needs too much memory, and judges the next document', { timeout: 120_000 }, async () => {
    const parser = openOfficialParser({ milliseconds: 100_000, megabytes: 160 });
    const judged = [aliasBomb(), tinySpec()].map((tree) => join(folderWith(tree), 'asyncapi.yaml'));
    const [bomb, tiny] = [await parser.judge(judged[0]!), await parser.judge(judged[1]!)];
    await parser.close();
    expect(bomb.verdict).toBe('gave up');
    expect(bomb.problems).toMatchObject([{ code: 'official-parser-gave-up', severity: 'warning' }]);
    expect(bomb.problems[0]!.message).toContain('160 MB');
    expect(tiny.verdict).toBe('accepted');
  });

  test('gives up when it takes too long', async () => {
    const parser = openOfficialParser({ milliseconds: 1, megabytes: 1024 });
    const { verdict, problems } = await parser.judge(join(folderWith(aliasBomb()), 'asyncapi.yaml'));
    await parser.close();
    expect(verdict).toBe('gave up');
    expect(problems[0]!.message).toContain('0.001 seconds');
  });

  test('is not asked about a document beyond our own limits', () => {
    const { code, stdout } = hookwright(['lint', '.'], { cwd: folderWith(aliasBomb()) });
    expect(code).toBe(1);
    expect(stdout).toContain('the official parser was not asked');
  });

  test('follows no reference to the network', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const document = tinySpec()['asyncapi.yaml']!.replace('./schemas/Created.yaml', `http://127.0.0.1:${port}/a.yaml`);
    await judge({ 'asyncapi.yaml': document });
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toBe(0);
  });

  test.each([
    ['./inside.yaml', true],
    ['../secret.yaml', false],
    ['./link.yaml', false],
    ['/secret.yaml', false],
  ])('reads %s: %s', async (reference, isRead) => {
    const top = newFolder();
    const target = reference.replace(/^\//, `${top}/`);
    const document = tinySpec()['asyncapi.yaml']!.replace('./schemas/Created.yaml', target);
    // What is read shows, since this is no type.
    putTree(top, { 'secret.yaml': 'type: 17\n', 'spec/inside.yaml': 'type: 17\n', 'spec/asyncapi.yaml': document });
    symlinkSync(join(top, 'secret.yaml'), join(top, 'spec/link.yaml'));
    const { problems } = await official.judge(join(top, 'spec/asyncapi.yaml'));
    expect(problems.some(({ message }) => message.includes('type'))).toBe(isRead);
  });
});
