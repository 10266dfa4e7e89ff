import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { documentsOf } from '../documents/held.ts'
import type { PersonFile } from '../file.ts'
import { mergeFields } from '../lists.ts'
import { casesOf } from '../search/codes.ts'
import { proposed, standingOf } from './fields.ts'
import { headsOf, jointsUnder } from './joined.ts'
import { openBoth } from './kept.ts'
import { compared, likenessBetween, whyOf } from './likeness.ts'
import { paired } from './joined.ts'

/**
 * Two files side by side, field by field: what agrees, what differs, what one alone says; their cases and which documents they hold. Leaves a trace in both.
 * Out: also how they stand to each other now (read together, said to be of two people, or nothing yet), and what one would take from the other.
 */
export const compareFiles = read({
  name: 'people/duplicates/compare',
  does: 'Compare two files side by side',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), other: id('person') }),

  async run({ person, other }, context) {
    const { db, organisation, about } = context
    const both = await openBoth(context, person, other)
    about(organisation, person)
    about(organisation, other)
    const [heads, cases, documents, documentsBeside, twos, alike] = await Promise.all([
      headsOf(context, [person, other]), casesOf(context, [person, other]), documentsOf(context, person), documentsOf(context, other),
      db.selectFrom('person_not_same as n').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'n.organisation').onRef('m.account', '=', 'n.by_account'))
        .select(['n.at', 'm.name as by']).where('n.organisation', '=', organisation).where('n.one', '=', paired(person, other).one).where('n.other', '=', paired(person, other).other).where('n.ended_at', 'is', null).executeTakeFirst(),
      db.selectFrom('person_alike').select(['decided', 'put_off_until']).where('organisation', '=', organisation).where('one', '=', paired(person, other).one).where('other', '=', paired(person, other).other).executeTakeFirst(),
    ])
    const joints = await jointsUnder(context, [heads.get(person) ?? person])
    const joint = joints.find((one) => (one.person === person && one.other === other) || (one.person === other && one.other === person))
    const scored = likenessBetween(asCompared(both.file), asCompared(both.other))
    const side = (file: PersonFile, held: typeof documents) => ({
      person: String(file.person), version: file.version, recordedAt: file.recordedAt, language: file.language, names: file.names.all, identity: file.identity, safeContact: file.safeContact,
      into: heads.get(file.person) ? String(heads.get(file.person)) : null, cases: cases.get(file.person) ?? [],
      documents: held.filter(({ removed }) => !removed).map(({ kind, at }) => ({ kind, at })),
    })
    return {
      office: officeOf(context), keptApart: both.keptApart, file: side(both.file, documents), other: side(both.other, documentsBeside), why: whyOf(scored, scored.number),
      fields: mergeFields.map((field) => ({ field, standing: standingOf(both.file, both.other, field) })), proposed: proposed(both.file, both.other),
      joint: joint ? { merge: String(joint.merge), at: joint.at.toString(), by: joint.by } : null,
      isOne: (heads.get(person) ?? person) === (heads.get(other) ?? other),
      said: twos ? { at: twos.at.toString(), by: twos.by } : null, isPutOff: alike?.put_off_until ?? null, waits: alike !== undefined && alike.decided === null,
    }
  },
})
const asCompared = ({ names, identity, safeContact }: PersonFile) => compared(names.all, identity, safeContact)
