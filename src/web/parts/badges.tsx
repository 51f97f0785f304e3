import { FAMILY } from '../../drawing/index.js'
import type { EventType, Severity, Status } from '../../model/index.js'
import { STATUS_NAMES, TYPE_NAMES } from '../words.js'

export function TypeBadge({ type }: { type: EventType }) {
  return (
    <span class={`type family-${FAMILY[type]}`} title={TYPE_NAMES[type]}>
      {type}
    </span>
  )
}

/** What happened needs no word of its own; anything else says so. */
export function StatusBadge({ status }: { status: Status }) {
  return status === 'occurred' ? null : <span class={`status status-${status}`}>{STATUS_NAMES[status]}</span>
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' }

export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <span class={`severity severity-${severity}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[severity]}
      </span>
      {severity}
    </span>
  )
}
