import type { ReactNode } from 'react'

/** What is not there yet, and the next step: never the one without the other. */
export function Empty({ title, next, level = 3, children }: { title: ReactNode; next: ReactNode; level?: 2 | 3; children?: ReactNode }) {
  const Title = level === 2 ? 'h2' : 'h3'
  return <div className='empty'><Title className='lesser'>{title}</Title>{children}<p className='row'>{next}</p></div>
}
