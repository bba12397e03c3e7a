/** How lint tells the official parser's verdict: also read back from a log, so the words are here once. */
export const verdicts = {
  accepted: 'accepted by the official parser',
  refused: 'refused by the official parser',
  'gave up': 'the official parser gave up',
  'not asked': 'the official parser was not asked',
} as const;

export type Official = keyof typeof verdicts;
