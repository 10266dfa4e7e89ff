import type { Archive } from './archive.ts'
import { bounds } from './bounds.ts'
import { readXml } from './xml.ts'

/** The texts that cells of a workbook share, in their order. What shows how to pronounce a text is left out. */
export async function sharedStrings(archive: Archive, path: string | undefined): Promise<readonly string[]> {
  if (!path) return []
  const all: string[] = []
  let [text, taking, spoken] = ['', false, false]
  await readXml(archive.read(path, bounds.strings), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') spoken = true
      if (name === 't') taking = !spoken
    },
    text(more) {
      if (taking) text += more
    },
    close(name) {
      if (name === 't') taking = false
      if (name === 'rPh') spoken = false
      if (name === 'si') all.push(text)
    },
  })
  return all
}
