import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MockError } from '../../src/mock-error.ts';
import { openStore } from '../../src/stores/open.ts';

test('opens the store that a text names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-open-'));
  const memory = await openStore('memory');
  const file = await openStore(`sqlite:${join(folder, 'a.db')}`);
  const url = await openStore(`sqlite://${join(folder, 'b.db')}`);
  expect([memory, file, url].map(({ name }) => name)).toEqual([
    'memory',
    `sqlite:${join(folder, 'a.db')}`,
    `sqlite:${join(folder, 'b.db')}`,
  ]);
  await Promise.all([memory, file, url].map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

test.each([
  ['memroy', 'there is no store memroy'],
  ['mysql://root:the-password@localhost/hooks', 'there is no store mysql'],
  ['sqlite', 'there is no store sqlite'],
  ['sqlite:', 'the store sqlite: needs the name of a file'],
  ['root:the-password@localhost', 'there is no store root'],
  ['', 'this is no store'],
  ['\u001b[31m', 'this is no store'],
  ['postgres://user:the-password@[/hooks', 'the address of the PostgreSQL server cannot be read'],
])('refuses %j and names the forms', async (text, message) => {
  const error = await openStore(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MockError);
  expect((error as MockError).message).toBe(message);
  expect((error as MockError).help).toMatch(/^Write .*postgres:\/\/user@host\/database\.$/);
});
