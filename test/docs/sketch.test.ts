import { expect, test } from 'vitest';
import { sketchOf } from '../../tools/emitters/src/docs/sketch.ts';
import { contractOf, providers, specFolder, validatorsOf } from '../support/contracts.ts';

test.each(providers)('a body made of the types of %s is one that its validators accept', async (provider) => {
  const { contract } = await contractOf(specFolder(provider));
  const { validate } = await validatorsOf(provider);
  for (const event of contract.events) {
    const { payload } = sketchOf(contract, event);
    expect(validate(payload, { type: event.name }), event.name).toMatchObject({ ok: true, type: event.name });
  }
});
