import { showApplication } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/application'
import { Facts } from '../../parts/facts.tsx'
import { langOf } from '../../public/coalition/own.tsx'
import { read } from '../../visit.ts'
import { countryName, languageNames, languageOf, momentInWords, translate } from '../../words.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { DeskPage } from '../page.tsx'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({ one: await read({ context }, showApplication, { application: params.application }) })

/** One application, what was found in review, and the way to decide. */
export default function Application({ params, loaderData: { one } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/coalition`
  return (
    <DeskPage language={language} tab='/coalition' path={`/coalition/applications/${one.application}`} title={one.name}>
      <div className='headrow'><h1>{one.name}</h1><p><a href={`${here}/applications`}>{t('coalition.desk.applications')}</a></p></div>
      <Facts facts={[
        { name: t('coalition.members.country'), value: countryName(language, one.country) }, { name: t('coalition.desk.came'), value: momentInWords(language, one.at, 'UTC') },
        { name: t('coalition.apply.why'), value: <Paragraphs text={one.why} lang={langOf(one.language)} /> }, { name: t('coalition.apply.contact'), value: one.contact }, { name: t('coalition.apply.language'), value: languageNames(language, [one.language]) },
      ]} />
      <ul className='lines'>{one.reviews.map((review) => <li key={review.at}><b>{t(`coalition.review.${review.outcome}`)}</b> <span className='small soft'>{review.by}, {momentInWords(language, review.at, 'UTC')}</span><Paragraphs text={review.reason} /></li>)}</ul>
      <p className='row'><a className='also' href={`${here}/review-application?application=${one.application}`}>{t('coalition.membership.review.does')}</a></p>
    </DeskPage>
  )
}
