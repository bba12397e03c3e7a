/** One line of a check of a spec, as a page shows it. */
export interface ProblemShown {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
  /** `specs/acme/asyncapi.yaml:41:9`. */
  readonly place?: string;
}

/** What the file that HOOKWRIGHT_PROBLEMS names holds: problems by id of the provider. */
export type ProblemsByProvider = Readonly<Record<string, readonly ProblemShown[]>>;
