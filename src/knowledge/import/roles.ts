import type { Sector } from '../../model/index.js'
import type { Title } from '../schema.js'
import { ownerOf } from './actor-codes.js'
import type { ActorEntry } from './actor-file.js'
import type { Role } from './actor-roles.js'
import type { Claim } from './lay-tenures.js'
import type { Ledger } from './ledger.js'
import type { Ours } from './ours.js'

/** What a dated role is called where the file does not name the office. */
const UNNAMED: Partial<Record<Sector, string>> = {
  COP: 'Police officer',
  GOV: 'Member of the government',
  JUD: 'Member of the judiciary',
  LEG: 'Member of the legislature',
  MIL: 'Member of the armed forces',
  OPP: 'Member of the opposition',
  PTY: 'Member of a party',
  REB: 'Member of an armed group',
  SPY: 'Member of the intelligence services',
}

/**
 * The tenures that an entry's dated roles claim. A role's office is the title its line remarks ("# Prime Minister"), or
 * that of a spelling ("PRESIDENT_KARZAI") where only one role can be meant; otherwise it is one of many of its sector.
 */
export function claimsOf(
  entry: ActorEntry,
  name: string,
  titles: readonly Title[],
  source: string,
  ours: Ours,
  ledger: Ledger,
): readonly Claim[] {
  const dated = entry.roles.filter(role => !role.always)
  const inOffice = dated.filter(role => (ownerOf(role.code, ours.owners)?.sector ?? 'GOV') === 'GOV')
  const byTitle = inOffice.length === 1 && titles.length === 1 ? titles[0] : undefined
  return dated.flatMap(role => {
    const { from, to } = role
    const owner = ownerOf(role.code, ours.owners)
    const what = `${name} [${role.code}] (${entry.where})`
    if (!owner) return refused(ledger, 'a role under a code we do not know', what)
    if (owner.of === null) return refused(ledger, 'a dated role in no state or body the code names', what)
    if (owner.sector === 'ELI') return refused(ledger, 'a dated role that is no office', what)
    if (from === null) return refused(ledger, 'a dated role without a beginning', what)
    const title = remarked(role, ours) ?? (inOffice.includes(role) ? byTitle : undefined)
    const tenure = { name, from, ...(to === null ? {} : { to }), acting: false, source, checked: 'source' as const }
    if (title) return [{ of: owner.of, ...ours.officeOf(owner.of, title), single: null, tenure, where: entry.where }]
    const office = owner.sector ? UNNAMED[owner.sector] : 'Member of the staff'
    if (office === undefined) return refused(ledger, 'a dated role that is no office', what)
    if (heldThen(name, owner.of, from, to ?? from, ours)) {
      ledger.same('dated roles, by the office our own list names', what)
      return []
    }
    return [{ of: owner.of, office, sector: owner.sector, single: false, tenure, where: entry.where }]
  })
}

function remarked(role: Role, ours: Ours): Title | undefined {
  const titled = role.remark === '' || role.remark.length > 60 ? null : ours.titled(role.remark)
  return titled && titled.rest === '' ? titled.title : undefined
}

/** Whether our own list has somebody in an office of a state or body in those days. */
function heldThen(name: string, of: string, from: string, to: string, ours: Ours): boolean {
  return ours.knowledge.offices.heldBy(name).some(held => held.of === of && held.from <= to && from <= held.knownTo)
}

function refused(ledger: Ledger, why: string, what: string): readonly Claim[] {
  ledger.refused(why, what)
  return []
}
