/** What of a key press counts. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * In: a press. Out: its name as the table of keys has it. A Latin letter is itself, wherever the keyboard has it; with any other alphabet
 * the place of the key counts: т stands where N stands. Undefined with Alt, or for a key that is no letter, sign or arrow.
 */
export function nameOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string | undefined {
  if (altKey) return undefined
  const name = letterOf(key, code) ?? signOf(key, code, shiftKey) ?? (/^(Enter|ArrowDown|ArrowUp)$/.test(key) ? key : undefined)
  if (name === undefined) return undefined
  if (ctrlKey || metaKey) return shiftKey ? undefined : `Mod+${name}`
  return shiftKey && name.length === 1 && /[A-Z]/.test(name) ? undefined : name
}

function letterOf(key: string, code: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  // Of another alphabet: a letter, where no Latin one was meant.
  return /^\p{L}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
}

function signOf(key: string, code: string, shifted: boolean): '/' | '?' | undefined {
  if (key === '?' || key === '/') return key
  // The key beside the right Shift: with Russian letters it gives a full stop and a comma.
  return code === 'Slash' && /^[.,]$/.test(key) ? (shifted ? '?' : '/') : undefined
}
