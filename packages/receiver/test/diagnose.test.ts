import { describe, expect, it } from 'vitest';
import { diagnose, type SignatureAuthentication } from '../src/index.ts';
import { hostBuilding, only, shopify, standardWebhooks } from './support/schemes.ts';
import { bytes, secretFor, signedHeaders, type Signing } from './support/signing.ts';

const BODY = '{"a":"ü/b","n":[1,2]}';

interface Case {
  /** What the contract says, and how the sender really signs. */
  readonly said?: SignatureAuthentication;
  readonly really?: SignatureAuthentication;
  readonly sent?: string;
  readonly arrived?: string;
  readonly secret?: string;
  readonly signing?: Signing;
}

function hints({ said = hostBuilding, really = said, sent = BODY, arrived = sent, secret, signing }: Case) {
  const headers = signedHeaders(really, bytes(sent), signing);
  return diagnose(only(said), { headers, body: bytes(arrived) }, [secret ?? secretFor(said)]);
}

describe('a wrong signature is explained', () => {
  it.each([
    ['indented', JSON.stringify(JSON.parse(BODY), undefined, 2)],
    ['as Python prints it', '{"a": "\\u00fc/b", "n": [1, 2]}'],
    ['as a file with a last line end', `${JSON.stringify(JSON.parse(BODY), undefined, 2)}\n`],
    ['as PHP prints it', '{"a":"\\u00fc\\/b","n":[1,2]}'],
  ])('when the JSON was sent %s and arrived otherwise', async (_how, sent) => {
    expect(await hints({ sent, arrived: BODY })).toMatchObject([{ code: 'body-was-reserialised' }]);
  });

  it.each([
    ['with other line ends', '{\r\n}', '{\n}'],
    ['with a line end that was not signed', '{}', '{}\n'],
    ['without its last line end', '{}\n', '{}'],
  ])('when the body arrived %s', async (_how, sent, arrived) => {
    expect(await hints({ sent, arrived })).toMatchObject([{ code: 'body-has-other-line-ends' }]);
  });

  it.each(['{timestamp}{body}', '{body}'])('when %s is signed', async (content) => {
    expect(await hints({ really: { ...hostBuilding, content } })).toEqual([
      {
        code: 'other-content-template',
        message: `The signature fits when ${content} is signed, and the contract says {timestamp}.{body}`,
        value: content,
      },
    ]);
  });

  it('when the secret is read in another encoding, with a prefix or without', async () => {
    const said = { ...hostBuilding, key: { encoding: 'base64' } } as const;
    expect(await hints({ said, really: hostBuilding, secret: 'YWJj', signing: { key: 'YWJj' } })).toMatchObject([
      { code: 'secret-encoding', value: 'utf8' },
    ]);
    expect(await hints({ secret: 'YWJj', signing: { key: 'abc' } })).toMatchObject([
      { code: 'secret-encoding', value: 'base64' },
    ]);
    const secret = 'whsec_YWJj';
    expect(await hints({ said: standardWebhooks, secret, signing: { key: secret } })).toMatchObject([
      { code: 'secret-encoding', message: 'The signature fits when the secret is read as utf8, whsec_ included' },
    ]);
  });

  it('when a line break was pasted with the secret', async () => {
    expect(await hints({ secret: 'abc\n', signing: { key: 'abc' } })).toMatchObject([{ code: 'secret-has-spaces' }]);
  });

  it('when the hash or the spelling of the digest is another', async () => {
    expect(await hints({ really: { ...hostBuilding, algorithm: 'sha512' } })).toMatchObject([
      { code: 'other-algorithm', value: 'sha512' },
    ]);
    expect(await hints({ said: shopify, really: { ...shopify, digestEncoding: 'hex' } })).toMatchObject([
      { code: 'digest-encoding', value: 'hex' },
    ]);
  });

  it('when two things are wrong at once', async () => {
    const really = { ...hostBuilding, content: '{body}' };
    expect((await hints({ really, secret: 'YWJj', signing: { key: 'abc' } })).map(({ code }) => code)).toEqual([
      'other-content-template',
      'secret-encoding',
    ]);
  });
});

describe('no explanation is given', () => {
  it('for another secret, a changed body, or a missing signature', async () => {
    expect(await hints({ signing: { key: 'another' } })).toEqual([]);
    expect(await hints({ arrived: '{"a":2}' })).toEqual([]);
    expect(await diagnose(only(hostBuilding), { headers: new Headers(), body: bytes(BODY) }, ['abc'])).toEqual([]);
  });

  it('for a body that is nested without end', async () => {
    const body = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(await hints({ sent: 'x', arrived: body })).toEqual([]);
  });
});
