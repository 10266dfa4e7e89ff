import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Qr } from '../../parts/qr.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, type T } from '../../words.ts'
import { dayOf } from '../days.ts'

type Part = { readonly t: T; readonly language: Language; readonly at: (name: string) => Filling; readonly refused: string | undefined }

/** One types one's password again before anything here changes. */
const Password = ({ t, at, form }: Part & { form: string }) => (
  <TextField {...at(`${form}.password`)} type='password' label={t('web.own.password-now')} autoComplete='current-password' required />
)

/** Without a second step: what it is, and a beginning. */
export function Off(part: Part) {
  const { t } = part
  return (
    <>
      <p><State is='none'>{t('web.own.second-step-off')}</State></p>
      <p className='text'>{t('web.own.second-step-more')}</p>
      <Form label={t('web.own.second-step-begin')}>
        <Password {...part} form='begin' />
        <p className='row'><Submit intent='begin'>{t('web.own.second-step-begin')}</Submit></p>
      </Form>
    </>
  )
}

/** The secret as a picture and as text, and the first code. */
export function Begun({ t, at, secret, uri }: Part & { secret: string; uri: string }) {
  return (
    <div className='flow'>
      <p className='text'>{t('web.own.second-step-picture')}</p>
      <Qr text={uri} label={t('web.own.second-step-picture-label')} />
      <p className='text'>{t('web.own.second-step-secret')}</p>
      <p><code className='once'>{secret}</code></p>
      <Form label={t('web.own.second-step-confirm')}>
        <TextField {...at('confirm.code')} label={t('web.second-step.code')} hint={t('web.own.code-hint')} autoComplete='one-time-code' required short />
        <p className='row'><Submit intent='confirm'>{t('web.own.second-step-confirm')}</Submit></p>
      </Form>
    </div>
  )
}

/** With a second step: since when, how many recovery codes are left, new ones, and an end to it. */
export function On(part: Part & { since: string; codesLeft: number }) {
  const { t, language, since, codesLeft, refused } = part
  return (
    <>
      <p><State is='done'>{t('web.own.second-step-on', { day: dayInWords(language, dayOf(since, 'UTC')) })}</State></p>
      <p className='text'>{t('web.own.codes-left', { count: codesLeft })}</p>
      <details className='add' open={refused === 'renew'}>
        <summary>{t('web.own.codes-renew')}</summary>
        <Form label={t('web.own.codes-renew')}>
          <Password {...part} form='renew' />
          <p className='row'><Submit intent='renew'>{t('web.own.codes-renew')}</Submit></p>
        </Form>
      </details>
      <details className='add' open={refused === 'end'}>
        <summary>{t('web.own.second-step-end')}</summary>
        <p className='text soft'>{t('web.own.second-step-end-more')}</p>
        <Form label={t('web.own.second-step-end')}>
          <Password {...part} form='end' />
          <p className='row'><Submit look='stop' intent='end'>{t('web.own.second-step-end')}</Submit></p>
        </Form>
      </details>
    </>
  )
}

/** Recovery codes, shown once. */
export const Codes = ({ t, codes }: { t: T; codes: readonly string[] }) => (
  <Note title={t('web.own.codes')}>
    <p>{t('web.own.codes-more')}</p>
    <ul className='codes'>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
  </Note>
)
