import type { Filling } from '../form.ts'
import { Choice, TextField } from '../parts/field.tsx'
import { consentOptions } from './consent-options.ts'
import type { T } from './words.ts'

/** What somebody says who registers, or accepts an invitation. */
export function GuestFields({ t, at }: { t: T; at: (name: string) => Filling }) {
  return (
    <>
      <TextField {...at('name')} label={t('events.registrations.name')} hint={t('events.registrations.name-hint')} autoComplete='name' required />
      <TextField {...at('institution')} label={t('events.registrations.institution')} autoComplete='organization' />
      <TextField {...at('contact')} label={t('events.registrations.contact')} hint={t('events.registrations.contact-hint')} autoComplete='off' />
      <Choice {...at('consent')} label={t('events.consent.title')} hint={t('events.consent.hint')} options={consentOptions(t)} />
    </>
  )
}
