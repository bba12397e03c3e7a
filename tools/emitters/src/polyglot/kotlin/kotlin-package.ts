/** Everything in the folder `kotlin`: Gradle's files, the types, and the object that reads events. */
import { cleanText } from '../../prose.ts';
import type { GeneratedFile } from '../../emitter.ts';
import { polyglotRuntime } from '../../runtime-files.ts';
import type { Page } from '../language.ts';
import { generatedNote } from '../page-texts.ts';
import { languageReadme } from '../readme.ts';
import { eventsText } from './kotlin-events.ts';
import { eventsObject, kotlinPackage } from './kotlin-names.ts';
import { kotlinString } from './kotlin-text.ts';

const RUNTIME = ['Telling', 'Wire'];

const MODEL_IMPORTS = [
  'kotlinx.serialization.SerialName',
  'kotlinx.serialization.Serializable',
  'kotlinx.serialization.json.JsonElement',
  'kotlinx.serialization.json.JsonPrimitive',
];
const EVENT_IMPORTS = ['kotlinx.serialization.json.JsonElement', 'kotlinx.serialization.json.decodeFromJsonElement'];

export const sourceFolder = (page: Page): string => `src/main/kotlin/${kotlinPackage(page).replaceAll('.', '/')}`;

export function kotlinFiles(page: Page): readonly GeneratedFile[] {
  const folder = sourceFolder(page);
  const head = `// ${cleanText(generatedNote(page.contract))}\npackage ${kotlinPackage(page)}\n\n`;
  const imports = (names: readonly string[]) => `${names.map((name) => `import ${name}\n`).join('')}\n`;
  const sources: readonly (readonly [string, string])[] = [
    ['Models', `${imports(MODEL_IMPORTS)}${page.printed.map(({ text }) => text).join('\n\n')}\n`],
    ['Events', `${imports(EVENT_IMPORTS)}${eventsText(page)}\n`],
    ...RUNTIME.map((name) => [name, polyglotRuntime(`kotlin/${name}.kt`)] as const),
  ];
  return [
    { path: 'build.gradle.kts', text: build(page) },
    { path: 'settings.gradle.kts', text: `rootProject.name = ${kotlinString(`${page.contract.id}-webhooks`)}\n` },
    { path: 'README.md', text: readme(page) },
    ...sources.map(([name, text]) => ({ path: `${folder}/${name}.kt`, text: `${head}${text}` })),
  ];
}

function build({ contract }: Page): string {
  const { version, scope } = contract.package;
  return `plugins {
    kotlin("jvm") version "2.4.20"
    kotlin("plugin.serialization") version "2.4.20"
}

group = ${kotlinString(scope ?? contract.id)}
version = ${kotlinString(version)}

repositories {
    mavenCentral()
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-serialization-json:1.10.0")
}

kotlin {
    explicitApi()
}
`;
}

function readme(page: Page): string {
  const events = eventsObject(page);
  return languageReadme(page, {
    name: `${page.contract.id}-webhooks`,
    label: 'Kotlin',
    install: [
      'Include the build in your own `settings.gradle.kts`, or copy `src/main/kotlin` into a module that has the serialization plugin:',
      { language: 'kotlin', text: 'includeBuild("kotlin")' },
      'It is made with Kotlin 2.4 and kotlinx.serialization 1.10.',
    ],
    reading: {
      language: 'kotlin',
      text: `import ${kotlinPackage(page)}.*

try {
    val received = ${events}.read(body, headers)
    println("\${received.name}: \${received.event}")
} catch (unknown: UnknownEventException) {
    println("a new event: \${unknown.name}")
}`,
    },
    notes: [
      `\`${events}.read\` takes the body as text, and the headers. Verify the signature before, over the bytes that arrived.`,
      'Write a model with `wireJson`. A `Json` of your own must ignore unknown keys and leave defaults out.',
      'A required member that is absent is refused, and so is a whole number that is written as `5.0`. A member that may be absent is null when it is. One that may be absent and may be null is a `Field`: `Field.Absent`, or `Field.Present(null)`.',
      'A set of known texts that may grow is a value class with constants, so a new text is kept. A closed set is an enum.',
      'A value of several kinds is a value class over its JSON, with a function for each kind that gives null when it is another.',
      'A name that Kotlin needs, or that two members would share, has a `_`, `_2` or `_3` behind it.',
      'Members that the contract does not know are ignored, and so are not written again. Dates stay text.',
      'The tests of Hookwright parse these files with a grammar of Kotlin and look up every type they name. They do not compile or run them, since no package that they install brings this version of the compiler. That was done by hand, with Kotlin 2.4.20 and kotlinx.serialization 1.10.0: no warning, and every example read and written again, equal as JSON.',
    ],
  });
}
