import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { listOf } from '../compile.ts'
import type { Ground } from '../definition.ts'
import { cited } from '../refuse.ts'
import type { Role } from '../roles.ts'
import { keysOf } from './in-words.ts'
import type { FileRow } from './rows.ts'
import { mayActAs, staffOn } from './who.ts'

type Acting = { readonly role: Role; readonly recorded: boolean }

/**
 * In which role somebody takes a step, or writes it down for who took it. In: the file; the step, whose it is and its ground; the role that was named.
 * Throws Refused: whose step it is, with the article; or that several may have taken it and one has to be named.
 */
export function actingIn({ account, actor }: Pick<Context, 'account' | 'actor'>, file: Pick<FileRow, 'side' | 'worker'>, step: string, by: Role | readonly Role[], law: Ground, named: Role | undefined): Acting {
  const all = listOf(by)
  const me = { account, roles: actor.roles }
  const can = all.map((role) => ({ role, may: mayActAs(role, file, me) }))
  const about = { step: `procedures.step.${step}`, roles: keysOf('role', all), article: cited(law) }
  const chosen = named === undefined ? can : can.filter(({ role }) => role === named)
  // A role that the law does not name there: the law itself refuses it.
  if (named !== undefined && chosen.length === 0) return { role: named, recorded: true }
  const [own, ...others] = chosen.filter(({ may }) => may === 'takes')
  if (own && others.length === 0) return { role: own.role, recorded: false }
  const [other, ...more] = own ? [own, ...others] : chosen.filter(({ may }) => may === 'records')
  if (other && more.length === 0) return { role: other.role, recorded: other.may === 'records' }
  if (other) throw refused('by', 'procedures.running.which-role', about)
  if (chosen.some(({ may }) => may === 'not the handler')) throw new Refused('forbidden', 'procedures.running.not-handler', { filled: about })
  const staff = [...new Set(chosen.flatMap(({ role }) => staffOn(role, file)))]
  throw new Refused('forbidden', 'procedures.running.not-yours', { filled: { ...about, staff: staff.map((one) => `directory.staff.${one}`).join('; ') } })
}

const refused = (field: string, key: string, filled: Readonly<Record<string, string>>) => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })
