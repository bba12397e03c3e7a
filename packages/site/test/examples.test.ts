import { expect, it } from 'vitest';
import { chooseExamples, needsExamplePage } from '../src/event/examples.ts';
import type { ExampleDocs } from '../src/model.ts';

const example = (name: string, more: Partial<ExampleDocs> = {}): ExampleDocs => ({
  name,
  label: name,
  origin: 'ours',
  text: '{}',
  ...more,
});
const http = { id: 'http', label: 'HTTP', language: 'http', text: 'POST /' };

it('shows the first, the smallest and the largest as tabs', () => {
  const examples = [
    example('published'),
    example('other'),
    example('all', { size: 'full' }),
    example('little', { size: 'minimal' }),
  ];
  const { tabs, more } = chooseExamples({ examples });
  expect(tabs.map(({ name }) => name)).toEqual(['published', 'little', 'all']);
  expect(more.map(({ name }) => name)).toEqual(['other']);
});

it('gives tabs of one kind one id, so that they stay in step from page to page', () => {
  const { tabs } = chooseExamples({ examples: [example('a'), example('b', { size: 'minimal' })] });
  expect(tabs.map(({ tab }) => tab)).toEqual(['first', 'minimal']);
});

it('keeps heavy bodies off the page, but never the first', () => {
  const text = `"${'x'.repeat(10_000)}"`;
  const { tabs, more } = chooseExamples({ examples: [example('a', { text }), example('b', { text, size: 'full' })] });
  expect(tabs.map(({ name }) => name)).toEqual(['a']);
  expect(more.map(({ name }) => name)).toEqual(['b']);
});

it('has no tabs where there is no example', () => expect(chooseExamples({ examples: [] }).tabs).toEqual([]));

it('needs a page of examples only for what the event has no room for', () => {
  expect(needsExamplePage({ examples: [example('a')], rejected: [], http })).toBe(false);
  expect(needsExamplePage({ examples: ['a', 'b', 'c', 'd'].map((name) => example(name)), rejected: [], http })).toBe(
    true,
  );
  const rejected = [{ name: 'r', reason: 'not-json' as const, why: [], text: '{' }];
  expect(needsExamplePage({ examples: [example('a')], rejected, http })).toBe(true);
  expect(needsExamplePage({ examples: [], rejected: [], http: { ...http, text: 'x'.repeat(10_000) } })).toBe(true);
});
