import { generateKeyPairSync } from 'node:crypto'
import { createServer as createSecureServer } from 'node:https'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchReport } from './fetch-report.js'
import { bareSite, LOCAL, listen, local, page, textOf } from './testing/local-site.js'
import { selfSigned } from './testing/self-signed.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('encryption', () => {
  test('a server that has none', async () => {
    const url = `${(await bareSite('HTTP/1.1 200 OK\r\n\r\n')).replace('http:', 'https:')}/`
    expect(textOf(await fetchReport(url, local))).toMatch(
      /offers no encrypted connection that can be trusted \(\w+\); save/,
    )
  })

  test.each(['1', '0'])('a certificate nobody vouches for, the check set to %s by the environment', async check => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', check)
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = privateKey.export({ format: 'pem', type: 'pkcs8' })
    const server = createSecureServer({ key, cert: selfSigned(publicKey, privateKey) }, (_, response) =>
      response.end(page),
    )
    const url = `https://${LOCAL}:${await listen(server)}/`
    expect(textOf(await fetchReport(url, local))).toBe(
      `${url} offers no encrypted connection that can be trusted (DEPTH_ZERO_SELF_SIGNED_CERT); save the page and give the file.`,
    )
  })
})
