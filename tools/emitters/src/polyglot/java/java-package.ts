/** Everything in the folder `java`: Maven's layout, a file for each type. */
import type { GeneratedFile } from '../../emitter.ts';
import { polyglotRuntime } from '../../runtime-files.ts';
import type { Page } from '../language.ts';
import { generatedNote } from '../page-texts.ts';
import { languageReadme } from '../readme.ts';
import { eventsText } from './java-events.ts';
import { eventsClass, javaPackage } from './java-names.ts';
import { javaComment } from './java-text.ts';

/** Where the classes that generated code names come from. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'com.fasterxml.jackson.annotation': [
    'JsonCreator',
    'JsonIgnoreProperties',
    'JsonInclude',
    'JsonProperty',
    'JsonValue',
  ],
  'com.fasterxml.jackson.core.type': ['TypeReference'],
  'com.fasterxml.jackson.databind': ['JsonDeserializer', 'JsonNode'],
  'com.fasterxml.jackson.databind.annotation': ['JsonDeserialize'],
  'java.io': ['IOException'],
  'java.util': ['List', 'Map', 'Optional'],
};

/** Written by hand, the same for every provider but for the package. */
const RUNTIME = ['EventRule', 'Field', 'NotNull', 'UnknownEventException', 'Variants', 'Wire'];

export const sourceFolder = (page: Page): string => `src/main/java/${javaPackage(page).replaceAll('.', '/')}`;

export function javaFiles(page: Page): readonly GeneratedFile[] {
  const folder = sourceFolder(page);
  const events = { name: eventsClass(page), text: eventsText(page) };
  const types = page.printed.map(({ declaration, text }) => ({ name: declaration.name, text }));
  const classes = [
    ...RUNTIME.map((name) => ({ name, text: polyglotRuntime(`java/${name}.java`) })),
    ...[...types, events].map(({ name, text }) => ({ name, text: `${importsOf(text)}${text}\n` })),
  ];
  const head = `// ${javaComment(generatedNote(page.contract))}\npackage ${javaPackage(page)};\n\n`;
  return [
    { path: 'pom.xml', text: pom(page) },
    { path: 'README.md', text: readme(page) },
    ...classes.map(({ name, text }) => ({ path: `${folder}/${name}.java`, text: `${head}${text}` })),
  ];
}

/** Of the names that stand in the code, comments and strings apart. */
function importsOf(text: string): string {
  const code = text.replaceAll(/\/\*\*[^]*?\*\/|"(?:[^"\\]|\\.)*"/g, '');
  const named = new Set(code.match(/[A-Za-z_]\w*/g));
  const lines = Object.entries(IMPORTS).flatMap(([from, names]) =>
    names.filter((name) => named.has(name)).map((name) => `import ${from}.${name};\n`),
  );
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}

/** The tests run on 2.14, which Debian has. */
const JACKSON = '2.18.2';

const xml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/gu, '');

function pom({ contract }: Page): string {
  const { id, title, package: about } = contract;
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>${xml(about.scope ?? id)}</groupId>
  <artifactId>${xml(`${id}-webhooks`)}</artifactId>
  <version>${xml(about.version)}</version>
  <name>${xml(`${title}, as Java types`)}</name>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${JACKSON}</version>
    </dependency>
  </dependencies>
</project>
`;
}

function readme(page: Page): string {
  const { contract } = page;
  const { version, scope } = contract.package;
  const events = eventsClass(page);
  return languageReadme(page, {
    name: `${contract.id}-webhooks`,
    label: 'Java',
    install: [
      { language: 'sh', text: 'mvn install' },
      'It needs Java 17 and Jackson 2.14 or later. In your own `pom.xml`:',
      {
        language: 'xml',
        text: `<dependency>\n  <groupId>${xml(scope ?? contract.id)}</groupId>\n  <artifactId>${xml(`${contract.id}-webhooks`)}</artifactId>\n  <version>${xml(version)}</version>\n</dependency>`,
      },
    ],
    reading: {
      language: 'java',
      text: `import ${javaPackage(page)}.*;

try {
  ${events}.Received received = ${events}.read(body, headers);
  System.out.println(received.name() + ": " + received.event());
} catch (UnknownEventException unknown) {
  System.out.println("a new event: " + unknown.name());
}`,
    },
    notes: [
      `\`${events}.read\` takes the bytes that arrived and the headers. Verify the signature before, over the same bytes.`,
      'Write a model with `Wire.mapper()`. It reads no number as text and no text as a number; with a mapper of your own, Jackson does.',
      'A required member that is absent is refused, and so is a whole number that is written as `5.0`. A member that may be absent is null when it is. One that may be absent and may be null is a `Field`: null when it is absent, and a field whose value is null when it is null.',
      'A set of known values that may grow is a record with constants, so a new value is kept. A closed set is an enum.',
      'A value of several kinds is a record of its JSON with a method for each kind. Where each kind is an object, it is a sealed interface, read as the first kind that fits.',
      'A name that Java needs, or that two members would share, has a `_`, `_2` or `_3` behind it.',
      'Members that the contract does not know are ignored, and so are not written again. Dates stay text.',
      'Proven by the tests of Hookwright: compiled by `javac 17 -Xlint:all -Werror` with its checks of comments, and every example of the contract read and written again with Jackson 2.14, equal as JSON.',
    ],
  });
}
