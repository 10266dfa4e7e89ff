import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,domains,doors,web,tests,content,database}/**/*.test.{ts,tsx}'],
    globalSetup: ['./tests/postgres.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})
