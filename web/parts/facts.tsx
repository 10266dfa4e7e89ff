import type { ReactNode } from 'react'

export type Fact = { readonly name: ReactNode; readonly value: ReactNode; readonly note?: ReactNode; readonly lang?: string }

/** Names and values: one below another, as a grid to be seen at a glance, or in one running line. */
export function Facts({ facts, look = 'facts' }: { facts: readonly Fact[]; look?: 'facts' | 'glance' | 'pairs' }) {
  return (
    <dl className={look}>
      {facts.map(({ name, value, note, lang }, at) => (
        <div key={at}><dt>{name}</dt><dd lang={lang}>{value}{note && <> <small>{note}</small></>}</dd></div>
      ))}
    </dl>
  )
}
