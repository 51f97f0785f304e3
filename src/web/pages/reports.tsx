import type { DossierView, ShownReport } from '../../dossier/index.js'
import { Layout, type Site } from '../layout.js'
import { reportName } from '../parts/report-link.js'
import { reportPath } from '../paths.js'
import { count, dayInWords } from '../words.js'

export function ReportsPage({ site, view }: { site: Site; view: DossierView }) {
  return (
    <Layout site={site} title="Reports" section="/reports">
      <h1>
        Reports <small>{count(view.reports.length, 'report')}</small>
      </h1>
      <ul class="lines">
        {view.reports.map(shown => (
          <ReportLine shown={shown} />
        ))}
      </ul>
    </Layout>
  )
}

/** One report as a line: when it was published, its title, what was read from it. */
export function ReportLine({ shown: { report, findings } }: { shown: ShownReport }) {
  const open = findings.filter(each => each.finding.silenced === null).length
  return (
    <li class="event-line">
      <span class="when">{report.published ? dayInWords(report.published) : 'undated'}</span>
      <span class="what">
        <a href={reportPath(report.id)}>{reportName(report)}</a>
        <span class="facts">
          {report.source ? <span>{report.source}</span> : null}
          <span>{count(report.records.length, 'record')}</span>
          {open > 0 ? <span class="flag">{count(open, 'finding')}</span> : null}
        </span>
      </span>
    </li>
  )
}
