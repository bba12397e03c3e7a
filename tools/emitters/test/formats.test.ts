import fullFormats from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../runtime/formats.js';

const ours = (format: string, text: string): boolean => formats[format]!(text);

/** The same question to ajv-formats. */
function theirs(format: string, text: string): boolean {
  const given = fullFormats.fullFormats[format as keyof typeof fullFormats.fullFormats] as unknown;
  if (given instanceof RegExp) return given.test(text);
  if (typeof given === 'function') return given(text) as boolean;
  return (given as { validate: (text: string) => boolean }).validate(text);
}

/** Texts of a format with some places changed. */
function near(seeds: readonly string[], alphabet: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(60),
    cut: fc.nat(2),
    put: fc.string({ unit: fc.constantFrom(...alphabet.split('')), maxLength: 2 }),
  });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 3 })).map(([seed, changes]) =>
    changes.reduce((text, { at, cut, put }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, seed),
  );
}

/** @param unless - a difference that is wanted */
function agree(
  format: string,
  seeds: readonly string[],
  alphabet: string,
  unless: (text: string) => boolean = () => false,
) {
  fc.assert(
    fc.property(near(seeds, alphabet), (text) => {
      if (!unless(text)) expect({ text, ok: ours(format, text) }).toEqual({ text, ok: theirs(format, text) });
    }),
    { numRuns: 3000, seed: 7 },
  );
}

describe('as ajv-formats decides in its full mode', () => {
  test('date', () => agree('date', ['2024-02-29', '2023-02-28', '1900-12-31', '2024-04-30'], '0123456789-T'));
  test('email', () => agree('email', ['jo@example.com', "o'x.y+z@a-b.co", 'a@b.c'], "@.-+'a1_ "));
  test('uuid', () =>
    agree('uuid', ['0f8fad5b-d9cb-469f-a165-70867728950e', 'urn:uuid:0F8FAD5B-d9cb-469f-a165-70867728950e'], '0aFg-:'));
  test('duration', () => agree('duration', ['P1Y2M3DT4H5M6S', 'P3W', 'PT0S'], 'PTYMWDHS012.'));
  test('ipv4', () => agree('ipv4', ['127.0.0.1', '255.255.255.255', '1.2.3.4'], '0125.6'));
  test('ipv6', () =>
    agree('ipv6', ['::', '::1', '1:2:3:4:5:6:7:8', '2001:db8::ff', '::ffff:1.2.3.4', '1::8'], '0:1f.gF'));

  test('time and date-time, but for hour 24, offsets without minutes and a space for the T', () => {
    const unless = (text: string) =>
      /[+-]\d\d(?:\d\d)?$/.test(text) || /^\S{10}\s/.test(text) || /(?:^|T)24:/i.test(text);
    const times = [
      '10:00:00Z',
      '23:59:60Z',
      '15:59:60-08:00',
      '00:59:60+01:00',
      '10:00:00.123+02:00',
      '23:29:60-00:30',
    ];
    agree('time', times, '0123456789:.Z+-', unless);
    agree(
      'date-time',
      times.flatMap((time) => [`2024-02-29T${time}`, `2023-02-29t${time}`]),
      '0123456789:.Z+-tT ',
      unless,
    );
  });

  test('hostname, but for a dot at the end', () => {
    agree('hostname', ['example.com', 'a', 'a-b.c-d.e', 'x'.repeat(63)], 'a-.0_', (text) => text.endsWith('.'));
  });

  test('uri, but for brackets in a path, an empty path, quotes, and what is inside an IPv6 address', () => {
    const unless = (text: string) =>
      /[[\]"]/.test(text) || /^[a-z][a-z0-9+.-]*:\/?\/?(?:[?#]|$)/i.test(text) || /^[^:]*:\/\/\/?[^/]*[:@]/.test(text);
    agree(
      'uri',
      ['https://example.com/a?b=c#d', 'mailto:a@b.c', 'urn:isbn:1', 'https://u:p@h:1/x', 'ftp://h', 'a:/b'],
      'a:/?#@%20 <',
      unless,
    );
  });
});

test.each([
  ['date', '2024-02-30', false],
  ['date', '0000-02-29', true],
  ['date-time', '2024-05-01 10:00:00Z', false],
  ['date-time', '2024-05-01T10:00:00+0000', false],
  ['date-time', '2024-05-01T10:00:00', false],
  ['date-time', '2016-12-31T23:59:60Z', true],
  ['date-time', '2016-12-31T22:59:60Z', false],
  ['hostname', 'example.com.', false],
  ['uri', 'https://h/a[b]', false],
  ['uri', 'https:', true],
  ['uri', 'https://[::1]:80/a', true],
  ['uri', 'https://a@b@c', false],
  ['uri', '/path', false],
])('%s of %s: %s', (format, text, expected) => {
  expect(ours(format, text)).toBe(expected);
});

test('every day of two centuries', () => {
  for (let day = Date.UTC(1896, 0, 1); day < Date.UTC(2105, 0, 1); day += 86_400_000) {
    const text = new Date(day).toISOString().slice(0, 10);
    expect(ours('date', text), text).toBe(true);
    const [year, month] = text.split('-');
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    for (const after of [29, 30, 31]) if (after > last) expect(ours('date', `${year}-${month}-${after}`)).toBe(false);
  }
});

test('long texts take no longer than their length', () => {
  for (const format of Object.keys(formats)) {
    for (const part of ['a', 'a.', 'a@', '1', '1:', 'a-', '%41', '-', '.', '/', '12:'])
      ours(format, `${part.repeat(30_000)}!`);
  }
});
