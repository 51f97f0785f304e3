import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'fixtures/**/*.test.ts', 'eval/**/*.test.ts', 'training/**/*.test.ts'],
    testTimeout: 120_000,
  },
})
