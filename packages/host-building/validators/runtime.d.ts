import type { Finding, MakeChecker, MakeEvent, MakeValidator } from './types.js';

export type * from './types.js';

/** What `assert` throws. */
export declare class ContractError extends Error {
  constructor(issues: readonly Finding[]);
  readonly issues: readonly Finding[];
}

/** @internal Generated code calls this. */
export declare const checker: MakeChecker;

/** @internal Generated code calls this. */
export declare const event: MakeEvent;

/** @internal Generated code calls this. */
export declare const validator: MakeValidator;
