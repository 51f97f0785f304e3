import { dayAfter, firstDay, lastDay, later } from '../office-days.js'
import type { OfficeEntry } from '../office-entry.js'
import type { Office, Tenure } from '../schema.js'
import { fold } from '../words.js'
import type { Ledger } from './ledger.js'
import type { Ours } from './ours.js'
import { beginTogether, clash, follows, inOrder, lastEnd, span, within } from './tenure-spans.js'

/** A tenure that a file claims. */
export type Claim = {
  readonly of: string
  readonly office: string
  readonly sector: Office['sector']
  /** Null where the file does not say whether several hold it at once. */
  readonly single: boolean | null
  readonly tenure: Tenure
  /** Where it stands, for the ledger. */
  readonly where: string
}

/** So many claims of one office are those of many seats. */
const MOST_FOR_ONE_SEAT = 1_000

/**
 * Makes offices of what files claim, and holds each claim against our own lists: what they have already is left out, an
 * end they do not know is taken, and what clashes with them is refused.
 * @param until the day up to which the files are known
 */
export function layTenures(claims: readonly Claim[], until: string, ours: Ours, ledger: Ledger): readonly Office[] {
  const known = new Map(ours.knowledge.offices.all().map(entry => [keyOf(entry), entry]))
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const group = groups.get(keyOf(claim))
    if (group) group.push(claim)
    else groups.set(keyOf(claim), [claim])
  }
  return [...groups].flatMap(([key, group]) => layOffice(joined(group), until, known.get(key), ledger))
}

function keyOf({ of, office }: { readonly of: string; readonly office: string }): string {
  return `${of} ${fold(office)}`
}

/** Terms of one person that follow one another are one tenure, as they are in our lists. */
function joined(group: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = []
  const lastOf = new Map<string, number>()
  for (const claim of [...group].sort((a, b) => inOrder(a.tenure, b.tenure))) {
    const at = lastOf.get(fold(claim.tenure.name))
    const before = at === undefined ? undefined : claims[at]
    if (at !== undefined && before && follows(before.tenure, claim.tenure)) {
      const { to: _, ...tenure } = before.tenure
      const end = lastEnd(before.tenure) > lastEnd(claim.tenure) ? before.tenure.to : claim.tenure.to
      claims[at] = { ...before, tenure: { ...tenure, ...(end === undefined ? {} : { to: end }) } }
    } else lastOf.set(fold(claim.tenure.name), claims.push(claim) - 1)
  }
  return claims
}

function layOffice(
  group: readonly Claim[],
  until: string,
  entry: OfficeEntry | undefined,
  ledger: Ledger,
): readonly Office[] {
  const [first] = group
  if (!first) return []
  const ours = entry?.holders.map(held => held.tenure) ?? []
  const { fresh, corrected } = heldAgainst(group, ours, until, entry, ledger)
  const told = ours.map(tenure => corrected.get(tenure) ?? tenure)
  const single = entry?.single ?? first.single ?? (fresh.length < MOST_FOR_ONE_SEAT && !overlaps(fresh))
  const taken = new Set<Tenure>(corrected.values())
  for (const claim of fresh) {
    if (single && told.length > MOST_FOR_ONE_SEAT) {
      ledger.refused('more tenures than an office for one person can have had', said(claim))
      continue
    }
    const rival = single ? told.find(tenure => clash(tenure, claim.tenure)) : undefined
    const overdue =
      rival !== undefined && rival.to === undefined && firstDay(claim.tenure.from) > (entry?.until ?? until)
    if (rival && !overdue) {
      ledger.refused('a tenure that clashes with another of the same office', `${said(claim)}; ${span(rival)}`)
      continue
    }
    const tenure = overdue ? { ...claim.tenure, note: `our own list has no end for ${rival.name}` } : claim.tenure
    told.push(tenure)
    taken.add(tenure)
    ledger.taken('tenures', said(claim))
  }
  if (taken.size === 0) return []
  const holders = single ? withGaps(taken, told) : [...taken]
  const ends = [...taken].map(({ to }) => (to === undefined ? until : lastDay(to)))
  const days = [...ends, ...holders.map(({ from }) => firstDay(from))]
  return [
    {
      office: entry?.office ?? first.office,
      of: first.of,
      titles: [],
      single,
      ...(first.sector === undefined ? {} : { sector: first.sector }),
      until: days.reduce(later),
      holders,
    },
  ]
}

