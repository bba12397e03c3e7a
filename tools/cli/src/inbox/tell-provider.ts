/** Whose request it is, when nobody said. */
import type { AnyProvider } from '../providers.ts';
import { headerReader, type HttpMessage } from './http-message.ts';
import { readBody } from './judgement.ts';

/**
 * A path that begins with a provider's id decides: `/host-building/hooks`. Otherwise the only provider whose signature
 * header is there, whose contract accepts the body, or who at least knows the event.
 */
export function tellProvider(providers: readonly AnyProvider[], message: HttpMessage): AnyProvider | undefined {
  const [, first = ''] = /^(?:https?:\/\/[^/]*)?\/([^/?#]*)/.exec(message.target) ?? [];
  const named = providers.find(({ id }) => id === first);
  if (named !== undefined || providers.length === 1) return named ?? providers[0];
  const headers = headerReader(message.headers);
  const body = readBody(message);
  const judge = ({ validate }: AnyProvider) => (body.kind === 'json' ? validate(body.value, { headers }) : undefined);
  const results = new Map(providers.map((provider) => [provider, judge(provider)]));
  return (
    only(providers, ({ webhooks }) => webhooks.authentication.some((auth) => isSignedBy(auth, headers))) ??
    only(providers, (provider) => results.get(provider)?.ok === true) ??
    only(providers, (provider) => {
      const result = results.get(provider);
      return result?.ok === false && result.reason !== 'unknown-event';
    })
  );
}

const isSignedBy = (
  auth: AnyProvider['webhooks']['authentication'][number],
  headers: ReturnType<typeof headerReader>,
) => (auth.scheme === 'hmac' || auth.scheme === 'ed25519') && headers.get(auth.header) !== null;

function only<T>(all: readonly T[], fits: (one: T) => boolean): T | undefined {
  const found = all.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}
