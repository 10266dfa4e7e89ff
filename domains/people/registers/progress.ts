import type { Translate } from '../../../core/words.ts'
import type { Stage, Told } from './link-records.ts'

/** Says how far the work is: each stage when it begins, and a long one now and then. In: the words; where they go, nowhere without. */
export function toldIn(t: Translate<`people.link.stage.${Stage}` | 'people.link.share'>, told: ((text: string) => void) | undefined): Told {
  let [current, next]: [Stage | null, number] = [null, 0]
  return (stage, share) => {
    if (stage !== current) {
      current = stage
      next = 0.25
      told?.(t(`people.link.stage.${stage}`))
    } else if (share >= next) {
      told?.(t('people.link.share', { share: Math.round(share * 100) }))
      next = share + 0.25
    }
  }
}
