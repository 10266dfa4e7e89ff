import type { Language } from '../../../core/words.ts'
import { relationEnds, relationRoles, type Relation } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { filled } from '../../form.ts'
import { Choice, DateField, Select, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'
import type { FoundPerson } from './found-rows.tsx'

export type PartOfLinks = {
  readonly t: T
  readonly language: Language
  /** Whose page it is. */
  readonly name: string
  readonly once: Readonly<Record<string, string>>
  /** What was typed to find a file, and who was found by it. */
  readonly text: string | undefined
  readonly found: { readonly people: readonly FoundPerson[]; readonly more: boolean } | undefined
  readonly at: (name: string) => Filling
}

const Role = ({ t, name, at }: PartOfLinks & { at: (name: string) => Filling }) => (
  <Select {...at('role')} label={t('web.linked.role', { name })} none={t('web.linked.choose')} options={relationRoles.map((one) => ({ value: one, text: t(`people.relation.${one}`) }))} />
)
const Since = ({ t, at }: PartOfLinks) => <DateField {...at('since')} label={t('web.linked.since-label')} hint={t('web.linked.day-hint')} />

/** Finds a file by what is typed, and links to one that was found. */
export function LinkFile(part: PartOfLinks) {
  const { t, text, found, once, at } = part
  return (
    <section className='part' aria-labelledby='find'>
      <h3 id='find'>{t('web.linked.find')}</h3>
      <Form action='#find' once={once.find ?? ''}>
        <TextField name='text' type='search' autoComplete='off' label={t('web.linked.find-label')} given={text ? [text] : []} why={found ? [] : at('text').why} />
        <p className='row'><Submit look='also' intent='find'>{t('web.linked.find-do')}</Submit></p>
      </Form>
      <div aria-live='polite'>
        {found?.people.length === 0 && <p className='note'>{t('web.linked.found-none')}</p>}
        {found && found.people.length > 0 && (
          <Form once={once.file ?? ''} hidden={{ text: text ?? '' }}>
            <Choice {...at('other')} label={t('web.linked.found')} options={found.people.map(({ person, names, bornIn, codeName, cases }) => ({
              value: person, text: [names.map((one) => one.text).join(' · '), bornIn, codeName].filter(Boolean).join(', '),
              ...(cases.length > 0 && { hint: cases.map(({ reference }) => reference).join(', ') }),
            }))} />
            {found.more && <p className='small soft'>{t('web.linked.more')}</p>}
            <Role {...part} />
            <Since {...part} />
            <Tick {...at('bothKnow')} label={t('web.linked.tell')} hint={t('web.linked.tell-hint')} />
            <p className='row'><Submit intent='file'>{t('people.relations.add.does')}</Submit></p>
          </Form>
        )}
      </div>
    </section>
  )
}

/** Links to somebody who has no file here: a name and nothing else. */
export function LinkName(part: PartOfLinks) {
  const { t, once, at } = part
  return (
    <section className='part' aria-labelledby='name-only'>
      <h3 id='name-only'>{t('web.linked.name-only')}</h3>
      <Form once={once.name ?? ''}>
        <TextField {...at('name')} autoComplete='off' label={t('web.linked.name')} hint={t('web.linked.name-hint')} />
        <Role {...part} />
        <Since {...part} />
        <p className='row'><Submit look='also' intent='name'>{t('people.relations.add.does')}</Submit></p>
      </Form>
    </section>
  )
}

/** What can be done with a link that stands: show it to the two or hide it again, and end it. */
export function Change({ t, once, relation: { relation, is, bothKnow } }: Pick<PartOfLinks, 't' | 'once'> & { relation: Relation }) {
  return (
    <details className='add'>
      <summary>{t('web.linked.change')}</summary>
      {is === 'on file' && (
        <Form once={once[`tell ${relation}`] ?? ''} hidden={{ relation, ...(!bothKnow && { bothKnow: 'true' }) }}>
          <p className='small'>{t(bothKnow ? 'web.linked.both-know' : 'web.linked.both-know-not')}</p>
          {!bothKnow && <p className='small soft'>{t('web.linked.tell-hint')}</p>}
          <p className='row'><Submit look='also' intent='tell'>{t(bothKnow ? 'web.linked.hide' : 'web.linked.tell')}</Submit></p>
        </Form>
      )}
      <Form once={once[`end ${relation}`] ?? ''} hidden={{ relation }} label={t('people.relations.end.does')}>
        <Select {...named(relation, 'why')} label={t('web.linked.why')} none={t('web.linked.choose')} options={relationEnds.map((one) => ({ value: one, text: t(`people.relation-end.${one}`) }))} />
        <DateField {...named(relation, 'on')} label={t('web.linked.ended-on')} hint={t('web.linked.day-hint')} />
        <p className='row'><Submit look='stop' intent='end'>{t('people.relations.end.does')}</Submit></p>
      </Form>
    </details>
  )
}

/** Several of these stand on one page: each field has the link in its name. */
const named = (relation: string, field: string): Filling => ({ ...filled({})(field), name: `${relation}.${field}` })
