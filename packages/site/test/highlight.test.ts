import { expect, it } from 'vitest';
import { highlight, highlightLines } from '../src/highlight.ts';

it('never lets text become markup', async () => {
  const hostile = '"</code><script>alert(1)</script>&amp;"';
  for (const language of ['json', 'text', 'no such language']) {
    const html = await highlight(hostile, language);
    expect(html).not.toContain('<script');
    expect(html).toContain('&amp;amp;');
  }
});

it('keeps the lines of the text', async () => {
  expect(await highlightLines('{\n  "a": 1\n}', 'json')).toHaveLength(3);
  expect(await highlightLines('a\n\nb', 'text')).toEqual(['a', '', 'b']);
});

it('colours by class, so that one page serves both themes', async () => {
  const html = await highlight('const a = "b"; // c', 'ts');
  expect(html).toContain('<i class="k">const');
  expect(html).toContain('<i class="c">// c');
  expect(html).not.toContain('style');
});
