import { describe, expect, test } from 'vitest';
import { csharpString, xmlDoc } from '../../src/polyglot/csharp/csharp-text.ts';
import { javadoc, javaString } from '../../src/polyglot/java/java-text.ts';
import { kdoc, kotlinString } from '../../src/polyglot/kotlin/kotlin-text.ts';
import { rustDoc, rustString } from '../../src/polyglot/rust/rust-text.ts';
import { hostileTexts } from '../hostile.ts';

const notes = [
  ...hostileTexts,
  '\\u002a/ class Broken {}',
  '/* nested',
  '- one\n- <b>two</b> & `a<b`',
  '[x](https://example.com/?a=1&b=2)',
];

describe('a comment ends where it should', () => {
  test('in Java, where an escape is read before anything else', () => {
    const inside = javadoc(notes, [{ start: 'param x', notes }]).slice(3, -2);
    expect(inside).not.toMatch(/\*\/|\\/);
    // A tag of ours is the only one.
    expect(inside.match(/@\w+/g)).toEqual(['@param']);
  });

  test('in Kotlin, where comments nest', () => {
    const inside = kdoc(notes).slice(3, -2);
    expect(inside).not.toMatch(/\*\/|\/\*/);
    expect(inside).not.toMatch(/^\s*\*\s*@/m);
  });

  test('in Rust and C#, where each line is one', () => {
    for (const text of [rustDoc(notes), xmlDoc(notes)]) {
      for (const line of text.split(/[\n\r\u0085\u2028\u2029]/)) expect(line).toMatch(/^\/\/\/( |$)/);
    }
  });

  test('in C#, where it is XML', () => {
    const xml = xmlDoc(notes).replaceAll(/^\/\/\/ ?/gm, '');
    const open: string[] = [];
    const text = xml.replaceAll(/<(\/?)(\w+)(?: (?:href|type)="[^"<]*")?>/g, (_, end: string, name: string) => {
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
      return '';
    });
    expect(open).toEqual([]);
    expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
  });

  test('in Rust, where rustdoc would run a block of code', () => {
    expect(rustDoc(['```\npanic!()\n```', '    indented()'])).not.toMatch(/^\/\/\/ *(?:```|~~~)|^\/\/\/ {4}/m);
  });
});

describe('a text stays the text that it is', () => {
  // What the escapes of each language mean, as far as these printers use them.
  const readJson = (literal: string): unknown => JSON.parse(literal);
  const readRust = (literal: string): unknown =>
    literal
      .slice(1, -1)
      .replaceAll(/\\(?:u\{(\w+)\}|(.))/g, (_, code?: string, plain?: string) =>
        code === undefined ? plain! : String.fromCodePoint(Number.parseInt(code, 16)),
      );
  const readKotlin = (literal: string): unknown =>
    literal
      .slice(1, -1)
      .replaceAll(/\\(?:u(\w{4})|(.))/g, (_, code?: string, plain?: string) =>
        code === undefined ? plain! : String.fromCharCode(Number.parseInt(code, 16)),
      );

  test.each(hostileTexts)('%j', (text) => {
    expect(readJson(javaString(text))).toBe(text);
    expect(readJson(csharpString(text))).toBe(text);
    expect(readKotlin(kotlinString(text))).toBe(text);
    expect(readRust(rustString(text))).toBe(text.toWellFormed());
    expect(kotlinString(text)).not.toMatch(/(?<!\\)\$/);
    for (const literal of [javaString(text), csharpString(text), kotlinString(text), rustString(text)])
      expect(literal).toMatch(/^"[\u0020-\u007e]*"$/);
  });
});
