import { listLetters } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import '../../look/own.css'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/letters'
import { OverMe } from './over-me.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { shown: await read({ context }, listLetters, { before, most: 20 }), now: Temporal.Now.instant().toString() }
}

/** The letters that were written to one, as they left the house, or as they would have. */
export default function Letters({ params, loaderData: { shown, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('web.letters.title')
  const stands = (sentAt: string | null, tries: number) =>
    sentAt ? <State is='done'>{t('web.letters.sent', { at: shortMoment(language, sentAt, shown.office.zone, now) })}</State>
      : !shown.leaves ? <State is='none'>{t('web.letters.kept')}</State>
        : <State is='held'>{t(tries > 0 ? 'web.letters.again' : 'web.letters.waits')}</State>
  return (
    <DeskPage language={language} path='/me/letters' title={title}>
      <OverMe t={t} language={language} title={title} />
      <p className='text'>{t(shown.demonstration ? 'web.letters.demonstration' : shown.leaves ? 'web.letters.more' : 'web.letters.no-server')}</p>
      {shown.letters.length === 0
        ? <Empty level={2} title={t('web.letters.none')} next={<a className='also' href={`/${language}/desk/me/notices`}>{t('web.notices.how')}</a>} />
        : shown.letters.map(({ letter, subject, text, writtenAt, sentAt, tries }, at) => (
          <details key={letter} className='part' open={at === 0}>
            <summary>{subject} <span className='soft num'>{shortMoment(language, writtenAt, shown.office.zone, now)}</span></summary>
            <p>{stands(sentAt, tries)}</p>
            <pre className='letter'>{text}</pre>
          </details>
        ))}
      {shown.next && <p className='row part'><a href={`/${language}/desk/me/letters?before=${shown.next}`}>{t('web.letters.earlier')}</a></p>}
      {shown.letters.length > 0 && <p className='part'><a href={`/${language}/desk/me/notices`}>{t('web.notices.how')}</a></p>}
    </DeskPage>
  )
}
