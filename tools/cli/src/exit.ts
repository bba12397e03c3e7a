/** What a command's exit code means. */
export const exit = { ok: 0, findings: 1, usage: 2, stale: 3, bug: 70 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** The command line asked for something that cannot be. Printed as one line, without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
