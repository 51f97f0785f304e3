import { AUGUST, type Row } from './row.js'

/** People with a title before or behind the name. */
export const titledPeople: readonly Row[] = [
  [
    'Turkish President Tayyip Erdogan spoke by phone with NATO Secretary General Mark Rutte.',
    AUGUST,
    [
      'Turkish President Tayyip Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'NATO Secretary General Mark Rutte = Mark Rutte; person IGO -; Secretary General',
    ],
  ],
  [
    'Mark Rutte, the Prime Minister of the Netherlands, arrived on Monday.',
    '2022-07-11',
    ['Mark Rutte, the Prime Minister of the Netherlands = Mark Rutte; person NLD GOV; Prime Minister'],
  ],
  [
    'President Erdoğan of Turkey hosted the talks.',
    AUGUST,
    ['President Erdoğan of Turkey = Recep Tayyip Erdoğan; person TUR GOV; President'],
  ],
  [
    "Turkey's president, Recep Tayyip Erdogan, called Putin on Tuesday.",
    AUGUST,
    [
      "Turkey's president, Recep Tayyip Erdogan = Recep Tayyip Erdoğan; person TUR GOV; president",
      'Putin = Vladimir Putin; person RUS GOV; President',
    ],
  ],
  [
    'Turkish Foreign Minister Hakan Fidan chaired the session.',
    AUGUST,
    ['Turkish Foreign Minister Hakan Fidan = Hakan Fidan; person TUR GOV; Foreign Minister'],
  ],
  [
    'Foreign Minister Hakan Fidan chaired the session.',
    AUGUST,
    ['Foreign Minister Hakan Fidan = Hakan Fidan; person TUR GOV; Foreign Minister'],
  ],
  [
    'Hakan Fidan chaired the session.',
    AUGUST,
    ['Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs'],
  ],
  [
    "Sudan's deputy foreign minister Tariq Wanasi left without a word.",
    AUGUST,
    ["Sudan's deputy foreign minister Tariq Wanasi = Tariq Wanasi; person SDN GOV; deputy foreign minister"],
  ],
  [
    'Deputy Foreign Minister Yerlan Tasbulatov of Kazakhstan and Deputy Foreign Minister Sherzod Olimov of Uzbekistan signed the minutes.',
    AUGUST,
    [
      'Deputy Foreign Minister Yerlan Tasbulatov of Kazakhstan = Yerlan Tasbulatov; person KAZ GOV; Deputy Foreign Minister',
      'Deputy Foreign Minister Sherzod Olimov of Uzbekistan = Sherzod Olimov; person UZB GOV; Deputy Foreign Minister',
    ],
  ],
  [
    'Deputy Foreign Ministers Yerlan Tasbulatov of Kazakhstan and Sherzod Olimov of Uzbekistan signed the minutes.',
    AUGUST,
    [
      'Deputy Foreign Ministers Yerlan Tasbulatov of Kazakhstan = Yerlan Tasbulatov; person KAZ GOV; Deputy Foreign Minister',
      'Sherzod Olimov of Uzbekistan = Sherzod Olimov; person UZB GOV; Deputy Foreign Minister',
    ],
  ],
  [
    'The head of the Uzbek delegation, Sherzod Olimov, asked for a break.',
    AUGUST,
    [
      'head of the Uzbek delegation, Sherzod Olimov = Sherzod Olimov; person UZB GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'The leader of the Ukrainian negotiating team, Rustem Umerov, said the list was ready.',
    AUGUST,
    [
      'leader of the Ukrainian negotiating team, Rustem Umerov = Rustem Umerov; person UKR GOV; leader of the negotiating team; head-of-delegation',
    ],
  ],
  [
    'Rustem Umerov, the chief of the Ukrainian delegation, said the list was ready.',
    AUGUST,
    [
      'Rustem Umerov, the chief of the Ukrainian delegation = Rustem Umerov; person UKR GOV; chief of the delegation; head-of-delegation',
    ],
  ],
  [
    'Vladimir Medinsky, who led the Russian delegation, read out the terms.',
    AUGUST,
    [
      'Vladimir Medinsky, who led the Russian delegation = Vladimir Medinsky; person RUS GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'Tariq Wanasi, who heads the Sudanese government delegation, read out the terms.',
    AUGUST,
    [
      'Tariq Wanasi, who heads the Sudanese government delegation = Tariq Wanasi; person SDN GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'The Russian delegation, led by Vladimir Medinsky, landed first.',
    AUGUST,
    [
      'Russian delegation = Russia; state RUS GOV',
      'Vladimir Medinsky = Vladimir Medinsky; person RUS GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'A Kenyan team headed by Wanjiru Odera flew to Juba.',
    AUGUST,
    [
      'Kenyan team = Kenya; state KEN GOV',
      'Wanjiru Odera = Wanjiru Odera; person KEN GOV; head of the delegation; head-of-delegation',
      'Juba = South Sudan; state SSD -',
    ],
  ],
  [
    'Russian delegation head Vladimir Medinsky declined to comment.',
    AUGUST,
    [
      'Russian delegation head Vladimir Medinsky = Vladimir Medinsky; person RUS GOV; delegation head; head-of-delegation',
    ],
  ],
  [
    'The foreign ministers of Russia and Ukraine, Sergei Lavrov and Andrii Sybiha, sat apart.',
    AUGUST,
    [
      'foreign ministers of Russia and Ukraine = Sergey Lavrov; person RUS GOV; foreign minister',
      'foreign ministers of Russia and Ukraine = Andrii Sybiha; person UKR GOV; foreign minister',
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; foreign minister',
      'Andrii Sybiha = Andrii Sybiha; person UKR GOV; foreign minister',
    ],
  ],
  [
    'The heads of the delegations, Vladimir Medinsky and Rustem Umerov, met alone for an hour.',
    AUGUST,
    [
      'heads of the delegations = Vladimir Medinsky; person RUS GOV; head of the delegation; head-of-delegation',
      'heads of the delegations = Rustem Umerov; person UKR GOV; head of the delegation; head-of-delegation',
      'Vladimir Medinsky = Vladimir Medinsky; person RUS GOV; head of the delegation; head-of-delegation',
      'Rustem Umerov = Rustem Umerov; person UKR GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'Presidents Putin and Zelensky have not met since 2019.',
    AUGUST,
    [
      'Presidents Putin = Vladimir Putin; person RUS GOV; President',
      'Zelensky = Volodymyr Zelenskyy; person UKR GOV; President',
    ],
  ],
  [
    'Presidents Vladimir Putin, Volodymyr Zelenskiy and Donald Trump could meet in Doha.',
    AUGUST,
    [
      'Presidents Vladimir Putin = Vladimir Putin; person RUS GOV; President',
      'Volodymyr Zelenskiy = Volodymyr Zelenskyy; person UKR GOV; President',
      'Donald Trump = Donald Trump; person USA GOV; President',
      'Doha = Qatar; state QAT -',
    ],
  ],
  [
    'Prime Ministers Nikol Pashinyan of Armenia and Ali Asadov of Azerbaijan signed.',
    AUGUST,
    [
      'Prime Ministers Nikol Pashinyan of Armenia = Nikol Pashinyan; person ARM GOV; Prime Minister',
      'Ali Asadov of Azerbaijan = Ali Asadov; person AZE GOV; Prime Minister',
    ],
  ],
  [
    'Sergey Lavrov, the Russian foreign minister, and Hakan Fidan, his Turkish counterpart, shook hands.',
    AUGUST,
    [
      'Sergey Lavrov, the Russian foreign minister = Sergey Lavrov; person RUS GOV; foreign minister',
      'Hakan Fidan, his Turkish counterpart = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Hakan Fidan spoke to his Russian counterpart Sergei Lavrov.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Russian counterpart Sergei Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Turkish Foreign Minister Hakan Fidan spoke to his Russian counterpart.',
    AUGUST,
    [
      'Turkish Foreign Minister Hakan Fidan = Hakan Fidan; person TUR GOV; Foreign Minister',
      'Russian counterpart = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Kenyan Interior Minister Wanjiru Odera met her Ugandan counterpart, Moses Kalema, in Kampala.',
    AUGUST,
    [
      'Kenyan Interior Minister Wanjiru Odera = Wanjiru Odera; person KEN GOV; Interior Minister',
      'Ugandan counterpart, Moses Kalema = Moses Kalema; person UGA GOV; Interior Minister',
      'Kampala = Uganda; state UGA -',
    ],
  ],
  [
    "President Donald Trump's special envoy Steve Witkoff landed on Friday.",
    AUGUST,
    [
      'President Donald Trump = Donald Trump; person USA GOV; President',
      'special envoy Steve Witkoff = Steve Witkoff; person USA GOV; special envoy',
    ],
  ],
  [
    'US special envoy Steve Witkoff landed on Friday.',
    AUGUST,
    ['US special envoy Steve Witkoff = Steve Witkoff; person USA GOV; special envoy'],
  ],
  [
    'U.S. Secretary of State Marco Rubio welcomed the step.',
    AUGUST,
    ['U.S. Secretary of State Marco Rubio = Marco Rubio; person USA GOV; Secretary of State'],
  ],
  [
    'Secretary of State Marco Rubio welcomed the step.',
    AUGUST,
    ['Secretary of State Marco Rubio = Marco Rubio; person USA GOV; Secretary of State'],
  ],
  [
    'United Nations Secretary-General António Guterres welcomed the step.',
    AUGUST,
    ['United Nations Secretary-General António Guterres = António Guterres; person UNO -; Secretary-General'],
  ],
  [
    'European Commission President Ursula von der Leyen welcomed the step.',
    AUGUST,
    ['European Commission President Ursula von der Leyen = Ursula von der Leyen; person EUR -; President'],
  ],
  [
    'EU foreign policy chief Kaja Kallas welcomed the step.',
    AUGUST,
    ['EU foreign policy chief Kaja Kallas = Kaja Kallas; person EUR -; foreign policy chief'],
  ],
  [
    'Hans Grundberg, the United Nations special envoy for Yemen, flew to Aden.',
    AUGUST,
    ['Hans Grundberg, the United Nations special envoy for Yemen = Hans Grundberg; person UNO -; special envoy'],
  ],
  [
    'IGAD executive secretary Workneh Gebeyehu read the statement.',
    AUGUST,
    ['IGAD executive secretary Workneh Gebeyehu = Workneh Gebeyehu; person IGO -; executive secretary'],
  ],
  [
    'IAEA chief Rafael Grossi inspected the plant.',
    AUGUST,
    ['IAEA chief Rafael Grossi = Rafael Grossi; person IGO -; chief'],
  ],
  [
    'Hamas negotiator Khalil al-Hayya turned down the draft.',
    AUGUST,
    ['Hamas negotiator Khalil al-Hayya = Khalil al-Hayya; person PSE REB; negotiator'],
  ],
  [
    'Houthi leader Abdul-Malik al-Houthi spoke on television.',
    AUGUST,
    ['Houthi leader Abdul-Malik al-Houthi = Abdul-Malik al-Houthi; person YEM REB; leader'],
  ],
  [
    'RSF commander Mohamed Hamdan Dagalo agreed to the truce.',
    AUGUST,
    ['RSF commander Mohamed Hamdan Dagalo = Mohamed Hamdan Dagalo; person SDN REB; commander'],
  ],
  [
    'Abkhaz leader Badra Gunba rejected the offer.',
    AUGUST,
    ['Abkhaz leader Badra Gunba = Badra Gunba; person GEO PRE; leader'],
  ],
  [
    'Qatari Prime Minister and Foreign Minister Sheikh Mohammed bin Abdulrahman Al Thani spoke first.',
    AUGUST,
    [
      'Qatari Prime Minister and Foreign Minister Sheikh Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman Al Thani; person QAT GOV; Prime Minister and Foreign Minister',
    ],
  ],
  [
    "Sudan's army chief, General Abdel Fattah al-Burhan, agreed to the truce.",
    AUGUST,
    ["Sudan's army chief, General Abdel Fattah al-Burhan = Abdel Fattah al-Burhan; person SDN MIL; army chief"],
  ],
  [
    'Col. Ibrahim Sanou read the statement on state television.',
    AUGUST,
    ['Col. Ibrahim Sanou = Ibrahim Sanou; person - MIL; Col'],
  ],
  [
    'Kremlin spokesman Dmitry Peskov called it useful.',
    AUGUST,
    ['Kremlin spokesman Dmitry Peskov = Dmitry Peskov; person RUS GOV; spokesman'],
  ],
  [
    'Kremlin aide Yuri Ushakov briefed reporters.',
    AUGUST,
    ['Kremlin aide Yuri Ushakov = Yuri Ushakov; person RUS GOV; aide'],
  ],
  [
    'Saudi Crown Prince Mohammed bin Salman received him in Jeddah.',
    AUGUST,
    ['Saudi Crown Prince Mohammed bin Salman = Mohammed bin Salman; person SAU GOV; Crown Prince'],
  ],
  [
    'French Foreign Minister Jean-Noël Barrot asked for restraint.',
    AUGUST,
    ['French Foreign Minister Jean-Noël Barrot = Jean-Noël Barrot; person FRA GOV; Foreign Minister'],
  ],
  [
    'Opposition leader Amadou Keïta walked out.',
    AUGUST,
    ['Opposition leader Amadou Keïta = Amadou Keïta; person - OPP; Opposition leader'],
  ],
  [
    "Mali's opposition leader Amadou Keïta walked out.",
    AUGUST,
    ["Mali's opposition leader Amadou Keïta = Amadou Keïta; person MLI OPP; opposition leader"],
  ],
  [
    'Human rights activist Leyla Orhan was released.',
    AUGUST,
    ['Human rights activist Leyla Orhan = Leyla Orhan; person - CVL; Human rights activist'],
  ],
  [
    'Mr Tasbulatov and Ms Rahimova signed for the two ministries.',
    AUGUST,
    ['Mr Tasbulatov = Tasbulatov; person - -', 'Ms Rahimova = Rahimova; person - -'],
  ],
  [
    'Ukrainian chief negotiator Rustem Umerov and Kremlin envoy Kirill Dmitriev met in Miami.',
    AUGUST,
    [
      'Ukrainian chief negotiator Rustem Umerov = Rustem Umerov; person UKR GOV; chief negotiator',
      'Kremlin envoy Kirill Dmitriev = Kirill Dmitriev; person RUS GOV; envoy',
    ],
  ],
  [
    'The mediator, Seydou Maïga, met both sides separately.',
    AUGUST,
    ['mediator, Seydou Maïga = Seydou Maïga; person - -; mediator; mediator'],
  ],
  [
    'African Union mediator Seydou Maïga met the rebels in Addis Ababa.',
    AUGUST,
    [
      'African Union mediator Seydou Maïga = Seydou Maïga; person IGO -; mediator; mediator',
      'rebels = rebels; group - REB',
      'Addis Ababa = Ethiopia; state ETH -',
    ],
  ],
  [
    'The talks were chaired by Omani Foreign Minister Badr al-Busaidi.',
    AUGUST,
    ['Omani Foreign Minister Badr al-Busaidi = Badr al-Busaidi; person OMN GOV; Foreign Minister'],
  ],
  [
    'Iranian President Masoud Pezeshkian, Iraqi Prime Minister Mohammed Shia al-Sudani and Emir Tamim bin Hamad Al Thani attended.',
    AUGUST,
    [
      'Iranian President Masoud Pezeshkian = Masoud Pezeshkian; person IRN GOV; President',
      'Iraqi Prime Minister Mohammed Shia al-Sudani = Mohammed Shia al-Sudani; person IRQ GOV; Prime Minister',
      'Emir Tamim bin Hamad Al Thani = Tamim bin Hamad Al Thani; person QAT GOV; Emir',
    ],
  ],
]
