/** Makes certificates of every kind, good and bad, without any tool (X.509 in DER, RFC 5280). */
import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

interface Wishes {
  /** The address it is for. */
  readonly ip?: string;
  readonly from?: Date;
  readonly to?: Date;
}

const DAY = 86_400_000;

/** Signed by itself, so that it is good only where it is trusted. */
export function makeCertificate({ ip = '127.0.0.1', from, to }: Wishes = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const name = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('a receiver')))));
  const address = Buffer.from(ip.split('.').map(Number));
  const alternatives = sequence(Buffer.from('0603551d11', 'hex'), der(0x04, sequence(der(0x87, address))));
  const content = sequence(
    der(0xa0, Buffer.from('020102', 'hex')),
    der(0x02, Buffer.from([1, Math.floor(Math.random() * 128)])),
    algorithm,
    name,
    sequence(time(from ?? new Date(Date.now() - DAY)), time(to ?? new Date(Date.now() + DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternatives)),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${sequence(content, algorithm, signature).toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, Buffer.concat(parts));

/** GeneralizedTime: `20261122010000Z`. */
const time = (date: Date): Buffer => der(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`));
