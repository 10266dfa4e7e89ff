import { sources } from '../../content/register/translated.ts'
import type { Reading, Relation, Statement, Told, Value } from './statement.ts'

/** A document of the register and its lines, as content names them. */
export type Locator = { readonly source: string; readonly file: string; readonly lines: readonly number[] }
/** What was found outside of the documents. */
export type Found = { readonly about: string; readonly value: Told; readonly url: string | null; readonly cited?: string | undefined; readonly confidence: string; readonly of?: string | undefined }
type How = { readonly qualifier?: string | null; readonly period?: string | null; readonly reading?: Reading }

const speakers = new Map(sources.map(({ code, issuer, relation }) => [code, { issuer, relation }]))

/** A fact of the register's content as statements: one for each document that says it. */
export function said(subject: string, property: string, value: Value, locators: readonly Locator[], { qualifier = null, period = null, reading = 'paraphrased' }: How = {}): Statement[] {
  return locators.map(({ source, lines }) => {
    const speaker = speakers.get(source)
    if (!speaker) throw new Error(`The register has no source ${source}`)
    return {
      subject, property, value, qualifier, period, source, lines, url: null, cited: null,
      assertedBy: speaker.issuer, relation: relationOf(speaker.relation), reading, confidence: null,
    }
  })
}

/** What was found elsewhere, as a statement of whoever keeps that page; nobody's tie to the subject is known, so it is a third party. */
export function foundElsewhere(subject: string, property: string, { value, url, cited, confidence, of }: Omit<Found, 'about'>): Statement {
  return {
    subject, property, value: { is: 'text', ...value, ...(of !== undefined && { of }) }, qualifier: null, period: null, source: null, lines: null, url, cited: cited ?? null,
    assertedBy: cited ?? (url === null ? 'unknown' : new URL(url).hostname), relation: 'third party', reading: 'paraphrased', confidence,
  }
}

const known: Readonly<Record<string, Relation>> = { self: 'self', partner: 'partner', official: 'official', 'third party': 'third party', hostile: 'hostile' }
function relationOf(word: string): Relation {
  const relation = known[word]
  if (!relation) throw new Error(`A source's relation is not known: ${word}`)
  return relation
}
