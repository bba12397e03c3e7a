/** Facts whose evidence nobody gave: worth a word only where a document gives evidence at all. */
import type { NamedType } from './contract.ts';
import { eventTypes, evidenceAt, fieldsIn, webhookFacts } from './facts.ts';
import type { Model } from './model.ts';
import { someNames } from './nearest.ts';
import { isObject, own, toPointer } from './place.ts';
import { keyOf, type Report } from './problems.ts';

/** One warning per type, and one for `x-webhooks`. */
export function checkEvidenceGiven(
  { webhooks, webhooksPlace, schemas }: Model,
  types: readonly NamedType[],
  report: Report,
): void {
  const written = own(webhooksPlace?.value, 'evidence');
  const inSchemas = schemas.some(({ schema }) => JSON.stringify(schema).includes('"x-evidence"'));
  if (!inSchemas && !(isObject(written) && Object.keys(written).length > 0)) return;
  const silent = webhookFacts(webhooks).filter((path) => evidenceAt(webhooks, path) === undefined);
  if (silent.length > 0 && webhooksPlace !== undefined) {
    report('evidence-missing', keyOf(webhooksPlace), {
      count: silent.length,
      names: someNames(silent.map((path) => toPointer(path))),
    });
  }
  for (const { name, type } of eventTypes(types)) {
    const unstated = fieldsIn(type).filter(({ about }) => about.evidence === undefined);
    const place = schemas.find((schema) => schema.name === name)?.place;
    if (unstated.length > 0 && place !== undefined)
      report('evidence-missing', place, { names: someNames(unstated.map((field) => field.name)) });
  }
}
