import { listCalendar, targets } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/calendar'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { countryName, dayInWords, languageOf } from '../../words.ts'
import { InWords, Part } from '../register.tsx'
import { translate } from '../words.ts'
import { Choices, CoalitionPage, Own, Signed } from './own.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const year = /^\d{4}$/.test(asked.get('year') ?? '') ? (asked.get('year') ?? undefined) : undefined
  const target = targets.find((one) => one === asked.get('target'))
  return { year, target, ...await read({ context }, listCalendar, { ...(year && { year }), ...(target && { target }) }) }
}
type One = Awaited<ReturnType<typeof loader>>['all'][number]

export default function Calendar({ params, loaderData: { year, target, all, overlaps, years } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/coalition/calendar`
  const byKey = new Map(all.map((one) => [one.key, one]))
  return (
    <CoalitionPage language={language} path='/calendar' title='coalition.calendar.title' lede='coalition.calendar.lede'>
      <div className='part flow'>
        <Choices language={language} label={t('coalition.calendar.year')} here={here} name='year' chosen={year} all={years.map((value) => ({ value, text: value }))} />
        <Choices language={language} label={t('coalition.for')} here={here} name='target' chosen={target} all={targets.map((value) => ({ value, text: value }))} />
      </div>
      <Part id='overlaps' title={t('coalition.calendar.overlaps')}>
        {overlaps.length === 0 && <p className='soft'>{t('coalition.calendar.no-overlaps')}</p>}
        <ul className='lines'>
          {overlaps.map(({ one, other, from, until, samePlace, sameTargets }) => (
            <li key={`${one} ${other}`}>
              {days(language, from, until)}: <What language={language} one={byKey.get(one)} /> ↔ <What language={language} one={byKey.get(other)} />
              <span className='small soft'> {[samePlace && t('coalition.calendar.same-place'), sameTargets.length > 0 && t('coalition.calendar.same-target', { codes: sameTargets.join(', ') })].filter(Boolean).join('; ')}</span>
            </li>
          ))}
        </ul>
      </Part>
      <div className='part flow'>
        {all.length === 0 ? <p className='soft'>{t('coalition.calendar.none')}</p> : (
          <Table caption={t('coalition.calendar.title')} rows={all} keyOf={({ key }) => key} columns={[
            { head: t('coalition.initiatives.when'), cell: (one) => days(language, one.startsOn, one.endsOn) },
            { head: t('coalition.calendar.what'), as: 'row', cell: (one) => <><span id={one.key}><What language={language} one={one} /></span>{one.is === 'activity' && one.type && <><br /><span className='small soft'><InWords language={language} text={one.type} /></span></>}<Signed language={language} by={null} targets={one.targets} /></> },
            { head: t('coalition.calendar.who'), cell: (one) => (one.is === 'event' ? one.who.join(', ') : <>{one.by}{one.partner && <><br /><span className='small'>{t('coalition.calendar.with', { name: one.partner })}{one.partnerCountry && `, ${countryName(language, one.partnerCountry)}`}</span></>}</>) },
            { head: t('coalition.calendar.where'), cell: (one) => <>{one.is === 'event' ? one.place && <InWords language={language} text={one.place} /> : one.place && <Own language={one.language} text={one.place} />}{one.country && <span className='small soft'> {countryName(language, one.country)}</span>}</> },
          ]} />
        )}
      </div>
    </CoalitionPage>
  )
}

const days = (language: Language, from: string, until: string): string => (from === until ? dayInWords(language, from) : translate(language)('coalition.from-to', { from, to: until }))

function What({ language, one }: { language: Language; one: One | undefined }) {
  if (!one) return null
  return one.is === 'event' ? <a href={`/${language}/events/${one.key}`}><InWords language={language} text={one.title} /></a> : <Own language={one.language} text={one.title} />
}
