/** Kotlin: data classes that kotlinx.serialization reads and writes. */
import type { Language, Page } from '../language.ts';
import type { EventUse } from '../model.ts';
import { declareKotlin } from './kotlin-declarations.ts';
import { eventsObject, kotlinNames, kotlinPackage } from './kotlin-names.ts';
import { kotlinFiles, sourceFolder } from './kotlin-package.ts';

export const kotlin: Language = {
  id: 'kotlin',
  label: 'Kotlin',
  highlight: 'kotlin',
  names: kotlinNames,
  types: {
    string: 'String',
    integer: 'Long',
    number: 'Double',
    boolean: 'Boolean',
    any: 'JsonElement',
    array: (items) => `List<${items}>`,
    map: (values) => `Map<String, ${values}>`,
    nullable: (bare) => `${bare}?`,
  },
  declare: declareKotlin,
  files: kotlinFiles,
  fileOf: (_, page) => `${sourceFolder(page)}/Models.kt`,
  reading,
};

function reading({ use }: EventUse, page: Page): string {
  const isClass = 'name' in use.shape;
  return [
    `import ${kotlinPackage(page)}.*`,
    '',
    `val received = ${eventsObject(page)}.read(body, headers)`,
    isClass ? `(received.event as? ${use.bare})?.let { println(it) }` : 'println(received.event)',
  ].join('\n');
}
