import type { Archive } from './archive.ts'
import { bounds, refuseFile } from './bounds.ts'
import { readXml, type Attributes } from './xml.ts'

/** The sheet that is read: the first that is not hidden. */
export type Workbook = { readonly sheet: string; readonly path: string; readonly others: number; readonly from1904: boolean; readonly strings: string | undefined; readonly styles: string | undefined }
type Link = { readonly id: string; readonly type: string; readonly target: string }

/** Finds out what is where in a workbook. Throws Refused: no workbook of this kind, or no sheet to read. */
export async function workbookIn(archive: Archive): Promise<Workbook> {
  const start = (await linksOf(archive, '')).find(({ type }) => type.endsWith('/officeDocument'))
  if (!start || !archive.has(start.target) || !start.target.endsWith('.xml')) throw refuseFile('core.table.no-workbook')
  const sheets: Attributes[] = []
  let from1904 = false
  await readXml(archive.read(start.target, bounds.part), {
    open(name, attributes) {
      if (name === 'sheet') sheets.push(attributes)
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
    },
  })
  const links = await linksOf(archive, start.target)
  const shown = sheets.filter(({ state }) => state === undefined || state === 'visible')
  const first = shown[0]
  const path = first && links.find(({ id }) => id === (first['r:id'] ?? Object.entries(first).find(([name]) => name.endsWith(':id'))?.[1]))?.target
  if (!first || !path) throw refuseFile('core.table.no-workbook')
  const ofType = (end: string) => links.find(({ type, target }) => type.endsWith(end) && archive.has(target))?.target
  return { sheet: first.name ?? '', path, others: shown.length - 1, from1904, strings: ofType('/sharedStrings'), styles: ofType('/styles') }
}

/** The links that one part of a workbook has to others; the paths are from the root of the archive. */
async function linksOf(archive: Archive, part: string): Promise<readonly Link[]> {
  const [folder, name] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)]
  const path = `${folder}_rels/${name}.rels`
  if (!archive.has(path)) return []
  const links: Link[] = []
  await readXml(archive.read(path, bounds.part), {
    open(tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (tag === 'Relationship' && mode !== 'External') links.push({ id, type, target: resolve(folder, target) })
    },
  })
  return links
}

/** In: a folder and a path as a link has it. Out: the path from the root, without steps up. */
function resolve(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : folder + target
  return whole.split('/').reduce<string[]>((so, part) => (part === '..' ? so.slice(0, -1) : part === '.' || part === '' ? so : [...so, part]), []).join('/')
}
