import type { ReactNode } from 'react'

export type Stopping = 'done' | 'now' | 'ahead' | 'held' | 'late' | 'arrived'

/** A line with dots: what happened is solid, what is ahead is dotted. Holds `Stop` and `Cross`. */
export function Road({ label, children }: { label?: string; children: ReactNode }) {
  return <ol className='road text' aria-label={label}>{children}</ol>
}

/** One stop. `word` says its state to those who do not see the dot, when the text does not. */
export function Stop({ is, when, title, word, id, children }: {
  is: Stopping; when?: ReactNode; title?: ReactNode; word?: string; id?: string; children?: ReactNode
}) {
  return (
    <li id={id} className={is === 'done' ? undefined : is} aria-current={is === 'now' ? 'step' : undefined}>
      {word && <span className='hide'>{word}: </span>}
      {when && <p className='when'>{when}</p>}
      {title && <h3>{title}</h3>}
      {children}
    </li>
  )
}

/** A border on the road: from here another side has the matter. */
export function Cross({ from, to }: { from: ReactNode; to: ReactNode }) {
  return <li className='cross'><span>{from}</span><span>{to}</span></li>
}
