import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Rules and parts in `unit`; services on real databases in `integration`. */
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
          globalSetup: ['tests/support/postgres-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
