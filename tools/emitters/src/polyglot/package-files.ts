/** The package that holds the models in other languages: a folder for each, which that language's own tools understand. */
import type { Contract } from '@hookwright/contract';
import type { GeneratedFile } from '../emitter.ts';
import { languageIds, packageName, paths } from '../layout.ts';
import { markdownCode } from '../markdown.ts';
import { markdownTable, providerLink, readmePage } from '../readme-page.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';
import { pageOf } from './pages.ts';

export async function polyglotFiles(contract: Contract): Promise<readonly GeneratedFile[]> {
  const wanted = languagesOf(contract);
  const files = [manifest(contract), ...readme(contract, wanted)];
  for (const language of wanted) {
    const page = await pageOf(contract, language);
    for (const { path, text } of language.files(page)) files.push({ path: paths.polyglot(language.id, path), text });
  }
  return files;
}

/** The languages that a provider is wanted in, in the order in which all are listed. */
export const languagesOf = ({ package: { languages: wanted = [] } }: Contract): readonly Language[] =>
  languageIds.filter((id) => wanted.includes(id)).flatMap((id) => languages[id] ?? []);

/** Private, since npm is not where these languages look. */
function manifest(contract: Contract): GeneratedFile {
  const { version, license } = contract.package;
  const text = JSON.stringify(
    {
      name: packageName(contract, 'polyglot'),
      version,
      private: true,
      description: `Models for ${contract.title} in other languages.`,
      license,
    },
    null,
    2,
  );
  return { path: paths.manifest('polyglot'), text: `${text}\n` };
}

const readme = (contract: Contract, wanted: readonly Language[]): readonly GeneratedFile[] =>
  readmePage(contract, 'polyglot', [
    `The events of ${providerLink(contract)} as types of other languages, each with reading, writing and a function that
finds out which event a body is. Names on the wire are kept.`,
    markdownTable(
      ['language', 'folder'],
      wanted.map(({ id, label }) => [label, `[${markdownCode(`${id}/`)}](./${id}/README.md)`]),
    ),
    '## Names',
    NAMES,
    '## Bodies',
    BODIES,
  ]);

const NAMES = `A name becomes what the language would write: words in its case, and \`_\` behind a word that it needs for itself. Where two
names of one type meet, the one that already was in that form keeps it, and the others follow in code-point order with
\`_2\`, \`_3\`. A type that has no name in the contract is called after what holds it: \`BookingCustomer\` is \`customer\` of
\`Booking\`, with \`Item\` inside a list and \`Value\` inside a map.`;

const BODIES = `Members that the contract does not know are ignored on reading, and so are those that an object takes beside the ones it
names. A set of values that may grow takes any text. A member that may be null is one thing, and one that may be left out
another; dates stay text. A list whose items differ by position holds anything.`;
