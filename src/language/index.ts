export { annotate, type PageText } from './annotate.js'
export type { LanguageModel } from './language-model.js'
export { readModel } from './model-file.js'
export { findClauses } from './clauses/find.js'
