import type { ReactNode } from 'react'

export type WayStep = { readonly text: ReactNode; readonly href?: string; readonly note?: ReactNode; readonly current?: boolean }

/** The way here: a breadcrumb that is a road. The last step is this page. */
export function Way({ label, steps }: { label: string; steps: readonly WayStep[] }) {
  return <nav aria-label={label}><ol className='way'>{steps.map((step, at) => drawn(step, at, at === steps.length - 1 && 'page'))}</ol></nav>
}

/** The course of one matter, lying down: what is before the current step has happened. */
export function Course({ label, steps }: { label: string; steps: readonly WayStep[] }) {
  return <ol className='way' aria-label={label}>{steps.map((step, at) => drawn(step, at, step.current && 'step'))}</ol>
}

function drawn({ text, href, note }: WayStep, at: number, current: 'page' | 'step' | false | undefined) {
  return (
    <li key={at} aria-current={current || undefined}>
      {href && !current ? <a href={href}>{text}</a> : text}
      {note && <><br /><small className='soft'>{note}</small></>}
    </li>
  )
}
