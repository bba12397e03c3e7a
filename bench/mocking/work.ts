/** node work.ts STORE: one worker. It says that it is ready, begins at the first line on stdin, and ends with stdin. */
import { createInterface } from 'node:readline';
import { startMock } from '@hookwright/mock-engine';
import { hostBuilding } from '@hookwright/host-building-mock';

// Loaded before the clock runs.
await import('../../packages/mock-engine/src/stores/postgres.ts');

const store = (process.argv[2] ?? '') as `postgres://${string}`;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
console.log('ready');
await lines.next();
const mock = await startMock(hostBuilding, { store, concurrency: 16 });
await lines.next();
await mock.close();
