import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import { inWordsOf, named, type Clock, type Ground, type Provision, type Question } from '../../../domains/procedures/index.ts'
import { translate } from '../words.ts'
import { Starts } from './limits.tsx'
import { In } from '../../parts/in.tsx'
import { Briefly, Filled, Names } from './parts.tsx'
import { limitIn, spanIn } from './say.ts'

/** One law's answer to one question: in words, in words with their marks, and its ground. */
export type Answer = { readonly says: string; readonly drawn: ReactNode; readonly ground: Ground | undefined }

/** What a question is called, with marks for other languages. */
export function Asked({ language, question }: { language: Language; question: Question }) {
  const t = translate(language)
  const { about, name } = question
  switch (about) {
    case 'limit': return <Names language={language} kind='clock' names={[name]} />
    case 'silence': return <Filled sentence={t('web.laws.compare.silence')} blanks={{ clock: <Names language={language} kind='clock' names={[name]} /> }} />
    case 'notice': return <Filled sentence={t('web.laws.compare.notice')} blanks={{ step: <Names language={language} kind='step' names={[name]} /> }} />
    case 'provision': return t(`web.laws.topic.${name}`)
    case 'holds': return t('web.laws.holds')
    case 'counting': return t('web.laws.counting')
  }
}

/** The same in plain text, for a file. */
export function askedIn(language: Language, question: Question): string {
  const t = translate(language)
  const { about, name } = question
  switch (about) {
    case 'limit': return named(language, 'clock', name).text
    case 'silence': return t('web.laws.compare.silence', { clock: named(language, 'clock', name).text })
    case 'notice': return t('web.laws.compare.notice', { step: named(language, 'step', name).text })
    case 'provision': return t(`web.laws.topic.${name}`)
    case 'holds': return t('web.laws.holds')
    case 'counting': return t('web.laws.counting')
  }
}

/** In: a question, the place of a law among those that are compared. `sources`: the instruments of the page, for their numbers. Out: its answer; nothing where the law has none. */
export function answerOf(language: Language, question: Question, at: number, sources: readonly Ground[] = []): Answer | undefined {
  const t = translate(language)
  if (question.about === 'limit') {
    const clock = question.answers[at]
    return clock && { says: limitInFull(language, clock), drawn: <LimitDrawn language={language} clock={clock} />, ground: clock.law }
  }
  if (question.about === 'silence') {
    const lapse = question.answers[at]?.onLapse
    return lapse && { says: named(language, 'means', lapse.means).text, drawn: <Names language={language} kind='means' names={[lapse.means]} />, ground: lapse.law }
  }
  if (question.about === 'notice') {
    const notice = question.answers[at]
    return notice && { says: spanIn(t, notice.least), drawn: spanIn(t, notice.least), ground: notice.law }
  }
  if (question.about === 'provision') return said(language, question.answers[at])
  if (question.about === 'holds') {
    const holds = question.answers[at]
    if (!holds) return undefined
    const names = Object.keys(holds)
    return {
      says: names.map((name) => named(language, 'hold', name).text).join('; '), ground: undefined,
      drawn: <ul>{Object.entries(holds).map(([name, { law }]) => <li key={name}><Names language={language} kind='hold' names={[name]} /><Briefly language={language} sources={sources} ground={law} /></li>)}</ul>,
    }
  }
  if (question.about !== 'counting') return undefined
  const counting = question.answers[at]
  if (!counting) return undefined
  const says = `${t(`web.laws.counting.${counting.dayOfEvent}`)} ${t(`web.laws.counting.${counting.end}`)}`
  return { says, drawn: says, ground: counting.law }
}

/** What a law says, or what is known of a form of return, in the reader's words. */
export function said(language: Language, provision: Provision | undefined): Answer | undefined {
  if (provision === undefined) return undefined
  const text = inWordsOf(language, provision.says)
  return { says: text.text, drawn: <In text={text} />, ground: provision.law }
}

/** What stands where a law answers nothing: nothing known of what it says; or nothing there at all. */
export const nothingIn = (language: Language, about: Question['about']): string => translate(language)(about === 'provision' ? 'web.laws.compare.not-known' : 'web.laws.compare.nothing')

function LimitDrawn({ language, clock }: { language: Language; clock: Clock }) {
  const t = translate(language)
  return (
    <>
      <b>{limitIn(t, clock)}</b>
      <small className='party soft'><Filled sentence={t('web.laws.compare.counted-from')} blanks={{ steps: <Starts language={language} clock={clock} /> }} /></small>
      {clock.extension && <small className='party soft'>{t('web.laws.compare.more', { span: moreIn(language, clock.extension) })}</small>}
    </>
  )
}

const moreIn = (language: Language, extension: NonNullable<Clock['extension']>): string => {
  const t = translate(language)
  return 'to' in extension ? t('web.laws.more.to', { span: spanIn(t, extension.to) }) : t('web.laws.more.until')
}

function limitInFull(language: Language, clock: Clock): string {
  const t = translate(language)
  const starts = clock.runsFrom.map((start) => {
    if (start === 'opened') return t('web.laws.from.opened')
    if (typeof start === 'string') return named(language, 'step', start).text
    return 'lapseOf' in start ? t('web.laws.from.lapse', { clock: named(language, 'clock', start.lapseOf).text }) : named(language, 'step', start.step).text
  })
  return [
    limitIn(t, clock), t('web.laws.compare.counted-from', { steps: starts.join('; ') }),
    ...(clock.extension ? [t('web.laws.compare.more', { span: moreIn(language, clock.extension) })] : []),
  ].join('; ')
}
