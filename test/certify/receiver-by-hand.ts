/** A receiver of Host Building without our library, right but for one mistake of those that people make. Not for copying. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { validate } from '@hookwright/host-building-validators';

export const mistakes = [
  'signs the body printed again',
  'compares digests of unequal length',
  'takes any time',
  'forgets what it handled',
  'looks before it remembers',
  'remembers what it refused',
  'refuses events that it does not know',
  'reads bodies of any size',
] as const;

export type Mistake = (typeof mistakes)[number];

const LIMIT = 1 << 20;
const TOLERANCE_S = 300;

interface Memory {
  readonly seen: Set<string>;
  handled: number;
}

/** GET of `/handled` tells how many deliveries it handled; every other path receives. */
export function receiverByHand(secret: string, mistake?: Mistake): Server {
  const memory: Memory = { seen: new Set(), handled: 0 };
  return createServer((request, response) => {
    if (request.url === '/handled') return response.end(JSON.stringify({ handled: memory.handled }));
    receive(request, secret, memory, mistake)
      .catch((error: unknown) =>
        request.destroyed && !request.complete ? 400 : error instanceof Refused ? error.status : 500,
      )
      .then((status) => response.writeHead(status, request.complete ? {} : { connection: 'close' }).end())
      .catch(() => response.destroy());
  });
}

class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

async function receive(request: IncomingMessage, secret: string, memory: Memory, mistake?: Mistake): Promise<number> {
  if (request.method !== 'POST') throw new Refused(405);
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415);
  const body = await bodyOf(request, mistake === 'reads bodies of any size' ? Infinity : LIMIT);
  const key = createHash('sha256').update(body).digest('hex');
  const isKnown = mistake === 'remembers what it refused' && !isNew(memory, key);
  verify(request, body, secret, mistake);
  const result = validate(parsed(body));
  if (!result.ok && result.reason !== 'unknown-event') throw new Refused(422);
  if (!result.ok && mistake === 'refuses events that it does not know') throw new Refused(422);
  if (!isKnown && (await claims(memory, key, mistake))) memory.handled += 1;
  return 200;
}

async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((length += chunk.length) > limit) throw new Refused(413);
  }
  return Buffer.concat(chunks);
}

function verify({ headers }: IncomingMessage, body: Buffer, secret: string, mistake?: Mistake): void {
  const [, time = '', signature] = /^t=(\d{1,12}),signature=([0-9a-f]+)$/.exec(String(headers['host-signature'])) ?? [];
  if (signature === undefined) throw new Refused(401);
  const signed = mistake === 'signs the body printed again' ? JSON.stringify(parsed(body)) : body;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(signed).digest('hex');
  if (mistake !== 'compares digests of unequal length' && signature.length !== expected.length) throw new Refused(401);
  // Throws when the lengths differ, which makes a 500 of it.
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) throw new Refused(401);
  if (mistake === 'takes any time') return;
  if (Math.abs(Date.now() / 1000 - Number(time)) > TOLERANCE_S) throw new Refused(401);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400);
  }
}

/** Whether this delivery is to be handled. */
async function claims(memory: Memory, key: string, mistake?: Mistake): Promise<boolean> {
  if (mistake === 'forgets what it handled' || mistake === 'remembers what it refused') return true;
  if (mistake !== 'looks before it remembers') return isNew(memory, key);
  if (memory.seen.has(key)) return false;
  // As long as a question to a database takes: others that came at the same time look in the meantime.
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  memory.seen.add(key);
  return true;
}

function isNew({ seen }: Memory, key: string): boolean {
  const known = seen.has(key);
  seen.add(key);
  return !known;
}
