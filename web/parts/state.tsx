import type { ReactNode } from 'react'

/** Where something stands: it happened, is now, is ahead, nothing was said of it, its day has gone, it is stopped. */
export type Standing = 'done' | 'now' | 'ahead' | 'none' | 'late' | 'held'

/** A state: a shape, a colour and a word. */
export function State({ is, children }: { is: Standing; children: ReactNode }) {
  return <span className={`is ${is}`}>{children}</span>
}

export type Certainty = 'verified' | 'recalled' | 'uncertain'

/** How sure we are of what stands beside it: a line and a word. */
export function Sure({ how, children }: { how: Certainty; children: ReactNode }) {
  return <span className={`sure ${how}`}>{children}</span>
}
