/** What the page of an event tells the script of Try it. */
export interface TryData {
  readonly provider: string;
  readonly title: string;
  readonly event: string;
  /** The text of each stands on a page already: in a pane of this one, or below a heading of the page of all examples. */
  readonly examples: readonly ExamplePlace[];
  readonly examplesPage: string;
}

export type ExamplePlace =
  | { readonly label: string; readonly pane: string }
  | { readonly label: string; readonly anchor: string };
