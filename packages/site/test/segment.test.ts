import { expect, it, test } from 'vitest';
import { segmentOf } from '../src/segment.ts';

it.each([
  ['tenant_created', 'tenant_created'],
  ['contract.added', 'contract.added'],
  ['über 100 €', 'über 100 €'],
  ['100%', '100~25'],
  ['%2e%2e', '~252e~252e'],
  ['a#b', 'a~23b'],
  ['order:created', 'order~3Acreated'],
  ['a/b\\c', 'a~2Fb~5Cc'],
  ['a~2Fb', 'a~7E2Fb'],
  ['..', '~2E~2E'],
  ['ends.', 'ends~2E'],
  ['.hidden', '~2Ehidden'],
  ['types', 'types~'],
  ['index', 'index~'],
  ['llms.txt', 'llms.txt~'],
  ['order.md', 'order.md~'],
  ['CON', 'CON~'],
  ['con.created', 'con~.created'],
  ['aux.json', 'aux~.json~'],
  ['contract', 'contract'],
  ['\uD800', '~D800'],
])('makes a folder of %s', (name, folder) => expect(segmentOf(name)).toBe(folder));

test.each(['x', '名', ':', '😀'])('no name is too long for a folder: %s', (sign) => {
  const folders = [`${sign.repeat(49)}a`, `${sign.repeat(49)}b`, sign.repeat(50), sign.repeat(100)].map(segmentOf);
  expect(new Set(folders).size).toBe(4);
  for (const folder of folders) expect(Buffer.byteLength(`${folder}.md`)).toBeLessThan(256);
});
