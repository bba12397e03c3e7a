export { artifacts, packageName, type Artifact } from './layout.ts';
export type { Emitter, GeneratedFile } from './emitter.ts';
export { emitPackages } from './packages.ts';
export { wantedNames, type OwnTypes } from './symbols.ts';
