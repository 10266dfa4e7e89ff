import { z } from 'zod'

const bytes = z.string().max(20_000).regex(/^[\w-]+$/)
const whole = { id: bytes, rawId: bytes, type: z.literal('public-key') }
const extensions = z.looseObject({}).optional().transform(() => ({}))
const transports = z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).max(10).optional().catch(undefined)

/** What an authenticator answers when it made a passkey, as the script on the page writes it: bytes in base64url. */
export const Registered = z.object({
  ...whole, clientExtensionResults: extensions,
  response: z.object({ clientDataJSON: bytes, attestationObject: bytes, transports }).transform(({ transports, ...rest }) => ({ ...rest, ...(transports && { transports }) })),
})

/** What it answers when it was used. */
export const Asserted = z.object({
  ...whole, clientExtensionResults: extensions,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes.nullish() })
    .transform(({ userHandle, ...rest }) => ({ ...rest, ...(userHandle && { userHandle }) })),
})

/** In: what came in the form. Out: the answer, or nothing when it is none. */
export function readAnswer<Answer extends z.ZodType>(answer: Answer, text: string): z.output<Answer> | undefined {
  try {
    return answer.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
