import { Refused } from '../core/refused.ts'
import type { Key } from '../domains/words.ts'

/** What a door itself turns away, before any operation hears of it: broken JSON, too large, another method. */
export class Unreadable extends Refused {
  readonly status: 400 | 405 | 413 | 415
  constructor(status: 400 | 405 | 413 | 415, key: Key, filled: Readonly<Record<string, string>> = {}) {
    super('invalid', key, { filled })
    this.status = status
  }
}
