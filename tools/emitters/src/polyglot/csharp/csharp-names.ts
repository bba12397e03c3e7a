/** What C# lets things be called. */
import type { Contract } from '@hookwright/contract';
import { pascalCase } from '../../symbols.ts';
import type { LanguageNames, Page } from '../language.ts';
import type { PlainDeclaration } from '../model.ts';
import { asItIs, pascal, type NameRules } from '../naming.ts';

/** Types that the printed code names, and what stands beside them in the namespace. */
const TAKEN_TYPES =
  'Activator Dictionary Exception Field FieldConverterFactory Func IEnumerable IReadOnlyDictionary IReadOnlyList IText IUnion JsonConverter ' +
  'JsonConverterAttribute JsonConverterFactory JsonDocument JsonElement JsonException JsonIgnore JsonIgnoreAttribute JsonIgnoreCondition ' +
  'JsonPropertyName JsonPropertyNameAttribute JsonSerializer JsonSerializerOptions JsonTokenType JsonValueKind ReadOnlySpan Rule String ' +
  'StringComparer System TextConverter Type UnionConverter UnknownEventException Utf8JsonReader Utf8JsonWriter Wire';

/** What every record has. */
const OF_RECORDS =
  'Clone Deconstruct EqualityContract Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers ReferenceEquals ToString';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const csharpNames: LanguageNames = {
  types: { write: asItIs, reserved: words(TAKEN_TYPES), nameless: 'Type' },
  members: { write: pascal, reserved: words(OF_RECORDS), nameless: 'Member' },
  values: { write: pascal, reserved: words(`${OF_RECORDS} From Value`), nameless: 'Text' },
  branches: { write: pascal, reserved: new Set(), nameless: 'Value' },
  // A member may not be called like the type that it is in.
  alsoReserved: (name: string, plain: PlainDeclaration) => (plain.kind === 'union' ? [] : [name]),
};

/** Constants of events, in the class that reads them. */
export const eventConstants = (className: string): NameRules => ({
  write: pascal,
  reserved: words(`${OF_RECORDS} NameOf Read ReadAs Received Rules ${className}`),
  nameless: 'Event',
});

/** `Hookwright.HostBuilding`, or without the first part where there is no scope. */
export const namespaceOf = ({ package: { scope }, id }: Pick<Contract, 'package' | 'id'>): string =>
  [...(scope === undefined ? [] : [scope.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')]), id].map(pascalCase).join('.');

/** The class that tells events apart: `HostBuildingEvents`, or with `_` behind it where a type has that name. */
export function eventsClass({ contract, graph }: Page): string {
  const taken = new Set(graph.declarations.map(({ name }) => name));
  let name = `${pascalCase(contract.id)}Events`;
  while (taken.has(name)) name += '_';
  return name;
}
