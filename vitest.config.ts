import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,domains,doors,web,tests,content,database}/**/*.test.{ts,tsx}'],
    globalSetup: ['./tests/postgres.ts'],
    // As many at once as there are cores; a worker keeps what it has loaded for the next file. So a file may find what others loaded, as in the house itself: it counts on no more and no less.
    maxWorkers: '100%',
    isolate: false,
    hookTimeout: 240_000,
    testTimeout: 180_000,
    // On a machine of two cores that does other things as well, a browser or a clock may come too late: asked once more before it counts.
    retry: process.env.CI ? 2 : 0,
  },
})
