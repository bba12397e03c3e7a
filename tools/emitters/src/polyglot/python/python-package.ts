/** The Python package around the modules: its manifest and its README. */
import type { Contract } from '@hookwright/contract';
import { cleanText } from '../../prose.ts';
import type { Page } from '../language.ts';
import { snake, wordsOf } from '../naming.ts';
import { languageReadme } from '../readme.ts';

/** The module that programs import: `host_building_webhooks`. */
export function moduleOf({ id }: Pick<Contract, 'id'>): string {
  const name = `${snake(wordsOf(id))}_webhooks`;
  return /^\d/.test(name) ? `_${name}` : name;
}

const tomlString = (text: string): string => JSON.stringify(cleanText(text.toWellFormed()).replaceAll('\n', ' '));

export function pythonManifest({ contract }: Page): string {
  const { id, title } = contract;
  const { version, license } = contract.package;
  const module = moduleOf(contract);
  return `[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = ${tomlString(`${id}-webhooks`)}
version = ${tomlString(pythonVersion(version))}
description = ${tomlString(`Typed events of ${title}.`)}
readme = "README.md"
requires-python = ">=3.10"
${license === undefined ? '' : `license = { text = ${tomlString(license)} }\n`}dependencies = []

[tool.setuptools]
packages = [${tomlString(module)}]

[tool.setuptools.package-data]
${module} = ["py.typed"]
`;
}

/** Python knows alpha, beta and rc; any other word before a release becomes a development release. */
function pythonVersion(version: string): string {
  const [release = '0.0.0', before] = version.split(/-(.*)/);
  if (before === undefined) return release;
  const known = /^(alpha|beta|rc)(?:\.(\d+))?$/.exec(before);
  const number = /\d+$/.exec(before)?.[0] ?? '0';
  return known === null
    ? `${release}.dev${number}`
    : `${release}${{ alpha: 'a', beta: 'b', rc: 'rc' }[known[1]!]}${number}`;
}

export function pythonReadme(page: Page): string {
  const module = moduleOf(page.contract);
  return languageReadme(page, {
    name: `${page.contract.id}-webhooks`,
    label: 'Python',
    install: [
      { language: 'sh', text: 'pip install ./python' },
      `Or copy the folder \`${module}\` into your program: it needs Python 3.10 and nothing else.`,
    ],
    reading: {
      language: 'python',
      text: `from ${module} import UnknownEvent, read_event

try:
    name, event = read_event(request_body, request_headers)
except UnknownEvent as unknown:
    print("a new event:", unknown.name)
else:
    print(name, event)`,
    },
    notes: [
      '`read_event` takes the body as text, as bytes or parsed. Verify the signature before, over the bytes that arrived.',
      'Every model has `Model.from_json(value)` and `model.to_json()`, for what `json.loads` and `json.dumps` use.',
      'A member that may be left out is `None` when it is. If it was null, `model.null_members` holds its name, and it is written as null again.',
      'A known value of an open set is a member of its `Enum`; any other stays the text that it is.',
      'Members that the contract does not know are ignored, and so are not written again. Dates stay text.',
    ],
  });
}
