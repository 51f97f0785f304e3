import type { DossierView, ToldPosition } from '../../dossier/index.js'
import { Layout, type Site } from '../layout.js'
import { ReportLink } from '../parts/report-link.js'
import { actorPath } from '../paths.js'
import { count, dateInWords } from '../words.js'

/** Who wants what: issues down, parties across. */
export function PositionsPage({ site, view }: { site: Site; view: DossierView }) {
  const { issues, parties, cell } = view.positions
  return (
    <Layout site={site} title="Positions" section="/positions">
      <h1>
        Positions <small>{count(issues.length, 'issue')}</small>
      </h1>
      {issues.length === 0 ? (
        <p class="empty">No report tells what a party wants.</p>
      ) : (
        <section class="wide" tabindex={0} aria-label="Positions by issue and party">
          <table class="positions">
            <thead>
              <tr>
                <th scope="col">Issue</th>
                {parties.map(party => (
                  <th scope="col">
                    {party.actor === null ? party.name : <a href={actorPath(party.actor)}>{party.name}</a>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {issues.map(issue => (
                <tr>
                  <th scope="row">{issue}</th>
                  {parties.map(party => (
                    <td>
                      {cell(issue, party.key).map(told => (
                        <Stance told={told} column={party.name} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Layout>
  )
}

const FIRMNESS = { weak: '(weakly)', strong: '(strongly)' } as const

function Stance({ told: { report, position }, column }: { told: ToldPosition; column: string }) {
  return (
    <div class="told">
      <p>
        <span class={`stance firm-${position.firmness}`}>{position.stance}</span>
        {position.firmness === 'plain' ? null : <span class="soft"> {FIRMNESS[position.firmness]}</span>}
      </p>
      <p>
        <q>{position.text}</q>
      </p>
      {position.party.name === column ? null : (
        <p>
          <a href={actorPath(position.party.id)}>{position.party.name}</a>
        </p>
      )}
      <p class="soft">
        {position.date ? `${dateInWords(position.date)}, ` : ''}
        <ReportLink report={report} />
      </p>
    </div>
  )
}
