import type { ReactNode } from 'react'

/**
 * A form that an authenticator answers (public/passkey.js, on pages whose `handle` says `passkey`). Without a script, or where there can be no
 * passkeys, it stays out of sight. `wanted` is what the authenticator is asked for; `failed` is said when it did not answer.
 */
export function PasskeyForm({ wanted, failed, once, label, children }: { wanted: unknown; failed: string; once?: string; label: string; children: ReactNode }) {
  return (
    <form method='post' data-passkey={JSON.stringify(wanted)} aria-label={label} noValidate hidden>
      <input type='hidden' name='credential' defaultValue='' />
      {once !== undefined && <input type='hidden' name='key' value={once} />}
      {children}
      <p className='why' role='alert' data-failed='' hidden>{failed}</p>
    </form>
  )
}
