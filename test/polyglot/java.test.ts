import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { java } from '../../tools/emitters/src/polyglot/java/java.ts';
import { eventsClass, javaPackage } from '../../tools/emitters/src/polyglot/java/java-names.ts';
import { pageOf } from '../../tools/emitters/src/polyglot/pages.ts';
import { casesFor, expectRoundTrips, type Answer } from './cases.ts';
import { runProgram, testWith } from './toolchain.ts';

const program = join(import.meta.dirname, 'programs/RoundTrip.java');

/** Where Debian puts them. */
const jars = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`);

/** A program that runs for seconds is not worth compiling well: a third of the time. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

testWith('java', [['javac', '--release', '17', '--version'], ...jars.map((jar) => [jar])], {
  name: 'Java compiles without a warning, and Jackson reads and writes every body',
  test: async () => {
    const cases = await casesFor('java', { checks: true });
    const sources = globSync('*/polyglot/java/**/*.java', { cwd: cases.folder });
    expect(sources.length).toBeGreaterThan(200);
    const classPath = jars.join(':');
    const strict = ['-Xlint:all', '-Werror', '-Xdoclint:all/protected'];
    const javac = [
      'javac',
      ...quick.map((flag) => `-J${flag}`),
      '--release',
      '17',
      '-encoding',
      'UTF-8',
      '-cp',
      classPath,
      '-d',
      'classes',
    ];
    runProgram([...javac, ...strict, ...sources, program], cases.folder);
    const pages = await Promise.all(cases.contracts.map((contract) => pageOf(contract, java)));
    const names = pages.flatMap((page) => [page.contract.id, javaPackage(page), eventsClass(page)]);
    const words = ['java', ...quick, '-cp', `classes:${classPath}`, 'RoundTrip', ...names];
    expectRoundTrips(cases, JSON.parse(runProgram(words, cases.folder)) as readonly Answer[]);
  },
});
