import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { hiddenIn } from '../sources/index.ts'
import { kinds, readRegister } from './register.ts'

/**
 * The public register of organisations, in the order of its codes. Narrowed by kind, by country, and by words of a name in any language.
 */
export const listOrganisations = read({
  name: 'directory/list-organisations',
  does: 'List the organisations of the public register',
  who: ['visitor'],
  input: z.strictObject({
    kind: z.enum(kinds).optional(),
    country: z.string().regex(/^[A-Z]{2}$/).optional(),
    text: line(100).optional(),
  }),

  async run({ kind, country, text }, { db }) {
    const words = plain(text ?? '').split(/\s+/).filter((word) => word !== '')
    const { pages } = await hiddenIn({ db })
    return (await readRegister({ db }))
      .filter((one) => !pages.has(one.code))
      .filter((one) => kind === undefined || one.kind === kind)
      .filter((one) => country === undefined || one.country === country || one.countriesNamed?.includes(country))
      .filter((one) => {
        const names = plain([...Object.values(one.name), ...(one.otherNames ?? [])].join(' '))
        return words.every((word) => names.includes(word))
      })
      .map((one) => ({ code: one.code, name: one.name, kind: one.kind, country: one.country, countriesNamed: one.countriesNamed ?? [], roles: one.roles }))
  },
})

/** A name as people look for it: case, and which of the many apostrophes, do not matter. */
const plain = (text: string) => text.toLowerCase().replace(/[ʻʼ‘’'`]/g, '').replaceAll('ё', 'е')
