export { artifacts, languageIds, packageName, type Artifact, type LanguageId } from './layout.ts';
export { EmissionError } from './emission-error.ts';
export type { Emitter, GeneratedFile } from './emitter.ts';
export { emitPackages } from './packages.ts';
export { polyglotSamples, type PolyglotSample } from './polyglot/samples.ts';
export { wantedNames, type OwnTypes } from './symbols.ts';
