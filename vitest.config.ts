import { defineConfig } from 'vitest/config';

// CommonJS packages look in tests as they look in Node.
const deps = { interopDefault: false };

/** Unit tests stand beside what they test; those under test/ try the whole: commands, packages, a real browser. */
export default defineConfig({
  test: {
    // Most files wait for processes that they started, and by default one core in two is left idle.
    maxWorkers: '100%',
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tools/*/test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          testTimeout: 30_000,
          deps,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          deps,
        },
      },
    ],
  },
});
