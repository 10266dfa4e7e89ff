/** Words that may be in another language than the page, and then say so. */
export const In = ({ text: { text, lang } }: { text: { readonly text: string; readonly lang?: string | undefined } }) => (lang ? <span lang={lang}>{text}</span> : text)
