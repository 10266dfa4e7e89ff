import type { exchangeOfFile } from '../../../domains/procedures/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { isKey } from '../../words.ts'
import { shortDay } from '../days.ts'
import { nameIn, type PartOfFile } from './say.ts'

export type OtherSide = Awaited<ReturnType<typeof exchangeOfFile.run>>

/** The other side of a file: what came and waits, which of our steps wait to be sent, what was sent and what became of it. */
export function OtherSideOfFile({ part, other }: { part: PartOfFile; other: OtherSide }) {
  const { t, language, shown } = part
  if (!other.sides) return null
  const came = other.came.filter(({ ended }) => ended === null)
  return (
    <section className='part' aria-labelledby='other-side'>
      <h2 id='other-side'>{t('web.exchange.title')}</h2>
      {other.partner && <p>{other.partner.name} <span className='soft num'>{other.number}</span></p>}
      {came.map(({ parcel, step, on }) => (
        <p key={parcel}><State is='now'>{t('web.exchange.came', { step: nameIn(t, 'step', step), day: shortDay(language, on, shown.today) })}</State> <a className='also' href={`/${language}/desk/procedures/incoming/${parcel}`}>{t('web.exchange.open')}</a></p>
      ))}
      {other.waiting.length === 0 && other.sent.length === 0 && came.length === 0 && <Empty title={t('web.exchange.none')} next={<span className='soft'>{t('web.exchange.none-next')}</span>} />}
      {other.waiting.length > 0 && <ul className='lines'>{other.waiting.map((one) => <Waiting key={one.row} part={part} other={other} one={one} />)}</ul>}
      {other.sent.length > 0 && (
        <>
          <h3>{t('web.exchange.sent')}</h3>
          <ul className='lines'>{other.sent.map((one) => <Sent key={one.dispatch} part={part} one={one} />)}</ul>
        </>
      )}
      <p><a href={`/${language}/desk/procedures/ledger?file=${shown.file}`}>{t('web.ledger.of-file')}</a></p>
    </section>
  )
}

function Waiting({ part: { t, language, shown, here, once, at, refused, acts }, other, one }: { part: PartOfFile; other: OtherSide; one: OtherSide['waiting'][number] }) {
  const name = `send-${one.row}`
  return (
    <li>
      <b>{nameIn(t, 'step', one.step)}</b> <span className='soft'>{shortDay(language, one.on, shown.today)}. {one.law.article}</span>
      {one.as !== one.step && <div className='soft'>{t('web.exchange.told-as', { step: nameIn(t, 'step', one.as) })}</div>}
      <div className='soft'>{t('web.exchange.goes', { classes: one.classes.map((kind) => t(`procedures.class.${kind}`)).join('; ') })}</div>
      {!shown.erased && acts && (
        <details className='add' open={refused === name}>
          <summary>{t('web.exchange.send')}</summary>
          <p className='soft'>{t('web.exchange.send-more', { purpose: t(`procedures.purpose.${one.purpose}`), article: `${one.law.article}, ${one.law.source}` })}</p>
          <Form action={here} once={once[name] ?? ''} seen={shown.version} hidden={{ step: one.row }} label={nameIn(t, 'step', one.step)}>
            {other.partners.length > 1 && <Select {...at(`${name}.to`)} label={t('web.exchange.to')} none={t('web.case.choose')} options={other.partners.map(({ id, name: text }) => ({ value: id, text }))} />}
            <p className='row'><Submit intent={name}>{t('web.exchange.send')}</Submit></p>
          </Form>
        </details>
      )}
    </li>
  )
}

function Sent({ part: { t, language, shown, here, once, acts }, one }: { part: PartOfFile; one: OtherSide['sent'][number] }) {
  const name = `recall-${one.dispatch}`
  const state = `web.exchange.ended.${one.ended?.why ?? 'waits'}`
  return (
    <li>
      <b>{nameIn(t, 'step', one.as)}</b> <span className='soft'>{shortDay(language, one.at.slice(0, 10), shown.today)}, {one.by}. {one.article}</span>
      <div><State is={one.ended === null ? 'ahead' : one.ended.why === 'taken up' ? 'done' : 'none'}>{isKey(state) ? t(state) : state}</State></div>
      {one.ended === null && acts && (
        <Form action={here} once={once[name] ?? ''} hidden={{ dispatch: one.dispatch }} label={t('web.exchange.recall')}>
          <p className='row'><Submit look='also' intent={name}>{t('web.exchange.recall')}</Submit></p>
        </Form>
      )}
    </li>
  )
}
