import type { Language } from '../../../core/words.ts'
import type { Said } from '../../../doors/problem.ts'
import type { openCompartment, showCompartment } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { countryName, dayInWords, momentInWords, type T } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { dayOf } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'

export type KeptShown = Awaited<ReturnType<typeof openCompartment.run>>
export type PartOfApart = {
  readonly t: T
  readonly language: Language
  readonly shown: Awaited<ReturnType<typeof showCompartment.run>>
  readonly kept: KeptShown | null
  readonly now: string
  readonly once: Readonly<Record<string, string>>
  readonly at: (name: string) => Filling
  /** The form that was refused, with what was typed into it. */
  readonly refused: { readonly part: string; readonly sent: unknown; readonly problem: Said } | undefined
}
const told = ['work', 'papers', 'health', 'family', 'account'] as const

/** What is kept, when it was asked for; otherwise the way to it, or whom to ask. */
export function KeptHere({ t, language, shown, kept }: PartOfApart) {
  const { compartment, office, person } = shown
  if (!compartment) return null
  const open = compartment.onList || compartment.openUntil !== null
  return (
    <section aria-labelledby='kept'>
      <h2 id='kept'>{compartment.codeName}</h2>
      <Facts look='pairs' facts={[{ name: t('web.apart.since'), value: dayInWords(language, dayOf(compartment.at, office.zone)) }]} />
      {!open && <Note>{t('web.apart.ask')}</Note>}
      {open && !kept && (
        <>
          <p className='text then'>{t('web.apart.open-hint')}</p>
          <p className='row'><a className='do' href={`/${language}/desk/people/${person}/apart?open=yes`}>{t('people.compartment.open.does')}</a></p>
        </>
      )}
      {compartment.openUntil && <p className='soft'>{t('web.apart.until', { moment: momentInWords(language, compartment.openUntil, office.zone) })}</p>}
      {kept && (
        <>
          <Facts facts={[
            { name: t('people.content.names'), value: kept.names.map(({ text }) => text).join(' · ') },
            ...(kept.identity.bornOn ? [{ name: t('people.content.born on'), value: dayInWords(language, kept.identity.bornOn) }] : []),
            ...(kept.identity.citizenship ? [{ name: t('people.content.citizenship'), value: countryName(language, kept.identity.citizenship) }] : []),
            ...told.flatMap((name) => (kept.identity[name] ? [{ name: t(`people.content.${name}`), value: <Paragraphs text={kept.identity[name]} /> }] : [])),
            ...kept.asked.flatMap(({ account, name, contact }) => [{ name: t('web.apart.told'), value: <Paragraphs text={[account, name, contact].filter(Boolean).join('\n\n')} /> }]),
          ]} />
          <Careful t={t} {...kept.contact} />
        </>
      )}
    </section>
  )
}

/** Who is on the list; for those who are, how it is changed and who opened it in an emergency. */
export function ApartList({ t, language, shown, once, at }: PartOfApart) {
  const { compartment, office, colleagues } = shown
  if (!compartment) return null
  const { list, onList, broken } = compartment
  const others = colleagues.filter(({ account }) => !list.some((one) => one.account === account))
  return (
    <>
      <h2>{t('web.apart.list')}</h2>
      <ul className='lines'>
        {list.map(({ account, name }) => (
          <li key={account}>
            {name}
            {onList && list.length > 1 && <Form once={once[account] ?? ''} hidden={{ colleague: account }}><Submit look='plain' intent='off'>{t('web.apart.off')}</Submit></Form>}
          </li>
        ))}
      </ul>
      {onList && others.length > 0 && (
        <Form once={once.add ?? ''}>
          <Select {...at('colleague')} label={t('web.apart.colleague')} options={others.map(({ account, name }) => ({ value: account, text: name }))} />
          <p className='row'><Submit look='also' intent='add'>{t('people.compartment.add-to-list.does')}</Submit></p>
        </Form>
      )}
      {broken.length > 0 && (
        <>
          <h2>{t('web.apart.broken')}</h2>
          <ul className='lines'>{broken.map(({ name, reason, at: when }) => <li key={when}><b>{name}</b> <span className='soft'>{momentInWords(language, when, office.zone)}</span><br />{reason}</li>)}</ul>
        </>
      )}
    </>
  )
}
