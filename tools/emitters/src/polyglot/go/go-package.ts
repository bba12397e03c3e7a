/** The Go module around the files: its manifest and its README. */
import type { Contract } from '@hookwright/contract';
import type { Page } from '../language.ts';
import { wordsOf } from '../naming.ts';
import { languageReadme } from '../readme.ts';

/** Small letters without a break, as Go has it: `hostbuilding`. */
export function packageOf({ id }: Pick<Contract, 'id'>): string {
  const name = wordsOf(id).join('').toLowerCase();
  return /^\d/.test(name) || KEYWORDS.has(name) ? `webhooks${name}` : name;
}

const KEYWORDS = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select ' +
    'struct switch type var main internal vendor test'
  ).split(' '),
);

/** A domain that belongs to nobody: nothing is fetched for it, so a program says where the folder is. */
const moduleOf = ({ id }: Contract): string => `example.com/${id}-webhooks`;

export const goManifest = ({ contract }: Page): string => `module ${moduleOf(contract)}\n\ngo 1.18\n`;

export function goReadme(page: Page): string {
  const { contract } = page;
  const name = packageOf(contract);
  return languageReadme(page, {
    name: `${contract.id}-webhooks`,
    label: 'Go',
    install: [
      'Copy the folder into your module, or name the place where it lies:',
      { language: 'sh', text: `go mod edit -replace ${moduleOf(contract)}=./path/to/go\ngo get ${moduleOf(contract)}` },
      'It needs Go 1.18 and nothing else.',
    ],
    reading: {
      language: 'go',
      text: `event, err := ${name}.ReadEvent(body, request.Header)
var unknown *${name}.UnknownEventError
if errors.As(err, &unknown) {
	log.Printf("a new event: %q", unknown.Name)
} else if err != nil {
	log.Print(err)
} else {
	log.Printf("%s %T", event.Name, event.Body)
}`,
    },
    notes: [
      'Verify the signature before, over the bytes that arrived.',
      "Each struct reads and writes itself: `json.Unmarshal` takes its keys with regard to case, unlike a struct without such methods, and misses members that must be there. The tags tell the wire's names; they are not what reads.",
      'A member that may be left out is a pointer, and nil when it is. One that may also be null is a `Nullable`: nil, `Null` or `NullableOf` a value.',
      'A type of several kinds keeps its JSON; `AsX` reads it as one kind, and fails for another.',
      'Sets of texts are string types. Any text is read into them; `Known` tells whether the contract has it.',
      'A whole number is an `int64`, and `1.0` is not read as one. Anything is a `json.RawMessage`. Dates stay text.',
      'A list or map that must be there is written as null while it is nil.',
      'Members that the contract does not know are ignored, and so are not written again.',
    ],
  });
}
