import type { DossierView } from '../../dossier/index.js'
import type { Evidence } from '../../model/index.js'
import { ReportLink } from './report-link.js'

/** The reports behind a value, each with a link to the record's words. */
export function Sources({ evidence, view }: { evidence: readonly Evidence[]; view: DossierView }) {
  const links = evidence.flatMap(({ report, record }) => {
    const kept = view.report(report)
    const index = kept?.events.findIndex(each => each.record.id === record) ?? -1
    return kept ? [<ReportLink report={kept.report} fragment={index >= 0 ? `#w${index + 1}` : ''} />] : []
  })
  return (
    <span class="sources">
      {links.map((link, index) => (
        <>
          {index > 0 ? '; ' : ''}
          {link}
        </>
      ))}
    </span>
  )
}
