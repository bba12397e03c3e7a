/** What all places of one variant share. */
import type { Json } from '../mocked-provider.ts';
import type { Random } from '../random.ts';
import type { Draw } from './draw.ts';
import type { NewIds } from './identifiers.ts';
import type { Shift } from './moments.ts';
import type { Growth } from './numbers.ts';
import type { Schema } from './schema-layers.ts';
import type { Person } from './texts.ts';

/** How far a variant may go from its example: the share of places at which something of a kind happens. */
export interface Liveliness {
  /** A known value becomes another known one; a flag turns. */
  readonly choice: number;
  /** A value is written in another form that the contract has, or becomes null or stops being null. */
  readonly form: number;
  /** An optional member goes. */
  readonly less: number;
  /** Optional members that come to an object, on average. */
  readonly more: number;
  /** A list gets or loses an item. */
  readonly items: number;
}

export interface Variation {
  readonly root: Schema;
  readonly random: Random;
  readonly liveliness: Liveliness;
  /** Pointers of values that stay: those that tell the event. */
  readonly fixed: ReadonlySet<string>;
  /** Keys of the longest of these pointers: what lies deeper needs no look. */
  readonly deepestFixed: number;
  /** Payloads from which members can be taken over. */
  readonly donors: readonly Json[];
  readonly draw: Draw;
  readonly ids: NewIds;
  readonly shift: Shift;
  readonly growth: Growth;
  /** By their old e-mail address or name, so that one person stays one. */
  readonly people: Map<string, Person>;
  /** By name and old text, so that one thing keeps one name. */
  readonly texts: Map<string, string | undefined>;
}
