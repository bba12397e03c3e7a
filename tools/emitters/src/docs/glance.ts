/** What one reads first of an event and on a card: how it is registered, how it is signed, what happens on failure. */
import { evidenceAt } from '@hookwright/contract';
import type { Contract, Webhooks } from '@hookwright/contract';
import type { EventDocs, Line } from '../../runtime/docs.js';
import { evidenceMember, isUnknown } from './facts.ts';
import { code } from './spans.ts';

export function glanceOf({ webhooks }: Contract): EventDocs['glance'] {
  const { registration, authentication, delivery } = webhooks;
  const row = (term: string, value: Line, path: readonly (string | number)[]) => ({
    term,
    value,
    ...(isUnknown(path, webhooks)
      ? { evidence: { status: 'unknown' } as const }
      : evidenceMember(evidenceAt(webhooks, path))),
  });
  const unknownRetry = isUnknown(['delivery', 'retry', 'attempts'], webhooks);
  return [
    row('Registered', [registered[registration.mode]], ['registration', 'mode']),
    ...(authentication.length === 0 ? [] : [row('Proof', [proofWords(authentication)], ['authentication', 0])]),
    row('Retries', unknownRetry ? ['not documented; expect none'] : retryLine(delivery), [
      'delivery',
      'retry',
      'attempts',
    ]),
  ];
}

const proofWords = (proofs: Webhooks['authentication']): string => {
  const words = [...new Set(proofs.map(({ scheme }) => proofNames[scheme]))].join(' or ');
  return proofs.every(({ optional }) => optional === true) ? `${words}, if you ask for it` : words;
};

const registered = { manual: 'by hand', dashboard: 'on a page of the provider', api: 'by an API call' } as const;

function retryLine({ retry, retryOnlyIf }: Webhooks['delivery']): Line {
  if (retry.attempts === 1) return ['none'];
  const counted = `${retry.attempts} attempts`;
  return retryOnlyIf === undefined ? [counted] : [`${counted}, if `, code(retryOnlyIf), ' is true'];
}

/** Short words for a card. */
export function tagsOf(contract: Contract): readonly string[] {
  const { registration, authentication, delivery } = contract.webhooks;
  const proofs = authentication.map(({ scheme }) => proofTags[scheme]);
  const retries =
    delivery.retry.attempts > 1
      ? [`${delivery.retry.attempts} attempts`]
      : [isUnknown(['delivery', 'retry', 'attempts'], contract.webhooks) ? 'Retries unknown' : 'No retries'];
  return [...new Set(proofs), registrationTags[registration.mode], ...retries];
}

const proofNames = {
  hmac: 'HMAC signature',
  ed25519: 'Ed25519 signature',
  'static-header': 'a header of your own',
  bearer: 'access token',
  basic: 'user and password',
  none: 'none: nothing is signed',
} as const;
const proofTags = {
  hmac: 'HMAC signature',
  ed25519: 'Ed25519 signature',
  'static-header': 'Own header',
  bearer: 'Access token',
  basic: 'Basic authentication',
  none: 'Unsigned',
} as const;
const registrationTags = {
  manual: 'Registered by hand',
  dashboard: 'Registered on a page',
  api: 'Registered by API',
} as const;
