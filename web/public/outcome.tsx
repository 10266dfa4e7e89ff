import type { listOutcomes } from '../../domains/events/index.ts'
import type { Language } from '../../core/words.ts'
import { dayInWords } from '../words.ts'
import { InWords, Sources } from './register.tsx'
import { Coded } from './said.tsx'
import { translate } from './words.ts'

type One = Awaited<ReturnType<(typeof listOutcomes)['run']>>[number]

/** One outcome: what was said, who answers for it, and what became of it, with a line for every piece of news. */
export function Outcome({ language, one, withEvent }: { language: Language; one: One; withEvent?: boolean }) {
  const t = translate(language)
  return (
    <li id={one.code}>
      <p><b>{t(`events.kind.${one.kind}`)}</b>: <InWords language={language} text={one.text} /><Sources language={language} sources={one.sources} /></p>
      <p className='small soft'>
        {withEvent && <><a href={`/${language}/events/${one.event.code}`}><InWords language={language} text={one.event.title} /></a>{one.event.startsOn && `, ${dayInWords(language, one.event.startsOn)}`}<br /></>}
        {one.owner ? t('events.outcomes.owner', { name: one.owner }) : t('events.outcomes.no-owner')}; {one.dueOn ? t('events.outcomes.due', { date: dayInWords(language, one.dueOn) }) : t('events.outcomes.no-due')}
        {one.overdue && <> · <span className='is late'>{t('events.outcomes.overdue')}</span></>}
        {one.programme && <>; <Coded language={language} code={one.programme} /></>}
      </p>
      {one.changes.length > 0 && (
        <ul className='lines'>
          {one.changes.map(({ at, owner, dueOn, text, language: written }) => (
            <li key={at} className='small'>
              {dayInWords(language, at.slice(0, 10))} · {[
                owner && t('events.outcomes.owner-changed', { before: owner.before ?? t('events.outcomes.nobody'), after: owner.after ?? t('events.outcomes.nobody') }),
                dueOn && t('events.outcomes.due-changed', { before: dueOn.before ? dayInWords(language, dueOn.before) : t('events.outcomes.no-due'), after: dueOn.after ? dayInWords(language, dueOn.after) : t('events.outcomes.no-due') }),
              ].filter(Boolean).join('; ')}. <span lang={written}>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {one.followed.length === 0 ? <p className='is'>{t('events.state.no news')}</p> : (
        <ul className='lines'>
          {one.followed.map(({ followUp, onDay, state, text, language: written, url, by, event }) => (
            <li key={followUp}>
              {dayInWords(language, onDay)} · <b>{t(`events.state.${state}`)}</b>{by !== null && ` · ${by}`}: <span lang={written}>{text}</span>
              {event && <> <a href={`/${language}/events/${event}`}>{event}</a></>}{url && <> <a href={url} rel='noreferrer nofollow'>{new URL(url).hostname}</a></>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
