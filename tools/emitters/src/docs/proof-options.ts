/** What a receiver is told, so that it knows genuine deliveries. */
import { quote } from '@hookwright/code';
import { evidenceAt } from '@hookwright/contract';
import type { Contract, EvidenceStatus } from '@hookwright/contract';

export type Proof = Contract['webhooks']['authentication'][number];

/** `HOST_BUILDING_SECRET`: where a service keeps it. */
export const variable = ({ id }: Contract, what: string): string =>
  `${id
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_')}_${what}`;

const env = (contract: Contract, what: string): string => `process.env.${variable(contract, what)} ?? ''`;

/** Lines of the handler's options. */
export function proofOption(contract: Contract, wanted?: Proof): readonly string[] {
  const proofs = demanded(contract, wanted);
  const secret = proofs.some(isSigned) ? [`secret: ${env(contract, 'SECRET')},`] : [];
  const credentials = proofs.flatMap((proof) => credentialOf(contract, proof));
  const given = [...secret, ...(credentials.length === 0 ? [] : [`credentials: { ${credentials.join(', ')} },`])];
  return given.length > 0
    ? given
    : ['// Nothing proves where a delivery comes from: give a URL that nobody can guess.', 'acceptUnsigned: true,'];
}

/** Lines of the options of `verifyRequest`. */
export function verifyOption(contract: Contract): readonly string[] {
  const proofs = demanded(contract);
  const secrets = proofs.some(isSigned) ? [`secrets: [${env(contract, 'SECRET')}],`] : [];
  return [...secrets, ...proofs.flatMap((proof) => credentialOf(contract, proof)).map((text) => `${text},`)];
}

const isSigned = ({ scheme }: Proof): boolean => scheme === 'hmac' || scheme === 'ed25519';

/** All that each delivery has, or the surest of what an endpoint may ask for. */
export function demanded({ webhooks }: Contract, wanted?: Proof): readonly Proof[] {
  const real = webhooks.authentication.filter(({ scheme }) => scheme !== 'none');
  const always = real.filter(({ optional }) => optional !== true);
  if (wanted !== undefined) return wanted.scheme === 'none' ? always : [...new Set([...always, wanted])];
  if (always.length > 0 || real.length === 0) return always;
  const ranked = real.map((proof) => {
    const status = evidenceAt(webhooks, ['authentication', webhooks.authentication.indexOf(proof)])?.status;
    return { proof, rank: status === undefined ? sure.length : sure.indexOf(status) };
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ rank }) => rank === best)
    .map(({ proof }) => proof)
    .slice(0, 1);
}

const sure: readonly EvidenceStatus[] = ['published', 'observed', 'inferred', 'assumed'];

function credentialOf(contract: Contract, proof: Proof): readonly string[] {
  switch (proof.scheme) {
    case 'bearer':
      return [`token: ${env(contract, 'TOKEN')}`];
    case 'static-header':
      return [`headers: { ${quote(proof.header)}: ${env(contract, 'TOKEN')} }`];
    case 'basic':
      return [`basic: { user: ${env(contract, 'USER')}, password: ${env(contract, 'PASSWORD')} }`];
    case 'none':
    case 'hmac':
    case 'ed25519':
      return [];
  }
}
