/** A worker in a process of its own, as the command starts it: the variable that names its store. */
import { hostBuilding } from '../../../host-building/mock/index.js';
import { work } from '../../src/serve.ts';

process.exitCode = await work([hostBuilding], { storeEnv: process.argv[2], concurrency: '1', json: true });
