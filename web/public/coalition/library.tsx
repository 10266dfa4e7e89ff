import { audiences, listMaterials, showCoalition } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/library'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageNames, languageOf } from '../../words.ts'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { agreed, Documents } from './documents.tsx'
import { Choices, CoalitionPage, langOf, Own } from './own.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('audience')
  const audience = audiences.find((one) => one === asked)
  const [materials, { products }] = await Promise.all([read({ context }, listMaterials, { ...(audience && { audience }) }), read({ context }, showCoalition, {})])
  return { audience, materials, documents: products.filter(({ kind }) => !agreed.has(kind)) }
}

export default function Library({ params, loaderData: { audience, materials, documents } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <CoalitionPage language={language} path='/library' title='coalition.library.title' lede='coalition.library.lede'>
      <div className='part flow'>
        <Choices language={language} label={t('coalition.library.audience')} here={`/${language}/coalition/library`} name='audience' chosen={audience} all={audiences.map((value) => ({ value, text: t(`coalition.audience.${value}`) }))} />
        <TakeLine language={language} list='materials' search={audience ? `?audience=${encodeURIComponent(audience)}` : ''} />
        {materials.length === 0 ? <p className='soft'>{t('coalition.library.none')}</p> : (
          <Table caption={t('coalition.library.title')} rows={materials} keyOf={({ material }) => material} columns={[
            { head: t('coalition.library.material'), as: 'row', cell: (one) => <span id={one.material} lang={langOf(one.language)}>{one.url ? <a href={one.url} rel='noreferrer'>{one.title}</a> : one.title}<br /><span className='small soft'><Own language={one.language} text={one.text} /></span></span> },
            { head: t('coalition.library.audience'), cell: (one) => t(`coalition.audience.${one.audience}`) },
            { head: t('coalition.library.language'), cell: (one) => languageNames(language, [one.language]) },
            { head: t('coalition.library.edition'), cell: (one) => one.edition },
            { head: t('coalition.library.reviewed'), cell: (one) => <>{dayInWords(language, one.reviewedOn)}{one.by && <><br /><span className='small soft'>{one.by}</span></>}</> },
            { head: t('coalition.library.review-by'), cell: (one) => <>{dayInWords(language, one.dueOn)}{one.overdue && <><br /><b>{t('coalition.library.overdue')}</b></>}</> },
          ]} />
        )}
      </div>
      <Documents language={language} all={documents} />
    </CoalitionPage>
  )
}
