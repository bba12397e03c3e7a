import type { Fact, Line, ProviderDocs } from '../model.ts';

/** A few facts of one signature that differ in how they are known. */
export interface Specimen {
  readonly provider: ProviderDocs;
  readonly facts: readonly Fact[];
  /** What is said of the least certain of them. */
  readonly note: Line | undefined;
}

const SHOWN = 4;
const LEAST_CERTAIN = ['unknown', 'assumed', 'inferred', 'observed', 'published'];

/** The provider whose signature is known in the most different ways; undefined when there is none that signs. */
export function chooseSpecimen(providers: readonly ProviderDocs[]): Specimen | undefined {
  const candidates = providers.map((provider) => ({ provider, facts: signatureFacts(provider) }));
  const best = candidates.toSorted((a, b) => variety(b.facts) - variety(a.facts))[0];
  if (best === undefined || best.facts.length === 0) return undefined;
  const facts = chooseFacts(best.facts);
  return { provider: best.provider, facts, note: leastCertain(facts)?.note };
}

/** One fact of each status first, then the earliest others, and all in the contract's order. */
function chooseFacts(facts: readonly Fact[]): readonly Fact[] {
  const firsts = new Map(facts.toReversed().map((fact) => [statusOf(fact), fact]));
  const chosen = new Set([...firsts.values()].slice(0, SHOWN));
  for (const fact of facts) if (chosen.size < SHOWN) chosen.add(fact);
  return facts.filter((fact) => chosen.has(fact));
}

const signatureFacts = ({ authenticate }: ProviderDocs): readonly Fact[] =>
  (authenticate.schemes.find(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519')?.facts ?? []).filter(
    ({ evidence }) => evidence !== undefined,
  );

const statusOf = ({ evidence }: Fact): string => evidence?.status ?? '';

const variety = (facts: readonly Fact[]): number => new Set(facts.map(statusOf)).size;

const leastCertain = (facts: readonly Fact[]): Fact | undefined =>
  facts.toSorted((a, b) => LEAST_CERTAIN.indexOf(statusOf(a)) - LEAST_CERTAIN.indexOf(statusOf(b)))[0];
