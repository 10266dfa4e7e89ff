import type { ReactNode } from 'react'
import { Form, Submit } from '../../parts/form.tsx'
import type { PartOfCase } from './shown.ts'

/** A small form, folded until it is wanted and open when it was refused. Draws nothing where nothing may be changed. */
export function Add({ part: { may, here, once, refused }, name, title, children }: { part: PartOfCase; name: string; title: string; children: ReactNode }) {
  if (!may) return null
  return (
    <details className='add' open={refused === name} data-key={name}>
      <summary>{title}</summary>
      <Form action={here} once={once[name] ?? ''} label={title}>
        {children}
        <p className='row'><Submit intent={name}>{title}</Submit></p>
      </Form>
    </details>
  )
}
