import { writeFeed } from '../../core/atom.ts'
import { writeCsvForPeople } from '../../core/csv.ts'
import { locale } from '../../core/words.ts'
import { whenRecorded } from '../../domains/sources/index.ts'
import { read, visitContext } from '../visit.ts'
import type { Route } from './+types/take'
import { nothingHere } from './layout.tsx'
import { toldIn } from './register.tsx'
import { listNamed, type Taken } from './taken.ts'
import { translate } from './words.ts'

/** A list of the register to take away, the same choice as its page: as a table, as JSON, or as a feed that tells what changed. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const list = listNamed(params.list)
  if (!list) throw nothingHere()
  const visit = context.get(visitContext)
  const { language, node } = visit
  const address = new URL(request.url)
  const rows = await list.rows(visit, Object.fromEntries(address.searchParams))
  const at = (path: string) => `${node.facts.url}/${language}${path}`
  const title = (row: Taken) => toldIn(language, row.title).text
  const send = (text: string, type: string, ending: string) => new Response(text, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'content-language': language, 'content-disposition': `${ending === 'csv' ? 'attachment' : 'inline'}; filename="${params.list}.${ending}"` },
  })
  switch (params.shape) {
    case 'csv': {
      const names = Object.keys(rows[0]?.cells ?? {})
      return send(writeCsvForPeople([['code', 'title', ...names, 'address'], ...rows.map((row) => [row.code, title(row), ...names.map((name) => String(row.cells[name] ?? '')), at(row.address)])]), 'text/csv', 'csv')
    }
    case 'json':
      return send(JSON.stringify({ list: params.list, address: at(list.page), entries: rows.map(({ code, title: titles, address: path, cells }) => ({ code, title: titles, address: at(path), ...cells })) }), 'application/json', 'json')
    case 'atom': {
      const recorded = new Map(Object.entries(await read({ context }, whenRecorded, {})))
      const host = new URL(node.facts.url).hostname
      return send(writeFeed({
        id: `tag:${host},2026:${params.list}`, title: `Hamroh: ${translate(language)(list.title)}`, author: 'Hamroh', self: `${at(`/take/${params.list}/atom`)}${address.search}`, page: `${at(list.page)}${address.search}`, language: locale[language],
        entries: rows.map((row) => ({
          id: `tag:${host},2026:${row.code}`, title: title(row), url: at(row.address), updated: Temporal.Instant.from(row.at ?? recorded.get(row.code) ?? '2026-01-01T00:00:00Z'),
          summary: Object.entries(row.cells).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : `${name}: ${value}`)).join('; '),
        })),
      }), 'application/atom+xml', 'atom')
    }
    default: throw nothingHere()
  }
}
