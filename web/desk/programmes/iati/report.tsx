import type { Language } from '../../../../core/words.ts'
import { Table } from '../../../parts/table.tsx'
import { translate } from '../../../words.ts'
import type { Shown } from './show.tsx'

/** What an accepted file brought. */
export function Listed({ language, shown: { listed, taken } }: { language: Language; shown: Shown }) {
  const t = translate(language)
  if (listed.length === 0) return null
  return (
    <section className='part'>
      <h2>{t('web.iati.listed')}</h2>
      <Table caption={t('web.iati.listed')} rows={listed} keyOf={({ identifier }) => identifier} columns={[
        { head: t('web.iati.entry'), as: 'row', cell: ({ title, identifier }) => title ?? identifier },
        { head: t('web.iati.identifier'), cell: ({ identifier }) => <span className='num'>{identifier}</span> },
        { head: t('web.iati.line'), as: 'number', cell: ({ line }) => line },
        { head: t('web.iati.what'), cell: ({ isNew }) => t(isNew ? 'web.iati.fresh' : 'web.iati.changed') },
      ]} />
      {taken > listed.length && <p className='soft'>{t('web.iati.listed-more', { shown: listed.length, count: taken })}</p>}
    </section>
  )
}

/** What was not taken or is not right: at which line, under which rule, in words. */
export function Told({ language, shown: { told, untold, counts, state } }: { language: Language; shown: Shown }) {
  const t = translate(language)
  const rows = told.map((one, index) => ({ ...one, index }))
  if (rows.length === 0) return state === 'read' || state === 'in' ? <p className='part'>{t('web.iati.all-right')}</p> : null
  const rules = Object.entries(counts).sort(([, one], [, other]) => other - one)
  return (
    <section className='part'>
      <h2>{t('web.iati.told')}</h2>
      <p className='text'>{t('web.iati.told-what')}</p>
      <Table caption={t('web.iati.told')} rows={rows} keyOf={({ index }) => String(index)} columns={[
        { head: t('web.iati.line'), as: 'number', cell: ({ line }) => line },
        { head: t('web.iati.wrong'), as: 'row', cell: ({ words }) => words },
        { head: t('web.iati.rule'), cell: ({ rule }) => <span className='num'>{rule}</span> },
        { head: t('web.iati.identifier'), cell: ({ entry }) => entry && <span className='num'>{entry}</span> },
      ]} />
      {untold > 0 && (
        <>
          <p className='soft'>{t('web.iati.untold', { count: untold })}</p>
          <Table captioned caption={t('web.iati.by-rule')} rows={rules} keyOf={([rule]) => rule} columns={[
            { head: t('web.iati.rule'), as: 'row', cell: ([rule]) => <span className='num'>{rule}</span> },
            { head: t('web.iati.times'), as: 'number', cell: ([, count]) => count },
          ]} />
        </>
      )}
    </section>
  )
}
