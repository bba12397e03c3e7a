/** How a delivery proves where it comes from, with numbers that one can recompute. */
import type { Contract, Event, Json } from '@hookwright/contract';
import type { AuthenticateDocs, Line, SchemeDocs } from '../../runtime/docs.js';
import { proofFacts } from '../webhook-facts.ts';
import { bestFirst } from './examples.ts';
import { factOf } from './facts.ts';
import { demanded } from './proof-options.ts';
import type { Proof } from './proof-options.ts';
import { verificationCode } from './receivers.ts';
import { deliveryOf, httpCode } from './request.ts';
import type { Delivery } from './request.ts';
import { code, proseOf } from './spans.ts';
import { workedSignature } from './worked.ts';

export async function authenticateDocs(contract: Contract): Promise<AuthenticateDocs> {
  const { authentication } = contract.webhooks;
  const schemes: SchemeDocs[] = [];
  for (const [index, proof] of authentication.entries()) {
    const delivery = await shortDelivery(contract, proof);
    schemes.push(schemeDocs(contract, proof, index, delivery));
  }
  return { intro: introOf(authentication), schemes };
}

/** The shortest of the bodies that are shown first: what one recomputes should not be long. */
function shortDelivery(contract: Contract, proof: Proof): Promise<Delivery> | undefined {
  const firsts = contract.events.flatMap((event): readonly { event: Event; payload: Json; length: number }[] => {
    const [example] = bestFirst(event.examples);
    if (example === undefined) return [];
    return [{ event, payload: example.payload, length: JSON.stringify(example.payload).length }];
  });
  const [shortest] = firsts.toSorted((one, other) => one.length - other.length);
  return shortest && deliveryOf(contract, shortest.event, shortest.payload, demanded(contract, proof));
}

function schemeDocs(contract: Contract, proof: Proof, index: number, delivery: Delivery | undefined): SchemeDocs {
  const found = delivery?.signatures.find(({ scheme }) => scheme === proof);
  return {
    scheme: proof.scheme,
    title: schemeTitle(proof),
    optional: proof.optional === true,
    description: proseOf(proof.description),
    facts: proofFacts(proof, ['authentication', index]).map((row) => factOf(row, contract.webhooks)),
    ...(found !== undefined &&
      delivery !== undefined && { worked: workedSignature(found.scheme, found.signed, delivery) }),
    examples: [
      ...(delivery === undefined ? [] : [{ ...httpCode(contract, delivery), id: 'wire', label: 'On the wire' }]),
      verificationCode(contract, proof),
    ],
  };
}

export function schemeTitle(proof: Proof): string {
  switch (proof.scheme) {
    case 'hmac':
      return `HMAC signature (SHA-${proof.algorithm.slice(3)})`;
    case 'ed25519':
      return 'Ed25519 signature';
    case 'static-header':
      return 'A header of your own';
    case 'bearer':
      return 'An access token';
    case 'basic':
      return proof.in === 'url' ? 'User and password in the URL' : 'User and password';
    case 'none':
      return 'Nothing is signed';
  }
}

/** A sentence on all ways together. */
function introOf(proofs: readonly Proof[]): Line {
  const real = proofs.filter(({ scheme }) => scheme !== 'none');
  if (real.length === 0)
    return ['Nothing in a delivery proves where it comes from. Whoever knows the URL of your endpoint can send to it.'];
  const always = real.filter(({ optional }) => optional !== true);
  const signing = real.find(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519');
  if (signing !== undefined && 'header' in signing)
    return [
      always.includes(signing) ? 'Each delivery is signed. ' : 'Deliveries are signed for endpoints that ask for it. ',
      'The signature is in ',
      code(signing.header),
      ' and covers the raw body.',
    ];
  const count = real.length === 1 ? 'One way' : `${['Two', 'Three', 'Four'][real.length - 2] ?? real.length} ways`;
  return always.length > 0
    ? [
        'A fixed value comes with each delivery and tells that it is genuine. It does not protect the body: nothing is signed.',
      ]
    : [
        `${count} to tell genuine deliveries, for endpoints that ask for ${real.length === 1 ? 'it' : 'them'}. The body is not protected: nothing is signed.`,
      ];
}
