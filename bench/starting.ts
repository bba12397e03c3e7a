import { packedCommand } from './packed.ts';
import { inTurn, usageOf } from './measure.ts';
import type { Row } from './run.ts';

/** How long the packed command line takes to say its version, against a Node that does nothing. */
export async function starting(): Promise<readonly Row[]> {
  const command = packedCommand();
  const { ours, peer } = inTurn(
    9,
    () => usageOf([command, '--version']),
    () => usageOf(['-e', '0']),
  );
  const measured = `${ours.cpu.toFixed(0)} ms CPU against ${peer.cpu.toFixed(0)} ms of \`node -e 0\``;
  return [
    { what: '`hookwright --version`, packed', measured, value: ours.cpu / peer.cpu, goal: { atMost: 2 }, unit: '×' },
  ];
}
