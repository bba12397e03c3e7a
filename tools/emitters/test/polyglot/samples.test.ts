import { expect, test } from 'vitest';
import { polyglotSamples } from '../../src/index.ts';
import { emitPackages } from '../../src/index.ts';
import { textOf, toyShop } from '../toy-shop.ts';

test('a page gets the type and the reading of an event in each language that is wanted', async () => {
  const contract = toyShop({ package: { languages: ['python', 'go', 'php'] } });
  const files = await emitPackages(contract, ['polyglot']);
  const samples = await polyglotSamples(contract, contract.events[0]!);
  expect(samples.map(({ id, file }) => [id, file])).toEqual([
    ['python', 'polyglot/python/toy_shop_webhooks/models.py'],
    ['go', 'polyglot/go/models.go'],
    ['php', 'polyglot/php/src/Models.php'],
  ]);
  for (const { file, text, reading } of samples) {
    expect(textOf(files, file)).toContain(text.replace(/\n}$/, ''));
    expect(text.split('\n').length).toBeLessThan(20);
    expect(reading).toMatch(/read/i);
  }
  expect(samples[0]!.text).toBe(`@_dc.dataclass(kw_only=True)
class Sold(_Model):
    """A toy was sold.

    The body of \`toy.sold\`.
    """

    event: str
    name: _t.Optional[str] = None`);
});

test('where no other language is wanted there is nothing to show', async () => {
  const contract = toyShop();
  expect(await polyglotSamples(contract, contract.events[0]!)).toEqual([]);
});
