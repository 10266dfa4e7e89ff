import type { ReactNode } from 'react'
import { Form, Submit } from './form.tsx'

export type PageLink = { readonly href: string; readonly text: string; readonly lang?: string; readonly current?: boolean }
export type Links = { readonly label: string; readonly links: readonly PageLink[] }

/** What both sides of the house have. `name` is the mark: two dots on the line under it. */
type Around = {
  skip: string
  name: PageLink
  languages?: Links
  /** The banner of a folder that holds invented people. */
  demonstration?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A page of the public site. `exit` leaves at once: its address works without a script, `public/exit.js` makes it leave no way back. */
export function Page({ skip, name, languages, exit, demonstration, way, foot, children }: Around & { exit?: PageLink | undefined; way?: ReactNode }) {
  return (
    <>
      <Skip text={skip} />
      <header className='top'>
        <div className='wrap'>
          <a className='name' href={name.href} lang={name.lang}>{name.text}</a>
          {languages && <Languages {...languages} />}
          {exit && <a className='exit push' href={exit.href} rel='noreferrer' data-exit=''>{exit.text}</a>}
        </div>
      </header>
      <Demonstration>{demonstration}</Demonstration>
      <div className='wrap'>
        {way}
        <main id='main' tabIndex={-1}>{children}</main>
      </div>
      <Foot>{foot}</Foot>
    </>
  )
}

export type DeskProps = Around & {
  tabs: Links
  /** One field to find anything; sent by POST, since a name must not be in an address. */
  find?: { readonly action: string; readonly label: string; readonly name: string; readonly once: string; readonly 'data-key'?: string } | undefined
  person: { readonly name: string; readonly place?: string; readonly href?: string }
  signOut: { readonly action: string; readonly text: string; readonly once: string }
}

/** A page of the desk: tabs, the person who is signed in, a way out. */
export function Desk({ skip, name, tabs, find, person, signOut, languages, demonstration, foot, children }: DeskProps) {
  return (
    <div className='desk'>
      <Skip text={skip} />
      <header className='top'>
        <div className='wrap'>
          <a className='name' href={name.href}>{name.text}</a>
          <nav className='tabs' aria-label={tabs.label}><LinkList links={tabs.links} as='page' /></nav>
          {find && <Find {...find} />}
          <div className={find ? 'me' : 'me push'}>
            <span>{person.href ? <a href={person.href}>{person.name}</a> : person.name} {person.place && <span className='soft'>{person.place}</span>}</span>
            <Form action={signOut.action} once={signOut.once}><Submit look='plain'>{signOut.text}</Submit></Form>
          </div>
        </div>
      </header>
      <Demonstration>{demonstration}</Demonstration>
      <main id='main' className='wrap' tabIndex={-1}>{children}</main>
      <Foot>{foot}{languages && <Languages {...languages} />}</Foot>
    </div>
  )
}

const Skip = ({ text }: { text: string }) => <a className='skip' href='#main'>{text}</a>

function LinkList({ links, as }: { links: readonly PageLink[]; as: 'page' | 'true' }) {
  return links.map(({ href, text, lang, current }) => (
    <a key={href} href={href} lang={lang} hrefLang={lang} aria-current={current ? as : undefined}>{text}</a>
  ))
}

function Languages({ label, links }: Links) {
  return <nav className='langs' aria-label={label}><LinkList links={links} as='true' /></nav>
}

function Demonstration({ children }: { children: ReactNode }) {
  return children ? <aside className='demo' aria-labelledby='demo'><p className='wrap' id='demo'>{children}</p></aside> : null
}

function Foot({ children }: { children: ReactNode }) {
  return <footer className='foot'><div className='wrap'>{children}</div></footer>
}

function Find({ action, label, name, once, 'data-key': key }: NonNullable<DeskProps['find']>) {
  return (
    <search className='find push'>
      <Form action={action} once={once}><input type='search' name={name} aria-label={label} placeholder={label} autoComplete='off' data-key={key} /></Form>
    </search>
  )
}
