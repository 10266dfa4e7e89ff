import { forcedForms, safeguards } from '../../../domains/procedures/index.ts'
import { DateField, Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { isKey } from '../../words.ts'
import { dayTyped, shortDay } from '../days.ts'
import { citedIn, nameIn, type PartOfFile, type Shown } from './say.ts'

type Check = Shown['check'][number]

/** Before an application: what forbids it and what the instrument asks, each with its article; and the form in which what was found is recorded. */
export function Readiness({ part }: { part: PartOfFile }) {
  const { t, language, shown } = part
  if (shown.check.length === 0) return null
  const forbids = shown.check.filter(({ is }) => is === 'forbids').length
  return (
    <section className='part' aria-labelledby='before'>
      <h2 id='before'>{t('web.law-file.before')}</h2>
      <p>{forbids > 0 ? <State is='late'>{t('web.law-file.before-forbidden', { count: forbids })}</State> : <State is='done'>{t('web.law-file.before-open')}</State>}</p>
      <ul className='lines'>
        {shown.check.map((one) => (
          <li key={`${one.of} ${one.name}`}>
            <State is={one.is === 'there' ? 'done' : one.is === 'forbids' ? 'late' : 'ahead'}>{lineOf(part, one)}</State>
            <div className='soft'>{citedIn(language, shown, one.law)}</div>
          </li>
        ))}
      </ul>
      {shown.found.map(({ row, fact, answer, form, on, by }) => (
        <p key={row} className='soft'>{nameOf(part, `procedures.before.${fact}.${answer}`)}{form && ` (${nameOf(part, `procedures.form.${form}`)})`}. {shortDay(language, on, shown.today)}, {by}</p>
      ))}
      {shown.open && !shown.erased && part.acts && <Find part={part} />}
    </section>
  )
}

const nameOf = ({ t }: Pick<PartOfFile, 't'>, key: string): string => (isKey(key) ? t(key) : key)

function lineOf(part: PartOfFile, { of, name, answer, is }: Check): string {
  const { t } = part
  switch (of) {
    case 'found': return nameOf(part, `procedures.before.${name}.${answer ?? 'not found'}`)
    case 'hold': return is === 'forbids' ? nameIn(t, 'hold', name) : t('web.law-file.before-no-hold', { hold: nameIn(t, 'hold', name) })
    case 'particular': return t(is === 'there' ? 'web.law-file.before-there' : 'web.law-file.before-missing', { what: t(name === 'name' ? 'web.law-files.new.name' : 'web.law-files.new.born') })
    case 'need': return t('web.law-file.before-need', { what: nameIn(t, 'need', name) })
  }
}

function Find({ part }: { part: PartOfFile }) {
  const { t, shown, here, once, at, refused } = part
  return (
    <details className='add' open={refused === 'found'}>
      <summary>{t('web.law-file.before-record')}</summary>
      <Form action={here} once={once.found ?? ''} seen={shown.version} label={t('web.law-file.before-record')}>
        <Select {...at('found.answer')} label={t('web.law-file.before-what')} none={t('web.case.choose')} options={Object.entries(safeguards).flatMap(([fact, answers]) => answers.map((answer) => ({ value: answer, text: nameOf(part, `procedures.before.${fact}.${answer}`) })))} />
        <Select {...at('found.form')} label={t('web.law-file.form-of-return')} hint={t('web.law-file.before-form-hint')} none={t('web.case.choose')} options={forcedForms.map((form) => ({ value: form, text: nameOf(part, `procedures.form.${form}`) }))} />
        <DateField {...at('found.on')} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(shown.today) ?? '' })} />
        <p className='row'><Submit intent='found'>{t('web.law-file.save')}</Submit></p>
      </Form>
    </details>
  )
}
