/** What Rust lets things be called. */
import type { Contract } from '@hookwright/contract';
import type { LanguageNames } from '../language.ts';
import { asItIs, pascal, snake, type NameRules } from '../naming.ts';

const KEYWORDS =
  'abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let loop macro match ' +
  'mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual where while yield';

/** Types that the printed code names, and what stands beside them in the crate. */
const TAKEN_TYPES = 'BTreeMap Box Option ReadError Self String Vec';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const rustNames: LanguageNames = {
  types: { write: asItIs, reserved: words(TAKEN_TYPES), nameless: 'Type' },
  members: { write: snake, reserved: words(KEYWORDS), nameless: 'member' },
  values: { write: pascal, reserved: words('Self Unknown_'), nameless: 'Value' },
  branches: { write: pascal, reserved: words('Self'), nameless: 'Value' },
};

/** Variants of the enum of events. */
export const eventVariants: NameRules = { write: pascal, reserved: words('Self'), nameless: 'Event' };

/** `host-building-webhooks`; a crate's name starts with a letter. */
export const crateName = ({ id }: Pick<Contract, 'id'>): string => `${id}-webhooks`;

/** The crate as programs name it. */
export const crateModule = (contract: Pick<Contract, 'id'>): string => crateName(contract).replaceAll('-', '_');
