import type { Text } from '../../domains/procedures/index.ts'

/** Words that may be in another language than the page, and then say so. */
export const In = ({ text: { text, lang } }: { text: Text }) => (lang ? <span lang={lang}>{text}</span> : text)
