import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Rules and parts in `unit`; services on real databases in `integration`; what breaks them in `faults`. */
export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': `${import.meta.dirname}/renderer` } },
  define: { __TEST_BUILD__: 'true', __DEVELOPMENT__: 'false' },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        // A database server starts for these.
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/ready-databases.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What can go wrong, tried many times: a few in `npm test`, all of them in `npm run soak`.
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/support/ready-databases.ts'],
          testTimeout: 2 * 3_600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
