import { createContext, useContext } from 'react'
import type { NodeKind } from '../core/kinds.ts'

/** What the frame of each page shows of the house and of the one who is signed in. */
export type AroundPage = { readonly demonstration: boolean; readonly name: string; readonly kind: NodeKind }
export const AroundContext = createContext<AroundPage>({ demonstration: false, name: '', kind: 'helpers' })
export const useAround = () => useContext(AroundContext)
