/** PHP: classes with readonly properties, backed enums, and a few hand-written lines that read and write. */
import type { GeneratedFile } from '../../emitter.ts';
import { polyglotRuntime } from '../../runtime-files.ts';
import type { Language, Page } from '../language.ts';
import type { EventUse } from '../model.ts';
import { generatedNote } from '../page-texts.ts';
import { declarePhp } from './php-declarations.ts';
import { phpEvents } from './php-events.ts';
import { phpNames } from './php-names.ts';
import { namespaceOf, phpManifest, phpReadme } from './php-package.ts';
import { phpDoc } from './php-text.ts';

export const php: Language = {
  id: 'php',
  label: 'PHP',
  highlight: 'php',
  names: phpNames,
  types: {
    string: 'string',
    integer: 'int',
    number: 'float',
    boolean: 'bool',
    any: 'mixed',
    array: (items) => `list<${items}>`,
    map: (values) => `JsonMap<${values}>`,
    nullable: (bare) => `${bare}|null`,
    enum: (name, open) => (open ? 'string' : name),
  },
  declare: declarePhp,
  files,
  fileOf: () => 'src/Models.php',
  // Nothing of the contract stands at this depth.
  shapeOf: (text) => text.replace(/\n\n {4}\/\*\* @throws ReadError when the value[^]*$/, '\n}'),
  reading,
};

const FILES = { models: 'src/Models.php', events: 'src/Events.php', reading: 'src/Reading.php' };

function files(page: Page): readonly GeneratedFile[] {
  const { contract, printed } = page;
  const runtime = polyglotRuntime('php/Reading.php').replace(
    'namespace Reading;',
    () => `namespace ${namespaceOf(contract)};`,
  );
  return [
    { path: 'composer.json', text: phpManifest(page) },
    { path: 'README.md', text: phpReadme(page) },
    { path: FILES.models, text: `${[head(page), ...printed.map(({ text }) => text)].join('\n\n')}\n` },
    { path: FILES.events, text: `${head(page)}\n\n${phpEvents(page)}` },
    { path: FILES.reading, text: runtime },
  ];
}

const head = ({ contract }: Page): string =>
  [
    '<?php',
    phpDoc([`The events of ${contract.title}.`, generatedNote(contract)]),
    'declare(strict_types=1);',
    `namespace ${namespaceOf(contract)};`,
  ].join('\n\n');

function reading({ use }: EventUse, { contract }: Page): string {
  const space = namespaceOf(contract);
  const isClass = use.shape.kind === 'object';
  return [
    `use ${space}\\Events;`,
    ...(isClass ? [`use ${space}\\${use.bare};`] : []),
    '',
    '$received = Events::read($requestBody, $requestHeaders);',
    ...(isClass
      ? [`if ($received->event instanceof ${use.bare}) {`, '    var_dump($received->event);', '}']
      : ['var_dump($received->name, $received->event);']),
  ].join('\n');
}
