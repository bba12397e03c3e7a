/** Names: from what people write to what programs, folders and packages may be called. Decided here, once. */

/** Letters. Longer names are refused: file systems and people give up near here. */
export const nameLimit = 100;

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  å: 'a',
  Å: 'A',
  ß: 'ss',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  œ: 'oe',
  Œ: 'Oe',
  đ: 'd',
  Đ: 'D',
};

/** Latin letters without their marks, everything else left out. */
const plain = (text: string): string =>
  text
    .replaceAll(/[æÆøØåÅßðÐþÞłŁœŒđĐ]/g, (letter) => letters[letter]!)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');

function words(text: string): readonly string[] {
  const found = plain(text).match(/[A-Za-z0-9]+/g) ?? [];
  // SPACE_BOOKED is two words of a constant, while API is one name.
  return found.length > 1 && !/[a-z]/.test(text) ? found.map((word) => word.toLowerCase()) : found;
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `contract.added` → `ContractAdded`. Empty when nothing is left; digits that would touch are kept apart. */
export function pascalCase(text: string): string {
  const joined = words(text).reduce(
    (name, word) => name + (/\d$/.test(name) && /^\d/.test(word) ? '_' : '') + upper(word),
    '',
  );
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

/** `ContractAdded` → `contractAdded`, `HTTPError` → `httpError`. */
export const camelCase = (text: string): string =>
  pascalCase(text).replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]+(?=[\d_])|^[A-Z]/, (start) => start.toLowerCase());

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `HostBuilding`, `host_building` → `host-building`. What is kebab-case already stays as it is. */
export const kebabCase = (text: string): string => (kebab.test(text) ? text : joinWords(text));

const joinWords = (text: string): string =>
  (plain(text).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).reduce(
    (name, word) => name + (name === '' || (/^\d/.test(word) && /[a-z]$/.test(name)) ? '' : '-') + word.toLowerCase(),
    '',
  );

/** A key as the name of a folder or file on every system: itself when it is safe already. */
export function fileName(text: string): string {
  const safe = plain(text)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return windowsDevice.test(safe) ? `${safe}_` : safe;
}

// On Windows these are devices in every folder, whatever ending follows.
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that TypeScript accepts for a `const`, an `_` added where a word is taken. */
export const valueName = (text: string): string => free(camelCase(text), takenValues);

/** A name that TypeScript accepts for a type, an `_` added where generated text needs the word. */
export const typeName = (text: string): string => free(pascalCase(text), takenTypes);

const free = (name: string, taken: ReadonlySet<string>): string => (taken.has(name) ? `${name}_` : name);

const takenValues = new Set(
  (
    'arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function get if implements import in instanceof interface let new null of package private protected public return set static super ' +
    'switch this throw true try type typeof undefined var void while with yield validate webhooks events evidence'
  ).split(' '),
);

const takenTypes = new Set(
  (
    'Array ArrayBuffer Awaited Bigint Boolean Date Error Exclude Extract Function Headers Infinity JSON Map Math NaN NonNullable Number Object ' +
    'Omit OtherString Parameters Partial Pick Promise Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet Record RegExp Required ReturnType ' +
    'Set String Symbol'
  ).split(' '),
);

/** Folders and packages that Hookwright itself has. */
const takenIds = new Set(['receiver', 'mock-engine', 'site', 'testing', 'node-modules', 'hookwright']);

/** Why an id cannot be used, or undefined. */
export function idFault(id: string): 'taken' | 'unusable' | undefined {
  if (takenIds.has(id)) return 'taken';
  return kebab.test(id) && id.length <= nameLimit / 2 && !windowsDevice.test(id) ? undefined : 'unusable';
}

/** A name for a schema that has none of its own, from where it stands: `#/components/schemas/Money` → `Money`. */
export function nameFromPath(file: string, path: readonly (string | number)[]): string {
  const telling = path.filter((key) => typeof key === 'string' && !structural.has(key)).slice(-2);
  const container = path.at(-2);
  if (telling.length === 0) return file.replace(/^.*[/\\]/, '').replace(/(\.schema)?\.[^.]*$/, '');
  // A definition has a name of its own; anything deeper is told by what it is part of, too.
  return container !== undefined && nameHolders.has(String(container)) ? String(path.at(-1)) : telling.join(' ');
}

const nameHolders = new Set(['schemas', 'definitions', '$defs']);

const structural = new Set(
  (
    'components schemas definitions $defs messages payload headers channels operations properties patternProperties items schema allOf anyOf ' +
    'oneOf not if then else additionalProperties reply'
  ).split(' '),
);
