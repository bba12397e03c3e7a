/** Where deliveries go: to the inbox, which can be asked to misbehave, or to a receiver of the reader's own. */

export interface InboxManner {
  readonly id: string;
  readonly label: string;
  /** Of the inbox's address. */
  readonly query: string;
}

export const manners: readonly InboxManner[] = [
  { id: 'ok', label: 'answers 200', query: '' },
  { id: 'twice', label: 'fails twice, then answers', query: '?answer=500&times=2' },
  { id: 'fails', label: 'always answers 500', query: '?answer=500' },
  { id: 'wrong', label: 'has a wrong secret', query: '?secret=wrong' },
  { id: 'slow', label: 'answers after 3 seconds', query: '?delay=3000' },
];

/** @param run sets one Send apart from another, where the inbox counts what it fails */
export function inboxUrl(inbox: string, provider: string, manner: string, run: string): string {
  const query = manners.find(({ id }) => id === manner)?.query ?? '';
  return `${inbox}/${encodeURIComponent(provider)}${query}${query.includes('times=') ? `&run=${run}` : ''}`;
}

/** True for addresses that differ in their run alone. */
export const isSameTarget = (one: string, other: string): boolean => withoutRun(one) === withoutRun(other);

const withoutRun = (url: string): string => url.replace(/&run=\w*$/, '');

/** @returns the address, or why it cannot be one */
export function readTarget(text: string): { readonly url: string } | { readonly why: string } {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol))
    return { why: 'Give an address such as http://localhost:3000/hooks.' };
  if (url.hash !== '') return { why: 'Leave out the # and what follows: no request carries it.' };
  if (!isLoopback(url.hostname)) return { why: 'The mock delivers to this machine only: use localhost or 127.0.0.1.' };
  return { url: text.trim() };
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
