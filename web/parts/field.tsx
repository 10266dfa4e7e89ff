import type { ReactNode } from 'react'
import { fieldId } from '../form.ts'

/** What every field has. `name`, `given` and `why` come from `filled()` in web/form.ts. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  given?: readonly string[]
  why?: readonly string[]
  required?: boolean
}

const isWrong = (why: readonly string[] | undefined) => why !== undefined && why.length > 0

/** What ties an input to its hint and to what is wrong with it. */
function tied({ name, hint, why, required }: FieldProps) {
  const wrong = isWrong(why)
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, wrong && `${id}-why`].filter(Boolean).join(' ')
  return { id, name, required, 'aria-describedby': described || undefined, 'aria-invalid': wrong || undefined } as const
}

function Around({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <div className={isWrong(field.why) ? 'field wrong' : 'field'}>
      <label htmlFor={fieldId(field.name)}>{field.label}</label>
      <Beneath {...field} />
      {children}
    </div>
  )
}

function Beneath({ name, hint, why = [] }: FieldProps) {
  return (
    <>
      {hint && <span className='hint' id={`${fieldId(name)}-hint`}>{hint}</span>}
      {isWrong(why) && <span className='why' id={`${fieldId(name)}-why`}>{why.map((one) => <span key={one} className='why'>{one}</span>)}</span>}
    </>
  )
}

type Typed = FieldProps & {
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'number'
  /** What the browser may fill in; `off` where the next person at this phone should not see it. */
  autoComplete?: string
  short?: boolean
  lang?: string
}

/** One line of text. */
export function TextField({ type = 'text', autoComplete, short, lang, ...field }: Typed) {
  return (
    <Around field={field}>
      <input
        {...tied(field)} type={type} lang={lang} className={short ? 'short' : undefined} autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'} defaultValue={type === 'password' ? undefined : field.given?.[0]}
      />
    </Around>
  )
}

/** Several lines of text. */
export function TextArea({ rows = 5, lang, ...field }: FieldProps & { rows?: number; lang?: string }) {
  return <Around field={field}><textarea {...tied(field)} rows={rows} lang={lang} defaultValue={field.given?.[0]} /></Around>
}

/** A day, typed: day, month, year. The hint shows an example. */
export function DateField({ autoComplete = 'off', ...field }: FieldProps & { autoComplete?: string }) {
  return <Around field={field}><input {...tied(field)} className='short' autoComplete={autoComplete} defaultValue={field.given?.[0]} /></Around>
}

/** A file from the person's machine; a browser never fills it again. */
export function FileField({ accept, ...field }: FieldProps & { accept?: string }) {
  return <Around field={field}><input {...tied(field)} type='file' accept={accept} /></Around>
}

export type Option = { readonly value: string; readonly text: ReactNode; readonly hint?: ReactNode }

/** One of many, folded. `none` is the first line, which chooses nothing. */
export function Select({ options, none, ...field }: FieldProps & { options: readonly Option[]; none?: string }) {
  return (
    <Around field={field}>
      <select {...tied(field)} defaultValue={field.given?.[0] ?? ''}>
        {none !== undefined && <option value=''>{none}</option>}
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Around>
  )
}

/** One of a few, all in sight. */
export function Choice({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  return <Group field={field} options={options} type='radio' />
}

/** Any of a few; its fields arrive as a list under `name`. */
export function Ticks({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  return <Group field={field} options={options} type='checkbox' />
}

function Group({ field, options, type }: { field: FieldProps; options: readonly Option[]; type: 'radio' | 'checkbox' }) {
  const { id, name, 'aria-describedby': described } = tied(field)
  return (
    <fieldset className={isWrong(field.why) ? 'field wrong' : 'field'} aria-describedby={described}>
      <legend>{field.label}</legend>
      <Beneath {...field} />
      {options.map((option, at) => (
        <OneTick
          key={option.value} {...option} id={at === 0 ? id : `${id}-${option.value.replace(/[^\p{L}\p{N}]+/gu, '-')}`} type={type}
          name={type === 'checkbox' ? `${name}[]` : name} ticked={field.given?.includes(option.value)} wrong={isWrong(field.why)}
        />
      ))}
    </fieldset>
  )
}

/** Yes, or nothing: a single box. Its label is the whole sentence; it arrives as `true` or not at all. */
export function Tick({ name, label, hint, given, why = [] }: FieldProps) {
  const field = { name, label, why }
  return (
    <div className={isWrong(why) ? 'field wrong' : 'field'}>
      <Beneath {...field} />
      <OneTick id={fieldId(name)} type='checkbox' name={name} value='true' text={label} hint={hint} ticked={given?.includes('true')} wrong={isWrong(why)} />
    </div>
  )
}

function OneTick({ id, name, type, value, text, hint, ticked, wrong }: Option & {
  id: string; name: string; type: 'radio' | 'checkbox'; ticked: boolean | undefined; wrong: boolean
}) {
  return (
    <div className='tick'>
      <input
        type={type} id={id} name={name} value={value} defaultChecked={ticked}
        aria-invalid={wrong && type === 'checkbox' ? true : undefined} aria-describedby={hint ? `${id}-more` : undefined}
      />
      <label htmlFor={id}>{text}</label>
      {hint && <span className='hint' id={`${id}-more`}>{hint}</span>}
    </div>
  )
}
