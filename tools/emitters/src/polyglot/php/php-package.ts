/** The Composer package around the files: its manifest and its README. */
import type { Contract } from '@hookwright/contract';
import { cleanText } from '../../prose.ts';
import type { Page } from '../language.ts';
import { pascal, wordsOf } from '../naming.ts';
import { languageReadme } from '../readme.ts';

/** `HostBuildingWebhooks`. */
export function namespaceOf({ id }: Pick<Contract, 'id'>): string {
  const name = `${pascal(wordsOf(id))}Webhooks`;
  return /^\d/.test(name) ? `_${name}` : name;
}

const packageOf = ({ id }: Contract): string => `${id}/webhooks`;

export function phpManifest({ contract }: Page): string {
  const { license } = contract.package;
  const manifest = {
    name: packageOf(contract),
    description: cleanText(`Typed events of ${contract.title}.`.toWellFormed()).replaceAll(/\s+/g, ' '),
    type: 'library',
    ...(license === undefined ? {} : { license }),
    version: contract.package.version,
    require: { php: '>=8.1', 'ext-json': '*' },
    autoload: { classmap: ['src/'] },
  };
  return `${JSON.stringify(manifest, null, 4)}\n`;
}

export function phpReadme(page: Page): string {
  const { contract } = page;
  const space = namespaceOf(contract);
  return languageReadme(page, {
    name: packageOf(contract),
    label: 'PHP',
    install: [
      {
        language: 'sh',
        text: `composer config repositories.${contract.id} path ./path/to/php\ncomposer require ${packageOf(contract)}:@dev`,
      },
      'Or copy the folder `src` and require its three files. It needs PHP 8.1 and nothing else.',
    ],
    reading: {
      language: 'php',
      text: `use ${space}\\Events;
use ${space}\\UnknownEvent;

try {
    $received = Events::read($requestBody, $requestHeaders);
    printf("%s %s\\n", $received->name, get_debug_type($received->event));
} catch (UnknownEvent $unknown) {
    printf("a new event: %s\\n", $unknown->name ?? 'without a name');
}`,
    },
    notes: [
      'Give `Events::read` the text of the body, after its signature was verified. Of what `json_decode($body, true)` made, an empty object where anything may stand is an empty list.',
      'Every class has `fromJson`, and `json_encode` writes it with the names of the wire.',
      'A member that may be left out is null when it is. If it was null, `nullMembers` holds the name of its property, and it is written as null again.',
      'A closed set of texts is an enum; where a set is open the type is string, and a class of constants holds the known ones.',
      'An object whose keys are data is a `JsonMap`, which is used like an array. A value of several kinds has a native union type; the class of its name only reads it.',
      'Members that the contract does not know are ignored, and so are not written again. Dates stay text.',
    ],
  });
}
