import { bounds } from './bounds.ts'
import type { Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** The formats of days that every spreadsheet has built in (ECMA-376, 18.8.30); those from 27 on are of East Asian editions. */
const isBuiltIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
/** A format that shows a day or a year. What stands in quotes, brackets or after a backslash is text. */
const showsDay = (code: string) => /[dyдг]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Which cell styles show their number as a day. Out: a function from the number of a style. */
export async function dayFormats(archive: Archive, path: string | undefined): Promise<(style: number) => boolean> {
  if (!path) return () => false
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inside = false
  await readXml(archive.read(path, bounds.part), {
    open(name, { numFmtId, formatCode = '' }) {
      const id = Number(numFmtId)
      if (name === 'numFmt') own.set(id, showsDay(formatCode))
      if (name === 'cellXfs') inside = true
      if (name === 'xf' && inside) styles.push(own.get(id) ?? isBuiltIn(id))
    },
    close(name) {
      if (name === 'cellXfs') inside = false
    },
  })
  return (style) => styles[style] ?? false
}
