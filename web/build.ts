import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'

// Builds the pages when something that they are made of is newer than the last build: `npm start` and `npm test` begin with it.
const built = 'build/server/index.js'
const sources = ['{core,domains,doors,web,content,database}/**/*.{ts,tsx,css,json}', 'public/*', '*.config.ts', 'package-lock.json']

const newest = Math.max(...sources.flatMap((pattern) => globSync(pattern)).filter((file) => !/\.test\.tsx?$/.test(file)).map((file) => statSync(file).mtimeMs))
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  const { status } = spawnSync(process.execPath, ['node_modules/@react-router/dev/bin.cjs', 'build', '--logLevel', 'warn'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
