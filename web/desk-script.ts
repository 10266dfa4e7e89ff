import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const entry = join(import.meta.dirname, 'desk', 'script', 'main.ts')

/** Bundles the desk's script into one text, the stylesheet that it brings along inside. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'warn', publicDir: false,
    build: { write: false, modulePreload: false, target: 'es2022', rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk')
  const [script, ...more] = chunks
  if (!script || more.length > 0) throw new Error('The script of the desk is one file')
  return script.code
}

/** Gives pages the address of the desk's script, which changes with what is in it, and puts the file beside the stylesheets. */
export function deskScript(): Plugin {
  let made: Promise<{ code: string; name: string }> | undefined
  const script = () => (made ??= bundle().then((code) => ({ code, name: `desk-${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js` })))
  const id = '\0virtual:desk-script'
  return {
    name: 'desk-script',
    resolveId: (source) => (source === 'virtual:desk-script' ? id : undefined),
    async load(asked) {
      return asked === id ? `export const deskScript = '/assets/${(await script()).name}'` : undefined
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { code, name } = await script()
      this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: code })
    },
  }
}
