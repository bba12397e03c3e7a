/** Examples: those in the document, and those in `examples/<message key>/`. Read here, judged in `examples-check.ts`. */
import type { Example, RejectedExample } from './contract.ts';
import { join } from './files.ts';
import type { MessageSource } from './messages.ts';
import { fileName } from './names.ts';
import { didYouMean } from './nearest.ts';
import { children, lastKey, member, ownText, type Place } from './place.ts';
import { keyOf } from './problems.ts';
import type { Sources } from './sources.ts';
import { whole } from './sources.ts';
import { readSpecFile } from './spec-files.ts';
import { trusted } from './trusted.ts';

/** An example and where its body stands, so that a problem can point into it. */
export interface ExampleSource {
  readonly example: Example;
  readonly place: Place;
  readonly headers: Readonly<Record<string, string>>;
  /** What is said about it, when it lies in a folder. */
  readonly about?: Place;
}

export interface RejectedSource {
  readonly example: RejectedExample;
  readonly place: Place;
  readonly expectation: Place;
}

export interface MessageExamples {
  readonly accepted: readonly ExampleSource[];
  readonly rejected: readonly RejectedSource[];
}

const examplesFolder = (sources: Sources): string => join(sources.root, 'examples');

/** `key` names the folder. */
export function readExamples(message: MessageSource, key: string, sources: Sources): MessageExamples {
  const folder = join(examplesFolder(sources), key);
  const exists = sources.list(examplesFolder(sources))?.folders.includes(key) === true;
  const inline = readInline(message);
  if (!exists) return { accepted: inline, rejected: [] };
  const accepted = [...inline, ...readAccepted(folder, sources)];
  const names = accepted.map(({ example }) => example.name);
  for (const [index, { example, place }] of accepted.entries()) {
    if (names.indexOf(example.name) < index) sources.report('example-name-twice', place, { name: example.name, key });
  }
  return { accepted, rejected: readRejected(join(folder, 'rejected'), sources) };
}

function readInline({ layers }: MessageSource): readonly ExampleSource[] {
  const written = layers.flatMap((layer) => children(member(layer, 'examples')));
  const taken = new Set<string>();
  return written.flatMap((one, index) => {
    const payload = member(one, 'payload');
    if (payload === undefined) return [];
    const wanted = fileName(ownText(one.value, 'name') ?? '') || `example-${index + 1}`;
    const name = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(name);
    const summary = ownText(one.value, 'summary');
    const headers = children(member(one, 'headers')).flatMap(({ path, value }) =>
      typeof value === 'string' ? [[String(path.at(-1)), value]] : [],
    );
    return [
      {
        example: { name, ...(summary !== undefined && { summary }), origin: 'ours', payload: payload.value },
        place: payload,
        headers: Object.fromEntries(headers),
      },
    ];
  });
}

function readAccepted(folder: string, sources: Sources): readonly ExampleSource[] {
  const files = sources.list(folder)?.files ?? [];
  const about = files.find((file) => /^about\.ya?ml$/.test(file));
  const said = about === undefined ? undefined : readSpecFile(join(folder, about), 'about', sources);
  const bodies = files.filter((file) => file.endsWith('.json'));
  for (const one of children(said)) {
    const name = String(one.path.at(-1));
    if (!bodies.includes(`${name}.json`)) sources.report('about-without-example', keyOf(one), { name });
  }
  for (const file of files.filter((one) => one !== about && !one.endsWith('.json')))
    sources.report('example-file-unknown', whole(join(folder, file)), { file });
  return inOrder(bodies, said).flatMap((file) => {
    const place = sources.open(join(folder, file));
    if (place === undefined) return [];
    const name = file.slice(0, -'.json'.length);
    const entry = said && member(said, name);
    if (entry === undefined) sources.report('example-without-about', whole(join(folder, file)), { name });
    const example: Example = { name, ...aboutExample(entry), payload: place.value };
    return [{ example, place, headers: {}, ...(entry && { about: entry }) }];
  });
}

/** As `about.yaml` lists them, the most telling one first; then those that it does not name. */
function inOrder(bodies: readonly string[], said: Place | undefined): readonly string[] {
  const listed = children(said).map((one) => `${lastKey(one)}.json`);
  const rank = (file: string) => (listed.includes(file) ? listed.indexOf(file) : listed.length);
  return bodies.toSorted((a, b) => rank(a) - rank(b));
}

function aboutExample(entry: Place | undefined): Omit<Example, 'name' | 'payload'> {
  const origin = trusted<Example['origin'] | undefined>(ownText(entry?.value, 'origin'));
  const texts = ['summary', 'source', 'note'].flatMap((name) => {
    const text = ownText(entry?.value, name);
    return text === undefined ? [] : [[name, text]];
  });
  return { origin: origin ?? 'ours', ...trusted<Partial<Example>>(Object.fromEntries(texts)) };
}

const nameOf = (file: string): string => file.replace(/(\.expected\.ya?ml|\.json|\.txt)$/, '');

function readRejected(folder: string, sources: Sources): readonly RejectedSource[] {
  const files = sources.list(folder)?.files ?? [];
  const expectations = files.filter((file) => /\.expected\.ya?ml$/.test(file));
  const bodies = files.filter((file) => /\.(json|txt)$/.test(file));
  const bodyNames = bodies.map(nameOf);
  for (const file of expectations.filter((one) => !bodyNames.includes(nameOf(one)))) {
    sources.report('expectation-without-body', whole(join(folder, file)), { name: nameOf(file) });
  }
  return bodies.flatMap((file) => {
    const name = nameOf(file);
    const expected = expectations.find((one) => nameOf(one) === name);
    if (expected === undefined) {
      sources.report('rejected-without-reason', whole(join(folder, file)), { name });
      return [];
    }
    const expectation = readSpecFile(join(folder, expected), 'expected', sources);
    const text = sources.readText(join(folder, file));
    if (expectation === undefined || text === undefined) return [];
    const read = (member: string) => ownText(expectation.value, member);
    const [at, keyword] = [read('at'), read('keyword')];
    const example: RejectedExample = {
      name,
      text,
      reason: trusted(read('reason')),
      ...(at !== undefined && { at }),
      ...(keyword !== undefined && { keyword }),
      why: read('why') ?? '',
    };
    return [{ example, place: { file: join(folder, file), path: [], value: text }, expectation }];
  });
}

/** Folders under `examples/` that no message owns. */
export function checkExampleFolders(keys: ReadonlySet<string>, sources: Sources): void {
  for (const folder of sources.list(examplesFolder(sources))?.folders ?? []) {
    if (!keys.has(folder))
      sources.report('example-folder-unknown', whole(join(examplesFolder(sources), folder)), { folder }, () =>
        didYouMean(folder, keys),
      );
  }
}
