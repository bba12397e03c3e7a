/** What to check after a step of the inbox failed, for somebody who reads it on a page. */
import type { Hint, RefusalCode } from '@hookwright/receiver';
import { adviceFor } from '../inbox/advice.ts';

/** Where the advice of the command line names an option of it. */
const onThePage: Readonly<Partial<Record<RefusalCode, string>>> = {
  stale: 'A receiver refuses an old request that comes again. Look whether a fault is switched on.',
  'in-the-future': 'Set the clocks right, of the receiver or the sender.',
  'no-secret': 'Register the endpoint anew, so that it has a secret.',
  'wrong-signature': 'Is the secret the one that the mock gave this endpoint? And are the bytes those that arrived?',
};

export const stepAdvice = {
  proof: (code: RefusalCode, hint: Hint | undefined): string =>
    hint === undefined ? (onThePage[code] ?? adviceFor(code, undefined)) : adviceFor(code, hint),
  notJson: 'A receiver answers 400: no second try will help.',
  structure: 'A receiver answers 422. The property is explained further up on this page.',
  forced: 'Nothing is wrong with the delivery. Let the inbox answer 200 again to see it arrive.',
} as const;
