import type { Language } from '../../../core/words.ts'
import { largest } from '../../../domains/files/index.ts'
import { documentKinds, type HeldDocument } from '../../../domains/people/index.ts'
import { filled, type Filling } from '../../form.ts'
import { FileField, Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'
import { shortMoment } from '../days.ts'
import '../../look/case.css'

/** What the documents of a person are drawn with. `may`: whether this reader may add some; `case`: where a new one comes up. */
export type PartOfDocuments = {
  readonly t: T
  readonly language: Language
  readonly zone: string
  readonly now: string
  readonly person: string
  readonly documents: readonly HeldDocument[]
  readonly may: boolean
  readonly case?: string
}

/** The documents of a person as a part of a page: a list, and a form to add one that unfolds. Nothing where there are none and none can be added. */
export function Documents(part: PartOfDocuments) {
  const { t, language, person, documents, may } = part
  const held = documents.filter(({ removed }) => !removed)
  if (!may && documents.length === 0) return null
  return (
    <section className='part' aria-labelledby='documents'>
      <h2 id='documents'>{t('web.documents.title')} <span className='soft num'>{held.length}</span></h2>
      {held.length > 0 && <ul className='lines'>{held.map((one) => <li key={one.document}><Told {...part} document={one} /></li>)}</ul>}
      {may && (
        <details className='add' data-key='document'>
          <summary>{t('people.documents.add.does')}</summary>
          <AddDocument {...part} />
        </details>
      )}
      {documents.length > 0 && <p className='row'><a href={`/${language}/desk/people/${person}/documents`}>{t('web.documents.all')}</a></p>}
    </section>
  )
}

/** One document: what it is, which leads to the file itself; its name, size, note; who added it, when, in which case. */
export function Told({ t, language, zone, now, document: { document, kind, name, bytes, note, at, by, case: of } }: PartOfDocuments & { document: HeldDocument }) {
  return (
    <>
      <a href={`/${language}/desk/documents/${document}`}>{t(`people.document.${kind}`)}</a>{note && <> {note}</>}
      <br />
      <span className='soft small'>
        <span className='named'>{name}</span>, {sizeIn(t, bytes)}. {shortMoment(language, at, zone, now)}{by && `, ${by}`}
        {of && <> · <a className='num' href={`/${language}/desk/cases/${of.case}`}>{of.reference}</a></>}
      </span>
    </>
  )
}

type Waiting = { readonly waiting?: string | undefined; readonly at?: (name: string) => Filling }

/** The form for a new document. Where a file has arrived already (`waiting`) and only the rest was wrong, it need not be sent again. */
export function AddDocument({ t, language, person, case: of, waiting, at = filled({}) }: PartOfDocuments & Waiting) {
  return (
    <Form
      action={`/${language}/desk/people/${person}/documents`} once={crypto.randomUUID()} files label={t('people.documents.add.does')}
      hidden={{ ...(of && { case: of }), ...(waiting && { waiting }) }}
    >
      <Select {...at('kind')} label={t('web.documents.kind')} none={t('web.documents.choose')} options={documentKinds.map((kind) => ({ value: kind, text: t(`people.document.${kind}`) }))} />
      <TextField {...at('note')} label={t('web.documents.note')} hint={t('web.documents.note-hint')} />
      <FileField
        {...at('file')} label={t('web.documents.file')} accept='.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt,.txt,.csv'
        hint={waiting ? t('web.documents.arrived') : t('web.documents.file-hint', { most: largest / 1_048_576 })}
      />
      <p className='row'><Submit>{t('people.documents.add.does')}</Submit></p>
    </Form>
  )
}

/** How large a file is, in words. In: bytes. */
const sizeIn = (t: T, bytes: number): string =>
  bytes < 1_048_576 ? t('web.documents.kb', { size: Math.ceil(bytes / 1_024) }) : t('web.documents.mb', { size: Math.round(bytes / 104_857.6) / 10 })
