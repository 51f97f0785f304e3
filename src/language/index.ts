export { annotate, type PageText } from './annotate.js'
export { findClauses } from './clauses/find.js'
export type { LanguageModel } from './language-model.js'
export { readModel } from './model-file.js'
