import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './split-sentences.js'

/** Sentences with their words, a space between words and a bar between sentences. */
function split(text: string): string {
  return splitSentences(text, 0, text.length)
    .map(({ starts, ends }) => starts.map((start, at) => text.slice(start, ends[at])).join(' '))
    .join(' | ')
}

describe('words', () => {
  test.each([
    ["The sides don't agree.", "The sides do n't agree ."],
    ['The sides don’t agree.', 'The sides do n’t agree .'],
    ["They can't and won't sign.", "They ca n't and wo n't sign ."],
    ['They cannot sign.', 'They can not sign .'],
    ["Kyiv's envoy left.", "Kyiv 's envoy left ."],
    ['Kyiv’s envoy left.', 'Kyiv ’s envoy left .'],
    ["The parties' demands differ.", "The parties ' demands differ ."],
    ["It's what they've said they'll do.", "It 's what they 've said they 'll do ."],
    ["O'Brien and Sha'lan met.", "O'Brien and Sha'lan met ."],
    ['A third-round meeting opened.', 'A third - round meeting opened .'],
    ['A non-aggression pact was signed.', 'A non-aggression pact was signed .'],
    ['The pro-government militia left.', 'The pro-government militia left .'],
    ['Al-Mansouri and al-Harbi met.', 'Al - Mansouri and al - Harbi met .'],
    ['The Jones-Adeyemi plan failed.', 'The Jones - Adeyemi plan failed .'],
    ['A U.S.-led force came.', 'A U.S. - led force came .'],
    ['The Moscow–Kyiv line reopened.', 'The Moscow – Kyiv line reopened .'],
    ['They agreed—after hours—to stop.', 'They agreed — after hours — to stop .'],
    ['They agreed -- after hours -- to stop.', 'They agreed -- after hours -- to stop .'],
    ['Aid of $5 million and €3.2 billion came.', 'Aid of $ 5 million and € 3.2 billion came .'],
    ['It cost US$40 and 30%.', 'It cost US$ 40 and 30 % .'],
    ['Some 1,200 prisoners were freed.', 'Some 1,200 prisoners were freed .'],
    ['On 9/11 and 3/4/2021 at 5:30 they met.', 'On 9/11 and 3/4/2021 at 5:30 they met .'],
    ['At 5pm, 40km away.', 'At 5 pm , 40 km away .'],
    ['The 20th of the 1990s.', 'The 20th of the 1990s .'],
    ['From 2014-2016 they fought.', 'From 2014 - 2016 they fought .'],
    ['Call 555-010-4477 now.', 'Call 555-010-4477 now .'],
    ['Write to press@office.example today.', 'Write to press@office.example today .'],
    ['See https://office.example/news.', 'See https://office.example/news .'],
    ['The envoy (a lawyer) spoke.', 'The envoy ( a lawyer ) spoke .'],
    ['Peace and/or land, he said.', 'Peace and / or land , he said .'],
    ['“We agree,” he said.', '“ We agree , ” he said .'],
    ['"We agree," he said.', '" We agree , " he said .'],
    ["He called it 'a trap'.", "He called it ' a trap ' ."],
    ['They talked ... and talked.', 'They talked ... and talked .'],
    ['They talked… and left.', 'They talked … and left .'],
    ['Really?! Yes.', 'Really ?! | Yes .'],
    ['AT&T and R&D.', 'AT&T and R&D .'],
    ['The talks\u00a0began at\u202f5.', 'The talks began at 5 .'],
    ['Переговоры начались. 会谈', 'Переговоры начались . | 会谈'],
    ['The #2 envoy.', 'The # 2 envoy .'],
    ["'Tis the season.", "'Tis the season ."],
  ])('%s', (text, expected) => expect(split(text)).toBe(expected))
})

