/** Loaded before an example: each line that it logs is a delivery that it handled. A GET of the probe tells how many. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let handled = 0;
const print = console.log;
console.log = (...values: unknown[]) => {
  handled += 1;
  print(...values);
};

const probe = createServer((_request, response) => response.end(JSON.stringify({ handled })));
probe.listen(0, '127.0.0.1', () => print(`Probe on http://127.0.0.1:${(probe.address() as AddressInfo).port}/`));
