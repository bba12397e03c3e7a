/** C#: records that System.Text.Json reads and writes. */
import type { Language, Page } from '../language.ts';
import type { EventUse } from '../model.ts';
import { declareCsharp } from './csharp-declarations.ts';
import { csharpNames, eventsClass, namespaceOf } from './csharp-names.ts';
import { csharpFiles } from './csharp-package.ts';

export const csharp: Language = {
  id: 'csharp',
  label: 'C#',
  highlight: 'csharp',
  names: csharpNames,
  types: {
    string: 'string',
    integer: 'long',
    number: 'double',
    boolean: 'bool',
    any: 'JsonElement',
    array: (items) => `IReadOnlyList<${items}>`,
    map: (values) => `IReadOnlyDictionary<string, ${values}>`,
    nullable: (bare) => `${bare}?`,
  },
  declare: declareCsharp,
  files: csharpFiles,
  fileOf: () => 'Models.cs',
  reading,
};

function reading({ use }: EventUse, page: Page): string {
  const isClass = 'name' in use.shape;
  return [
    `using ${namespaceOf(page.contract)};`,
    '',
    `var received = ${eventsClass(page)}.Read(body, name => headers.GetValueOrDefault(name));`,
    isClass
      ? `if (received.Event is ${use.bare} found) Console.WriteLine(found);`
      : 'Console.WriteLine(received.Event);',
  ].join('\n');
}
