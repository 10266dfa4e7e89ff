import { drawnPair, showLink } from '../../../domains/people/index.ts'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { nothingHere } from '../../public/layout.tsx'
import { DeskPage } from '../page.tsx'
import { percent } from './looks.ts'
import { thresholdIn } from './threshold.ts'
import type { Route } from './+types/link'
import '../../look/linking.css'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  if (!/^\d{1,8}$/.test(params.number)) throw nothingHere()
  return { ...await read({ context }, showLink, { linking: params.linking, number: params.number }), threshold: thresholdIn(request) }
}

/** One link: both rows beside each other, and how each field moves the weight. */
export default function Link({ params, loaderData: { linking, names, against, number, rows, weight, probability, cells, evidence, person, start, threshold, count } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/registers/${linking}`
  const title = t('web.registers.pair', { share: percent(t, probability) })
  const left = t('web.registers.row-number', { row: rows[0] })
  const right = person?.name ?? t('web.registers.row-number', { row: rows[1] })
  return (
    <DeskPage language={language} tab='/people' path={`/registers/${linking}/links/${number}`} title={title}>
      <Way label={t('web.way')} steps={[{ text: names.join(' · '), href: `${here}?from=${threshold}` }, { text: t('people.linkings.links.does'), href: `${here}/links?from=${threshold}` }, { text: title }]} />
      <div className='headrow'><h1>{title}</h1></div>
      <Table caption={t('web.registers.both')} rows={cells} keyOf={({ kind }) => kind} columns={[
        { head: t('people.link.report.field'), as: 'row', cell: ({ kind }) => t(`people.link.kind.${kind}`) },
        { head: left, cell: ({ one }) => one },
        ...(against === 'our people' ? [] : [{ head: rows[0] === rows[1] ? t('people.link.report.other') : right, cell: ({ other }: (typeof cells)[number]) => other }]),
      ]} />
      {person && <p>{t('web.registers.person')}: <a href={`/${language}/desk/people/${person.person}`}>{person.name}</a></p>}
      <h2>{t('web.registers.why')}</h2>
      <p className='text'>{t('web.registers.why-what')}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the domain for the command and for this page alike; every word in it is made safe there */}
      <div className='report' dangerouslySetInnerHTML={{ __html: drawnPair({ evidence }, start, t) }} />
      <p className='soft num'>{t('people.link.report.weight')}: {weight.toFixed(1)}</p>
      <p className='text'>{t('web.registers.likeness')}</p>
      <p className='row'>{number > 0 && <a href={`${here}/links/${number - 1}?from=${threshold}`}>{t('web.registers.surer')}</a>} {number + 1 < count && <a href={`${here}/links/${number + 1}?from=${threshold}`}>{t('web.registers.less-sure')}</a>}</p>
    </DeskPage>
  )
}
