import { expect, test } from 'vitest';
import { readText } from '../support/repository.ts';

test('the README of the testing package shows a test that runs', () => {
  const shown = /```ts\n([\s\S]*?)```/.exec(readText('packages/testing/README.md'))?.[1];
  expect(shown).toBe(readText('test/examples/readme-of-testing.test.ts'));
});
