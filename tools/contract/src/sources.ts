/** The documents of one spec: opened once each, inside one folder, and every `$ref` between them. */
import type { ProblemCode } from './catalogue.ts';
import { formatOf, parse } from './documents.ts';
import { fileLimit, openDisk, resolve, totalLimit, type FileFault, type Listing } from './files.ts';
import type { Place } from './place.ts';
import type { Origin, Report } from './problems.ts';

export interface Sources {
  /** Absolute path of the spec's folder: nothing outside is read. */
  readonly root: string;
  readonly report: Report;
  /** The document's root, or undefined when it cannot be read; then a problem was reported, once, at `from`. */
  readonly open: (file: string, from?: Place) => Place | undefined;
  /** Puts a document in the place of one that was opened. */
  readonly replace: (document: Place) => void;
  /** The text, or undefined when it cannot be read: no problem is reported when it is merely missing. */
  readonly readText: (file: string) => string | undefined;
  /** Undefined when there is no such folder. Remembered as something to watch. */
  readonly list: (folder: string) => Listing | undefined;
  /** Every file that was read, with the sha256 of its bytes. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly folders: () => readonly string[];
}

const faults: Readonly<Record<FileFault, ProblemCode>> = {
  missing: 'ref-not-found',
  outside: 'ref-outside',
  'not-a-file': 'file-unreadable',
  'too-large': 'file-too-large',
  'not-text': 'file-not-text',
  unreadable: 'file-unreadable',
};

export function openSources(root: string, report: Report): Sources {
  const documents = new Map<string, Place | undefined>();
  const files = new Map<string, string>();
  const disk = openDisk(root);
  const folders = new Set<string>();
  let total = 0;

  const readText = (file: string, from?: Place): string | undefined => {
    const found = disk.read(file);
    if ('fault' in found) {
      const details = { file: file.slice(root.length + 1) || file, limit: fileLimit / 1_000_000 };
      if (found.fault !== 'missing' || from !== undefined)
        report(faults[found.fault], from ?? whole(file), { ...details, ref: details.file });
      return undefined;
    }
    files.set(file, found.sum);
    total += found.text.length;
    if (total <= totalLimit) return found.text;
    report('files-too-large', from ?? whole(file), { limit: totalLimit / 1_000_000 });
    return undefined;
  };

  const read = (file: string, from: Place | undefined): Place | undefined => {
    const text = readText(file, from);
    if (text === undefined) return undefined;
    const parsed = parse(text, formatOf(file));
    if (parsed.ok) return { file, path: [], value: parsed.value };
    report(parsed.code, { ...whole(file), position: parsed.position }, { reason: parsed.reason });
    return undefined;
  };

  return {
    root,
    report,
    readText: (file) => readText(resolve(file)),
    open: (file, from) => {
      if (!documents.has(file)) documents.set(file, read(file, from));
      return documents.get(file);
    },
    replace: (document) => void documents.set(document.file, document),
    list: (folder) => {
      const listing = disk.list(folder);
      if (listing !== undefined) folders.add(folder);
      return listing;
    },
    files: () => new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    folders: () => [...folders].toSorted(),
  };
}

export const whole = (file: string): Origin => ({ file, path: [], at: 'value' });
