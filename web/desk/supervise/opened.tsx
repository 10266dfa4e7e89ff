import type { listNames } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { operationName } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { BothNames } from '../people/both-names.tsx'
import type { Drawn, Entry } from './drawn.ts'

type Named = Awaited<ReturnType<typeof listNames.run>>[number]

/** Who opened which file, newest first: each file is counted once in a quarter of an hour. */
export function Opened({ t, language, zone, now, opened, older, names, by }: Drawn & { opened: readonly Entry[]; older: boolean; names: readonly Named[]; by: string | null }) {
  const here = `/${language}/desk/supervise`
  const last = opened.at(-1)
  const file = ({ subject, operation }: Entry) => {
    const known = names.find(({ person }) => person === subject)
    if (known) return <a href={`/${language}/desk/people/${known.person}`}><BothNames names={known.names} /></a>
    const [place, words] = placeOf(operation)
    return place ? <a href={`/${language}/desk/${place}/${subject}`}>{t(words)}</a> : t(words)
  }
  const columns: readonly Column<Entry>[] = [
    { head: t('web.supervise.when'), as: 'day', cell: ({ at }) => shortMoment(language, at, zone, now) },
    { head: t('web.supervise.who'), as: 'row', cell: ({ account, name }) => <a href={`${here}?by=${account}`}>{name}</a> },
    { head: t('web.supervise.file'), cell: file },
    { head: t('web.supervise.how'), cell: ({ operation }) => operationName(language, operation) },
  ]
  return (
    <section aria-labelledby='opened'>
      <h2 id='opened'>{t('web.supervise.opened')} {by && <a className='small' href={here}>{t('web.supervise.everybody')}</a>}</h2>
      {opened.length === 0
        ? <Empty title={t('web.supervise.opened-none')} next={<a className='also' href={`/${language}/desk`}>{t('web.desk.tab.today')}</a>} />
        : <Table caption={t('web.supervise.opened')} columns={columns} rows={opened} keyOf={({ entry }) => entry} />}
      {older && last && <p className='row'><a className='also' href={`${here}?before=${last.entry}${by ? `&by=${by}` : ''}`}>{t('web.supervise.older')}</a></p>}
    </section>
  )
}

/** Where a subject that is no person (or one who was erased) is found, by what was done with it. */
function placeOf(operation: string) {
  if (operation.startsWith('cases/requests/')) return ['requests', 'web.supervise.request'] as const
  if (operation === 'cases/referrals/show-parcel') return ['referrals/received', 'web.supervise.parcel'] as const
  if (operation === 'cases/show') return ['cases', 'web.supervise.case'] as const
  return [undefined, 'web.supervise.erased'] as const
}
