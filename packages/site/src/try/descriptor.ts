/** The generated descriptor of a provider, in the browser. */
import type { Provider } from '@hookwright/receiver';
import { validators } from 'virtual:hookwright-validators';

export type Descriptor = Provider<Record<string, unknown>>;

/** The providers that this site has validators of, by id. */
export const knownProviders: readonly string[] = [...validators.keys()];

/** Loaded once. Undefined for a provider without a validators package. */
export async function descriptorOf(id: string): Promise<Descriptor | undefined> {
  const exported = await validators.get(id)?.();
  return Object.values(exported ?? {}).find(isDescriptor);
}

const isDescriptor = (value: unknown): value is Descriptor =>
  typeof value === 'object' && value !== null && 'webhooks' in value && 'validate' in value;
