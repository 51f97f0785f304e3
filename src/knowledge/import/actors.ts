import type { Title } from '../schema.js'
import { agentSector, type Owner, ownerOf } from './actor-codes.js'
import type { ActorEntry } from './actor-file.js'
import type { Collected } from './collected.js'
import type { Ledger } from './ledger.js'
import type { Ours } from './ours.js'
import { claimsOf } from './roles.js'
import { capitalised, mayBeAnyWord, unfit, withoutAcronym } from './spelling.js'

const BODY_WORD =
  /\b(?:agency|alliance|armed|army|assembly|associations?|authority|bank|battalion|board|brigades?|bureau|cent(?:re|er)|church|coalition|command|commission|committee|community|compan(?:y|ies)|conference|congress|corps|corporation|council|court|department|faction|federation|fighters|forces?|foundation|front|fund|group|guards?|initiative|institute|jihad|league|liberation|militia|ministry|mission|movement|network|news|office|organi[sz]ations?|parliament|party|programme?|radio|resistance|secretariat|senate|services?|society|television|tribunal|union|university)\b/i

const GROUPS: ReadonlySet<string> = new Set(['REB', 'PTY', 'UAF', 'OPP', 'CRM', 'PRM'])
const WORLD: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'MNC', 'IMG', 'ISM'])

type Spelled = { readonly spellings: readonly string[]; readonly titles: readonly Title[] }

/** Takes what an actor dictionary's entries say of people, bodies and dated roles; states and mere titles stay ours. */
export function takeActors(
  entries: readonly ActorEntry[],
  source: string,
  ours: Ours,
  into: Collected,
  ledger: Ledger,
): void {
  for (const entry of entries) {
    const agent = entry.roles.length > 0 && entry.roles.every(role => role.code.startsWith('~'))
    const refused = agent ? takeAgents(entry, ours, into, ledger) : takeActor(entry, source, ours, into, ledger)
    if (refused !== null) ledger.refused(refused, `${capitalised(entry.names[0] ?? '')} (${entry.where})`)
  }
}

/** @returns why an entry is refused, or null where it is taken */
function takeActor(entry: ActorEntry, source: string, ours: Ours, into: Collected, ledger: Ledger): string | null {
  if (entry.roles.length === 0) return 'an entry without a code'
  const owners = entry.roles.map(role => ownerOf(role.code, ours.owners)).filter(found => found !== null)
  const owner = owners.findLast(found => found.sector !== 'ELI') ?? owners.at(-1)
  if (!owner) return 'an entry under a code we do not know'
  const dated = entry.roles.some(role => !role.always) || owners.some(found => found.sector === 'ELI')
  if (!dated && owner.sector === undefined && owner.of === owner.code)
    return 'names of a state, which our own list keeps'
  const spelled = spellingsOf(entry, ours, ledger)
  const { spellings } = spelled
  if (spellings.length === 0) return 'no spelling that could be a name'
  const kind = kindOf(spelled, dated, owner, ours)
  if (kind === 'unclear') return 'neither dates nor words that show a person or a body'
  if (kind === 'title') return 'a title, which needs no entry'
  if (kind === 'body') return takeBody(entry, spellings, owner, ours, into)
  const full = spellings.filter(spelling => spelling.includes(' '))
  const known = new Set(full.map(spelling => ours.personSpelled(spelling)).filter(found => found !== undefined))
  const [mine] = known
  if (mine === null || known.size > 1) return 'spellings of two people of our own list'
  const called = mine ?? full[0]
  if (called === undefined) return 'somebody with one word for a name'
  into.person({ name: called, spellings: full, where: entry.where }, owner.code, owner.sector)
  into.claims.push(...claimsOf(entry, called, spelled.titles, source, ours, ledger))
  return null
}

function takeBody(
  entry: ActorEntry,
  spellings: readonly string[],
  owner: Owner,
  ours: Ours,
  into: Collected,
): string | null {
  const vague = new Set(entry.names.filter(mayBeAnyWord).map(capitalised))
  const sure = spellings.filter(spelling => !vague.has(spelling) || ours.bodySpelled(spelling) !== undefined)
  const [name] = sure
  if (name === undefined) return 'one word in capitals, which may be any word'
  const group = GROUPS.has(owner.sector ?? '') || owner.code === 'IMG' ? 'group' : 'organisation'
  into.body({ name, spellings: sure, where: entry.where }, owner.code, owner.sector, group)
  return null
}

/** An entry's spellings in capitals as elsewhere, the titles before them taken off. */
function spellingsOf(entry: ActorEntry, ours: Ours, ledger: Ledger): Spelled {
  const spellings = new Set<string>()
  const titles = new Map<string, Title>()
  for (const each of entry.names.flatMap(withoutAcronym)) {
    const name = capitalised(each)
    const problem = unfit(name)
    if (problem !== null) {
      ledger.refused(problem, `${JSON.stringify(name)} (${entry.where})`)
      continue
    }
    const titled = ours.titled(name)
    if (titled && titled.rest !== '' && !BODY_WORD.test(name)) {
      titles.set(titled.title.title, titled.title)
      spellings.add(titled.rest)
    } else spellings.add(name)
  }
  return { spellings: [...spellings], titles: [...titles.values()] }
}

function kindOf(
  { spellings }: Spelled,
  dated: boolean,
  owner: Owner,
  ours: Ours,
): 'person' | 'body' | 'title' | 'unclear' {
  if (spellings.some(name => BODY_WORD.test(name) || ours.bodySpelled(name))) return 'body'
  if (spellings.some(name => ours.personSpelled(name) !== undefined || ours.looksPersonal(name))) return 'person'
  if (dated && !GROUPS.has(owner.sector ?? '')) return 'person'
  if (spellings.every(name => ours.endsInTitle(name))) return 'title'
  if (dated) return spellings.some(name => name.includes(' ')) ? 'person' : 'body'
  return GROUPS.has(owner.sector ?? '') || WORLD.has(owner.code) ? 'body' : 'unclear'
}

/** "FARMER [~AGR]": nouns for those who do something, whosever they are. */
function takeAgents(entry: ActorEntry, ours: Ours, into: Collected, ledger: Ledger): string | null {
  const sector = entry.roles.map(role => agentSector(role.code)).find(found => found !== undefined)
  if (sector === undefined) return 'an agent of no sector of PLOVER'
  for (const name of entry.names) {
    const noun = name.toLowerCase()
    const example = `${noun} (${entry.where})`
    if (!/^[a-z]+(?: [a-z]+){0,3}$/.test(noun)) ledger.refused('an agent that is no plain noun', example)
    else if (ours.hasNoun(noun)) ledger.same('nouns', example)
    else {
      ledger.taken('nouns', example)
      into.collectives.push({ nouns: [noun], sector, kind: 'group', example: `The ${noun} came.` })
    }
  }
  return null
}
