/** What Java lets things be called. */
import { pascalCase } from '../../symbols.ts';
import type { Page, LanguageNames } from '../language.ts';
import { asItIs, camel, pascal, screamingSnake, type NameRules } from '../naming.ts';

const KEYWORDS =
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for ' +
  'goto if implements import instanceof int interface long native new null package private protected public return short static strictfp ' +
  'super switch synchronized this throw throws transient true try void volatile while';

/** What every object has already, which a component would have to be. */
const OF_OBJECTS = 'clone finalize getClass hashCode notify notifyAll toString wait';

/** What generated code imports or finds in its own package, and the classes that every program has. */
const TAKEN_TYPES =
  'Boolean Double Enum EventRule Field IOException Iterator JavaType JsonCreator JsonDeserialize JsonDeserializer JsonIgnoreProperties JsonInclude ' +
  'JsonMapper JsonNode JsonProperty JsonValue List Long Map NotNull Object Optional Override Record String TypeReference UnknownEventException Variants Wire';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Constants of events, in the class that reads them. */
export const eventConstants: NameRules = { write: screamingSnake, reserved: words('RULES TYPES'), nameless: 'EVENT' };

export const javaNames: LanguageNames = {
  // Each type is a file, and some disks take `FOO.java` for `Foo.java`.
  types: { write: asItIs, reserved: words(TAKEN_TYPES), nameless: 'Type', alike: (name) => name.toLowerCase() },
  members: { write: camel, reserved: words(`${KEYWORDS} ${OF_OBJECTS}`), nameless: 'member' },
  values: { write: screamingSnake, reserved: new Set(), nameless: 'VALUE' },
  branches: { write: pascal, reserved: new Set(), nameless: 'Value' },
};

/** `hookwright.hostbuilding`, or without the first part where there is no scope. */
export const javaPackage = ({ contract }: Page): string =>
  [contract.package.scope, contract.id].flatMap((part) => (part === undefined ? [] : [packagePart(part)])).join('.');

function packagePart(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return /^\d/.test(plain) || plain === '' || words(KEYWORDS).has(plain) ? `_${plain}` : plain;
}

/** The class that tells events apart: `HostBuildingEvents`, or with `_` behind it where a type has that name. */
export function eventsClass({ contract, graph }: Page): string {
  const taken = new Set(graph.declarations.map(({ name }) => name.toLowerCase()));
  let name = `${pascalCase(contract.id)}Events`;
  while (taken.has(name.toLowerCase())) name += '_';
  return name;
}
