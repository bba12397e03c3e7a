/** What the AsyncAPI document says of servers and of security, which the contract's own model leaves there. */
import type { Contract, Json, JsonObject, Operation } from '@hookwright/contract';

/** What OpenAPI needs to know of a call beyond the model. */
export interface CallPlace {
  readonly servers: readonly JsonObject[];
  /** Any of these is enough. */
  readonly security: readonly Scheme[];
  /** Descriptions and examples of the path's parameters, by name. */
  readonly parameters: JsonObject;
}

/** A way to authenticate, under the name that it gets in OpenAPI. */
export interface Scheme {
  readonly name: string;
  readonly scheme: JsonObject;
}

export function placeOf({ name, basePath }: Operation, { document }: Contract): CallPlace {
  const operation = follow(own(own(document, 'operations'), name), document);
  const channel = follow(own(operation, 'channel'), document);
  const listed = own(channel, 'servers') ?? Object.values(asObject(own(document, 'servers')));
  const servers = listOf(listed)
    .map((server) => follow(server, document))
    .filter((server) => /^https?$/.test(textOf(own(server, 'protocol'))));
  const security = [own(operation, 'security'), ...servers.map((server) => own(server, 'security'))];
  return {
    servers: servers.map((server) => openapiServer(server, basePath, document)),
    security: uniqueSchemes(security.flatMap(listOf).flatMap((one, index) => schemeOf(one, index, document))),
    parameters: asObject(own(channel, 'parameters')),
  };
}

const uniqueSchemes = (schemes: readonly Scheme[]): readonly Scheme[] => [
  ...new Map(schemes.map((one) => [one.name, one])).values(),
];

/** The path's own part of the address is the contract's, with every hole filled in. */
function openapiServer(server: JsonObject, basePath: string, document: JsonObject): JsonObject {
  const url = `${textOf(own(server, 'protocol'))}://${textOf(own(server, 'host'))}${basePath}`;
  const description = textOf(own(server, 'description'));
  const variables = Object.entries(asObject(own(server, 'variables')))
    .filter(([name]) => url.includes(`{${name}}`))
    .map(([name, variable]) => [name, openapiVariable(follow(variable, document))]);
  return {
    url,
    ...(description !== '' && { description }),
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) as JsonObject }),
  };
}

/** OpenAPI asks for a default, so the first example stands in for one. */
function openapiVariable(variable: JsonObject): JsonObject {
  const values = own(variable, 'enum');
  const description = own(variable, 'description');
  const [first = ''] = [...listOf(own(variable, 'default')), ...listOf(values), ...listOf(own(variable, 'examples'))];
  return {
    default: textOf(first),
    ...(listOf(values).length > 0 && { enum: listOf(values) }),
    ...(typeof description === 'string' && { description }),
  };
}

/** A scheme that OpenAPI has no word for is left out. */
function schemeOf(written: Json, index: number, document: JsonObject): readonly Scheme[] {
  const ref = own(written, '$ref');
  const name = typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : `scheme-${index + 1}`;
  const scheme = openapiScheme(follow(written, document));
  return scheme === undefined ? [] : [{ name: name.replaceAll(/[^\w.-]/g, '-'), scheme }];
}

function openapiScheme(scheme: JsonObject): JsonObject | undefined {
  const pick = (...names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (scheme[name] === undefined ? [] : [[name, scheme[name]]])));
  switch (scheme['type']) {
    case 'httpApiKey':
      return { type: 'apiKey', ...pick('name', 'in', 'description') };
    case 'http':
      return { type: 'http', ...pick('scheme', 'bearerFormat', 'description') };
    case 'userPassword':
      return { type: 'http', scheme: 'basic', ...pick('description') };
    case 'openIdConnect':
      return { type: 'openIdConnect', ...pick('openIdConnectUrl', 'description') };
    case 'X509':
      return { type: 'mutualTLS', ...pick('description') };
    case 'oauth2':
      return { type: 'oauth2', ...pick('description'), flows: openapiFlows(asObject(scheme['flows'])) };
    default:
      return undefined;
  }
}

const openapiFlows = (flows: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(flows).map(([name, flow]) => {
      const { availableScopes = {}, ...rest } = asObject(flow);
      return [name, { ...rest, scopes: availableScopes }];
    }),
  );

/** In a bundle all references stay in the document. */
function follow(value: Json | undefined, document: JsonObject, steps = 20): JsonObject {
  const ref = own(value, '$ref');
  if (typeof ref !== 'string' || steps === 0) return asObject(value);
  let found: Json | undefined = document;
  for (const key of ref.slice(2).split('/')) {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    found = own(own(found, '$ref') === undefined ? found : follow(found, document, steps - 1), name);
  }
  return follow(found, document, steps - 1);
}

const own = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;

export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** A value that is no list is a list of one, and nothing is an empty one. */
const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
};

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
