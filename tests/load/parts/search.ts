import { mkdirSync } from 'node:fs'
import { visitor } from '../../../core/actor.ts'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { foldedWords } from '../../../core/fold.ts'
import { searchRegister } from '../../../domains/sources/index.ts'
import { rowOf } from '../../../domains/sources/entries/publish.ts'
import { quantile, type Part } from '../measure.ts'
import { asOwner, settingsOf } from '../world.ts'

const entries = 100_000
const turns = 400
const places = ['Ошская область', 'Хатлонская область', 'Ташкент', 'Бишкек', 'Moscow', 'Kazan', 'Гюмри', 'Chisinau', 'Андижан', 'Куляб']
const themes = ['миграция', 'трудовая занятость', 'торговля людьми', 'возвращение', 'здоровье', 'образование', 'assistance', 'legal counsel', 'remittances', 'youth']
const kinds = ['programme', 'event', 'organisation', 'outcome'] as const
/** Invented, and always the same: a word of its own for each, and words that thousands share. */
const entry = (at: number) => {
  const [place = '', theme = '', kind = 'event'] = [places[at % places.length], themes[Math.floor(at / 7) % themes.length], kinds[at % kinds.length]]
  const title = `${theme} ${place} ${(at * 7919) % entries}`
  return rowOf({ code: `BENCH-${at}`, kind, address: `/events/BENCH-${at}`, title: { en: title, ru: title }, text: [themes[(at * 3) % themes.length], places[(at * 11) % places.length], 'register of public organisations'] })
}

/** What people type: a rare word, two that thousands share, half a word, the other alphabet, nothing that is there, and a title whole. */
const asked = [...Array.from({ length: 40 }, (_, at) => `${at * 331}`), 'migratsiya Tashkent', 'миграц', 'Ош', 'torgovlya lyudmi', 'remittances kazan', 'бегемот', 'register', ...Array.from({ length: 10 }, (_, at) => `миграция Ташкент ${at * 512}`)]

/** The search over a register of 100,000 entries, whole, beside the bare query on its index over the same connection, by turns. */
export const search: Part = {
  name: 'search', says: `the search over a register of ${entries} entries, beside a bare indexed query`,
  async run() {
    const settings = settingsOf('search')
    mkdirSync(settings.HAMROH_DATA, { recursive: true })
    const node = await openNode(settings)
    try {
      await asOwner(settings, node, async (client) => {
        const { rows: [there] } = await client.query<{ count: number }>(`select count(*)::int as count from register_entry where code like 'BENCH-%'`)
        for (let at = there?.count ?? 0; at < entries; at += 1_000)
          await client.query(`insert into register_entry select * from jsonb_populate_recordset(null::register_entry, $1) on conflict do nothing`, [JSON.stringify(Array.from({ length: 1_000 }, (_, next) => { const one = entry(at + next); return { ...one, title: JSON.parse(one.title) } }))])
        await client.query('vacuum analyze register_entry')
      })
      const whole: number[] = []
      const bare: number[] = []
      const client = await node.pool.connect()
      try {
        await client.query('set role hamroh_visitor')
        for (let at = 0; at < turns; at++) {
          const words = asked[at % asked.length] ?? ''
          const query = foldedWords(words).map((word) => `${word}:*`).join(' & ')
          let began = performance.now()
          await client.query(`select code, kind, address, title from register_entry where to_tsvector('simple', folded) @@ to_tsquery('simple', $1) limit 61`, [query])
          if (at >= 40) bare.push(performance.now() - began)
          began = performance.now()
          await run(searchRegister, { words }, visitor, node, { via: 'page' })
          if (at >= 40) whole.push(performance.now() - began)
        }
      } finally {
        await client.query('reset role')
        client.release()
      }
      const [p95, beside] = [quantile(whole, 0.95), quantile(bare, 0.95)]
      return [
        { what: 'the search, whole, beside the bare query, p95', value: p95 / beside, unit: 'times', aim: 3 },
        { what: 'the search, whole, p95', value: p95, unit: 'ms', note: `p50 ${quantile(whole, 0.5).toFixed(1)} ms` },
        { what: 'the bare indexed query, p95', value: beside, unit: 'ms', note: `p50 ${quantile(bare, 0.5).toFixed(1)} ms` },
      ]
    } finally {
      await node.close()
    }
  },
}
