import type { DocumentKind } from '../lists.ts'

type Key = `people.document.${DocumentKind}`

export default {
  'people.document.passport': 'Passport',
  'people.document.identity card': 'Identity card',
  'people.document.contract': 'Contract',
  'people.document.medical': 'Medical paper',
  'people.document.court': 'Court paper',
  'people.document.photo': 'Photo',
  'people.document.consent paper': 'Signed consent',
  'people.document.other': 'Another document',
  'people.documents.add.does': 'Add a document',
  'people.documents.list.does': 'See which documents are held',
  'people.documents.open.does': 'Open a document',
  'people.documents.remove.does': 'Remove a document',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
