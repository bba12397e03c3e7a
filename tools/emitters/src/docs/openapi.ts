/** The contract as OpenAPI 3.1: events are `webhooks`, the calls that register an endpoint are `paths`. */
import type { Contract, Event, JsonObject } from '@hookwright/contract';
import { webAddress } from '../prose.ts';
import { bestFirst } from './examples.ts';
import { jsonText } from './json-text.ts';
import { openapiCalls, openapiExamples } from './openapi-calls.ts';
import { asObject } from './openapi-document.ts';
import type { Scheme } from './openapi-document.ts';
import { asParameter, headersOf, uniqueHeaders } from './openapi-headers.ts';
import type { Header } from './openapi-headers.ts';
import { openapiSchema } from './openapi-schemas.ts';

export const openapiText = (contract: Contract): string => jsonText(openapiDocument(contract), 5);

export function openapiDocument(contract: Contract): JsonObject {
  const { events, types, title, version, description, link } = contract;
  const { paths, servers, schemes } = openapiCalls(contract);
  const proofs = proofSchemes(contract);
  const securitySchemes = new Map([...schemes, ...proofs.flatMap(({ scheme }) => scheme ?? [])].map(named));
  const tags = Object.keys(contract.webhooks.registration.categories).map((name) => ({ name }));
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      ...(description !== undefined && { description }),
      ...toldInfo(contract),
    },
    ...docsLink(link),
    ...(servers.length > 0 && { servers }),
    ...(tags.length > 0 && { tags }),
    ...(Object.keys(paths).length > 0 && { paths }),
    webhooks: Object.fromEntries(events.map((event) => [event.name, delivery(event, proofs, contract)])),
    components: {
      schemas: Object.fromEntries(types.map(({ name, schema }) => [name, openapiSchema(schema)])),
      ...(securitySchemes.size > 0 && { securitySchemes: Object.fromEntries(securitySchemes) }),
    },
  };
}

