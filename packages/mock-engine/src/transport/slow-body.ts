/** A body that takes its time. */

/** Pieces into which a slow body is cut, at most. */
const PIECES = 20;

/**
 * The bytes in pieces, evenly over `ms` milliseconds. Once `signal` is aborted, a wait ends and nothing more comes.
 */
export async function* slowly(body: Uint8Array, ms: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  const pauses = Math.max(1, Math.ceil(body.length / size) - 1);
  for (let at = 0; at < body.length; at += size) {
    if (at > 0) await pause(ms / pauses, signal);
    if (signal.aborted) return;
    yield body.subarray(at, at + size);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
