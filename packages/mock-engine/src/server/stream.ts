/** The live stream: server-sent events for any number of readers, none of which can make the mock wait or grow. */
import type { ServerResponse } from 'node:http';
import type { Mock, MockEvent } from '../mock.ts';
import { ProblemError } from './problem.ts';
import { eventView } from './views.ts';

export interface StreamLimits {
  /** How many may read at once. */
  readonly readers: number;
  /** Bytes that wait for one slow reader. What comes while there are more is dropped, and a `gap` tells how much. */
  readonly bufferBytes: number;
  /** Between two comments that keep a silent connection open. */
  readonly heartbeatMs: number;
}

export interface Stream {
  /** @param lastEventId what the reader saw last, when it comes back @throws {ProblemError} `too-many-streams` */
  readonly open: (response: ServerResponse, lastEventId: string | undefined) => void;
  /** Ends all of them. */
  readonly close: () => void;
}

interface Reader {
  readonly response: ServerResponse;
  dropped: number;
}

export function createStream(mock: Mock, limits: StreamLimits): Stream {
  const readers = new Set<Reader>();
  let lastId = 0;
  let stop: (() => void) | undefined;

  const tell = (event: MockEvent) => {
    lastId += 1;
    const block = `id: ${lastId}\nevent: ${event.kind}\ndata: ${JSON.stringify(eventView(event))}\n\n`;
    for (const reader of readers) {
      // Once something is missing, nothing follows before its gap.
      if (reader.dropped > 0 || reader.response.writableLength > limits.bufferBytes) reader.dropped += 1;
      else reader.response.write(block);
    }
  };
  const start = () => {
    const unsubscribe = mock.subscribe(tell);
    const beat = setInterval(() => {
      for (const { response } of readers) if (response.writableLength === 0) response.write(': still here\n\n');
    }, limits.heartbeatMs);
    return () => {
      clearInterval(beat);
      unsubscribe();
    };
  };
  const leave = (reader: Reader) => {
    readers.delete(reader);
    if (readers.size > 0) return;
    stop?.();
    stop = undefined;
  };

  return {
    open: (response, lastEventId) => {
      if (readers.size >= limits.readers) {
        const help = 'Close one of the others.';
        throw new ProblemError('too-many-streams', `${limits.readers} streams are open`, help, { 'Retry-After': '5' });
      }
      const reader: Reader = { response, dropped: 0 };
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 1000\n\n');
      // Nobody counted while nobody read, so how many were missed is not known.
      if (lastEventId !== undefined && (stop === undefined || lastEventId !== String(lastId)))
        response.write(gap(null));
      response.on('drain', () => {
        if (reader.dropped > 0) response.write(gap(reader.dropped));
        reader.dropped = 0;
      });
      response.on('close', () => leave(reader));
      readers.add(reader);
      stop ??= start();
    },
    close: () => {
      for (const { response } of readers) response.end();
    },
  };
}

/** It has no id, so that a reader that comes back still names the last event it saw. */
const gap = (missed: number | null): string => `event: gap\ndata: ${JSON.stringify({ missed })}\n\n`;
