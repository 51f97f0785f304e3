/** Whose word a happening is: the sentences, the word that tells it, and the speaker's name, or null where it is the reporter's. */
export type SpeakerRow = readonly [text: string, trigger: string, speaker: string | null]

export const SPEAKERS: readonly SpeakerRow[] = [
  ['Lavrov said Russia had met Turkey in Doha.', 'met', 'Sergey Lavrov'],
  ['Russia had met Turkey in Doha, Lavrov said.', 'met', 'Sergey Lavrov'],
  ['According to Hakan Fidan, Syria met Israel in Baku.', 'met', 'Hakan Fidan'],
  ['Syria met Israel in Baku, according to Hakan Fidan.', 'met', 'Hakan Fidan'],
  ['"Russia attacked Moldova," Maia Sandu said.', 'attacked', 'Maia Sandu'],
  ['Maia Sandu told Reuters that Russia had attacked Georgia.', 'attacked', 'Maia Sandu'],
  ['"Iran met Iraq last night," Hakan Fidan told Reuters.', 'met', 'Hakan Fidan'],
  [
    '"Iran met Iraq last night," Hakan Fidan said. "Oman hosted talks between France and Iran."',
    'hosted',
    'Hakan Fidan',
  ],
  ['"I am content," Hakan Fidan said. "Iran met Iraq on Sunday."', 'met', 'Hakan Fidan'],
  ['Hakan Fidan was content. "Iran met Iraq on Sunday," he said.', 'met', 'Hakan Fidan'],
  ['Kenya accused Ethiopia of attacking Somalia.', 'accused', null],
  ['Iran met Iraq on Sunday. Hakan Fidan said nothing.', 'met', null],
  ['Hakan Fidan said nothing. Iran met Iraq on Sunday.', 'met', null],
  ['Kenya met Uganda in Kampala.', 'met', null],
  ['Hakan Fidan added that Iran and Iraq had held talks.', 'talks', 'Hakan Fidan'],
  ['Iran and Iraq held talks, Hakan Fidan confirmed.', 'talks', 'Hakan Fidan'],
  ['Rwanda says Congo attacked Burundi.', 'attacked', 'Rwanda'],
  ['Rwanda claims that Congo has attacked Burundi.', 'attacked', 'Rwanda'],
  ['In a statement, Qatar said Chad had released 20 prisoners.', 'released', 'Qatar'],
  ['Chad released 20 prisoners, a Qatari official said in a statement.', 'released', 'Qatari official'],
  ['In the view of Hakan Fidan, Iran met Iraq too late.', 'met', 'Hakan Fidan'],
  ['Hakan Fidan wrote on X that Iran had met Iraq.', 'met', 'Hakan Fidan'],
  ['Hakan Fidan wrote: "Iran has met Iraq."', 'met', 'Hakan Fidan'],
  ['"Iran," Hakan Fidan said, "met Iraq on Monday."', 'met', 'Hakan Fidan'],
]

/** Earlier happenings told beside the news, with the days they were on; published 2025-09-17. */
export const BACKGROUND: readonly (readonly [text: string, trigger: string, start: string, end: string])[] = [
  [
    'Kenya and Uganda, which last met in Geneva in May, signed a protocol on Tuesday.',
    'met',
    '2025-05-01',
    '2025-05-31',
  ],
  ['Kenya and Uganda last met in Geneva in May.', 'met', '2025-05-01', '2025-05-31'],
  ['Iran and Oman met on Monday. They had met in Muscat on April 12.', 'met', '2025-09-15', '2025-09-15'],
  [
    'Peru and Chile held talks on Monday, five years after they met in Quito in March 2020.',
    'met',
    '2020-03-01',
    '2020-03-31',
  ],
  ['In 2015 Serbia and Kosovo signed an agreement in Brussels.', 'signed', '2015-01-01', '2015-12-31'],
  ['Turkey attacked Syria in October 2019 and met Russia on Tuesday.', 'attacked', '2019-10-01', '2019-10-31'],
  ['Turkey attacked Syria in October 2019 and met Russia on Tuesday.', 'met', '2025-09-16', '2025-09-16'],
  ['Greece met Libya on Sunday, after it had met Egypt on September 3.', 'met', '2025-09-14', '2025-09-14'],
  ['The talks on Monday followed a visit of Starmer to Ankara in July.', 'visit', '2025-07-01', '2025-07-31'],
  [
    'Mexico, which expelled two Peruvian diplomats in 2022, met Peru on Friday.',
    'expelled',
    '2022-01-01',
    '2022-12-31',
  ],
]
