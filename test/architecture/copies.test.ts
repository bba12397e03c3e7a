import { expect, test } from 'vitest';
import { readText } from '../support/repository.ts';

/** A package that runs in a service imports no tool, so it holds these types as a copy. */
const copies: readonly (readonly [copy: string, original: string])[] = [
  ['packages/receiver/src/webhooks.ts', 'tools/contract/schema/webhooks.d.ts'],
  ['packages/site/src/model.ts', 'tools/emitters/runtime/docs.d.ts'],
  ['packages/site/src/webhooks.ts', 'tools/contract/schema/webhooks.d.ts'],
  ['packages/receiver/src/provider.ts', 'tools/emitters/runtime/types.d.ts'],
];

test.each(copies)('%s is %s, but for the endings of its imports', (copy, original) => {
  const expected = readText(original).replaceAll(/ from '(\.\/\w+)\.js';/g, " from '$1.ts';");
  expect(readText(copy)).toBe(expected);
});
