import { type KeyObject, sign } from 'node:crypto'

/** The smallest certificate a server can hold: X.509 version 1, nameless, of all times, signed by itself. */
export function selfSigned(publicKey: KeyObject, privateKey: KeyObject): string {
  const der = (tag: number, ...parts: Buffer[]): Buffer => {
    const content = Buffer.concat(parts)
    const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff]
    return Buffer.concat([Buffer.from([tag, ...length]), content])
  }
  const time = (text: string): Buffer => der(0x18, Buffer.from(text))
  const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])))
  const nobody = der(0x30)
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const validity = der(0x30, time('20000101000000Z'), time('99991231235959Z'))
  const body = der(0x30, der(0x02, Buffer.from([1])), algorithm, nobody, validity, nobody, spki)
  const signature = der(0x03, Buffer.from([0]), sign(null, body, privateKey))
  const lines = der(0x30, body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
