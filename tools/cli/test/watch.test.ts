/** `hookwright generate --watch`, waited for by what it prints. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startHookwright, type Running } from './support/command.ts';
import { tinyRepository, tinySpec } from './support/specs.ts';
import { newFolder, putTree, readTree } from './support/tree.ts';

async function watching(...args: readonly string[]): Promise<{ readonly root: string; readonly run: Running }> {
  const root = newFolder();
  putTree(root, tinyRepository());
  const run = startHookwright(['generate', '--watch', ...args], { cwd: root });
  await run.said(/Watching 2 documents\. Stop with Ctrl-C\.\n/);
  return { root, run };
}

const payload = 'specs/ventrata/schemas/Created.yaml';
const models = 'packages/ventrata/models/index.d.ts';
const withCount = (type: string) => `${tinySpec('booked')['schemas/Created.yaml']}  count: { type: ${type} }\n`;

describe('a change', () => {
  test('writes the provider that it belongs to, in one line with the time', async () => {
    const { root, run } = await watching();
    putTree(root, { [payload]: withCount('integer') });
    await run.said(/\n?\d\d:\d\d:\d\d {2}ventrata {2}written {2}\d+ changed {2}packages\/ventrata\n/);
    expect(readTree(root)[models]).toContain('count');
    expect(run.text().match(/host-building/g)).toHaveLength(2);
  });

  test('is seen when the editor saves by renaming, time after time', async () => {
    const { root, run } = await watching();
    for (const type of ['integer', 'boolean', 'string']) {
      putTree(root, { 'specs/ventrata/schemas/.draft': withCount(type) });
      renameSync(join(root, 'specs/ventrata/schemas/.draft'), join(root, payload));
      await run.said(/ventrata {2}written/);
    }
    expect(readTree(root)[models]).toContain('count?: string');
  });

  test('with a mistake is told, and the next one is seen', async () => {
    const { root, run } = await watching();
    putTree(root, { [payload]: 'type: strnig\n' });
    await run.said(/Created\.yaml:1:\d+ {2}error/);
    await run.said(/ventrata {2}failed\n/);
    putTree(root, { [payload]: withCount('integer') });
    await run.said(/ventrata {2}written/);
  });

  test('that takes a mistake back is told, though there is nothing to write', async () => {
    const { root, run } = await watching();
    putTree(root, { [payload]: 'type: strnig\n' });
    await run.said(/ventrata {2}failed\n/);
    putTree(root, { [payload]: tinySpec('booked')['schemas/Created.yaml']! });
    await run.said(/ventrata {2}unchanged\n/);
  });

  test('that adds the missing file of a reference, in a new folder, is seen', async () => {
    const { root, run } = await watching();
    const document = tinySpec('booked')['asyncapi.yaml']!.replace('./schemas/', './more/');
    putTree(root, { 'specs/ventrata/asyncapi.yaml': document });
    await run.said(/ventrata {2}failed\n/);
    putTree(root, { 'specs/ventrata/more/Created.yaml': withCount('integer') });
    await run.said(/ventrata {2}written/);
  });
});

describe('providers that come and go', () => {
  test('a document that was removed is waited for', async () => {
    const { root, run } = await watching('ventrata', 'host-building');
    rmSync(join(root, 'specs/ventrata'), { recursive: true });
    await run.said(/specs\/ventrata\/asyncapi\.yaml is gone; its packages stay as they are\.\n/);
    expect(readTree(root)).toHaveProperty([models]);
    mkdirSync(join(root, 'specs/ventrata/schemas'), { recursive: true });
    writeFileSync(join(root, payload), withCount('integer'));
    writeFileSync(join(root, 'specs/ventrata/asyncapi.yaml'), tinySpec('booked')['asyncapi.yaml']!);
    await run.said(/ventrata {2}written/);
    putTree(root, { [payload]: withCount('boolean') });
    await run.said(/ventrata {2}written/);
  });

  test('a new provider is written', async () => {
    const { root, run } = await watching();
    mkdirSync(join(root, 'specs/acme'));
    putTree(root, {
      'specs/acme/schemas/Created.yaml': withCount('integer'),
      'specs/acme/asyncapi.yaml': tinySpec('booked')['asyncapi.yaml']!,
    });
    await run.said(/acme {2}written/);
  });
});

test('with --json each change is a line of JSON', async () => {
  const { root, run } = await watching('--json');
  putTree(root, { [payload]: withCount('integer') });
  const line = await run.said(/\{.*"id":"ventrata","status":"written","added":\[\],"changed":\[.+\],.*\}\n/);
  expect(JSON.parse(line.slice(line.lastIndexOf('{"time"')))).toMatchObject({ id: 'ventrata', problems: [] });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with exit code 0', async (signal) => {
  const { run } = await watching();
  run.child.kill(signal);
  expect(await run.ended).toBe(0);
});

test('settings that cannot be read are told, and waited out', async () => {
  const { root, run } = await watching();
  const settings = tinyRepository()['package.json']!;
  putTree(root, { 'package.json': settings.slice(0, -1) });
  putTree(root, { [payload]: withCount('integer') });
  await run.said(/settings-invalid/);
  await run.said(/ventrata {2}written/);
  putTree(root, { 'package.json': settings });
  putTree(root, { [payload]: withCount('boolean') });
  await run.said(/ventrata {2}written/);
});
