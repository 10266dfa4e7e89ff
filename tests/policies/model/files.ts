import type { Row, World } from '../rows.ts'
import { keepsApart } from './compartments.ts'
import { before, find, isErased } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type OfFile = { readonly organisation: string; readonly file: string }
const fileOf = (world: World, { organisation, file }: OfFile) => find(world.file, organisation, file)
const documentOf = (world: World, { organisation, file }: OfFile) => world.document.find((one) => one.organisation === organisation && one.file === file)

/** What was sent waits for its sender alone; what was taken for something is the organisation's, and is only ever emptied. */
export function filesForStaff(me: Me, world: World): Rules {
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  const sentByMe = (file: Row<'file'>) => ours(file) && same(file.uploaded_by, me.account)
  const waitsForMe = (file: Row<'file'> | undefined) => file !== undefined && sentByMe(file) && file.wrapped !== null
  const signed = (row: { readonly organisation: string; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  return {
    file: {
      see: (file) => ours(file) && (file.wrapped === null || sentByMe(file)),
      add: waitsForMe,
      changeOnly: ['wrapped', 'sealed'],
      change: (was, is) => waitsForMe(was) && sentByMe(is) && is.wrapped === null,
    },
    file_piece: {
      see: ours,
      add: (piece) => waitsForMe(fileOf(world, piece)),
      // Bytes go when nothing opens them: neither the one who sent them nor a document.
      remove: (piece) => ours(piece) && fileOf(world, piece)?.wrapped === null && (documentOf(world, piece)?.sealed ?? null) === null,
    },
    document: { see: ours, add: signed, changeOnly: ['sealed'], change: (was, is) => ours(was) && ours(is) && (is.sealed === null || keepsApart(world, me, is.organisation, is.person)) },
    document_removal: { see: ours, add: signed },
  }
}

/** The sweeper takes away what waited a day, and the documents of erased people, whole. */
export function filesForRobot(me: Me, world: World): Rules {
  const sweeps = () => me.robot === 'sweeper'
  const ofErased = (document: Row<'document'> | undefined) => sweeps() && document !== undefined && isErased(world, document.organisation, document.person)
  const waited = (file: Row<'file'> | undefined) => sweeps() && file !== undefined && file.wrapped !== null && before(file.at, world.now.subtract({ hours: 24 }))
  const goes = (one: OfFile) => waited(fileOf(world, one)) || ofErased(documentOf(world, one))
  const fileGoes = ({ organisation, id }: Row<'file'>) => goes({ organisation, file: id })
  return { document: { see: ofErased }, file: { see: fileGoes, remove: fileGoes }, file_piece: { see: goes, remove: goes } }
}
