/** node send.ts PORT: 40,000 signed deliveries over 16 kept connections, written as bytes so that the sender is no brake. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [port = ''] = process.argv.slice(2);
const example = new URL('../../specs/host-building/examples/space_booked/published.json', import.meta.url);
const body = JSON.stringify(JSON.parse(readFileSync(example, 'utf8')));
const t = Math.floor(Date.now() / 1000);
const digest = createHmac('sha256', 'secret-of-the-benchmark').update(`${t}.${body}`).digest('hex');
const request = Buffer.from(
  [
    'POST /hooks HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `host-signature: t=${t},signature=${digest}`,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n'),
);

const EACH = 2500;
const refused = await Promise.all(Array.from({ length: 16 }, lane));
console.log(JSON.stringify({ refused: refused.reduce((sum, one) => sum + one, 0) }));

/** One connection, and one delivery after the other on it. */
function lane(): Promise<number> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    let refused = 0;
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true).on('error', reject);
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (!text.includes('\r\n\r\n')) return;
      if (!text.startsWith('HTTP/1.1 200')) refused += 1;
      answered += 1;
      if (answered < EACH) socket.write(request);
      else socket.end(() => resolve(refused));
    });
  });
}
