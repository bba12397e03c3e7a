/** The small files beside the document: each opened, and checked against its JSON Schema. */
import { about, expected, scenario } from '../schema/compiled/spec-files.js';
import type { Place } from './place.ts';
import type { Sources } from './sources.ts';
import { checkStructure } from './structure.ts';

const validators = { about, expected, scenario };

/** Undefined when the file cannot be read or has another structure; then a problem was reported. */
export function readSpecFile(file: string, kind: keyof typeof validators, sources: Sources): Place | undefined {
  const place = sources.open(file);
  if (place === undefined) return undefined;
  return checkStructure(validators[kind], place, sources.report) ? place : undefined;
}
