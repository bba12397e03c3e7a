import { expect, test } from 'vitest';
import { csharpNames } from '../../src/polyglot/csharp/csharp-names.ts';
import type { PlainDeclaration } from '../../src/polyglot/model.ts';
import { namesFor } from '../../src/polyglot/names.ts';

test('a member of C# is not called like its type', () => {
  const said = { about: { deprecated: false, examples: [] }, notes: [] };
  const use = { nullable: false, shape: { kind: 'string' } } as const;
  const member = (wire: string) => ({ wire, required: true, use, ...said });
  const status: PlainDeclaration = {
    kind: 'object',
    contractName: 'Status',
    members: ['status', 'Status', 'other'].map(member),
    ...said,
  };
  const names = namesFor({ declarations: [status], events: [] }, csharpNames).parts.get(status)!;
  expect(Object.fromEntries(names)).toEqual({ Status: 'Status_', status: 'Status_2', other: 'Other' });
});
