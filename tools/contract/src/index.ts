export type { EventRule } from '../schema/webhooks.d.ts';
export type * from './contract.ts';
export { catalogue, type ProblemCode } from './catalogue.ts';
export { findSpecs, type FoundSpecs } from './find-specs.ts';
export { locate, type Location } from './locate.ts';
export type { CatalogueEntry } from './catalogue/entry.ts';
export type { Origin, Problem } from './problems.ts';
export { readContract, type Reading } from './read.ts';
export type { ReadSettings } from './settings.ts';
