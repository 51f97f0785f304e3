export { type DocumentInput, findDocuments } from './find-documents.js'
export { findPositions, type PositionInput } from './find-positions.js'
export { stanceNouns } from './words.js'
