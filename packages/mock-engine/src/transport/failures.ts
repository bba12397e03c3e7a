/** What each error of a socket, of TLS or of undici means for an attempt. */
import type { AttemptFailure, FailureReason } from '../model.ts';
import { NotAllowedError } from './loopback.ts';

interface Rule {
  /** Matched against the error's whole code. */
  readonly code: RegExp;
  readonly reason: FailureReason;
  /** @param at Host and port; @param detail The error's own words. */
  readonly say: (at: string, detail: string, code: string) => string;
}

/** Order is part of the meaning: the first match wins. */
const rules: readonly Rule[] = [
  { code: /ECONNREFUSED/, reason: 'refused', say: (at) => `${at} refused the connection: nothing listens there` },
  {
    code: /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN|EACCES|EPERM|EINVAL/,
    reason: 'refused',
    say: (at, _, code) => `${at} cannot be reached (${code})`,
  },
  {
    code: /EMFILE|ENFILE|ENOBUFS/,
    reason: 'refused',
    say: (at, _, code) => `this machine has no socket left to connect to ${at} (${code})`,
  },
  { code: /ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL/, reason: 'dns', say: (at, _, code) => `${at}: no such host (${code})` },
  {
    code: /ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT/,
    reason: 'timeout',
    say: (at) => `${at} did not answer in time`,
  },
  {
    code: /DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+/,
    reason: 'tls',
    say: (at) => `${at} has a certificate that nobody known here signed; NODE_EXTRA_CA_CERTS adds a signer`,
  },
  { code: /CERT_HAS_EXPIRED/, reason: 'tls', say: (at) => `${at} has a certificate that has expired` },
  { code: /CERT_NOT_YET_VALID/, reason: 'tls', say: (at) => `${at} has a certificate that is not valid yet` },
  {
    code: /ERR_TLS_CERT_ALTNAME_INVALID/,
    reason: 'tls',
    say: (at) => `${at} has a certificate that was made for another host`,
  },
  {
    code: /EPROTO|ERR_SSL_\w+|ERR_TLS_\w+|CERT_\w+|\w*CERTIFICATE\w*|INVALID_CA|CRL_\w+/,
    reason: 'tls',
    say: (at, _, code) => `${at} and the mock could not agree on TLS (${code})`,
  },
  {
    code: /UND_ERR_HEADERS_OVERFLOW/,
    reason: 'too-large',
    say: (at) => `${at} sent more than 16 kB of headers`,
  },
  {
    code: /HTTPParserError/,
    reason: 'protocol',
    say: (at, detail) => `${at} sent what is not HTTP/1.1${/ \([^)]+\)$/.exec(detail)?.[0] ?? ''}`,
  },
  {
    code: /UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
    reason: 'protocol',
    say: (at) => `${at} sent a body of another length than it announced`,
  },
  {
    code: /UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_\w+/,
    reason: 'protocol',
    say: (at, detail) => `the request to ${at} cannot be sent: ${detail}`,
  },
  {
    code: /UND_ERR_(DESTROYED|CLOSED|ABORTED)/,
    reason: 'interrupted',
    say: () => 'the mock was stopped before an answer came',
  },
  {
    code: /ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|ERR_STREAM_\w+|UND_ERR_INFO/,
    reason: 'reset',
    say: (at) => `${at} closed the connection before the answer was complete`,
  },
];

/** Errors of undici that share a code and differ in their words. */
const worded: Readonly<Record<string, (at: string) => string>> = {
  'bad response': (at) => `${at} sent 100 Continue, for which nobody had asked`,
  'bad upgrade': (at) => `${at} switched to another protocol, for which nobody had asked`,
};

/**
 * The failure of an attempt.
 * @param at Host and port, without user and password.
 */
export function failureOf(error: unknown, at: string): AttemptFailure {
  if (error instanceof NotAllowedError) return { reason: 'not-allowed', message: error.message };
  const { code = '', message = '' } = described(error);
  const odd = code === 'UND_ERR_SOCKET' ? worded[message] : undefined;
  if (odd !== undefined) return { reason: 'protocol', message: odd(at) };
  const rule = rules.find((candidate) => new RegExp(`^(?:${candidate.code.source})$`).test(code));
  if (rule !== undefined) return { reason: rule.reason, message: rule.say(at, detailOf(message), code) };
  return {
    reason: 'protocol',
    message: `the exchange with ${at} failed: ${detailOf(message) || code || 'no reason given'}`,
  };
}

/** Errors of the parser have a name and no code. */
function described(error: unknown): { readonly code?: string | undefined; readonly message?: string } {
  if (!(error instanceof Error)) return {};
  return error.name === 'HTTPParserError'
    ? { code: error.name, message: error.message }
    : (error as NodeJS.ErrnoException);
}

/** Undici's words may repeat a header's name; its value is never in them. */
const detailOf = (message: string): string => message.split('\n', 1)[0]!.slice(0, 120);
