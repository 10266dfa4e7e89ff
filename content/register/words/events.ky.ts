/** What is not here is shown in Russian, and says so. */
export default {} as const satisfies Readonly<Record<string, string>>
