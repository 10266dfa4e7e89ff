import { DateField, Choice, Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import type { AskedQuestion } from '../../../domains/people/index.ts'
import { countryName } from '../../words.ts'
import type { Asking, Drawn } from './drawn.ts'

const looks = { waits: 'now', accepted: 'now', declined: 'none', over: 'none', compared: 'done', nobody: 'none', 'not allowed': 'held' } as const satisfies Record<AskedQuestion['state'], Standing>
type Part = Drawn & { readonly asking: Asking }
const partnerIn = ({ t: _, language }: Pick<Drawn, 't' | 'language'>, { name, country }: { name: string; country: string }) => `${name}, ${countryName(language, country)}`

/** What others asked of us and nobody answered yet: it names nobody, and is compared only when it is accepted. */
export function Waiting(part: Part) {
  const { t, day, once, asking: { waiting } } = part
  if (waiting.length === 0) return null
  return (
    <section className='part' aria-labelledby='waiting'>
      <h2 id='waiting'>{t('web.elsewhere.waiting')} <State is='now'>{waiting.length}</State></h2>
      <p className='text soft'>{t('web.elsewhere.waiting-more')}</p>
      <ul className='lines'>
        {waiting.map(({ question, partner, way, at }) => (
          <li key={question}>
            <b>{partnerIn(part, partner)}</b> <span className='soft'>{t(`web.elsewhere.way.${way}`)}, {day(at)}</span>
            <Form once={once[question] ?? ''} hidden={{ question }} label={partner.name}>
              <p className='row'><Submit intent='accept'>{t('web.elsewhere.accept')}</Submit> <Submit look='also' intent='decline'>{t('web.elsewhere.decline')}</Submit></p>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asking one of the others: how much of today is left, and whether it waits for them. */
export function AskOne(part: Part) {
  const { t, once, at, asking: { partners, rule } } = part
  const left = ({ left: count, waits, lets }: Asking['partners'][number]) => (waits ? t('web.elsewhere.waits-there') : `${t('web.elsewhere.left', { count })}${lets ? ` · ${t('web.elsewhere.at-once')}` : ''}`)
  return (
    <section className='part' aria-labelledby='ask'>
      <h2 id='ask'>{t('people.asking.ask.does')}</h2>
      <p className='text soft'>{t('web.elsewhere.ask-more')}</p>
      <Form once={once.ask ?? ''} label={t('people.asking.ask.does')}>
        <Select {...at('ask.partner')} label={t('web.elsewhere.partner')} none={t('web.case.choose')} options={partners.map((one) => ({ value: one.organisation, text: `${partnerIn(part, one)} (${left(one)})` }))} />
        {rule.alike && <Choice {...at('ask.way')} label={t('web.elsewhere.how')} options={[{ value: 'exact', text: t('web.elsewhere.way.exact') }, { value: 'alike', text: t('web.elsewhere.way.alike'), hint: t('web.elsewhere.alike-both') }]} required />}
        <p className='row'><Submit intent='ask'>{t('people.asking.ask.does')}</Submit></p>
      </Form>
    </section>
  )
}

/** Questions of the last sixty days, and where they stand. */
export function Questions({ title, id, empty, rows, ...part }: Part & { title: string; id: string; empty: string; rows: Asking['asked'] }) {
  const { t, day } = part
  return (
    <section className='part' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? <p className='soft'>{empty}</p> : (
        <Table
          caption={title} rows={rows} keyOf={({ question }) => question}
          columns={[
            { head: t('web.elsewhere.partner'), as: 'row', cell: ({ partner }) => partnerIn(part, partner) },
            { head: t('web.elsewhere.how'), cell: ({ way }) => t(`web.elsewhere.way.${way}`) },
            { head: t('web.elsewhere.when'), as: 'day', cell: ({ at }) => day(at) },
            { head: t('web.elsewhere.by'), cell: ({ by }) => by ?? '—' },
            { head: t('web.elsewhere.state'), bare: true, cell: ({ state }) => <><State is={looks[state]}>{t(`web.elsewhere.state.${state}`)}</State></> },
          ]}
        />
      )}
    </section>
  )
}

/** Who may ask us without being accepted each time, and until when. */
export function Allowed(part: Part) {
  const { t, lastDay, once, at, refused, asking: { allowed, partners } } = part
  return (
    <section className='part' aria-labelledby='allowed'>
      <h2 id='allowed'>{t('web.elsewhere.allowed')}</h2>
      {allowed.length === 0 ? <p className='soft'>{t('web.elsewhere.allowed-none')}</p> : (
        <ul className='lines'>
          {allowed.map(({ permission, partner, until, by }) => (
            <li key={permission}>
              <b>{partnerIn(part, partner)}</b> <span className='soft'>{t('web.elsewhere.until', { day: lastDay(until) })}{by && `, ${by}`}</span>
              <Form once={once[permission] ?? ''} hidden={{ permission }} label={partner.name}><p className='row'><Submit look='stop' intent='end'>{t('people.asking.end-allowing.does')}</Submit></p></Form>
            </li>
          ))}
        </ul>
      )}
      <details className='add' open={refused === 'allow'}>
        <summary>{t('people.asking.allow.does')}</summary>
        <Form once={once.allow ?? ''} label={t('people.asking.allow.does')}>
          <p className='text soft'>{t('web.elsewhere.allow-more')}</p>
          <Select {...at('allow.partner')} label={t('web.elsewhere.partner')} none={t('web.case.choose')} options={partners.map((one) => ({ value: one.organisation, text: partnerIn(part, one) }))} />
          <DateField {...at('allow.untilOn')} label={t('web.person.last-day')} hint={t('web.people.day-hint')} />
          <p className='row'><Submit look='also' intent='allow'>{t('people.asking.allow.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
