/** What the command line says a genuine request must prove. Secrets come from variables, never from arguments. */
import { SecretError, verifyRequest, type Expected, type Webhooks } from '@hookwright/receiver';
import { UsageError } from '../exit.ts';
import { suggestion } from '../nearest.ts';
import type { AnyProvider } from '../providers.ts';

export interface SecretOptions {
  /** Names of variables. */
  readonly secretEnv?: readonly string[] | undefined;
  /** `Header=VARIABLE`. */
  readonly headerEnv?: readonly string[] | undefined;
  /** A variable that holds `user:password`. */
  readonly basicEnv?: string | undefined;
}

/** @throws {UsageError} when a variable is not set, a secret has another form, or the provider has no use for it */
export async function expectedOf({ title, webhooks }: AnyProvider, options: SecretOptions): Promise<Expected> {
  const secrets = (options.secretEnv ?? []).map(variable);
  const headers = Object.fromEntries((options.headerEnv ?? []).map(headerOf));
  const expected = {
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(options.basicEnv === undefined ? {} : { basic: credentialsOf(options.basicEnv) }),
    ...(secrets.length === 0 ? {} : meaningOf(secrets, headers, webhooks, title)),
  };
  await refuseUnusable(webhooks, expected);
  return expected;
}

/** A request without anything in it shows whether the secrets can be used at all. */
async function refuseUnusable(webhooks: Webhooks, expected: Expected): Promise<void> {
  try {
    await verifyRequest(webhooks, { headers: { get: () => null }, body: new Uint8Array() }, { ...expected, now: 0 });
  } catch (error) {
    if (error instanceof SecretError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

/** A secret is the key of signatures, else the token, else the value of the header that the contract names. */
function meaningOf(
  secrets: readonly string[],
  headers: Readonly<Record<string, string>>,
  { authentication }: Webhooks,
  title: string,
): Expected {
  if (authentication.some(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519')) return { secrets };
  if (secrets.length > 1) throw new UsageError(`${title} signs nothing, so --secret-env can be given once only.`);
  const [secret = ''] = secrets;
  const auth = authentication.find(({ scheme }) => scheme === 'bearer' || scheme === 'static-header');
  if (auth?.scheme === 'bearer') return { token: secret };
  if (auth?.scheme === 'static-header') return { headers: { ...headers, [auth.header]: secret } };
  throw new UsageError(`${title} proves nothing about its deliveries, so there is no secret to check.`);
}

/** Whether the contract promises a proof that nothing was given to check. */
export const lacksSecret = ({ webhooks }: AnyProvider, expected: Expected): boolean =>
  Object.keys(expected).length === 0 &&
  webhooks.authentication.some(({ scheme, optional }) => scheme !== 'none' && optional !== true);

/** @throws {UsageError} */
export function variable(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  const known = Object.keys(process.env);
  const what = value === '' ? 'is empty.' : `is not set${suggestion(name, known)}`;
  throw new UsageError(`the variable ${name} ${what}`);
}

function headerOf(text: string): readonly [string, string] {
  const [, name, from] = /^([!#$%&'*+.^_`|~\w-]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || from === undefined)
    throw new UsageError(`--header-env looks like X-My-Token=MY_VARIABLE, not "${text}".`);
  return [name, variable(from)];
}

function credentialsOf(name: string): { readonly user: string; readonly password: string } {
  const [, user, password] = /^([^:]*):(.*)$/s.exec(variable(name)) ?? [];
  if (user === undefined || password === undefined)
    throw new UsageError(`the variable ${name} must hold user:password.`);
  return { user, password };
}
