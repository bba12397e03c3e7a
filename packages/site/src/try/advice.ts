/** What to check when a receiver of the reader's own does not take a delivery. */

const REASONS: Readonly<Record<string, string>> = {
  refused: 'Nobody listens there. Start the receiver, or correct the address.',
  timeout: 'The receiver took longer than the provider waits. Answer first, and work afterwards.',
  reset: 'The receiver closed the connection before it answered. Its own log says more.',
  dns: 'The name of the host is not known. Use 127.0.0.1 or localhost.',
  tls: 'The certificate is not one that is trusted. Use http for a receiver on this machine.',
  protocol: 'What listens there does not answer as HTTP does.',
  'too-large': 'The answer is larger than anything a provider reads.',
  'not-allowed': 'The mock delivers to this machine only, unless it was started with --allow-host.',
  interrupted: 'The mock was being stopped. Start it again.',
};

export const failureAdvice = (reason: string | undefined): string =>
  REASONS[reason ?? ''] ?? 'Look at the log of the receiver.';

export function statusAdvice(status: number): string {
  if (status === 401 || status === 403)
    return 'Is the secret the one of this endpoint? And are the bytes those that arrived?';
  if (status === 404 || status === 405) return 'Is this the path that the receiver serves, and does it take POST?';
  if (status === 400 || status === 415 || status === 422)
    return 'The receiver refuses the body. Its answer or its log says why.';
  if (status === 410) return 'Many providers end an endpoint that answers 410.';
  if (status >= 300 && status < 400) return 'Redirects are not followed. Register the address that it leads to.';
  return 'The receiver failed. Its log says why.';
}
