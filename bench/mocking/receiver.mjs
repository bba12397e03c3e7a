// A receiver that costs little: it reads content-length, counts and answers 200. A process of its own, on the other core.
// node receiver.mjs [ms before each answer]; prints its port; a line on stdin asks for the counts; its end ends it.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const wait = Number(process.argv[2] ?? 0);
const answer = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
const END = Buffer.from('\r\n\r\n');
let requests = 0;
const bodies = new Set();

const server = createServer({ noDelay: true }, (socket) => {
  let rest = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(END);
      if (end < 0) return;
      const head = rest.toString('latin1', 0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const whole = end + 4 + length;
      if (rest.length < whole) return;
      take(rest.toString('latin1', end + 4, whole));
      rest = rest.subarray(whole);
      const last = /connection: close/i.test(head);
      const reply = () => (last ? socket.end(answer) : socket.write(answer));
      if (wait > 0) setTimeout(reply, wait);
      else reply();
    }
  });
});

/** Numbers that the sender put into bodies tell whether one was lost. */
function take(body) {
  requests += 1;
  const number = /"bench":(\d+)/.exec(body)?.[1];
  if (number !== undefined) bodies.add(Number(number));
}

server.listen(0, '127.0.0.1', () => console.log(server.address().port));
createInterface({ input: process.stdin })
  .on('line', () => console.log(JSON.stringify({ requests, different: bodies.size })))
  .on('close', () => process.exit());
