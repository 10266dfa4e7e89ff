import { createTransport, type Transporter } from 'nodemailer'
import { readSettings } from './settings.ts'

/** `id`: the same for each try, so that a letter that came twice is known as one. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly id?: string }

/** A server that does not answer holds nobody up for long, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 }
let made: { readonly url: string; readonly transporter: Transporter; readonly from: string } | undefined

/** Is there a mail server (SMTP_URL)? Without one nothing leaves the house. */
export const mailIsSet = (): boolean => readSettings().SMTP_URL !== undefined

/** Sends plain text to one address. Out: whether the server took it. False as well when no server is set. */
export async function sendMail({ to, subject, text, id }: Mail): Promise<boolean> {
  const url = readSettings().SMTP_URL
  if (url === undefined) return false
  if (made?.url !== url) made = { url, from: senderOf(url), transporter: createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...patience }) }
  try {
    await made.transporter.sendMail({ from: made.from, to: { name: '', address: to }, subject, text, ...(id && { messageId: `<${id}@${made.from.split('@')[1] ?? 'hamroh'}>` }) })
    return true
  } catch {
    // Why a server refused may name the address: it goes into no log.
    return false
  }
}

/** Who writes: the user of SMTP_URL when it is an address, otherwise nobody in particular at that server. */
function senderOf(url: string): string {
  const { username, hostname } = new URL(url)
  const user = decodeURIComponent(username)
  return user.includes('@') ? user : `no-reply@${hostname}`
}
