import { fold, type Knowledge, type Person } from '../knowledge/index.js'
import type { ActorMention } from '../model/index.js'

type Gender = NonNullable<Person['gender']>

const FEMALE =
  /(?:\b(?:mrs|ms|miss|madam|queen|princess|sheikha|baroness|lady|first lady)|(?:spokes|chair|congress|business|police|noble|alder)woman)\b/i
const MALE = /\b(?:mr|king|prince|emir|sultan|lord|pope|ayatollah|imam|spokesman|businessman|congressman)\b/i

/** Whether somebody is a woman or a man: as listed, by the title the words give, by a first name that only one of them has. */
export function genderOf({ actor, text }: ActorMention, knowledge: Knowledge): Gender | null {
  const listed = knowledge.people.get(actor.name)?.gender
  if (listed) return listed
  const title = actor.office ?? text
  if (FEMALE.test(title) || FEMALE.test(text)) return 'female'
  if (MALE.test(title)) return 'male'
  return firstNames(knowledge).get(firstOf(actor.name)) ?? null
}

const built = new WeakMap<Knowledge, ReadonlyMap<string, Gender | null>>()

/** First names of listed people; null where women and men bear one. */
function firstNames(knowledge: Knowledge): ReadonlyMap<string, Gender | null> {
  const known = built.get(knowledge)
  if (known) return known
  const found = new Map<string, Gender | null>()
  for (const { name, gender } of knowledge.people.values()) {
    const first = firstOf(name)
    if (!gender || first === '') continue
    const before = found.get(first)
    found.set(first, before === undefined || before === gender ? gender : null)
  }
  built.set(knowledge, found)
  return found
}

function firstOf(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? '' : fold(name.slice(0, space))
}
