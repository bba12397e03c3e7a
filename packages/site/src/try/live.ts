/** Where a mock is, and what it tells as it happens. */
import type { WireAttempt, WireDelivery } from './wire.ts';

export interface Addresses {
  readonly mock: string;
  readonly inbox: string;
}

/** Where they are unless somebody says otherwise. */
const usual: Addresses = { mock: 'http://127.0.0.1:4010', inbox: 'http://127.0.0.1:4020' };

/** What the server of this page says of the live parts; undefined where a page was built for any host. */
export function announced(root: Document = document): Addresses | undefined {
  const content = root.querySelector('meta[name="hookwright-live"]')?.getAttribute('content');
  if (content === null || content === undefined) return undefined;
  try {
    const told = JSON.parse(content) as Partial<Record<keyof Addresses, unknown>>;
    return { mock: origin(told.mock) ?? usual.mock, inbox: origin(told.inbox) ?? usual.inbox };
  } catch {
    return undefined;
  }
}

export const addresses = (): Addresses => announced() ?? usual;

const origin = (value: unknown): string | undefined => {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
};

/** Whether the inbox answers, as itself. Never throws. */
export async function inboxAnswers(inbox: string): Promise<boolean> {
  try {
    const response = await fetch(inbox, { signal: AbortSignal.timeout(5000) });
    const told = (await response.json()) as { readonly name?: unknown };
    return told.name === 'hookwright-inbox';
  } catch {
    return false;
  }
}

export interface StreamListener {
  readonly delivery: (delivery: WireDelivery) => void;
  readonly attempt: (delivery: WireDelivery, attempt: WireAttempt) => void;
  /** Something may have been missed: ask again for everything. */
  readonly missed: () => void;
  /** The stream broke. It tries again by itself unless `isOver`. */
  readonly broke: (isOver: boolean) => void;
}

/** @returns what ends it */
export function followStream(mock: string, listener: StreamListener): () => void {
  const source = new EventSource(`${mock}/_hookwright/stream`);
  let opened = false;
  source.addEventListener('open', () => {
    if (opened) listener.missed();
    opened = true;
  });
  source.addEventListener('delivery', ({ data }: MessageEvent<string>) => {
    listener.delivery((JSON.parse(data) as { delivery: WireDelivery }).delivery);
  });
  source.addEventListener('attempt', ({ data }: MessageEvent<string>) => {
    const { delivery, attempt } = JSON.parse(data) as { delivery: WireDelivery; attempt: WireAttempt };
    listener.attempt(delivery, attempt);
  });
  source.addEventListener('gap', listener.missed);
  source.addEventListener('error', () => listener.broke(source.readyState === EventSource.CLOSED));
  return () => source.close();
}
