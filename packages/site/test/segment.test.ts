import { expect, it } from 'vitest';
import { segmentOf } from '../src/segment.ts';

it.each([
  ['tenant_created', 'tenant_created'],
  ['contract.added', 'contract.added'],
  ['über 100%', 'über 100%'],
  ['order:created', 'order~3Acreated'],
  ['a/b\\c', 'a~2Fb~5Cc'],
  ['a~2Fb', 'a~7E2Fb'],
  ['..', '~2E~2E'],
  ['ends.', 'ends~2E'],
  ['types', 'types~'],
])('makes a folder of %s', (name, folder) => expect(segmentOf(name)).toBe(folder));
