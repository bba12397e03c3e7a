import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ofNode from '../src/digest/node.ts';
import * as ofWeb from '../src/digest/web.ts';
import { hmac, sha256 } from '../src/digest.ts';
import { verifyRequest } from '../src/index.ts';
import { github, only } from './support/schemes.ts';
import { digestOf } from './support/signing.ts';

const part = fc.oneof(fc.constant(null), fc.string({ unit: 'binary', maxLength: 20 }));
const contents = fc.record({ parts: fc.array(part, { maxLength: 5 }), body: fc.uint8Array({ maxLength: 300 }) });

it('Node takes digests by node:crypto', () => {
  expect(hmac).toBe(ofNode.hmac);
  expect(sha256).toBe(ofNode.sha256);
});

describe.each([
  ['node:crypto', ofNode],
  ['WebCrypto', ofWeb],
])('by %s', (_name, { hmac, sha256 }) => {
  it('digests are those of the same bytes in one piece', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom('sha256', 'sha1', 'sha512'),
      fc.constantFrom('hex', 'base64'),
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      contents,
      async (algorithm, digestEncoding, key, { parts, body }) => {
        const whole = Buffer.concat(parts.map((one) => (one === null ? body : Buffer.from(one.toWellFormed()))));
        const content = { parts: parts.map((one) => one?.toWellFormed() ?? null), body };
        const expected = createHmac(algorithm, key).update(whole).digest(digestEncoding);
        expect(await hmac({ algorithm, digestEncoding }, key, content)).toBe(expected);
        expect(await sha256(content)).toBe(createHash('sha256').update(whole).digest('hex'));
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it('one key serves several algorithms', async () => {
    const key = new TextEncoder().encode('key');
    const content = { parts: ['a'], body: new Uint8Array() };
    for (const algorithm of ['sha256', 'sha1', 'sha256', 'sha512'] as const) {
      const expected = createHmac(algorithm, key).update('a').digest('hex');
      expect(await hmac({ algorithm, digestEncoding: 'hex' }, key, content)).toBe(expected);
    }
  });
});

it('thousands of tenants are told apart', async () => {
  const body = new TextEncoder().encode('{}');
  const signed = (key: string) => new Headers({ 'x-hub-signature-256': `sha256=${digestOf(github, body, { key })}` });
  const judge = (secret: string, headers: Headers) =>
    verifyRequest(only(github), { headers, body }, { now: 0, secrets: [secret] });
  for (let tenant = 0; tenant < 2500; tenant++) {
    expect(await judge(`secret ${tenant}`, signed(`secret ${tenant}`))).toMatchObject({ ok: true });
    expect(await judge(`secret ${tenant}`, signed(`secret ${tenant + 1}`))).toMatchObject({ ok: false });
  }
});
