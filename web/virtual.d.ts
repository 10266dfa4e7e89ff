declare module 'virtual:desk-script' {
  /** The address of the desk's script, as the build named it. */
  export const deskScript: string
}
