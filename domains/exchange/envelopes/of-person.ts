import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { documentsOf, fileOf } from '../../people/index.ts'
import { knownNodes } from '../nodes/known.ts'
import { envelopeRows, shownEnvelope } from './rows.ts'

/**
 * What a person had sent to authorities, and what can be chosen for one envelope more: the documents of her file, and the authorities whose keys count.
 * Leaves a trace that the person can read.
 */
export const envelopesOfPerson = read({
  name: 'exchange/envelopes/of-person',
  does: 'See what a person had sent to authorities',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { organisation, now, about } = context
    const { names, language } = await fileOf(context, person)
    const [rows, documents, nodes] = await Promise.all([
      envelopeRows(context).where('c.person', '=', person).orderBy('c.id', 'desc').execute(), documentsOf(context, person),
      knownNodes(context).where('n.kind', '=', 'authority').where('n.stopped_at', 'is', null).where('c.at', 'is not', null).orderBy('n.name').execute(),
    ])
    about(organisation, person)
    return {
      office: officeOf(context), person: String(person), names: names.all, language, envelopes: rows.map((row) => shownEnvelope(row, now)),
      documents: documents.filter(({ removed }) => removed === null).map(({ document, kind, name, note, bytes, at, keptApart }) => ({ document, kind, name, note, bytes, at, keptApart })),
      authorities: nodes.map(({ id: node, name, country }) => ({ node: String(node), name, country })),
    }
  },
})
