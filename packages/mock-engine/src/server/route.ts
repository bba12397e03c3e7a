/** A call of the control API: what it takes, what it gives, what it does. The description and the checks come from it. */
import type { Json } from '../mocked-provider.ts';
import type { Mock } from '../mock.ts';
import type { Schema } from './schemas.ts';

/** Everything of the control API is below it, out of the way of the providers' own paths. */
export const prefix = '/_hookwright';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the prefix, with `{parameters}`; empty for the prefix itself. */
  readonly path: string;
  /** A verb and what it acts on, unique. */
  readonly name: string;
  readonly summary: string;
  /** Of the query, all optional: name → schema of a text or a whole number. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly request?: Schema;
  readonly answer: { readonly status: number; readonly description: string; readonly schema?: Schema };
  /** `stream` answers with server-sent events. */
  readonly run: ((call: ControlCall) => Promise<ControlAnswer> | ControlAnswer) | 'stream';
}

export interface ControlCall {
  readonly mock: Mock;
  readonly about: ServerFacts;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number>>;
  /** Checked against the route's schema; an empty object where there is none. */
  readonly body: { readonly [member: string]: Json };
}

/** What a route may tell of the server it runs in. */
export interface ServerFacts {
  readonly version: string;
  readonly document: () => { readonly [member: string]: unknown };
}

export interface ControlAnswer {
  readonly body?: unknown;
  /** Path of what was made. */
  readonly location?: string;
}
