import type { Knowledge } from './knowledge.js'
import type { Issue, PaxStage } from './schema.js'

/**
 * The families of PA-X issue codes that issues of ours belong to, each once, in the order given.
 * @param issues ids as records have them; one that is not known has no family
 * @example paxFamilies(knowledge, ['prisoners', 'ceasefire']) // ['TjPrire', 'Ce']
 */
export function paxFamilies(knowledge: Pick<Knowledge, 'issues'>, issues: readonly string[]): readonly string[] {
  return [...new Set(known(knowledge, issues).flatMap(issue => issue.pax.families))]
}

/** From the stage that says most of an agreement to the one that says least. */
const ORDER: readonly PaxStage[] = ['SubComp', 'SubPar', 'Cea', 'Pre', 'Imp', 'Ren', 'Oth']

/**
 * The stage of PA-X an agreement belongs to, by what it is about: substance comes before a ceasefire, a ceasefire before what
 * builds confidence, and that before how it is all carried out. Null where nothing is known of what it is about.
 * @param issues ids as records have them
 * @example paxStage(knowledge, ['ceasefire', 'prisoners']) // 'Cea'
 */
export function paxStage(knowledge: Pick<Knowledge, 'issues'>, issues: readonly string[]): PaxStage | null {
  const stages = new Set(known(knowledge, issues).map(issue => issue.pax.stage))
  return ORDER.find(stage => stages.has(stage)) ?? null
}

function known(knowledge: Pick<Knowledge, 'issues'>, issues: readonly string[]): readonly Issue[] {
  return issues.flatMap(id => knowledge.issues.find(issue => issue.id === id) ?? [])
}
