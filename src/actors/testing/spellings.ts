import { AUGUST, type Row } from './row.js'

/** One person under several spellings, and people of one surname who stay apart. */
export const spellings: readonly Row[] = [
  [
    'Bill Clinton and Hillary Clinton attended. Mrs Clinton spoke last, after Mr Clinton.',
    AUGUST,
    [
      'Bill Clinton = Bill Clinton; person USA ELI',
      'Hillary Clinton = Hillary Clinton; person USA ELI',
      'Mrs Clinton = Hillary Clinton; person USA ELI',
      'Mr Clinton = Bill Clinton; person USA ELI',
    ],
  ],
  [
    'Kenyan water minister Hakan Fidan spoke first.',
    AUGUST,
    ['Kenyan water minister Hakan Fidan = Hakan Fidan; person KEN GOV; water minister'],
  ],
  [
    'Erdogan called. Tayyip Erdogan called. Recep Tayyip Erdoğan called. R.T. Erdogan called.',
    AUGUST,
    [
      'Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'Tayyip Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'Recep Tayyip Erdoğan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'R.T. Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
    ],
  ],
  [
    'Zelensky called. Zelenskyy called. Volodymyr Zelenskiy called. Zelenskyi called.',
    AUGUST,
    [
      'Zelensky = Volodymyr Zelenskyy; person UKR GOV; President',
      'Zelenskyy = Volodymyr Zelenskyy; person UKR GOV; President',
      'Volodymyr Zelenskiy = Volodymyr Zelenskyy; person UKR GOV; President',
      'Zelenskyi = Volodymyr Zelenskyy; person UKR GOV; President',
    ],
  ],
  [
    'Sergei Lavrov called. Lavrov hung up.',
    AUGUST,
    [
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
      'Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Russian Foreign Minister Sergei Lavrov called. Lavrov hung up.',
    AUGUST,
    [
      'Russian Foreign Minister Sergei Lavrov = Sergey Lavrov; person RUS GOV; Foreign Minister',
      'Lavrov = Sergey Lavrov; person RUS GOV; Foreign Minister',
    ],
  ],
  [
    'Rustem Umierov called. Umerov hung up.',
    AUGUST,
    [
      'Rustem Umierov = Rustem Umerov; person UKR GOV; Secretary of the National Security and Defense Council',
      'Umerov = Rustem Umerov; person UKR GOV; Secretary of the National Security and Defense Council',
    ],
  ],
  [
    'Egyptian President Abdel Fattah al-Sisi called. El-Sisi hung up. Sisi called again.',
    AUGUST,
    [
      'Egyptian President Abdel Fattah al-Sisi = Abdel Fattah el-Sisi; person EGY GOV; President',
      'El-Sisi = Abdel Fattah el-Sisi; person EGY GOV; President',
      'Sisi = Abdel Fattah el-Sisi; person EGY GOV; President',
    ],
  ],
  [
    'Abdel Fatah al-Burhan called. Burhan hung up.',
    AUGUST,
    [
      'Abdel Fatah al-Burhan = Abdel Fattah al-Burhan; person SDN GOV; Chairman of the Transitional Sovereignty Council',
      'Burhan = Abdel Fattah al-Burhan; person SDN GOV; Chairman of the Transitional Sovereignty Council',
    ],
  ],
  [
    'Kenyan envoy Wanjiru Odera called. W. Odera hung up. Ms Odera called again.',
    AUGUST,
    [
      'Kenyan envoy Wanjiru Odera = Wanjiru Odera; person KEN GOV; envoy',
      'W. Odera = Wanjiru Odera; person KEN GOV; envoy',
      'Ms Odera = Wanjiru Odera; person KEN GOV; envoy',
    ],
  ],
  [
    'Odera refused to sign. Kenyan envoy Wanjiru Odera said so on Monday.',
    AUGUST,
    [
      'Odera = Wanjiru Odera; person KEN GOV; envoy',
      'Kenyan envoy Wanjiru Odera = Wanjiru Odera; person KEN GOV; envoy',
    ],
  ],
  [
    'Kenyan envoy Wanjiru Odera called. Ugandan envoy Peter Odera hung up. Odera called again.',
    AUGUST,
    [
      'Kenyan envoy Wanjiru Odera = Wanjiru Odera; person KEN GOV; envoy',
      'Ugandan envoy Peter Odera = Peter Odera; person UGA GOV; envoy',
    ],
  ],
  [
    'Kenyan envoy Wanjiru Odera called. Ugandan minister Peter Odera hung up. Minister Odera called again.',
    AUGUST,
    [
      'Kenyan envoy Wanjiru Odera = Wanjiru Odera; person KEN GOV; envoy',
      'Ugandan minister Peter Odera = Peter Odera; person UGA GOV; minister',
      'Minister Odera = Peter Odera; person UGA GOV; Minister',
    ],
  ],
  [
    'Bill Clinton and Hillary Clinton attended. Clinton spoke last.',
    AUGUST,
    ['Bill Clinton = Bill Clinton; person USA ELI', 'Hillary Clinton = Hillary Clinton; person USA ELI'],
  ],
  [
    'Former president George H.W. Bush sat beside his son, President George W. Bush. Bush spoke last.',
    '2006-05-05',
    [
      'Former president George H.W. Bush = George H.W. Bush; person - ELI; Former president',
      'President George W. Bush = George W. Bush; person USA GOV; President',
    ],
  ],
  [
    'Kim Jong Un sent his sister Kim Yo Jong. Kim spoke last.',
    AUGUST,
    ['Kim Jong Un = Kim Jong-un; person PRK GOV; Supreme Leader', 'Kim Yo Jong = Kim Yo-jong; person PRK GOV'],
  ],
  [
    'North Korean leader Kim Jong Un met Xi Jinping. Kim thanked Xi.',
    AUGUST,
    [
      'North Korean leader Kim Jong Un = Kim Jong-un; person PRK GOV; leader',
      'Xi Jinping = Xi Jinping; person CHN GOV; President',
      'Kim = Kim Jong-un; person PRK GOV; leader',
      'Xi = Xi Jinping; person CHN GOV; President',
    ],
  ],
  [
    'Ban Ki-moon opened the session. Ban left early.',
    '2013-01-10',
    [
      'Ban Ki-moon = Ban Ki-moon; person UNO -; Secretary-General',
      'Ban = Ban Ki-moon; person UNO -; Secretary-General',
    ],
  ],
  [
    'Abdel Fattah al-Burhan spoke in Port Sudan.',
    AUGUST,
    [
      'Abdel Fattah al-Burhan = Abdel Fattah al-Burhan; person SDN GOV; Chairman of the Transitional Sovereignty Council',
    ],
  ],
  [
    'Ursula von der Leyen spoke. Von der Leyen left early.',
    AUGUST,
    [
      'Ursula von der Leyen = Ursula von der Leyen; person EUR -; President',
      'Von der Leyen = Ursula von der Leyen; person EUR -; President',
    ],
  ],
  [
    'Mohammed bin Salman spoke. Bin Salman left early.',
    '2021-08-14',
    [
      'Mohammed bin Salman = Mohammed bin Salman; person SAU GOV; Crown Prince',
      'Bin Salman = Mohammed bin Salman; person SAU GOV; Crown Prince',
    ],
  ],
  [
    'Jean-Noel Barrot spoke. Barrot left early.',
    AUGUST,
    [
      'Jean-Noel Barrot = Jean-Noël Barrot; person FRA GOV; Minister of Foreign Affairs',
      'Barrot = Jean-Noël Barrot; person FRA GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'United Nations Secretary-General U Thant cabled back. Thant was patient.',
    '1962-10-25',
    [
      'United Nations Secretary-General U Thant = U Thant; person UNO -; Secretary-General',
      'Thant = U Thant; person UNO -; Secretary-General',
    ],
  ],
  [
    'Uzbek envoy Sherzod Olimov spoke. Olimov then left with Tasbulatov.',
    AUGUST,
    [
      'Uzbek envoy Sherzod Olimov = Sherzod Olimov; person UZB GOV; envoy',
      'Olimov = Sherzod Olimov; person UZB GOV; envoy',
    ],
  ],
  [
    'Luiz Inacio Lula da Silva spoke. Lula left early.',
    AUGUST,
    [
      'Luiz Inacio Lula da Silva = Luiz Inácio Lula da Silva; person BRA GOV; President',
      'Lula = Luiz Inácio Lula da Silva; person BRA GOV; President',
    ],
  ],
  [
    'Peña spoke. Paraguayan President Santiago Peña left early.',
    AUGUST,
    [
      'Peña = Santiago Peña; person PRY GOV; President',
      'Paraguayan President Santiago Peña = Santiago Peña; person PRY GOV; President',
    ],
  ],
  [
    'Israel Katz spoke. Katz left early.',
    AUGUST,
    [
      'Israel Katz = Israel Katz; person ISR GOV; Minister of Defence',
      'Katz = Israel Katz; person ISR GOV; Minister of Defence',
    ],
  ],
]
