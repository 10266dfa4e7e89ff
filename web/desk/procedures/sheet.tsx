import { inLatin, isCyrillic } from '../../../core/latin.ts'
import { dayInWords } from '../../words.ts'
import { DateField, Select, TextArea, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { filled, type Filling } from '../../form.ts'
import { dayTyped } from '../days.ts'
import { maySet, type PartOfForms } from './say-forms.ts'

type Part = PartOfForms['shown']['sheet'][number]
type Field = Part['fields'][number]

/** What the forms ask for and no step says, part by part; what a step told stands as it is. */
export function SheetOfFile({ part }: { part: PartOfForms }) {
  const { t, shown: { sheet } } = part
  if (sheet.length === 0) return null
  return (
    <section className='part' aria-labelledby='sheet'>
      <h2 id='sheet'>{t('web.forms.sheet')}</h2>
      <p className='soft'>{t('web.forms.sheet-lede')}</p>
      <ul className='lines'>{sheet.map((one) => <SheetPart key={one.part} part={part} one={one} />)}</ul>
    </section>
  )
}

function SheetPart({ part: { t, language, shown, here, once, at, refused }, one: { part, fields } }: { part: PartOfForms; one: Part }) {
  const { version, today } = shown
  const known = (field: Field): string | null => field.told ?? field.value ?? field.otherwise
  const start = filled({ [part]: Object.fromEntries(fields.map((field) => [field.field, startOf(field)])) })
  const fillings = refused === part ? at : start
  const says = ({ is, ...field }: Field) => saidIn(t, language, is, known({ is, ...field }) ?? '')
  return (
    <li>
      <b>{t(`procedures.sheet.${part}`)}</b> <span className='soft'>{t('web.forms.filled', { count: fields.filter((field) => known(field) !== null).length, all: fields.length })}</span>
      <dl className='pairs'>{fields.filter((field) => known(field) !== null).map((field) => <div key={field.field}><dt>{t(`procedures.field.${field.field}`)}</dt><dd>{says(field)}</dd></div>)}</dl>
      {maySet(shown) && (
        <details className='add' open={refused === part}>
          <summary aria-label={`${t('web.forms.edit')}: ${t(`procedures.sheet.${part}`)}`}>{t('web.forms.edit')}</summary>
          <Form action={here} once={once[part] ?? ''} seen={version} label={t(`procedures.sheet.${part}`)}>
            {fields.map((field) => (field.told !== null
              ? <p key={field.field}><b>{t(`procedures.field.${field.field}`)}:</b> {says(field)} <span className='soft'>({t('web.forms.told')})</span></p>
              : <OneField key={field.field} t={t} today={today} field={field} filling={fillings(`${part}.${field.field}`)} />))}
            <p className='row'><Submit intent={part}>{t('web.forms.save')}</Submit></p>
          </Form>
        </details>
      )}
    </li>
  )
}

const startOf = ({ is, value, otherwise }: Field): string | null => {
  const text = value ?? otherwise
  return text !== null && is === 'day' ? (dayTyped(text) ?? text) : text
}

function saidIn(t: PartOfForms['t'], language: PartOfForms['language'], is: Field['is'], value: string): string {
  if (typeof is !== 'string') {
    const chosen = is.find((one) => one === value)
    return chosen === undefined ? value : t(`procedures.choice.${chosen}`)
  }
  if (is === 'tick') return t('procedures.choice.yes')
  if (is === 'day') return dayInWords(language, value)
  return (is === 'name' || is === 'names') && isCyrillic(value) ? `${value} (${inLatin(value)})` : value
}

function OneField({ t, today, field: { field, is }, filling }: { t: PartOfForms['t']; today: string; field: Field; filling: Filling }) {
  const asked = { ...filling, label: t(`procedures.field.${field}`) }
  if (typeof is !== 'string') return <Select {...asked} none={t('web.case.choose')} options={is.map((value) => ({ value, text: t(`procedures.choice.${value}`) }))} />
  switch (is) {
    case 'day': return <DateField {...asked} hint={t('web.forms.day-hint', { day: dayTyped(today) ?? '' })} />
    case 'time': return <TextField {...asked} short hint={t('web.forms.time-hint')} autoComplete='off' />
    case 'number': return <TextField {...asked} short autoComplete='off' />
    case 'tick': return <Tick {...asked} />
    case 'names': return <TextArea {...asked} rows={3} hint={t('web.forms.lines-hint')} />
    case 'text': return <TextArea {...asked} rows={3} {...(['notByAir', 'protectiveMeasures', 'supportAsked', 'observations'].includes(field) && { hint: t('web.forms.no-diagnosis') })} />
    case 'name': return <TextField {...asked} autoComplete='off' {...(field === 'surname' && { hint: t('web.forms.latin-hint', { latin: 'Щукина — Shchukina' }) })} />
    default: return <TextField {...asked} autoComplete='off' />
  }
}
