import type { Contract } from '@hookwright/contract';
import { emitDocsTypes, emitEventDocs, emitProviderDocs, emitTypeDocs } from './docs/emit-model.ts';
import { emitDocuments, emitLlms, emitMarkdown } from './docs/emit-text.ts';
import { emitDocsReadme } from './docs/readme.ts';
import type { Emitter, GeneratedFile } from './emitter.ts';
import { artifacts } from './layout.ts';
import type { Artifact } from './layout.ts';
import { emitDocsManifest, emitMockManifest, emitModelsManifest, emitValidatorsManifest } from './manifests.ts';
import { emitMockBin } from './mock-bin.ts';
import { emitMockCapabilities } from './mock-capabilities.ts';
import { emitMockExamples, emitMockRejected } from './mock-examples.ts';
import { emitMockOperations } from './mock-operations.ts';
import { emitMockReadme } from './mock-readme.ts';
import { emitMockScenarios } from './mock-scenarios.ts';
import { emitMock } from './mock.ts';
import { emitModels } from './models.ts';
import { emitPolyglot } from './polyglot/emit.ts';
import { emitProvider } from './provider.ts';
import { emitReceive } from './receive.ts';
import { emitModelsReadme, emitValidatorsReadme } from './readmes.ts';
import { emitRuntime } from './runtime-files.ts';
import { emitJsonSchemas, emitSchemas } from './schemas.ts';
import { emitTypedExamples } from './typed-examples.ts';
import { emitValidators } from './validators.ts';
import { emitVerdicts } from './verdicts.ts';

/** All that each package is made of. */
const emitters: Readonly<Record<Artifact, readonly Emitter[]>> = {
  models: [emitModels, emitTypedExamples, emitModelsManifest, emitModelsReadme],
  validators: [
    emitValidators,
    emitVerdicts,
    emitSchemas,
    emitJsonSchemas,
    emitProvider,
    emitReceive,
    emitRuntime,
    emitValidatorsManifest,
    emitValidatorsReadme,
  ],
  mock: [
    emitMock,
    emitMockExamples,
    emitMockRejected,
    emitMockScenarios,
    emitMockOperations,
    emitMockCapabilities,
    emitMockBin,
    emitMockManifest,
    emitMockReadme,
  ],
  docs: [
    emitProviderDocs,
    emitEventDocs,
    emitTypeDocs,
    emitDocsTypes,
    emitMarkdown,
    emitLlms,
    emitDocuments,
    emitDocsManifest,
    emitDocsReadme,
  ],
  polyglot: [emitPolyglot],
};

/**
 * The files of a provider's packages, sorted by path.
 *
 * @param only - the packages wanted; all of them by default
 */
export async function emitPackages(
  contract: Contract,
  only: readonly Artifact[] = artifacts,
): Promise<readonly GeneratedFile[]> {
  const wanted = artifacts.filter((artifact) => only.includes(artifact)).flatMap((artifact) => emitters[artifact]);
  const files: GeneratedFile[] = [];
  for (const emit of wanted) files.push(...(await emit(contract)));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
