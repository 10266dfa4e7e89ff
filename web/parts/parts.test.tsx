import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { filled } from '../form.ts'
import { Choice, DateField, Select, TextArea, TextField, Tick, Ticks } from './field.tsx'
import { Form, Submit } from './form.tsx'
import { Desk, Page } from './page.tsx'
import { Problems } from './problems.tsx'
import { Cross, Road, Stop } from './road.tsx'
import { Table } from './table.tsx'
import { Course, Way } from './way.tsx'

const html = (element: ReactElement) => renderToStaticMarkup(element)
const at = filled(
  { told: '<b>pay</b>', parts: ['b'], one: 'y', day: '29 02 2027', place: 'kz', sure: true },
  { told: ['Too short'], 'parts.0': ['Not this'] },
)
const options = [{ value: 'a', text: 'A' }, { value: 'b', text: 'B', hint: 'more' }]

describe('a field', () => {
  it('keeps what was typed, as text and never as markup', () =>
    expect(html(<TextArea {...at('told')} label='Told' />)).toContain('&lt;b&gt;pay&lt;/b&gt;</textarea>'))

  it('says what is wrong where the field is, and ties it to the field', () => {
    const drawn = html(<TextField {...at('told')} label='Told' hint='In any language' />)
    expect(drawn).toContain('<label for="f-told">Told</label>')
    expect(drawn).toContain('aria-describedby="f-told-hint f-told-why" aria-invalid="true"')
    expect(drawn).toContain('id="f-told-hint">In any language')
    expect(drawn).toMatch(/id="f-told-why">.*Too short/)
  })

  it('says nothing of what is not wrong', () => {
    const drawn = html(<DateField {...at('day')} label='Day' />)
    expect(drawn).toContain('value="29 02 2027"')
    expect(drawn).not.toMatch(/aria-|wrong|why/)
  })

  it('never writes a password back', () =>
    expect(html(<TextField name='p' label='P' type='password' given={['secret']} />)).not.toContain('secret'))

  it('sends ticks as a list and keeps them', () => {
    const drawn = html(<Ticks {...at('parts')} label='Parts' options={options} />)
    expect(drawn).toContain('<legend>Parts</legend>')
    expect(drawn.match(/name="parts\[\]"/g)).toHaveLength(2)
    expect(drawn).toMatch(/id="f-parts-b"[^>]*checked="" value="b"/)
    expect(drawn).toMatch(/id="f-parts"[^>]*value="a"/)
    expect(drawn).not.toContain('checked="" value="a"')
  })

  it('keeps one of many', () => {
    expect(html(<Choice {...at('one')} label='One' options={[{ value: 'x', text: 'X' }, { value: 'y', text: 'Y' }]} />)).toMatch(/checked="" value="y"/)
    expect(html(<Select {...at('place')} label='Place' none='none' options={[{ value: 'kz', text: 'KZ' }]} />)).toContain('<option value="kz" selected="">')
    expect(html(<Tick {...at('sure')} label='Sure' />)).toMatch(/checked="" value="true"/)
  })
})

describe('a form', () => {
  it('carries its key, what was seen and what goes along', () => {
    const drawn = html(<Form once='k1' seen={4} hidden={{ case: 'c' }} action='/x'><Submit intent='close'>Close</Submit></Form>)
    for (const [name, value] of [['key', 'k1'], ['seen', '4'], ['case', 'c']])
      expect(drawn).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    expect(drawn).toContain('<button class="do" value="close" name="intent">Close</button>')
    expect(drawn).toContain('method="post"')
  })

  it('says why a button cannot be pressed, and the button does nothing', () => {
    const drawn = html(<Submit refused='Two needs are open'>Close</Submit>)
    expect(drawn).toMatch(/type="button".*aria-disabled="true".*Two needs are open/)
  })

  it('lists what is wrong once, each leading to its field', () => {
    const drawn = html(<Problems title='Mend' said='All' labels={{ told: 'Told' }} whys={{ told: ['Short'], 'parts.0': ['Not'], 'parts.1': ['Not'] }} />)
    expect(drawn).toContain('role="alert"')
    expect(drawn).toContain('autofocus')
    expect(drawn.match(/<li>/g)).toHaveLength(2)
    expect(drawn).toContain('<a href="#f-told">Told: Short</a>')
    expect(drawn).toContain('<a href="#f-parts">Not</a>')
    expect(html(<Problems title='Mend' />)).toBe('')
  })
})

describe('a road', () => {
  it('says where one is to those who do not see it', () => {
    const drawn = html(<Road><Stop is='done'>A</Stop><Cross from='Osh' to='Moscow' /><Stop is='now' word='now'>B</Stop></Road>)
    expect(drawn).toContain('<li>A</li>')
    expect(drawn).toContain('<li class="now" aria-current="step"><span class="hide">now: </span>B</li>')
  })
  it('ends with this page, or goes on past the current step', () => {
    const steps = [{ text: 'A', href: '/a' }, { text: 'B', current: true }, { text: 'C' }]
    expect(html(<Way label='w' steps={steps} />)).toContain('<li aria-current="page">C</li>')
    expect(html(<Course label='w' steps={steps} />)).toContain('<li aria-current="step">B</li><li>C</li>')
  })
})

it('a table stays a table when it is drawn as a list', () => {
  const drawn = html(
    <Table caption='Due' road='Road' rows={[{ id: 'r', n: 3 }]} keyOf={(row) => row.id} standing={() => 'late'} current={() => true}
      columns={[{ head: 'What', as: 'row', cell: (row) => row.id }, { head: 'Sum', as: 'number', cell: (row) => row.n }]} />,
  )
  expect(drawn).toContain('<table class="stack work" role="table" aria-label="Due">')
  expect(drawn).toContain('<tr role="row" class="late" aria-current="true"><td class="at" role="cell"></td>')
  expect(drawn).toContain('<th scope="row" role="rowheader">r</th><td role="cell" class="n" data-l="Sum">3</td>')
})

describe('a page', () => {
  const around = { skip: 'Skip', name: { href: '/en', text: 'Hamroh' } }
  it('can be left quickly, with a script and without', () => {
    const drawn = html(<Page {...around} exit={{ href: '/en/exit', text: 'Leave' }} demonstration='Invented'>x</Page>)
    expect(drawn).toContain('href="/en/exit" rel="noreferrer" data-exit=""')
    expect(drawn).toContain('<p class="wrap" id="demo">Invented</p>')
    expect(drawn).not.toContain('<script')
    expect(drawn).not.toContain('style=')
  })
  it('shows who is signed in and lets them out by a form', () => {
    const drawn = html(
      <Desk {...around} tabs={{ label: 'Desk', links: [{ href: '/t', text: 'Today', current: true }] }} person={{ name: 'N' }}
        signOut={{ action: '/out', text: 'Out', once: 'k' }} find={{ action: '/find', label: 'Find', name: 'words', once: 'k' }}>x</Desk>,
    )
    expect(drawn).toContain('<a href="/t" aria-current="page">Today</a>')
    expect(drawn).toContain('action="/out" method="post"')
    expect(drawn).toMatch(/<search.*method="post".*type="search" aria-label="Find".*name="words"/)
  })
})
