/** Checks bodies and queries against JSON Schema. AJV takes longer to load than the mock to start, so it waits for a call. */
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { Json } from '../mocked-provider.ts';
import { nearestName } from '../nearest.ts';
import type { Schema } from './schemas.ts';

/** A sentence without its full stop that says what is wrong and holds no value; nothing when all is well. */
export type Check = (schema: Schema, value: Json | undefined) => Promise<string | undefined>;

/** @param document what `#/…` in the schemas refers to; schemas with references of their own bring their own definitions */
export function createCheck(document: () => Schema): Check {
  const compiled = new WeakMap<Schema, Promise<ValidateFunction>>();
  let loading: Promise<Ajv> | undefined;
  const load = async (): Promise<Ajv> => {
    const { Ajv: Validator } = await import('ajv');
    // A contract's schemas carry keywords of ours, and their formats are for people.
    return new Validator({ strict: false, validateFormats: false, ownProperties: true, verbose: true });
  };
  const compile = async (schema: Schema) => {
    const ajv = await (loading ??= load());
    return ajv.compile({ ...definitionsFor(schema, document), ...schema });
  };
  return async (schema, value) => {
    const known = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, known);
    const validate = await known;
    if (value === undefined) return 'The call has no body';
    return validate(value) ? undefined : sentence(validate.errors![0]!);
  };
}

/** A schema of ours refers to the document's components; one of a contract has its definitions inside. */
function definitionsFor(schema: Schema, document: () => Schema): Schema {
  return 'definitions' in schema || '$defs' in schema ? {} : { components: document()['components'] };
}

function sentence({ keyword, instancePath, params, message, parentSchema, data }: ErrorObject): string {
  const where = instancePath === '' ? 'the body' : instancePath;
  const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    return `There is no member ${quoted(name)} in ${where}${meant(nearestName(name, known))}`;
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    const others = Object.keys(data as object).filter((other) => !known.includes(other));
    const near = nearestName(name, others);
    return `${capital(where)} lacks ${quoted(name)}${near === undefined ? '' : `, and has an unknown ${quoted(near)}`}`;
  }
  const allowed = params['allowedValues'] as readonly unknown[] | undefined;
  return `${capital(where)} ${message ?? 'is wrong'}${allowed === undefined ? '' : `: ${allowed.join(', ')}`}`;
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 80));
const meant = (near: string | undefined): string => (near === undefined ? '' : `; did you mean ${quoted(near)}`);
const capital = (text: string): string => text.replace(/^the /, 'The ');
