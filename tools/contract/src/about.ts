/** What a schema says for people, apart from its type. */
import type { About, Evidence, EvidenceStatus, Json } from './contract.ts';
import { isObject } from './place.ts';
import { list } from './schema-scope.ts';

const evidenceStatuses: readonly EvidenceStatus[] = ['published', 'observed', 'inferred', 'assumed'];

/** `inherited` counts where the schema does not say how it is known. */
export function readAbout(schema: Json | undefined, inherited?: Evidence): About {
  if (!isObject(schema)) return { deprecated: false, examples: [], ...(inherited && { evidence: inherited }) };
  const { title, description } = schema;
  const evidence = readEvidence(schema['x-evidence']) ?? inherited;
  const capability = schema['x-capability'];
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof description === 'string' && { description }),
    deprecated: schema['deprecated'] === true,
    examples: list(schema['examples']) ?? [],
    ...(schema['default'] !== undefined && { default: schema['default'] }),
    ...(evidence && { evidence }),
    ...(typeof capability === 'string' && { capability }),
  };
}

/** A status alone, or one with its source and a note. Undefined when it is neither. */
export function readEvidence(value: Json | undefined): Evidence | undefined {
  const { status, source, note }: Readonly<Record<string, Json | undefined>> = isObject(value)
    ? value
    : { status: value };
  const known = evidenceStatuses.find((one) => one === status);
  if (known === undefined) return undefined;
  return { status: known, ...(typeof source === 'string' && { source }), ...(typeof note === 'string' && { note }) };
}
