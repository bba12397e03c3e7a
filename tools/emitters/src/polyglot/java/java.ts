/** Java: records that Jackson reads and writes, one file each. */
import type { Language, Page } from '../language.ts';
import type { EventUse } from '../model.ts';
import { declareJava } from './java-declarations.ts';
import { eventsClass, javaNames, javaPackage } from './java-names.ts';
import { javaFiles, sourceFolder } from './java-package.ts';

export const java: Language = {
  id: 'java',
  label: 'Java',
  highlight: 'java',
  names: javaNames,
  types: {
    string: 'String',
    integer: 'Long',
    number: 'Double',
    boolean: 'Boolean',
    any: 'JsonNode',
    array: (items) => `List<${items}>`,
    map: (values) => `Map<String, ${values}>`,
    // Every type is one of objects, so each may be null.
    nullable: (bare) => bare,
  },
  declare: declareJava,
  files: javaFiles,
  fileOf: (declaration, page) => `${sourceFolder(page)}/${declaration?.name ?? eventsClass(page)}.java`,
  reading,
};

function reading({ use }: EventUse, page: Page): string {
  const events = eventsClass(page);
  const isClass = use.shape.kind === 'object' || use.shape.kind === 'union';
  return [
    `import ${javaPackage(page)}.${events};`,
    ...(isClass ? [`import ${javaPackage(page)}.${use.bare};`] : []),
    '',
    `${events}.Received received = ${events}.read(body, headers);`,
    isClass
      ? `if (received.event() instanceof ${use.bare} event) System.out.println(event);`
      : 'System.out.println(received.event());',
  ].join('\n');
}
