import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SaxesParser } from 'saxes'

/**
 * Writes `codes.json` anew from the official files: `node content/standards/iati/make.ts <folder>`, a folder that holds `codelists/xml` and
 * `codelists-embedded` as SOURCES.md names them. Kept: which path takes which list under which condition, and the codes; no name, no description.
 */
const [, , folder] = process.argv
if (folder === undefined) throw new Error('Give the folder that holds codelists/xml and codelists-embedded')

type List = { complete: boolean; codes: string[]; withdrawn: string[] }
type Mapping = { path: string; list: string; condition?: string }

/** Calls back at the end of each element, with its attributes and its own text. */
function walk(file: string, closed: (name: string, attributes: Record<string, string>, text: string, parents: readonly Record<string, string>[]) => void) {
  const parser = new SaxesParser()
  const open: { attributes: Record<string, string>; text: string }[] = []
  const said = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('opentag', ({ attributes }) => open.push({ attributes, text: '' }))
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('closetag', ({ name }) => {
    const last = open.pop()
    if (last) closed(name, last.attributes, last.text.trim(), open.map(({ attributes }) => attributes))
  })
  parser.write(readFileSync(file, 'utf8')).close()
}

function listIn(file: string): List {
  const list: List = { complete: false, codes: [], withdrawn: [] }
  walk(file, (name, attributes, text, parents) => {
    if (name === 'codelist') list.complete = attributes['complete'] === '1'
    if (name === 'code') (parents.at(-1)?.['status'] === 'withdrawn' ? list.withdrawn : list.codes).push(text)
  })
  return list
}

const mappings: Mapping[] = []
let mapping: Mapping = { path: '', list: '' }
walk(join(folder, 'codelists-embedded/mapping.xml'), (name, attributes, text) => {
  if (name === 'path') mapping.path = text
  if (name === 'codelist') mapping.list = attributes['ref'] ?? ''
  if (name === 'condition') mapping.condition = text
  if (name !== 'mapping') return
  mappings.push(mapping)
  mapping = { path: '', list: '' }
})

const files = new Map(['codelists/xml/*.xml', 'codelists-embedded/xml/*.xml'].flatMap((pattern) => globSync(join(folder, pattern))).map((file) => [basename(file, '.xml'), file]))
/** Those that a path takes, and the agencies whose prefix an organisation's identifier begins with. */
const wanted = [...new Set([...mappings.map(({ list }) => list), 'OrganisationRegistrationAgency'])].sort()
const lists = wanted.map((name) => {
  const file = files.get(name)
  if (file === undefined) throw new Error(`There is no list ${name}`)
  const { complete, codes, withdrawn } = listIn(file)
  if ([...codes, ...withdrawn].some((code) => code === '' || code.includes('|'))) throw new Error(`A code of ${name} cannot be kept between bars`)
  return `    ${JSON.stringify(name)}: { "complete": ${complete}, "codes": "${codes.join('|')}", "withdrawn": "${withdrawn.join('|')}" }`
})
const paths = mappings.map((one) => `    ${JSON.stringify(one)}`)
writeFileSync(join(import.meta.dirname, 'codes.json'), `{\n  "mappings": [\n${paths.join(',\n')}\n  ],\n  "lists": {\n${lists.join(',\n')}\n  }\n}\n`)
