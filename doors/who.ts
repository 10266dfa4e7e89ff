import { isCodeHolder, visitor, type Asking } from '../core/actor.ts'
import type { HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { asker } from '../domains/cases/index.ts'
import { complainer } from '../domains/complaints/index.ts'
import { hashOfSecret } from '../domains/directory/index.ts'
import { registered } from '../domains/events/index.ts'
import { addressee } from '../domains/procedures/index.ts'
import { Unreadable } from './unreadable.ts'

/** Who knocks with a token, a code, or neither. Which rights that opens is read in the transaction. */
export function askingOf(node: HamrohNode, { who }: Pick<Operation, 'who'>, { token, code }: { token?: string | undefined; code?: string | undefined }): Asking {
  const byCode = code !== undefined && who.some(isCodeHolder)
  if (byCode && token !== undefined) throw new Unreadable(400, 'core.refused.two-ways')
  if (byCode) return who.includes('complainer') ? complainer(node, code) : who.includes('registered') ? registered(node, code) : who.includes('addressee') ? addressee(node, code) : asker(node, code)
  return token === undefined ? visitor : { kind: 'token', secretHash: hashOfSecret(token) }
}
