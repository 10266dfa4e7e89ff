import type { listFiles } from '../../../domains/procedures/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { shortDay } from '../days.ts'
import type { PartOfCase } from '../cases/shown.ts'
import { leftIn, lineIs } from './say.ts'

/** Which procedures run on a case, and the way to begin one. */
export function Procedures({ part: { t, language, shown, may }, files }: { part: PartOfCase; files: Awaited<ReturnType<typeof listFiles.run>>['files'] }) {
  const desk = `/${language}/desk`
  const open = may && <a className='also' href={`${desk}/procedures/new?case=${shown.case}`}>{t('web.law-files.open')}</a>
  return (
    <section className='part' aria-labelledby='procedures'>
      <h2 id='procedures'>{t('web.law-files.case')} <span className='soft num'>{files.length}</span></h2>
      {files.length === 0 && <Empty title={t('web.law-files.case-none')} next={open || <span className='soft'>{t('web.law-files.case-none-next')}</span>} />}
      <ul className='lines'>
        {files.map((one) => (
          <li key={one.file}>
            <a href={`${desk}/procedures/${one.file}`}><b>{one.title}</b></a> <span className='soft num'>{one.reference}</span>
            <div className='row'>
              <State is={one.ended ? 'done' : lineIs(one)}>{one.stageSays}</State>
              {one.holds.map(({ hold, says }) => <State key={hold} is='held'>{says}</State>)}
              {one.next && <span className='soft'>{one.next.says}: {leftIn(t, one.next)}</span>}
              <span className='soft'>{t('web.law-files.opened-on', { day: shortDay(language, one.openedOn, shown.today) })}</span>
            </div>
          </li>
        ))}
      </ul>
      {files.length > 0 && open && <p className='row'>{open}</p>}
    </section>
  )
}
