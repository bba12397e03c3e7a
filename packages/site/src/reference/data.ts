/**
 * What the reference pages say, as data. It is printed from the program, the schemas and the catalogues themselves by
 * `node tools/cli/scripts/print-reference.ts`, so that a published site needs none of them; a test fails when it is old.
 */

/** A command of `hookwright`. */
export interface CommandReference {
  /** Unique: `docs-build`. */
  readonly id: string;
  /** `hookwright docs build` */
  readonly name: string;
  /** `hookwright docs build [options]` */
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly ArgumentReference[];
  readonly options: readonly OptionReference[];
  /** Whole command lines. */
  readonly examples: readonly string[];
}

export interface ArgumentReference {
  /** `[spec...]` */
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

export interface OptionReference {
  /** Unique on the page: `generate--out`. */
  readonly id: string;
  /** `-o, --out <folder>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** A part of a schema: a heading with its members. */
export interface SchemaSection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly members: readonly MemberReference[];
}

export interface MemberReference {
  /** Unique on the page, and stable: `delivery.retry.attempts`. */
  readonly id: string;
  /** The same for people: `authentication[].header`. */
  readonly path: string;
  /** `text`, `list of duration`, `integer`. */
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  /** As JSON text. */
  readonly default?: string;
  /** Allowed values, as JSON text. */
  readonly values?: readonly string[];
  /** `at least 1`, `like 2xx`. */
  readonly limits: readonly string[];
}

export interface SchemaReference {
  readonly description: string;
  /** Types that have a name: what each one is. */
  readonly words: readonly { readonly name: string; readonly meaning: string }[];
  readonly sections: readonly SchemaSection[];
}

export interface ProblemGroup {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly problems: readonly ProblemReference[];
}

export interface ProblemReference {
  /** Unique on the page: the code, but for what a mock says. */
  readonly id: string;
  readonly code: string;
  /** `error`, `warning`, or `answer 404` of the mock. */
  readonly severity: string;
  /** With `<holes>`. */
  readonly message: string;
  readonly help?: string;
  readonly why?: string;
  readonly wrong?: string;
  readonly right?: string;
}
