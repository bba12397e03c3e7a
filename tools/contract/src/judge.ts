/** Yes or no for a body, as the generated validators say it. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Json, JsonSchema } from './contract.ts';
import { trusted } from './trusted.ts';
import { refusals, testOf, type Refusal } from './walk.ts';

export interface Fault extends Refusal {
  /** What must hold there: `must be string`. */
  readonly text: string;
  /** Within an alternative that may not be the one that was meant. */
  readonly inAlternative: boolean;
}

export interface Judge {
  /** What speaks against a body, found without AJV; empty when it is accepted. */
  readonly suspect: (typeName: string, body: Json) => readonly Refusal[] | 'too-long';
  /** The same by AJV, whose word counts. Loads it. */
  readonly faults: (typeName: string, body: Json) => Promise<readonly Fault[]>;
}

const schemaKey = 'contract';

/** AJV costs more to load than a spec to read, so it is asked only about bodies that seem wrong. */
export function createJudge(definitions: ReadonlyMap<string, JsonSchema>): Judge {
  let compiler: Promise<(typeName: string) => ValidateFunction> | undefined;
  const suspect: Judge['suspect'] = (typeName, body) => refusals(typeName, body, definitions);
  return {
    suspect,
    faults: async (typeName, body) => {
      compiler ??= loadCompiler(definitions);
      const validate = (await compiler)(typeName);
      try {
        return validate(body) ? [] : (validate.errors ?? []).map(readError);
      } catch (error) {
        // Comparing objects, AJV calls their `toString`, which a body may have made a text.
        if (!(error instanceof TypeError)) throw error;
        const found = suspect(typeName, body);
        return found === 'too-long'
          ? []
          : found.map((one) => ({ ...one, text: `breaks \`${one.keyword}\``, inAlternative: false }));
      }
    },
  };
}

async function loadCompiler(
  definitions: ReadonlyMap<string, JsonSchema>,
): Promise<(typeName: string) => ValidateFunction> {
  const { Ajv } = await import('ajv');
  // AJV tells patterns apart by their text.
  const bounded = (pattern: string) => ({ test: testOf(pattern), toString: () => pattern });
  const regExp = Object.assign(bounded, { code: 'new RegExp' });
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    ownProperties: true,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    meta: false,
    code: { regExp },
  });
  ajv.addSchema({ definitions: Object.fromEntries(definitions) }, schemaKey);
  const compiled = new Map<string, ValidateFunction>();
  return (typeName) => {
    const validate = compiled.get(typeName) ?? ajv.compile({ $ref: `${schemaKey}#/definitions/${typeName}` });
    compiled.set(typeName, validate);
    return validate;
  };
}

function readError({ instancePath, keyword, message, params, schemaPath }: ErrorObject): Fault {
  const known = trusted<{ readonly missingProperty?: string; readonly additionalProperty?: string }>(params);
  const member = known.missingProperty ?? known.additionalProperty;
  return {
    pointer: instancePath,
    keyword,
    text: message ?? `breaks \`${keyword}\``,
    ...(member !== undefined && { member }),
    inAlternative: /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === 'if',
  };
}

const combining = new Set(['anyOf', 'oneOf', 'allOf', 'if']);

/** The one fault that tells a person most: outside of alternatives if there is one, and as far inside the body as possible. */
export function mainFault(faults: readonly Fault[]): Fault {
  const plain = faults.filter(({ keyword }) => !combining.has(keyword));
  const certain = plain.filter(({ inAlternative }) => !inAlternative);
  const main = deepest(certain.length > 0 ? certain : plain) ?? faults[0]!;
  const types = plain.filter(({ keyword, pointer }) => keyword === 'type' && pointer === main.pointer);
  if (main.keyword !== 'type' || types.length < 2) return main;
  return {
    ...main,
    text: `must be ${[...new Set(types.map(({ text }) => text.replace('must be ', '')))].join(' or ')}`,
  };
}

const deepest = (faults: readonly Fault[]): Fault | undefined =>
  faults.toSorted((a, b) => b.pointer.split('/').length - a.pointer.split('/').length)[0];
