import type { ReactNode } from 'react'

/** To be read first: at most one on a page. `bad` is for danger only. */
export function Note({ bad, title, children }: { bad?: boolean; title?: ReactNode; children?: ReactNode }) {
  return <div className={bad ? 'note bad' : 'note'}>{title && <p><b>{title}</b></p>}{children}</div>
}
