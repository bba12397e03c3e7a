/** Makes requests of shipments: signed as the provider signs, or as somebody else would. */
import type { RequestParts } from '../faults/fault.ts';
import { prepareSender, signedRequest } from '../policy/request.ts';
import type { Outcome, Transport } from '../ports.ts';
import { newUuid } from '../payload/identifiers.ts';
import { readEndpoint } from '../registration/rules.ts';
import { createSigner } from '../signer.ts';
import type { Shipment } from './plan.ts';
import { unknownSecret, type Subject } from './subject.ts';

export interface Desk {
  readonly send: (shipment: Shipment) => Promise<Outcome>;
}

/** @param now milliseconds since 1970 */
export function openDesk(subject: Subject, transport: Transport, now: () => number): Desk {
  const { provider, endpoint, timeoutMs } = subject;
  const sender = prepareSender(provider, endpoint, createSigner);
  const stranger = prepareSender(provider, { ...endpoint, ...strangersSecret(subject) }, createSigner);
  const copies = new Map<string, RequestParts>();
  let sent = 0;

  const signed = ({ event, body, message, signedAgoMs = 0, wrongSecret, alter }: Shipment): RequestParts => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    // The ids of this run are new to a receiver that remembers those of others.
    const id = newUuid(subject.fresh.fork(`message ${message ?? (sent += 1)}`));
    const moment = { now: now() - signedAgoMs, id, url: endpoint.url };
    const parts = signedRequest(wrongSecret ? stranger : sender, event, bytes, moment);
    return alter?.(parts) ?? parts;
  };
  return {
    send: async (shipment) => {
      const { copyOf, method, slowMs, giveUpMs } = shipment;
      const parts = (copyOf === undefined ? undefined : copies.get(copyOf)) ?? signed(shipment);
      if (copyOf !== undefined) copies.set(copyOf, parts);
      return transport.send({
        url: endpoint.url,
        method: method ?? sender.method,
        headers: parts.headers,
        body: parts.body,
        timeoutMs: giveUpMs ?? timeoutMs,
        ...(slowMs !== undefined && { slowMs }),
      });
    },
  };
}

/** One of the form that the contract asks for; nothing where nothing is signed. */
function strangersSecret({ provider, endpoint, random }: Subject): { readonly secret?: string } {
  if (endpoint.secret === undefined) return {};
  const made = readEndpoint(
    provider,
    { url: 'http://localhost/' },
    { existing: [], now: 0, newId: () => '', newSecret: () => unknownSecret(random.fork('stranger')), allowHosts: [] },
  );
  return made.secret === undefined ? {} : { secret: made.secret };
}
