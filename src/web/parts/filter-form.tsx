import type { Filter } from '../../dossier/index.js'
import { EVENT_TYPES, STATUSES } from '../../model/index.js'
import { STATUS_NAMES, TYPE_NAMES } from '../words.js'

type Props = {
  readonly filter: Filter
  /** What the reader wrote, so that a value that was refused can be mended. */
  readonly written: Readonly<Record<string, string | undefined>>
  readonly problems: readonly string[]
}

/** The filters of the events page, as a form that works without a script. */
export function FilterForm({ filter, written, problems }: Props) {
  return (
    <form class="filters" action="/events">
      <label>
        Actor
        <input name="actor" value={written['actor'] ?? ''} maxlength={400} />
      </label>
      <label>
        Process
        <input name="process" value={written['process'] ?? ''} maxlength={400} />
      </label>
      <label>
        Type
        <select name="type">
          <option value="">any</option>
          {EVENT_TYPES.map(type => (
            <option value={type} selected={filter.type === type}>
              {type} ({TYPE_NAMES[type]})
            </option>
          ))}
        </select>
      </label>
      <label>
        Status
        <select name="status">
          <option value="">any</option>
          {STATUSES.map(status => (
            <option value={status} selected={filter.status === status}>
              {STATUS_NAMES[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Since
        <input name="since" value={written['since'] ?? ''} placeholder="YYYY-MM-DD" size={11} maxlength={20} />
      </label>
      <label>
        Until
        <input name="until" value={written['until'] ?? ''} placeholder="YYYY-MM-DD" size={11} maxlength={20} />
      </label>
      <p class="buttons">
        <button type="submit">Narrow</button>
        <a href="/events">all events</a>
      </p>
      {problems.map(problem => (
        <p class="problem" role="alert">
          {problem}
        </p>
      ))}
    </form>
  )
}
