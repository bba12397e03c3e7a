/** What a caller decides about a reading. */

/** Brings a 2.x document to 3.0. */
export type Convert = (text: string, from: string) => Promise<string | object>;

export interface ReadSettings {
  /** Kebab-case. Default: `x-webhooks.id`, else the name of the folder or file, else the title. */
  readonly id?: string;
  /** Scope of the generated packages, without the `@`. */
  readonly scope?: string;
  /** The version range of `@hookwright/*` packages that generated ones depend on. */
  readonly runtimeRange: string;
  /** Other languages that models are wanted in. */
  readonly languages?: readonly string[];
  /** Brings a 2.x document to 3.0 in memory. Without it such a document is a problem. */
  readonly convert?: Convert;
}
