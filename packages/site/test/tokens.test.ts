import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

/** Name of a token → its colour in the light and in the dark theme. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`There is no token --${name}.`);
  return token[theme];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'wash', 'sunk'] as const;
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'brass', 'moss', 'rust'] as const;
const codes = [...tokens.keys()].filter((name) => name.startsWith('code-'));
const washes = [
  ['accent-wash', ['accent-strong', 'ink', 'ink-2']],
  ['brass-wash', ['brass', 'ink', 'ink-2']],
  ['moss-wash', ['moss', 'ink']],
  ['rust-wash', ['rust', 'ink', 'ink-2']],
] as const;

describe.each(themes)('colours of the %s theme', (theme) => {
  const at = (text: string, surface: string): number => contrast(colour(text, theme), colour(surface, theme));

  test.each([...texts, ...codes])('%s reads on every surface', (text) => {
    for (const surface of surfaces) expect(at(text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(washes)('text reads on %s', (wash, inside) => {
    for (const text of inside) expect(at(text, wash), `${text} on ${wash}`).toBeGreaterThanOrEqual(4.5);
  });

  test('text reads on buttons', () => {
    expect(at('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(at('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['control', 'brass-line', 'accent'])('%s shows as a border', (line) => {
    expect(at(line, 'paper'), `${line} on paper`).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of code has a token', () => {
  expect(codes.length).toBeGreaterThanOrEqual(9);
});
