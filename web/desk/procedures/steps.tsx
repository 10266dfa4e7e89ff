import { DateField, Select, TextArea, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayTyped } from '../days.ts'
import { citedIn, nameIn, type PartOfFile, type Shown } from './say.ts'

type Next = Shown['next'][number]

/** What the law lets happen next: each step with who takes it, and a form for exactly what it needs. */
export function Steps({ part }: { part: PartOfFile }) {
  const { t, shown: { next, open, erased } } = part
  return (
    <section className='part' aria-labelledby='steps'>
      <h2 id='steps'>{t('web.law-file.steps')} <span className='soft num'>{next.length}</span></h2>
      {next.length === 0
        ? <Empty title={t('web.law-file.steps-none')} next={<span className='soft'>{t('web.law-file.steps-none-next')}</span>} />
        : <ul className='lines'>{next.map((one) => <Step key={one.step} part={part} one={one} acts={open && !erased} />)}</ul>}
    </section>
  )
}

function Step({ part, one, acts }: { part: PartOfFile; one: Next; acts: boolean }) {
  const { t, refused } = part
  const name = `take-${one.step}`
  const may = one.by.filter((role) => role.may === 'takes' || role.may === 'records')
  const waits = one.waitsFor.length > 0 && t('web.law-file.waits', { steps: one.waitsFor.map((step) => nameIn(t, 'step', step)).join('; ') })
  const held = one.heldBy.length > 0 && t('web.law-file.step-held', { holds: one.heldBy.map((hold) => nameIn(t, 'hold', hold)).join('; ') })
  // What rests on a free choice waits until each of its facts was found, last of all, to be so.
  const unfree = one.restsOnChoice && part.shown.voluntariness?.some(({ found }) => found[0]?.finding !== 'yes')
  return (
    <li>
      <b>{one.says}</b>
      <div className='soft'>
        {t('web.law-file.by', { roles: one.by.map(({ role }) => nameIn(t, 'role', role)).join(' · ') })}. {citedIn(part.language, part.shown, one.law)}
        {one.leadsTo && <>. {t('web.law-file.leads', { stage: nameIn(t, 'stage', one.leadsTo) })}</>}
      </div>
      {held && <p><State is='held'>{held}</State></p>}
      {waits && <p className='soft'>{waits}</p>}
      {unfree && <p className='soft'>{t('web.law-file.free-first')}</p>}
      {acts && !held && !waits && !unfree && (may.length === 0
        ? <p className='soft'>{t('web.law-file.not-mine', { roles: [...new Set(one.by.flatMap(({ staff }) => (staff === 'recorded' ? [] : staff)))].map((role) => t(`directory.staff.${role}`)).join(', ') || part.shown.worker.name })}</p>
        : (
          <details className='add' open={refused === name}>
            <summary>{t(may.some((role) => role.may === 'takes') ? 'web.law-file.take' : 'web.law-file.record')}</summary>
            <StepForm part={part} one={one} name={name} roles={may.map(({ role }) => role)} />
          </details>
        ))}
    </li>
  )
}

function StepForm({ part: { t, language, shown, here, once, at }, one, name, roles }: { part: PartOfFile; one: Next; name: string; roles: readonly Next['by'][number]['role'][] }) {
  const example = dayTyped(shown.today) ?? ''
  return (
    <Form action={here} once={once[name] ?? ''} seen={shown.version} label={one.says}>
      {one.effects && one.effects.length > 0 && (
        <div role='group' aria-label={t('web.law-file.effects')}>
          <p><b>{t('web.law-file.effects')}</b></p>
          <ul className='lines'>{one.effects.map(({ clock, does, law }) => <li key={clock}>{nameIn(t, 'clock', clock)}: <b>{t(`procedures.effect.${does}`)}</b> <span className='soft'>{citedIn(language, shown, law)}</span></li>)}</ul>
        </div>
      )}
      <DateField {...at(`${name}.on`)} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: example })} />
      {shown.countsHours && <TextField {...at(`${name}.time`)} short label={t('web.law-file.time')} hint={t('web.law-file.time-hint')} autoComplete='off' />}
      {roles.length > 1 && <Select {...at(`${name}.by`)} label={t('web.law-file.role')} none={t('web.case.choose')} options={roles.map((role) => ({ value: role, text: nameIn(t, 'role', role) }))} />}
      {one.needs.map(({ need, field, is }) => {
        const filling = { ...at(`${name}.needs.${field}`), label: nameIn(t, 'need', need) }
        if (is === 'day') return <DateField key={need} {...filling} hint={t('web.law-file.day-hint', { day: example })} />
        return is === 'text' ? <TextArea key={need} {...filling} hint={t('web.law-file.text-hint')} rows={2} /> : <TextField key={need} {...filling} hint={t('web.law-file.paper-hint')} autoComplete='off' />
      })}
      {one.by.some(({ staff }) => staff === 'recorded') && <TextField {...at(`${name}.byWhom`)} label={t('web.law-file.whom')} hint={t('web.law-file.whom-hint')} autoComplete='off' />}
      <p className='row'><Submit intent={name}>{t('web.law-file.save')}</Submit></p>
    </Form>
  )
}
