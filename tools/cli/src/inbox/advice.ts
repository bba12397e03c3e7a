/** What to do about each thing that a judgement finds. */
import type { Hint, HintCode, RefusalCode } from '@hookwright/receiver';

const refusals: Readonly<Record<RefusalCode, string>> = {
  'missing-signature': 'Look whether a proxy dropped the header, or whether somebody else sent this.',
  'malformed-signature': 'Compare it with a genuine delivery; if that looks so too, correct format in the contract.',
  'wrong-signature': 'Compare the secret with that of this endpoint, and verify the bytes as they arrived, unparsed.',
  stale: 'An old request that comes again is refused. For a saved one say when it arrived: --at TIME.',
  'in-the-future': 'Set the clocks right, of the receiver or the sender; or say when it arrived: --at TIME.',
  'wrong-token': 'Compare the token with the one that you entered when you registered.',
  'wrong-header': 'Compare the value with the one that you registered for this header.',
  'wrong-credentials': 'Compare user and password with those that you registered.',
  'no-secret': 'Name the variable that holds the secret: --secret-env NAME.',
};

const hints: Readonly<Record<HintCode, string>> = {
  'body-was-reserialised': 'Take the raw body from your framework, and look for a proxy that rewrites JSON.',
  'body-has-other-line-ends': 'Take the raw body, and save captures in binary mode.',
  'other-content-template': 'If this delivery is genuine, correct authentication.content in the contract.',
  'secret-encoding': 'Give the secret as it was issued, or correct authentication.key in the contract.',
  'secret-has-spaces': 'Set the variable again, without a space or line break at its ends.',
  'other-algorithm': 'If this delivery is genuine, correct authentication.algorithm in the contract.',
  'digest-encoding': 'If this delivery is genuine, correct authentication.digestEncoding in the contract.',
};

/** The next step after a refusal, as a sentence. */
export const adviceFor = (code: RefusalCode, hint: Hint | undefined): string =>
  hint === undefined ? refusals[code] : hints[hint.code];

export const advice = {
  unsigned: 'Anybody can send such a request: keep the URL secret, and check what matters by other means.',
  unchecked: 'To check who sent it, name the variable that holds the secret: --secret-env NAME.',
  body: 'A receiver answers 400. Compare the bytes with what the provider published.',
  unknownEvent:
    'A receiver answers 2xx and passes it over: providers add events. Add it to the contract when it stays.',
  noEvent: 'Look whether this is the body of another provider, or a part of a body.',
  structure: 'A receiver answers 422. If a genuine delivery looks so, correct the schema in the contract.',
  drift: 'Drift refuses nothing. If it stays, add it to the contract, and the types will know it.',
} as const;
