import type { Operation } from '../../core/operation.ts'
import { acceptedFiles } from './accepted.ts'
import { putFile } from './put.ts'
import { sweepFiles } from './sweep.ts'

/** Files as they come in, before they are anything to anybody; later domains take them for something. */
export const operations: readonly Operation[] = [acceptedFiles, putFile, sweepFiles]
export { acceptedFiles, putFile, sweepFiles }
export { GivenFile } from './given.ts'
export { contentsOf, dropFile, dropPieces, fileKey, openFile, takeWaiting, type FileKey, type WaitingFile } from './hold.ts'
export { openFilePieces, sealFile, pieceSize, type SealedPiece } from './pieces.ts'
export { SentFile, sentFile } from './sent.ts'
export { recognise } from './recognise.ts'
export { isTooLarge, takeFile, TakenFile, takenFile } from './taken.ts'
export { fileTypes, isFileType, largest, nameFor, type FileType } from './types.ts'
export { words } from './words/index.ts'
