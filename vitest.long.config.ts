import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** What takes longer than `npm test` may: `npm run test:long`, which CI runs too. */
export default defineConfig({
  test: {
    ...whole.test,
    projects: [
      { test: { name: 'long', include: ['test/long/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 180_000 } },
    ],
  },
});
