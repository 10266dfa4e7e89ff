import type { showFramework } from '../../domains/programmes/index.ts'
import type { Language } from '../../core/words.ts'
import { Facts } from '../parts/facts.tsx'
import { State } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { countryName, dayInWords } from '../words.ts'
import { InWords, Part } from './register.tsx'
import { translate } from './words.ts'

export type Promised = NonNullable<Awaited<ReturnType<(typeof showFramework)['run']>>>
const looks = { planned: 'ahead', delivered: 'now', evidenced: 'done' } as const

/** What an organisation's own programme promised and reached, how far that is shown, and the money. Parts that do not add up are said. */
export function PromisedPart({ language, promised, code }: { language: Language; promised: Promised; code: string }) {
  const t = translate(language)
  const donors = new Map(promised.roles.map((one) => [one.id, one.called]))
  const days = (from: string, to: string) => `${dayInWords(language, from)} – ${dayInWords(language, to)}`
  return (
    <>
      {promised.lines.length > 0 && (
        <Part id='promised' title={t('programmes.show.promised')}>
          <ul className='lines'>
            {promised.lines.map((line) => (
              <li key={line.line}>
                <b>{line.title}</b> <small className='soft'>{t(`programmes.results.kind.${line.kind}`)}{line.countries.length > 0 && <> · {line.countries.map((one) => countryName(language, one)).join(', ')}</>}</small>
                {line.kind === 'output' && <> <State is={looks[line.standing]}>{t(`programmes.results.standing.${line.standing}`)}</State></>}
                {line.evidence.map(({ url }) => url && <small key={url}> <a href={url} rel='noreferrer'>{new URL(url).hostname}</a></small>)}
                {line.indicators.flatMap((one) => one.periods.map((period) => (
                  <p key={period.period}>
                    {one.title}: <b>{period.target === null ? (period.actual ?? '–') : t('programmes.show.of-target', { actual: period.actual ?? '–', target: period.target })}</b> {one.unit} <small className='soft'>{days(period.startsOn, period.endsOn)}</small>
                    {period.parts.length > 0 && <small className='soft'> ({period.parts.map(({ by, part, amount }) => `${by === 'country' ? countryName(language, part) : partName(language, part)}: ${amount}`).join(', ')})</small>}
                    {period.differs.map(({ by, sum }) => <small key={by}> {t(`programmes.results.by.${by}`)}: {t('programmes.results.differs', { sum, whole: period.actual ?? '' })}</small>)}
                  </p>
                )))}
              </li>
            ))}
          </ul>
          {promised.lines.some(({ indicators }) => indicators.length > 0) && <p className='small soft'>{t('programmes.show.take-results')}: {(['xlsx', 'csv'] as const).map((shape, at) => <span key={shape}>{at > 0 && ' · '}<a href={`/${language}/programmes/${code}/results/${shape}`}>{t(`programmes.show.as-${shape}`)}</a></span>)}</p>}
        </Part>
      )}
      {promised.roles.length + promised.marks.length > 0 && (
        <Part id='roles' title={t('programmes.show.goals')}>
          <Facts facts={[
            ...promised.roles.map(({ role, code, called }) => ({ name: t(`programmes.results.role.${role}`), value: code ? <a href={`/${language}/organisations/${code}`}><InWords language={language} text={called} /></a> : called.en })),
            ...promised.marks.map(({ scheme, code }) => ({ name: t(`programmes.results.scheme.${scheme}`), value: code })),
          ]} />
        </Part>
      )}
      {promised.sums.length > 0 && (
        <Part id='money' title={t('programmes.show.money')}>
          <Table caption={t('programmes.show.money')} rows={promised.sums} keyOf={({ sum }) => sum} columns={[
            { head: t('programmes.show.money'), as: 'row', cell: ({ kind }) => t(`programmes.results.sum.${kind}`) },
            { head: '', bare: true, as: 'number', cell: ({ amount, currency }) => `${amount} ${currency}` },
            { head: t('programmes.list.period'), cell: ({ valuedOn, startsOn, endsOn }) => (startsOn && endsOn ? days(startsOn, endsOn) : dayInWords(language, valuedOn)) },
            { head: t('programmes.list.donors'), cell: ({ donor }) => { const one = donors.get(donor ?? ''); return one && <InWords language={language} text={one} /> } },
          ]} />
        </Part>
      )}
    </>
  )
}

function partName(language: Language, part: string): string {
  const t = translate(language)
  switch (part) {
    case 'women': case 'men': case 'not-said': case 'under-18': case '18-24': case '25-59': case '60-over': return t(`programmes.results.part.${part}`)
    default: return part
  }
}
