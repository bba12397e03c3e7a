/** The control API as an OpenAPI 3.1 document. */
import { deliveryRoutes } from './delivery-routes.ts';
import { endpointRoutes } from './endpoint-routes.ts';
import { parametersIn } from './paths.ts';
import { providerRoutes } from './provider-routes.ts';
import { prefix } from './route.ts';
import type { Route } from './route.ts';
import { components } from './schemas.ts';
import type { Schema } from './schemas.ts';

/** All calls of the control API. */
export const routes: readonly Route[] = [...providerRoutes, ...endpointRoutes, ...deliveryRoutes];

/** @param version of the program that serves it */
export function openapi(version: string): { readonly [member: string]: unknown } {
  const paths = Map.groupBy(routes, ({ path }) => `${prefix}${path}`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hookwright mock',
      version,
      summary: 'Registers endpoints, sends events and shows what became of them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      [...paths].map(([path, group]) => [
        path,
        Object.fromEntries(group.map((route) => [route.method.toLowerCase(), operationOf(route)])),
      ]),
    ),
    components: {
      schemas: components,
      responses: {
        Problem: {
          description: 'What went wrong, and what to do next.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function operationOf({ path, name, summary, query = {}, request, answer, run }: Route): Schema {
  const parameters = [
    ...parametersIn(path).map((parameter) => ({
      name: parameter,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(query).map(([parameter, schema]) => ({ name: parameter, in: 'query', schema })),
  ];
  const type = run === 'stream' ? 'text/event-stream' : 'application/json';
  const content = run === 'stream' ? { [type]: { schema: { type: 'string' } } } : undefined;
  return {
    operationId: name,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(request !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: request } } },
    }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.schema !== undefined && { content: { [type]: { schema: answer.schema } } }),
        ...(content !== undefined && { content }),
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}
