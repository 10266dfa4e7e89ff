#!/usr/bin/env node
// The command `hamroh`. Any Node can read this file; the rest needs Node 26, which `npm ci` brings for Linux.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const carried = join(root, 'node_modules', '.bin', 'node')
const isOld = Number(process.versions.node.split('.')[0]) < 26

if (isOld && existsSync(carried) && process.env.HAMROH_CARRIED_NODE !== 'tried') {
  const child = spawn(carried, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, HAMROH_CARRIED_NODE: 'tried' } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (fault) => {
    console.error(`Node 26 could not be started: ${fault.message}`)
    process.exit(2)
  })
  child.once('exit', (code) => process.exit(code ?? 1))
} else if (isOld) {
  console.error(`Hamroh needs Node 26 or newer; this is ${process.versions.node}. "npm ci" brings one for Linux; elsewhere install it from your system.`)
  process.exit(2)
} else {
  // `npm run` always starts in the folder of the package, and says where the person stood.
  const folder = (process.env.npm_lifecycle_event === 'hamroh' && process.env.INIT_CWD) || process.cwd()
  process.chdir(root)
  // What was compiled once need not be again: half of the start.
  modules.enableCompileCache(join(root, '.cache', 'compiled'))
  const { main } = await import('../doors/cli.ts')
  const write = (handle) => (text) => {
    for (let rest = Buffer.from(`${text}\n`); rest.length > 0;) {
      try {
        rest = rest.subarray(writeSync(handle, rest))
      } catch (fault) {
        if (fault.code !== 'EAGAIN') return // the reader has gone: nobody listens
      }
    }
  }
  process.exitCode = await main(process.argv.slice(2), { env: process.env, folder, out: write(1), err: write(2), input: () => readFileSync(0, 'utf8') })
}
