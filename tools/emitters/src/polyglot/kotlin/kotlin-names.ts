/** What Kotlin lets things be called. */
import { pascalCase } from '../../symbols.ts';
import type { LanguageNames, Page } from '../language.ts';
import { asItIs, camel, pascal, screamingSnake, type NameRules } from '../naming.ts';

const KEYWORDS =
  'as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof ' +
  'val var when while';

/** Types that the printed code names, those that every file has, and what stands beside them in the package. */
const TAKEN_TYPES =
  'Any Array Boolean Companion Double Enum Field FieldSerializer IllegalArgumentException JsonElement JsonNull JsonObject JsonPrimitive Json ' +
  'JvmInline KSerializer List Long Map Nothing Pair Rule SerialName Serializable String Suppress Unit UnknownEventException';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const kotlinNames: LanguageNames = {
  types: { write: asItIs, reserved: words(TAKEN_TYPES), nameless: 'Type' },
  members: { write: camel, reserved: words(`${KEYWORDS} hashCode`), nameless: 'member' },
  values: { write: screamingSnake, reserved: new Set(), nameless: 'VALUE' },
  branches: { write: pascal, reserved: new Set(), nameless: 'Value' },
};

/** Constants of events, in the object that reads them. */
export const eventConstants: NameRules = { write: screamingSnake, reserved: new Set(), nameless: 'EVENT' };

/** `hookwright.hostbuilding`, or without the first part where there is no scope. */
export const kotlinPackage = ({ contract }: Pick<Page, 'contract'>): string =>
  [contract.package.scope, contract.id].flatMap((part) => (part === undefined ? [] : [packagePart(part)])).join('.');

/** Java's words are kept out as well, since the classes are named in the same way. */
function packagePart(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const isTaken = words(`${KEYWORDS} new default public private protected static final native`).has(plain);
  return /^\d/.test(plain) || plain === '' || isTaken ? `_${plain}` : plain;
}

/** The object that tells events apart: `HostBuildingEvents`, or with `_` behind it where a type has that name. */
export function eventsObject({ contract, graph }: Page): string {
  const taken = new Set(graph.declarations.map(({ name }) => name));
  let name = `${pascalCase(contract.id)}Events`;
  while (taken.has(name)) name += '_';
  return name;
}
