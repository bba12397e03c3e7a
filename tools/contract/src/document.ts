/** First phase: the document itself. That it parses, is AsyncAPI 3, has the official structure, and refers to things that are there. */
import { checkDocument } from './document-check.ts';
import { kindOf } from './files.ts';
import type { Place } from './place.ts';
import { readReferences, checkReferences, type References } from './references.ts';
import { whole, type Sources } from './sources.ts';
import type { Convert } from './settings.ts';
import { toVersion3 } from './version.ts';

export interface SpecDocument {
  readonly root: Place;
  readonly references: References;
}

export async function readDocument(
  file: string,
  sources: Sources,
  convert: Convert | undefined,
): Promise<SpecDocument | undefined> {
  if (kindOf(file) === undefined) return sources.report('spec-not-found', whole(file));
  const parsed = sources.open(file);
  if (parsed === undefined) return undefined;
  const root = await toVersion3(parsed, () => sources.readText(file) ?? '', convert, sources.report);
  if (root === undefined) return undefined;
  sources.replace(root);
  const references = readReferences(sources);
  await checkDocument(root, references, sources.report);
  checkReferences(root, references);
  return { root, references };
}
