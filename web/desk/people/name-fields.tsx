import type { Filling } from '../../form.ts'
import { TextField } from '../../parts/field.tsx'
import type { T } from '../../words.ts'
import { alphabets, nameRows } from './names.ts'

/** The names of a person in two alphabets: the one of the papers in sight, others folded away until there are some. */
export function NameFields({ t, at }: { t: T; at: (name: string) => Filling }) {
  const [first, ...more] = nameRows
  const row = (name: (typeof nameRows)[number]) => (
    <div className='col' key={name}>
      {alphabets.map((alphabet) => (
        <TextField key={alphabet} {...at(`names.${name}.${alphabet}`)} label={t(`web.names.${name}.${alphabet}`)} autoComplete='off' />
      ))}
    </div>
  )
  const given = more.some((name) => alphabets.some((alphabet) => at(`names.${name}.${alphabet}`).given.length > 0))
  return (
    <>
      {row(first)}
      <details open={given}><summary>{t('web.names.more')}</summary><p className='hint'>{t('web.names.more-hint')}</p>{more.map(row)}</details>
    </>
  )
}
