import type { Language } from '../../../core/words.ts'
import type { readZone } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'

export type Read = Awaited<ReturnType<typeof readZone.run>>

/** The form into which the lines of a paper are typed or pasted. */
export function ZoneForm({ t, at }: { t: T; at: (name: string) => Filling }) {
  return (
    <Form label={t('people.papers.read-zone.does')}>
      <TextArea {...at('zone')} label={t('web.papers.zone')} hint={t('web.papers.zone-hint')} rows={3} lang='en' />
      <p className='row'><Submit look='also' intent='read'>{t('web.papers.read')}</Submit></p>
    </Form>
  )
}

/** What was found in them: each check digit, everything that is wrong, and what may have been meant, to be chosen by whoever has the paper in hand. */
export function ZoneRead({ t, read: { zone, faults, remarks, offers } }: { t: T; language: Language; read: Read }) {
  const checks = zone ? Object.entries(zone.checks) : []
  const wrong = checks.filter(([, right]) => !right).length
  return (
    <section className='part' aria-labelledby='read'>
      <h2 id='read'>{t('web.papers.found')}</h2>
      {zone && <p><State is={wrong === 0 ? 'done' : 'held'}>{wrong === 0 ? t('web.papers.checks-right', { count: checks.length }) : t('web.papers.checks-wrong', { wrong, all: checks.length })}</State></p>}
      {faults.length > 0 && <ul className='lines'>{faults.map(({ fault, filled }, at) => <li key={`${fault} ${at}`}>{t(`people.zone.fault.${fault}`, filled)}</li>)}</ul>}
      {remarks.length > 0 && <ul className='lines soft'>{remarks.map((one) => <li key={one}>{t(`people.zone.remark.${one}`)}</li>)}</ul>}
      {offers.length > 0 && (
        <>
          <p className='then'>{t('web.papers.meant')}</p>
          {offers.map(({ kind, line, at, from, to, text }) => (
            <Form key={text} hidden={{ zone: text }}>
              <p className='row'>
                <Submit look='also' intent='read'>{kind === 'fillers' ? t('web.papers.meant-fillers', { line, has: from.length, wants: to.length }) : t('web.papers.meant-sign', { line, at, from, to })}</Submit>
              </p>
            </Form>
          ))}
        </>
      )}
      {faults.length === 0 && <p className='soft'>{t('web.papers.compare')}</p>}
    </section>
  )
}

/** What the lines say, as the fields of the form below. In: what was read. Out: what would have been typed. */
export function typedFrom({ zone, name, cyrillic, lines }: Read): Readonly<Record<string, string>> {
  if (!zone) return {}
  const isRussian = zone.kind === 'internal passport'
  const all = {
    kind: zone.kind, country: zone.country, number: zone.number, name: isRussian ? null : name, otherName: isRussian ? name : cyrillic, bornOn: dotted(zone.bornOn), sex: zone.sex, citizenship: zone.citizenship,
    issuedOn: dotted(zone.issuedOn), expiresOn: dotted(zone.expiresOn), zone: lines.join('\n'),
  }
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}
const dotted = (day: string | null) => day?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1') ?? null
