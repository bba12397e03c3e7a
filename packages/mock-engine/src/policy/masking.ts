/** Secrets stay out of the log: their place shows, their value does not. */
import type { HeaderList } from '../model.ts';

export const MASK = '***';

/** Copies headers with the values of those in `secret` (lower case) masked. A scheme such as `Bearer` stays readable. */
export function maskHeaders(headers: HeaderList, secret: ReadonlySet<string>): HeaderList {
  return headers.map(([name, value]) => (secret.has(name.toLowerCase()) ? [name, maskValue(value)] : [name, value]));
}

/** User and password of a URL masked. Text that is no http or https URL is masked as a whole. */
export function maskUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return MASK;
  if (parsed.username === '' && parsed.password === '') return url;
  parsed.username = MASK;
  parsed.password = '';
  return parsed.href;
}

function maskValue(value: string): string {
  const scheme = /^(?:Bearer|Basic) /i.exec(value)?.[0] ?? '';
  return `${scheme}${MASK}`;
}