/** Claims our list has nothing of, and tenures of ours that a claim knows better. */
function heldAgainst(
  group: readonly Claim[],
  ours: readonly Tenure[],
  until: string,
  entry: OfficeEntry | undefined,
  ledger: Ledger,
): { readonly fresh: readonly Claim[]; readonly corrected: ReadonlyMap<Tenure, Tenure> } {
  const byPerson = new Map<string, Tenure[]>()
  for (const tenure of ours)
    for (const key of [fold(tenure.name), tenure.wikidata ?? fold(tenure.name)])
      byPerson.set(key, [...(byPerson.get(key) ?? []), tenure])
  const fresh: Claim[] = []
  const corrected = new Map<Tenure, Tenure>()
  for (const claim of group) {
    const { tenure } = claim
    const mine = byPerson.get(tenure.wikidata ?? '') ?? byPerson.get(fold(tenure.name)) ?? []
    const twin = mine.find(known => beginTogether(known, tenure))
    const other = mine.find(known => clash(known, tenure))
    if (twin && !corrected.has(twin)) {
      if (corrects(claim, twin, until > (entry?.until ?? ''), until, ledger))
        corrected.set(twin, {
          ...tenure,
          name: twin.name,
          from: twin.from.length > tenure.from.length ? twin.from : tenure.from,
        })
    } else if (twin || (other && within(tenure, other))) ledger.same('tenures', said(claim))
    else if (other)
      ledger.refused('a tenure that begins otherwise than in our own list', `${said(claim)}; ours: ${span(other)}`)
    else fresh.push(claim)
  }
  return { fresh, corrected }
}

/** Whether a claim knows more of a tenure than ours, or knows it better for being of a later day. */
function corrects(claim: Claim, mine: Tenure, newer: boolean, until: string, ledger: Ledger): boolean {
  const { to } = claim.tenure
  const ourEnd = `ours: ${mine.to ?? 'no end'}`
  if (to === mine.to || (mine.to !== undefined && (to === undefined || mine.to.startsWith(to)))) {
    const longer = to === undefined && mine.to === undefined && newer
    if (longer) ledger.changed('tenures known to last longer', `${said(claim)}, as of ${until}`)
    else ledger.same('tenures', said(claim))
    return longer
  }
  if (newer || (to !== undefined && mine.to !== undefined && to.startsWith(mine.to))) {
    ledger.changed('ends of tenures', `${said(claim)}; ${ourEnd}`)
    return true
  }
  ledger.refused('an end that our own later list does not have', `${said(claim)}; ${ourEnd}`)
  return false
}

function overlaps(claims: readonly Claim[]): boolean {
  let reached: Tenure | null = null
  for (const { tenure } of claims) {
    if (reached && clash(reached, tenure)) return true
    if (reached === null || lastEnd(tenure) > lastEnd(reached)) reached = tenure
  }
  return false
}

/** The days before a tenure that nobody is listed for are marked as a gap of the files, and those behind it in our list. */
function withGaps(taken: ReadonlySet<Tenure>, told: readonly Tenure[]): Tenure[] {
  const marked: Tenure[] = []
  let reached: string | null = null
  for (const tenure of [...told].sort(inOrder)) {
    const bare = tenure.gap === undefined && tenure.note === undefined
    const gap = bare && reached !== null && dayAfter(reached) < firstDay(tenure.from)
    if (gap) marked.push({ ...tenure, gap: 'source' })
    else if (taken.has(tenure)) marked.push(tenure)
    reached = reached === null ? lastEnd(tenure) : later(reached, lastEnd(tenure))
  }
  return marked
}

function said({ of, office, tenure, where }: Claim): string {
  return `${span(tenure)}, ${office} of ${of} (${where})`
}
