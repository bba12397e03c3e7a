/** Being told to stop: by a signal, once to end well, twice to end at once. */

export interface Stopping {
  readonly signal: AbortSignal;
  /** The exit code of a process that the signal ended, as shells count; undefined before there was one. */
  readonly code: () => number | undefined;
  /** Signals end the process again, as they do by themselves. */
  readonly release: () => void;
}

/** One Ctrl-C reaches this process twice when npm started it: from the terminal and from npm. In milliseconds. */
const SAME_MS = 500;

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** @param onFirst Told with the first signal. */
export function untilStopped(onFirst: () => void = () => undefined): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  let first = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    const asked = codes[signal as keyof typeof codes];
    if (code !== undefined) {
      if (Date.now() - first > SAME_MS) process.exit(asked);
      return;
    }
    code = asked;
    first = Date.now();
    onFirst();
    controller.abort();
  };
  const names = Object.keys(codes) as (keyof typeof codes)[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    code: () => code,
    release: () => names.forEach((name) => process.off(name, onSignal)),
  };
}
