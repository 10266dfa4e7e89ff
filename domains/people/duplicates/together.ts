import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { fileOf, type PersonFile } from '../file.ts'
import { mergeFields } from '../lists.ts'
import { namesOf } from '../names.ts'
import { casesOf } from '../search/codes.ts'
import { folded, standingOf } from './fields.ts'
import { groupsOf, headsOf, jointsUnder, type Joint } from './joined.ts'

/**
 * With what a file is read: the file that it goes into, if it goes into one; and those that are read with it, each as it is, with what it says otherwise.
 * Out: also the file as it reads with them; nothing of it is written anywhere. Each file that is opened for it reads that in its list of who looked.
 */
export async function readTogether(context: Context, file: PersonFile) {
  const { organisation, about } = context
  const [heads, joints] = await Promise.all([headsOf(context, [file.person]), jointsUnder(context, [file.person])])
  const into = heads.get(file.person)
  if (!into && joints.length === 0) return { into: null, parts: [], reads: null }
  const others = (groupsOf([file.person], joints).get(file.person) ?? []).filter((one) => one !== file.person)
  const [names, cases, files] = await Promise.all([into ? namesOf(context, [into]) : undefined, casesOf(context, others), Promise.all(others.map((one) => fileOf(context, one)))])
  for (const one of others) about(organisation, one)
  const byId = new Map(files.map((one) => [one.person, one]))
  return {
    into: into ? { person: String(into), names: names?.get(into)?.all ?? [] } : null,
    parts: joints.flatMap(({ merge, person, other, at, by }) => {
      const one = byId.get(other)
      return one ? [{
        merge: String(merge), person: String(other), into: String(person), names: one.names.all, at: at.toString(), by, recordedAt: one.recordedAt, cases: cases.get(other) ?? [],
        differs: mergeFields.filter((field) => field !== 'names' && standingOf(file, one, field) === 'differ'), identity: one.identity,
      }] : []
    }),
    reads: joints.length > 0 ? asRead(readsAs(file, byId, joints, new Set([file.person]))) : null,
  }
}

/** A file with those that are read with it, from the end of each chain. */
function readsAs(file: PersonFile, files: ReadonlyMap<Id<'person'>, PersonFile>, joints: readonly Joint[], seen: ReadonlySet<Id<'person'>>): PersonFile {
  return joints.filter(({ person, other }) => person === file.person && !seen.has(other)).reduce((stands, { other, from_other }) => {
    const one = files.get(other)
    return one ? folded(stands, readsAs(one, files, joints, new Set([...seen, other])), from_other) : stands
  }, file)
}
const asRead = ({ names, language, identity, safeContact }: PersonFile) => ({ names: names.all, language, identity, safeContact })

/** Since when another file is read with one's own, for the person: that it is, and nothing of what it holds. */
export async function joinedSince({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>): Promise<readonly string[]> {
  const rows = await db.selectFrom('person_merge').select('at').where('organisation', '=', organisation).where('ended_at', 'is', null)
    .where(({ or, eb }) => or([eb('person', '=', person), eb('other', '=', person)])).orderBy('at').execute()
  return rows.map(({ at }) => at.toString())
}
