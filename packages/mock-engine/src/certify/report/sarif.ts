/** A certification as SARIF 2.1.0, for code scanning services: a rule for each case, a result for each failed one. */
import { jsonText } from './json.ts';
import type { CaseResult, Certification } from '../certification.ts';
import { citationText, explanation } from './words.ts';

export function sarifReport({ provider, target, results, score }: Certification): string {
  const driver = { name: 'hookwright certify', rules: results.map(ruleOf) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: results.flatMap((result, ruleIndex) =>
      result.outcome === 'failed' ? [resultOf(result, { ruleIndex, target, provider: provider.id })] : [],
    ),
    properties: { provider: provider.id, providerVersion: provider.version, target, score },
  };
  return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

const ruleOf = (result: CaseResult) => ({
  id: result.id,
  shortDescription: { text: result.title },
  fullDescription: { text: result.expects },
  help: { text: `${citationText(result.why)}\n${result.fix}` },
  defaultConfiguration: { level: levelOf(result) },
  properties: { points: result.points, tags: [result.group] },
});

const levelOf = ({ points }: CaseResult): 'error' | 'warning' => (points >= 5 ? 'error' : 'warning');

interface Place {
  readonly ruleIndex: number;
  readonly target: string;
  readonly provider: string;
}

/** A receiver is known by its address alone: there is no file to point into. */
const resultOf = (
  result: Extract<CaseResult, { readonly outcome: 'failed' }>,
  { ruleIndex, target, provider }: Place,
) => ({
  ruleId: result.id,
  ruleIndex,
  level: levelOf(result),
  message: { text: explanation(result).join('\n') },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: target } },
      logicalLocations: [{ name: result.id, fullyQualifiedName: `${provider}/${result.group}/${result.id}` }],
    },
  ],
  partialFingerprints: { 'hookwrightCase/v1': `${provider}/${result.id}` },
});