/** Who to ask, and on which terms. */
function toldInfo({ document }: Contract): JsonObject {
  const { termsOfService, contact, license } = asObject(document['info']);
  return Object.fromEntries(
    Object.entries({ termsOfService, contact, license }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

const named = ({ name, scheme }: Scheme): readonly [string, JsonObject] => [name, scheme];

/** Of one event: a reader of OpenAPI shows them in one list. All of them are in the AsyncAPI document. */
const MOST_EXAMPLES = 8;

/** A relative or broken address has no place in OpenAPI. */
function docsLink(link: string | undefined): JsonObject {
  const url = link === undefined ? undefined : webAddress(link);
  return url === undefined ? {} : { externalDocs: { url } };
}

function delivery(event: Event, proofs: readonly Proof[], contract: Contract): JsonObject {
  const { typeName, exportName, title, summary, description, category, deprecated, link, examples } = event;
  const { method, contentType } = contract.webhooks.delivery;
  const headers = [
    ...headersOf(event.headers === undefined ? [] : [event.headers], contract),
    ...sentHeaders(contract),
  ];
  const text = [summary, description].filter((part) => part !== undefined).join('\n\n');
  const body = {
    schema: { $ref: `#/components/schemas/${typeName}` },
    ...(examples.length > 0 && { examples: openapiExamples(bestFirst(examples).slice(0, MOST_EXAMPLES)) }),
  };
  return {
    [method.toLowerCase()]: {
      operationId: `deliver-${exportName}`,
      summary: title,
      ...(text !== '' && { description: text }),
      ...(category !== undefined && { tags: [category] }),
      ...(deprecated && { deprecated }),
      ...docsLink(link),
      parameters: uniqueHeaders(headers).map(asParameter),
      requestBody: { required: true, content: { [contentType]: body } },
      responses: answers(contract),
      ...security(proofs),
    },
  };
}

const text = { type: 'string' } as const;

/** Headers that every delivery carries: fixed ones, and those of a signature. */
function sentHeaders({ webhooks: { delivery: sent, authentication } }: Contract): readonly Header[] {
  const fixed = Object.entries(sent.headers).map(([name, value]) => ({
    name,
    required: true,
    schema: { const: value },
  }));
  const signed = authentication.flatMap((proof): readonly Header[] => {
    if (proof.scheme !== 'hmac' && proof.scheme !== 'ed25519') return [];
    const required = proof.optional !== true;
    const what = `The signature: \`${proof.format}\`, where what is signed is \`${proof.content}\` with ${proof.algorithm}.`;
    const { header, timestampHeader, idHeader } = proof;
    return [
      { name: header, description: what, required, schema: text },
      ...(timestampHeader === undefined
        ? []
        : [{ name: timestampHeader, description: 'When it was signed.', required, schema: text }]),
      ...(idHeader === undefined
        ? []
        : [{ name: idHeader, description: 'The id of the delivery, which is signed.', required, schema: text }]),
    ];
  });
  return [...signed, ...fixed];
}

/** How a delivery proves where it comes from. Without a scheme, that is in a header, or there is no proof. */
interface Proof {
  readonly optional: boolean;
  readonly scheme?: Scheme;
}

function proofSchemes({ webhooks }: Contract): readonly Proof[] {
  return webhooks.authentication.map((proof): Proof => {
    const optional = proof.optional === true || proof.scheme === 'none';
    const about = proof.description === undefined ? {} : { description: proof.description };
    switch (proof.scheme) {
      case 'none':
      case 'hmac':
      case 'ed25519':
        return { optional };
      case 'basic':
        return { optional, scheme: { name: 'deliveryBasic', scheme: { type: 'http', scheme: 'basic', ...about } } };
      case 'bearer':
        return isUsual(proof.header)
          ? { optional, scheme: { name: 'deliveryBearer', scheme: { type: 'http', scheme: 'bearer', ...about } } }
          : { optional, scheme: headerScheme(proof.header, about) };
      case 'static-header':
        return { optional, scheme: headerScheme(proof.header, about) };
    }
  });
}

const isUsual = (header: string): boolean => header.toLowerCase() === 'authorization';

const headerScheme = (header: string, about: JsonObject): Scheme => ({
  name: 'deliveryHeader',
  scheme: { type: 'apiKey', in: 'header', name: header, ...about },
});

/** Any of the schemes is enough, and nothing is, where all of them are optional. */
function security(proofs: readonly Proof[]): JsonObject {
  const schemes = proofs.flatMap(({ scheme }) => scheme ?? []);
  if (schemes.length === 0) return {};
  const none = proofs.every(({ optional }) => optional) ? [{}] : [];
  return { security: [...none, ...schemes.map(({ name }) => ({ [name]: [] }))] };
}

const MEANINGS = {
  disable: 'The endpoint is disabled: nothing is sent to it any more.',
  'retry-after': 'Tried again when the header `Retry-After` says so.',
  stop: 'Not delivered, and not tried again.',
} as const;

/** What a receiver may answer, and what follows from it. */
function answers({ webhooks: { delivery: sent } }: Contract): JsonObject {
  const { attempts } = sent.retry;
  const failed =
    attempts === 1
      ? 'Not delivered, and not tried again.'
      : `Not delivered. It is tried ${attempts} times in all${sent.retryOnlyIf === undefined ? '' : `, while \`${sent.retryOnlyIf}\` is true`}.`;
  const told = [
    ...sent.success.map((status): readonly [string, string] => [status, 'Delivered.']),
    ...Object.entries(sent.statuses).map(([status, meaning]): readonly [string, string] => [status, MEANINGS[meaning]]),
    ['default', `${failed} An answer later than ${sent.timeout} counts as none.`] as const,
  ];
  return Object.fromEntries(
    told.map(([status, description]) => [status.toUpperCase().replace('DEFAULT', 'default'), { description }]),
  );
}
