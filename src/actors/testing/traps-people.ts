import { AUGUST, type Row } from './row.js'

/** Names that look like words, words that look like names, and names that break at a listed word. */
export const trapsOfPeople: readonly Row[] = [
  [
    'Mohammed Hassan Al-Dayim rejected the idea.',
    AUGUST,
    ['Mohammed Hassan Al-Dayim = Mohammed Hassan Al-Dayim; person - -'],
  ],
  ['Abiy Ahmed Ali rejected the idea.', AUGUST, ['Abiy Ahmed Ali = Abiy Ahmed; person ETH GOV; Prime Minister']],
  [
    'British Prime Minister Theresa May spoke. May left early.',
    '2018-03-01',
    [
      'British Prime Minister Theresa May = Theresa May; person GBR GOV; Prime Minister',
      'May = Theresa May; person GBR GOV; Prime Minister',
    ],
  ],
  ['The talks resumed in May. May 9 is a holiday.', AUGUST, []],
  ['Theresa May spoke in May.', '2018-03-01', ['Theresa May = Theresa May; person GBR GOV; Prime Minister']],
  ['May we ask for a pause?', AUGUST, []],
  [
    'Kurdish official Sarhad Fatah joined the talks.',
    AUGUST,
    ['official Sarhad Fatah = Sarhad Fatah; person - -; official'],
  ],
  ['Fatah joined the talks.', AUGUST, ['Fatah = Fatah; group PSE PTY']],
  ['Hamas and Fatah joined the talks.', AUGUST, ['Hamas = Hamas; group PSE REB', 'Fatah = Fatah; group PSE PTY']],
  [
    'Abdel Fattah al-Burhan joined the talks.',
    AUGUST,
    [
      'Abdel Fattah al-Burhan = Abdel Fattah al-Burhan; person SDN GOV; Chairman of the Transitional Sovereignty Council',
    ],
  ],
  ['Sunday Okello joined the talks.', AUGUST, ['Sunday Okello = Sunday Okello; person - -']],
  ['Envoy April Nakamura joined the talks.', AUGUST, ['Envoy April Nakamura = April Nakamura; person - -; Envoy']],
  [
    'Libyan envoy Abdoulaye Bathily resigned.',
    '2024-04-16',
    ['Libyan envoy Abdoulaye Bathily = Abdoulaye Bathily; person LBY GOV; envoy'],
  ],
  ['Charles de Gaulle said no.', AUGUST, ['Charles de Gaulle = Charles de Gaulle; person FRA ELI']],
  [
    "Robert O'Brien joined the talks. O'Brien left early.",
    '2020-06-01',
    [
      "Robert O'Brien = Robert C. O'Brien; person USA GOV; National Security Advisor",
      "O'Brien = Robert C. O'Brien; person USA GOV; National Security Advisor",
    ],
  ],
  [
    'Ahmed ould Bouh and Bilal ag Acherif joined the talks.',
    AUGUST,
    ['Ahmed ould Bouh = Ahmed ould Bouh; person - -', 'Bilal ag Acherif = Bilal ag Acherif; person - -'],
  ],
  [
    'Malik Agar Eyre joined the talks.',
    AUGUST,
    ['Malik Agar Eyre = Malik Agar; person SDN GOV; Deputy Chairman of the Transitional Sovereignty Council'],
  ],
  [
    'U.S. Senator Lindsey Graham joined the talks.',
    AUGUST,
    ['U.S. Senator Lindsey Graham = Lindsey Graham; person USA LEG; Senator'],
  ],
  ['Pope Francis joined the talks.', '2024-05-01', ['Pope Francis = Pope Francis; person VAT REL; Pope']],
  [
    'King Abdullah of Jordan joined the talks.',
    AUGUST,
    ['King Abdullah of Jordan = Abdullah II; person JOR GOV; King'],
  ],
  ['St. Petersburg hosted the forum.', AUGUST, []],
  ['Mount Kenya and Lake Chad are dry.', AUGUST, []],
  [
    'The Khartoum court heard Osman Dirar. Dirar denied it.',
    AUGUST,
    [
      'Khartoum court = Sudanese court; organisation SDN JUD',
      'Osman Dirar = Osman Dirar; person - -',
      'Dirar = Osman Dirar; person - -',
    ],
  ],
  ['Osman Dirar, 54, denied it.', AUGUST, ['Osman Dirar = Osman Dirar; person - -']],
  ['Osman Dirar, who owns the farm, denied it.', AUGUST, ['Osman Dirar = Osman Dirar; person - -']],
  ['"We will not sign," Xolani Mkhwebane told reporters.', AUGUST, ['Xolani Mkhwebane = Xolani Mkhwebane; person - -']],
  ['Analysts such as Xolani Mkhwebane doubt it.', AUGUST, ['Xolani Mkhwebane = Xolani Mkhwebane; person - -']],
  [
    'President Ilham Aliyev and Prime Minister Nikol Pashinyan signed in front of President Trump.',
    AUGUST,
    [
      'President Ilham Aliyev = Ilham Aliyev; person AZE GOV; President',
      'Prime Minister Nikol Pashinyan = Nikol Pashinyan; person ARM GOV; Prime Minister',
      'President Trump = Donald Trump; person USA GOV; President',
    ],
  ],
  [
    'President Putin hosted Prime Minister Modi and President Xi.',
    '2024-10-22',
    [
      'President Putin = Vladimir Putin; person RUS GOV; President',
      'Prime Minister Modi = Narendra Modi; person IND GOV; Prime Minister',
      'President Xi = Xi Jinping; person CHN GOV; President',
    ],
  ],
  [
    'Foreign ministers Sergei Lavrov, Hakan Fidan and Abbas Araghchi met.',
    AUGUST,
    [
      'Foreign ministers Sergei Lavrov = Sergey Lavrov; person RUS GOV; Foreign minister',
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Foreign minister',
      'Abbas Araghchi = Abbas Araghchi; person IRN GOV; Foreign minister',
    ],
  ],
  [
    'Hakan Fidan, Sergei Lavrov and Abbas Araghchi met.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
      'Abbas Araghchi = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'After Putin, Zelensky. After Zelensky, Trump.',
    AUGUST,
    [
      'Putin = Vladimir Putin; person RUS GOV; President',
      'Zelensky = Volodymyr Zelenskyy; person UKR GOV; President',
      'Zelensky = Volodymyr Zelenskyy; person UKR GOV; President',
      'Trump = Donald Trump; person USA GOV; President',
    ],
  ],
  [
    "Trump's plan and Putin's answer were published.",
    AUGUST,
    ['Trump = Donald Trump; person USA GOV; President', 'Putin = Vladimir Putin; person RUS GOV; President'],
  ],
  [
    'Trump-Putin summit ends without a deal.',
    AUGUST,
    ['Trump = Donald Trump; person USA GOV; President', 'Putin = Vladimir Putin; person RUS GOV; President'],
  ],
  ['Guy spoke to reporters.', AUGUST, []],
  ['Mohamed spoke to reporters.', AUGUST, []],
  ['King Mohammed VI spoke to reporters.', AUGUST, ['King Mohammed VI = Mohammed VI; person MAR GOV; King']],
  // "Abdul" and the next word are one given name of somebody who has a surname besides.
  ['Abdul Salem spoke to reporters.', AUGUST, ['Abdul Salem = Abdul Salem; person - -']],
  ['Mohamed El Faki spoke to reporters.', AUGUST, ['Mohamed El Faki = Mohamed El Faki; person - -']],
]
