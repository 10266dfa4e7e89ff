import { z } from 'zod'
import { day, line, paragraphs, tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { appointmentWays, length, timeOfDay } from './when.ts'

/** Languages that an interpreter is found for: the five of the house and those that people on this road also speak (ISO 639-1). */
export const interpreterLanguages = ['uz', 'tg', 'ky', 'ru', 'en', 'kk', 'tk', 'az', 'hy', 'ka', 'ro', 'uk', 'fa', 'tr', 'de', 'pl', 'zh', 'ar'] as const

/**
 * When, where and with whom: what is asked when an appointment is made, and again when it is moved. `anyway`: where the hour is taken; `agreed`: where the
 * person's own rule is against a call at that hour, and the person wants it all the same.
 */
export const meetingFields = {
  meetOn: day(), time: timeOfDay(), minutes: length(), way: z.enum(appointmentWays), place: line(200).optional(), with: id('account').optional(),
  interpreter: z.enum(interpreterLanguages).optional(), offered: tick(), anyway: tick(), agreed: tick(),
}
export const note = () => paragraphs(2_000).optional()

/** Another place than ours has to be named. */
export const placeIsNamed = ({ way, place }: { readonly way: string; readonly place?: string | undefined }): boolean => way !== 'elsewhere' || place !== undefined
/** An appointment is about one case or one request. */
export const isAboutOne = ({ case: of, request }: { readonly case?: string | undefined; readonly request?: string | undefined }): boolean => (of === undefined) !== (request === undefined)
