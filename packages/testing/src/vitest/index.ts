/** Matchers for Vitest, in the form that Jest takes too. `expect.extend(webhookMatchers)`, most often in a set-up file. */
import type { MatchersObject } from 'vitest';
import { toBeHandled, toBeRefused } from './answers.ts';
import type { Taken } from './answers.ts';
import { toMatchContract } from './contract.ts';
import type { ContractOptions, Judge } from './contract.ts';

export const webhookMatchers = { toMatchContract, toBeHandled, toBeRefused } satisfies MatchersObject;

export type { ContractOptions, Judge, Taken };

declare module 'vitest' {
  // The parameters must be those of Vitest.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The value is a body, or its text, that the contract accepts. */
    toMatchContract: (provider: Judge, options?: ContractOptions) => R;
    /** The value is the answer to a delivery that was taken. */
    toBeHandled: (how?: Taken) => Promise<void>;
    /** The value is the answer to a delivery that was refused, for this reason: a status, or a code such as `wrong-signature`. */
    toBeRefused: (why?: number | string) => Promise<void>;
  }
}
