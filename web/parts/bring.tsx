import type { ReactNode } from 'react'
import type { Filling } from '../form.ts'
import { FileField } from './field.tsx'
import { Form, Submit } from './form.tsx'

/** A part of a page that takes one file and nothing else, without a script too. `id`: of its heading; `does`: what the heading says; `send`: the button, where it says another word; `children`: what to know first. */
export function Bring({ id = 'bring', does, send = does, once, at, label, hint, accept, apart = false, children }: {
  id?: string; does: string; send?: string; once: string; at: Filling; label: string; hint?: string; accept: string; apart?: boolean; children?: ReactNode
}) {
  return (
    <section className={apart ? 'part' : undefined} aria-labelledby={id}>
      <h2 id={id}>{does}</h2>
      {children}
      <Form files once={once} label={does}>
        <FileField {...at} label={label} {...(hint && { hint })} accept={accept} />
        <p className='row'><Submit>{send}</Submit></p>
      </Form>
    </section>
  )
}
