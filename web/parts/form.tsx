import type { ReactNode } from 'react'
import { useId } from 'react'

export type FormProps = {
  /** Where it goes; without it, to the address of the page. */
  action?: string
  /** Words that make sending it twice the same as once: a new one for each form drawn. */
  once?: string
  /** The version that the person saw and edits. */
  seen?: string | number
  /** What else goes along unseen: ids, never secrets. */
  hidden?: Readonly<Record<string, string>>
  method?: 'post' | 'get'
  files?: boolean
  label?: string
  id?: string
  children: ReactNode
}

/** A form that needs no script. The browser checks nothing: what is wrong is said by the server, in the reader's language. */
export function Form({ action, once, seen, hidden = {}, method = 'post', files, label, id, children }: FormProps) {
  const unseen = { ...hidden, ...(once !== undefined && { key: once }), ...(seen !== undefined && { seen: String(seen) }) }
  return (
    <form id={id} action={action} method={method} encType={files ? 'multipart/form-data' : undefined} aria-label={label} noValidate>
      {Object.entries(unseen).map(([name, value]) => <input key={name} type='hidden' name={name} value={value} />)}
      {children}
    </form>
  )
}

/**
 * The button that sends. `intent` tells the server which of several it was.
 * `refused` says why it cannot be pressed: it stays in sight, and does nothing. `data-key` is what a key finds it by.
 */
export function Submit({ look = 'do', intent, refused, 'data-key': key, children }: {
  look?: 'do' | 'also' | 'stop' | 'plain'; intent?: string; refused?: ReactNode; 'data-key'?: string; children: ReactNode
}) {
  const id = useId()
  if (!refused) return <button className={look} name={intent && 'intent'} value={intent} data-key={key}>{children}</button>
  return (
    <>
      <button type='button' className={look} aria-disabled='true' aria-describedby={id} data-key={key}>{children}</button>{' '}
      <span id={id} className='small soft'>{refused}</span>
    </>
  )
}
