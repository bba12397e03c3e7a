/** The document against the official JSON Schema of AsyncAPI, and every `x-webhooks` in it against ours. */
import type { Validator } from '../schema/compiled/validator.d.ts';
import { overrides, webhooks } from '../schema/compiled/x-webhooks.js';
import { readOperationSources } from './messages.ts';
import { member, own, placeId, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';
import { checkStructure } from './structure.ts';

interface Official {
  readonly document: Validator;
  readonly message: Validator;
  readonly channel: Validator;
  readonly operation: Validator;
}

// Each is half a megabyte of code, so only the one that is asked for is loaded.
const load = (version: unknown): Promise<Official> =>
  String(version).startsWith('3.1')
    ? import('../schema/compiled/asyncapi-3.1.0.js')
    : import('../schema/compiled/asyncapi-3.0.0.js');

/** Checks what is written, references unfollowed; then what they lead to in other files. */
export async function checkDocument(root: Place, references: References, report: Report): Promise<void> {
  const official = await load(own(root.value, 'asyncapi'));
  if (!checkStructure(official.document, root, report)) return;
  const written = references.get(root, 'x-webhooks');
  if (written !== undefined) checkStructure(webhooks, written, report);
  const checked = new Set<string>();
  const check = (validator: Validator, place: Place | undefined) => {
    if (place === undefined || checked.has(placeId(place))) return;
    checked.add(placeId(place));
    if (place.file !== root.file && !checkStructure(validator, place, report)) return;
    const override = member(place, 'x-webhooks');
    if (override !== undefined) checkStructure(overrides, override, report);
  };
  for (const operation of readOperationSources(root, references)) {
    check(official.operation, operation.place);
    check(official.channel, operation.channel);
    for (const { layers } of [...operation.messages, ...(operation.reply?.messages ?? [])])
      for (const layer of layers) check(layer === layers[0] ? official.message : anything, layer);
  }
}

const anything: Validator = () => true;
