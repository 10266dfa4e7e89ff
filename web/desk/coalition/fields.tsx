import type { ReactNode } from 'react'
import { targets } from '../../../domains/coalition/index.ts'
import { languages, type Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import { DateField, Select, TextArea, TextField, Tick, Ticks, type Option } from '../../parts/field.tsx'
import { ownName, translate, type Key } from '../../words.ts'
import { countries } from '../people/countries.ts'

/** How a field of a form is asked for. `choose` takes what the page has found to choose from, under the field's own name. */
export type As = 'line' | 'text' | 'day' | 'number' | 'tick' | 'country' | 'language' | 'targets' | 'choose'
export type Asked = { readonly name: string; readonly label: Key; readonly as: As; readonly hint?: Key; readonly among?: readonly { readonly value: string; readonly key: Key }[] }
/** What the page found for fields that one chooses from: seats that vote come as fields of their own. */
export type Found = Readonly<Record<string, readonly { readonly value: string; readonly text: string }[]>>

/** One field as its form draws it. */
export function AskedField({ language, field, filling, found, says }: { language: Language; field: Asked; filling: Filling; found: Found; says: ReadonlyMap<string, ReactNode> }): ReactNode {
  const t = translate(language)
  const shown = { ...filling, label: t(field.label), ...(field.hint && { hint: t(field.hint) }) }
  switch (field.as) {
    case 'line': return <TextField {...shown} autoComplete='off' />
    case 'number': return <TextField {...shown} type='number' short />
    case 'text': return <TextArea {...shown} rows={4} />
    case 'day': return <DateField {...shown} hint={shown.hint ?? t('web.case.due-hint')} />
    case 'tick': return <Tick {...shown} />
    case 'country': return <Select {...shown} none='…' options={countries(language)} />
    case 'language': return <Select {...shown} options={languages.map((value) => ({ value, text: ownName[value] }))} />
    case 'targets': return <Ticks {...shown} options={targets.map((value) => ({ value, text: <><span className='num'>{value}</span> {says.get(value)}</> }))} />
    case 'choose': return <Select {...shown} none='…' options={[...(field.among ?? []).map(({ value, key }): Option => ({ value, text: t(key) })), ...(found[field.name] ?? [])]} />
  }
}
