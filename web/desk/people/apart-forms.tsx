import { moveBackReasons } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, TextArea, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { dayTyped } from '../days.ts'
import type { KeptShown, PartOfApart } from './apart-parts.tsx'
import { ContactFields } from './contact-fields.tsx'
import { BirthFields, ToldFields } from './known-fields.tsx'
import { NameFields } from './name-fields.tsx'
import { namesTyped } from './names.ts'

/** Before: what will be moved, and who else shall be on the list. */
export function KeepApart({ t, shown, once, at }: PartOfApart) {
  return (
    <Form once={once.move ?? ''} seen={shown.version}>
      <p className='text'>{t('web.apart.none')}</p>
      <p className='text then'>{t('web.apart.what')}</p>
      <p className='text then'>{t('web.apart.notes')}</p>
      <div className='then'><Ticks {...at('also')} label={t('web.apart.also')} hint={t('web.apart.also-hint')} options={shown.colleagues.map(({ account, name }) => ({ value: account, text: name }))} /></div>
      <p className='row'><Submit intent='move'>{t('people.compartment.move.does')}</Submit></p>
    </Form>
  )
}

/** For one who is not on the list, when nobody on it can be had. */
export function BreakIt({ t, once, at }: PartOfApart) {
  return (
    <section className='part' aria-labelledby='glass'>
      <h2 id='glass'>{t('web.apart.glass')}</h2>
      <Form once={once.glass ?? ''}>
        <p className='text'>{t('web.apart.glass-hint')}</p>
        <TextArea {...at('reason')} label={t('web.apart.reason')} rows={4} required />
        <p className='row'><Submit look='stop' intent='glass'>{t('people.compartment.break-glass.does')}</Submit></p>
      </Form>
    </section>
  )
}

/** Changes what is kept, where it is kept: for those on the list. After a conflict the form takes the version that stands. */
export function ChangeKept({ t, language, once, refused, kept }: PartOfApart & { readonly kept: KeptShown }) {
  const mine = refused?.part === 'change' ? refused : undefined
  const stands = { ...kept.identity, ...kept.contact, bornOn: dayTyped(kept.identity.bornOn), names: namesTyped(kept.names) }
  const at = filled(mine?.sent ?? stands, mine?.problem.fields)
  return (
    <details className='add part' open={mine !== undefined}>
      <summary>{t('people.compartment.change.does')}</summary>
      <Form once={once.change ?? ''} seen={kept.version}>
        <h2>{t('web.people.names')}</h2>
        <NameFields t={t} at={at} />
        <h2>{t('web.person.known')}</h2>
        <BirthFields t={t} language={language} at={at} />
        <ToldFields t={t} at={at} />
        <h2>{t('web.people.contact')}</h2>
        <ContactFields t={t} at={at} />
        <p className='hint'>{t('web.change.left-out')}</p>
        <p className='row'><Submit intent='change'>{t('web.change.save')}</Submit></p>
      </Form>
    </details>
  )
}

/** The end of it, with a reason. */
export function PutBack({ t, kept, once, at }: PartOfApart) {
  return (
    <section className='part' aria-labelledby='back'>
      <h2 id='back'>{t('web.apart.back')}</h2>
      <Form once={once.back ?? ''} seen={kept?.version ?? 1}>
        <Choice {...at('why')} label={t('web.apart.reason')} options={moveBackReasons.map((value) => ({ value, text: t(`people.compartment.why.${value}`) }))} required />
        <p className='row'><Submit look='stop' intent='back'>{t('people.compartment.move-back.does')}</Submit></p>
      </Form>
    </section>
  )
}
