import { linkOrders, listLinks } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select } from '../../parts/field.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate, type T } from '../../words.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Threshold } from './found.tsx'
import { percent } from './looks.ts'
import { thresholdIn } from './threshold.ts'
import type { Route } from './+types/links'
import '../../look/linking.css'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const page = Number(asked.get('page') ?? 1)
  return await read({ context }, listLinks, {
    linking: params.linking, from: thresholdIn(request), order: oneOf(linkOrders, asked.get('order')) ?? 'doubtful', page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  })
}

/** The links that were found, to go through: what both rows say, and how each field agreed. */
export default function Links({ params, loaderData: { linking, names, against, threshold, order, page, pages, count, expected, links } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/registers/${linking}`
  const name = names.join(' · ')
  const to = (wanted: number) => `${here}/links?from=${threshold}&order=${order}&page=${wanted}`
  return (
    <DeskPage language={language} tab='/people' path={`/registers/${linking}/links`} title={t('people.linkings.links.does')}>
      <Way label={t('web.way')} steps={[{ text: t('web.registers.title'), href: `/${language}/desk/registers` }, { text: name, href: `${here}?from=${threshold}` }, { text: t('people.linkings.links.does') }]} />
      <div className='headrow'><h1>{t('people.linkings.links.does')}</h1><p className='soft'>{t('web.registers.count', { count })}{expected && <> · {t('web.registers.right', { share: percent(t, expected.precision) })}</>}</p></div>
      <Threshold t={t} threshold={threshold}>
        <Select name='order' given={[order]} label={t('web.registers.order')} options={linkOrders.map((value) => ({ value, text: t(`people.linkings.order.${value}`) }))} />
      </Threshold>
      {links.length === 0
        ? <Empty level={2} title={t('web.registers.no-links')} next={<a href={`${here}?from=${threshold}`}>{t('web.registers.to-report')}</a>} />
        : (
          <Table caption={t('people.linkings.links.does')} rows={links} keyOf={({ number }) => String(number)} columns={[
            { head: t('web.registers.sure'), as: 'row', cell: ({ number, probability }) => <a href={`${here}/links/${number}?from=${threshold}`}>{percent(t, probability)}</a> },
            { head: t('web.registers.row'), cell: ({ rows, cells }) => <Side row={t('web.registers.row-number', { row: rows[0] })} says={cells.map(({ one }) => one)} /> },
            against === 'our people'
              ? { head: t('web.registers.person'), cell: ({ person }) => person && <a href={`/${language}/desk/people/${person.person}`}>{person.name}</a> }
              : { head: t('web.registers.other-row'), cell: ({ rows, cells }) => <Side row={t('web.registers.row-number', { row: rows[1] })} says={cells.map(({ other }) => other)} /> },
            { head: t('web.registers.evidence'), cell: ({ evidence }) => evidence.filter(({ level }) => level !== null).map(({ kind, level, weight }) => <Evidence key={kind} t={t} kind={kind} level={level} weight={weight} />) },
          ]} />
        )}
      {pages > 1 && (
        <p className='row'>
          {page > 1 && <a rel='prev' href={to(page - 1)}>{t('web.registers.before')}</a>} <span className='soft'>{t('web.registers.page', { page, pages })}</span> {page < pages && <a rel='next' href={to(page + 1)}>{t('web.registers.after')}</a>}
        </p>
      )}
      <p className='row'><a className='also' href={`${here}/csv?from=${threshold}`}>{t('people.linkings.take.does')}</a></p>
    </DeskPage>
  )
}

function Side({ row, says }: { row: string; says: readonly string[] }) {
  return <>{says.filter(Boolean).join(' · ')} <span className='soft nw'>{row}</span></>
}

type Found = Route.ComponentProps['loaderData']['links'][number]['evidence'][number]
function Evidence({ t, kind, level, weight }: { t: T } & Pick<Found, 'kind' | 'level' | 'weight'>) {
  return <span className={weight < 0 ? 'evidence against' : 'evidence'}>{t(`people.link.kind.${kind}`)}: {level !== null && t(`people.link.level.${level}`)} </span>
}
