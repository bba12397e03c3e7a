import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerReader, isHttpMessage, printHttpMessage, readHttpMessage } from '../src/inbox/http-message.ts';
import { openRecorder, printRecording, readRecording } from '../src/inbox/recording.ts';
import { newFolder, putTree } from './support/tree.ts';

const read = (text: string) => readHttpMessage(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a request in a file', () => {
  test('keeps its headers in order and in their spelling', () => {
    const { method, target, headers } = read('PUT /a?b HTTP/1.1\r\nB: 1\r\na:2  \r\nB: 3\r\n\r\n');
    expect({ method, target, headers }).toEqual({
      method: 'PUT',
      target: '/a?b',
      headers: [
        ['B', '1'],
        ['a', '2'],
        ['B', '3'],
      ],
    });
    expect(headerReader(headers).get('b')).toBe('1, 3');
    expect(headerReader(headers).get('c')).toBeNull();
  });

  test('has a body of all that follows, whatever its length says', () => {
    expect(textOf(read('POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab\r\n\r\ncd').body)).toBe('ab\r\n\r\ncd');
    expect(textOf(read('POST / HTTP/1.1\nA: 1\n\nab\n').body)).toBe('ab\n');
    expect(textOf(read('POST / HTTP/1.1\r\nA: 1').body)).toBe('');
  });

  test('may be in chunks, or say so while it is not', () => {
    const head = 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(textOf(read(`${head}3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n`).body)).toBe('abcde');
    expect(textOf(read(`${head}{"a":1}`).body)).toBe('{"a":1}');
  });

  test.each([
    ['POST /\r\n\r\n', 'The first line is not that of a request'],
    ['POST / HTTP/1.1\r\nno colon\r\n\r\n', 'Line 2 is not a header'],
  ])('%j is none', (text, said) => {
    expect(() => read(text)).toThrow(said);
  });

  test('is told from a body alone', () => {
    expect(isHttpMessage(Buffer.from('POST /hooks HTTP/1.1\r\n'))).toBe(true);
    expect(isHttpMessage(Buffer.from('POST /hooks HTTP/2'))).toBe(true);
    expect(isHttpMessage(Buffer.from('{"POST": 1}'))).toBe(false);
    expect(isHttpMessage(new Uint8Array())).toBe(false);
  });
});

describe('a recording', () => {
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,10}$/)
    .filter((text) => !/^(content-length|transfer-encoding|hookwright-.*)$/i.test(text));
  const value = fc.stringMatching(/^[!-~\u00a1-\u00ff]{0,20}$/);
  const anything = fc.record({
    message: fc.record({
      method: fc.constantFrom('POST', 'PUT'),
      target: fc.webPath().map((path) => `/${path}`),
      headers: fc.array(fc.tuple(name, value), { maxLength: 5 }),
      body: fc.uint8Array(),
    }),
    receivedAt: fc.integer({ min: 0, max: 4e12 }),
    provider: fc.string({ minLength: 1, unit: 'grapheme' }),
    event: fc.string({ minLength: 1, unit: 'grapheme' }),
  });

  test('is read as it was written: every byte of the body, every header', () => {
    const property = fc.property(anything, (recording) => {
      const { message, ...facts } = readRecording(printRecording(recording));
      const { message: before, ...expected } = recording;
      expect(facts).toEqual(expected);
      expect(message.headers.filter(([header]) => header !== 'Content-Length')).toEqual(before.headers);
      expect(Buffer.from(message.body).equals(before.body)).toBe(true);
      expect([message.method, message.target]).toEqual([before.method, before.target]);
    });
    fc.assert(property);
  });

  test('is an HTTP message with the length of its body, also when that came in chunks', () => {
    const headers = [['Transfer-Encoding', 'chunked']] as const;
    const message = { method: 'POST', target: '/', headers, body: Buffer.from('abc') };
    expect(textOf(printHttpMessage(message))).toBe('POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc');
  });

  test('believes no sender about when it arrived, or what it is', () => {
    const headers = [
      ['Hookwright-Received', '2001-01-01T00:00:00Z'],
      ['hookwright-event', 'tenant_created'],
    ] as const;
    const message = { method: 'POST', target: '/', headers, body: new Uint8Array() };
    expect(readRecording(printRecording({ message, receivedAt: 5 }))).toEqual({
      receivedAt: 5,
      message: { ...message, headers: [['Content-Length', '0']], body: expect.anything() },
    });
  });

  test.each([
    ['order:created', '000001-order-created.http'],
    ['../../etc/passwd', '000001-..-..-etc-passwd.http'],
    ['CON', '000001-CON.http'],
    ['größe 🎉 ', '000001-gr-e-.http'],
    ['x'.repeat(500), `000001-${'x'.repeat(60)}.http`],
    [undefined, '000001-unknown.http'],
  ])('of %s has a name that every system takes', (event, name) => {
    const folder = newFolder();
    const message = { method: 'POST', target: '/', headers: [], body: new Uint8Array() };
    const { record } = openRecorder(folder);
    expect(record({ message, ...(event === undefined ? {} : { event }) })).toBe(name);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('takes the number after the last one there, also when earlier ones were deleted', () => {
    const folder = newFolder();
    putTree(folder, { '000041-tenant_created.http': '', '000099-notes.txt': '' });
    const message = { method: 'POST', target: '/', headers: [], body: new Uint8Array() };
    expect(openRecorder(folder).record({ message })).toBe('000042-unknown.http');
  });

  test('takes the next number when another inbox was quicker', () => {
    const folder = newFolder();
    const message = { method: 'POST', target: '/', headers: [], body: new Uint8Array() };
    const [one, other] = [openRecorder(folder), openRecorder(folder)];
    expect([one.record({ message }), other.record({ message })]).toEqual([
      '000001-unknown.http',
      '000002-unknown.http',
    ]);
  });
});
