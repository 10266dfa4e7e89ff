import { zoneOf } from '../../core/time.ts'
import type { Language } from '../../core/words.ts'
import type { MaskedPaper, openPaper } from '../../domains/people/index.ts'
import { Facts } from '../parts/facts.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { countryName, dayInWords } from '../words.ts'
import { translate } from './words.ts'

export type OpenedPaper = Awaited<ReturnType<typeof openPaper.run>>

/** One's own identity papers, as the organisation wrote them down: the end of each number, and on asking one of them whole. */
export function MyPapers({ language, code, country, papers, opened }: { language: Language; code: string; country: string; papers: readonly MaskedPaper[]; opened: OpenedPaper | undefined }) {
  const t = translate(language)
  const day = (value: string | null | undefined) => (value ? dayInWords(language, value) : undefined)
  const has = (holder: NonNullable<MaskedPaper['holder']>['holder']) => (holder === 'the person' ? t('web.my-papers.you') : t(`people.holder.${holder}`))
  const recorded = (at: string) => dayInWords(language, Temporal.Instant.from(at).toZonedDateTimeISO(zoneOf(country)).toPlainDate().toString())
  return (
    <section className='part flow' aria-labelledby='papers'>
      <h2 id='papers'>{t('web.my-papers.title')}</h2>
      <p className='text'>{t('web.my-papers.lede')}</p>
      {papers.length === 0 ? <p>{t('web.my-papers.none')}</p> : (
        <ul className='lines'>
          {papers.map(({ paper, kind, country: issuedBy, number, expiresOn, holder, ended }) => (
            <li key={paper}>
              <b>{t(`people.paper.${kind}`)}</b>{issuedBy && `, ${countryName(language, issuedBy)}`} {number && <span className='num'>{number}</span>}<br />
              <span className='small soft'>
                {[
                  ended && t(ended.why === 'replaced' ? 'web.my-papers.replaced' : 'web.my-papers.gone'), !ended && expiresOn && t('web.my-papers.until', { day: dayInWords(language, expiresOn) }),
                  holder && has(holder.holder), holder?.since && t('web.my-papers.since', { day: dayInWords(language, holder.since) }),
                ].filter(Boolean).join('; ')}
              </span>
              {opened?.paper === paper ? (
                <Facts facts={[
                  { name: t('web.my-papers.number'), value: opened.says.number }, { name: t('web.my-papers.name'), value: [opened.says.name, opened.says.otherName].filter(Boolean).join(' · ') },
                  { name: t('people.content.born on'), value: day(opened.says.bornOn) }, { name: t('people.content.citizenship'), value: opened.says.citizenship && countryName(language, opened.says.citizenship) },
                  { name: t('web.my-papers.issued'), value: day(opened.says.issuedOn) }, { name: t('web.my-papers.expires'), value: day(opened.expiresOn) }, { name: t('web.my-papers.note'), value: opened.says.note },
                  { name: t('web.my-papers.had'), value: opened.held.map((one) => `${has(one.holder)}, ${day(one.since) ?? recorded(one.recordedAt)}`).join('; ') },
                ].filter(({ value }) => value)} />
              ) : (number && <Form action={`/${language}/my-file#papers`} hidden={{ code, paper }}><Submit look='also' intent='paper'>{t('web.my-papers.open')}</Submit></Form>)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