describe('sentences', () => {
  test.each([
    ['They met in 2022.The talks failed.', 'They met in 2022 . | The talks failed .'],
    ['It joined the African Union (AU).The envoy left.', 'It joined the African Union ( AU ) . | The envoy left .'],
    ['He thanked the UAE.The talks go on.', 'He thanked the UAE . | The talks go on .'],
    ['“We agree.”The envoy left.', '“ We agree . ” | The envoy left .'],
    ['He said "we agree."The envoy left.', 'He said " we agree . " | The envoy left .'],
    ['He left."We agree," said she.', 'He left . | " We agree , " said she .'],
    ['No deal was reached....In Lima, they met.', 'No deal was reached .... | In Lima , they met .'],
    ['It is version 2.The U.S.The end.', 'It is version 2.The U.S.The end .'],
    ['They waited...and left.', 'They waited ... and left .'],
    ['Talks began. They ended.', 'Talks began . | They ended .'],
    ['Mr. Adeyemi met Gen. Okoro.', 'Mr. Adeyemi met Gen. Okoro .'],
    ['He met Dr. A. B. Larsen in St. Gallen.', 'He met Dr. A. B. Larsen in St. Gallen .'],
    ['The U.S. envoy left the U.N. in June.', 'The U.S. envoy left the U.N. in June .'],
    ['He flew to the U.S. The talks went on.', 'He flew to the U.S. | The talks went on .'],
    ['They met at 5 p.m. Monday in Oslo.', 'They met at 5 p.m. Monday in Oslo .'],
    ['They met at 5 p.m. Nobody spoke.', 'They met at 5 p.m. | Nobody spoke .'],
    ['They met at 9 a.m. GMT on Friday.', 'They met at 9 a.m. GMT on Friday .'],
    ['See No. 7 of the list.', 'See No. 7 of the list .'],
    ['Would they sign? No. They left.', 'Would they sign ? | No . | They left .'],
    ['Oil, gas, etc. They want it all.', 'Oil , gas , etc. | They want it all .'],
    ['Acme Corp. Chairman Ode left.', 'Acme Corp. Chairman Ode left .'],
    ['On Jan. 5 and Sept. 30 they met.', 'On Jan. 5 and Sept. 30 they met .'],
    ['Sudan vs. Chad was off.', 'Sudan vs. Chad was off .'],
    ['"We agree." He left.', '" We agree . " | He left .'],
    ['“We agree. We sign.” He left.', '“ We agree . | We sign . ” | He left .'],
    ['"Do you agree?" he asked.', '" Do you agree ? " he asked .'],
    ['"Do you agree?" Minister Larsen asked.', '" Do you agree ? " Minister Larsen asked .'],
    ['He left (they say.) She stayed.', 'He left ( they say . ) | She stayed .'],
    ['He left. (She stayed.)', 'He left . | ( She stayed . )'],
    ['Talks ended.[3] They resumed.', 'Talks ended . [ 3 ] | They resumed .'],
    ['They paid 3.5 percent. 40 left.', 'They paid 3.5 percent . | 40 left .'],
    ['Yahoo! said it would join.', 'Yahoo ! said it would join .'],
    ['Ministers hail accord', 'Ministers hail accord'],
    ['LIMA: Peru agreed.', 'LIMA : | Peru agreed .'],
    ['Lima, May 30 : Peru agreed.', 'Lima , May 30 : | Peru agreed .'],
    ['Lima: Peru agreed.', 'Lima : Peru agreed .'],
    ['ANKARA, Aug 14 (Agency) - Turkey said it agreed.', 'ANKARA , Aug 14 ( Agency ) - | Turkey said it agreed .'],
    ['GENEVA (Agency) — The sides met.', 'GENEVA ( Agency ) — | The sides met .'],
    ['NEW YORK, Sept. 3, 2021 – Envoys met.', 'NEW YORK , Sept. 3 , 2021 – | Envoys met .'],
    ['Points:\n- Aid\n- Arms', 'Points : | - Aid | - Arms'],
    ['Wrapped\nover two lines.', 'Wrapped over two lines .'],
    ['A heading\n\nThen a text.', 'A heading | Then a text .'],
    ['1. Cease fire. 2. Free all.', '1 . Cease fire . | 2 . Free all .'],
    ['He said: "Never." And left.', 'He said : " Never . " | And left .'],
    ['What next? Nobody knows! Not yet.', 'What next ? | Nobody knows ! | Not yet .'],
    ['   ', ''],
    ['', ''],
  ])('%j', (text, expected) => expect(split(text)).toBe(expected))
})

describe('hostile text', () => {
  const words = (text: string): number =>
    splitSentences(text, 0, text.length).reduce((sum, { starts }) => sum + starts.length, 0)

  test.each([
    ['ten million letters', 'a'.repeat(10_000_000), 1],
    ['brackets', '('.repeat(100_000), 100_000],
    ['full stops', '. '.repeat(50_000), 50_000],
    ['quotation marks', '"'.repeat(100_000), 100_000],
    ['hyphens in one word', 'a-'.repeat(50_000), 100_000],
    ['apostrophes', "a'".repeat(50_000), 2],
    ['right to left', 'שלום '.repeat(20_000), 20_000],
    ['smileys', '😀'.repeat(50_000), 1],
  ])('%s', (_, text, count) => expect(words(text)).toBe(count))

  test('no sentence is longer than the parser bears', () => {
    const text = 'peace, '.repeat(5000)
    const lengths = splitSentences(text, 0, text.length).map(({ starts }) => starts.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(10_000)
  })

  test('every character that is no space is in exactly one word', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...' .,"\'“”‘’()-–—?!:;…nst ABCab12\n\u00a0$%/@[]'), maxLength: 60 }),
    )
    fc.assert(
      fc.property(anyText, text => {
        const spans = splitSentences(text, 0, text.length)
        const covered = spans.flatMap(({ starts, ends }) => starts.map((start, at) => text.slice(start, ends[at])))
        expect(covered.join('')).toBe(
          Array.from(text)
            .filter(letter => letter > ' ' && !/[\s\u0085\u200b]/.test(letter))
            .join(''),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
