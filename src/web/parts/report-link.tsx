import type { CodedReport } from '../../model/index.js'
import { reportPath } from '../paths.js'
import { dayInWords } from '../words.js'

/** What a report is called: its title, else the beginning of its id. */
export function reportName(report: CodedReport): string {
  return report.title ?? (report.id.length > 80 ? `${[...report.id.slice(0, 160)].slice(0, 79).join('')}…` : report.id)
}

/** Outlet and day of a report in a few words: enough to tell reports of one event apart. */
export function reportTag(report: CodedReport): string {
  const named = report.source ?? reportName(report)
  return report.published ? `${named}, ${dayInWords(report.published)}` : named
}

export function ReportLink({ report, fragment = '' }: { report: CodedReport; fragment?: string }) {
  return (
    <a href={`${reportPath(report.id)}${fragment}`} title={reportName(report)}>
      {reportTag(report)}
    </a>
  )
}
