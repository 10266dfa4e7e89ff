import { createContext, useContext } from 'react'

/** What the frame of each page shows of the house and of the one who is signed in. */
export type AroundPage = { readonly demonstration: boolean; readonly name: string }
export const AroundContext = createContext<AroundPage>({ demonstration: false, name: '' })
export const useAround = () => useContext(AroundContext)
