import { Road, Stop } from '../../parts/road.tsx'
import { shortDay } from '../days.ts'
import { nameIn, type PartOfFile } from './say.ts'

/** The stages that the file went through, where it is, and which can follow. */
export function Stages({ part: { t, language, shown } }: { part: PartOfFile }) {
  const { standing, today, startsAt, next } = shown
  const been: { readonly stage: string; readonly on: string }[] = [{ stage: startsAt, on: shown.openedOn }]
  for (const { stage, on } of standing.happened) if (stage !== been.at(-1)?.stage) been.push({ stage, on })
  const ahead = [...new Set(next.flatMap(({ leadsTo }) => leadsTo ?? []))].filter((stage) => stage !== standing.stage)
  return (
    <section aria-labelledby='stages'>
      <h2 id='stages' className='begins'>{t('web.law-file.road')}</h2>
      <Road label={t('web.law-file.road')}>
        {been.map(({ stage, on }, at) => (
          <Stop key={at} is={at < been.length - 1 ? 'done' : standing.ended ? 'arrived' : standing.holds.length > 0 ? 'held' : 'now'} when={shortDay(language, on, today)}>
            {at < been.length - 1 ? nameIn(t, 'stage', stage) : <b>{nameIn(t, 'stage', stage)}</b>}
          </Stop>
        ))}
        {ahead.length > 0 && <Stop is='ahead' when={t('web.law-file.can-follow')}>{ahead.map((stage) => nameIn(t, 'stage', stage)).join(' · ')}</Stop>}
      </Road>
    </section>
  )
}
