import { AUGUST, type Row } from './row.js'

/** Ways of the wire: apposed titles, matters and regions nobody lists, datelines, papers' own spellings. */
export const wireCopy: readonly Row[] = [
  [
    'On Thursday Johnson left. It was 26 September Griffiths said.',
    '2021-05-05',
    [
      'Johnson = Boris Johnson; person GBR GOV; Prime Minister',
      'Griffiths = Martin Griffiths; person UNO -; Special Envoy for Yemen',
    ],
  ],
  ['The Delta Document for Peace (DDP) lapsed. The DDP was dead.', AUGUST, []],
  [
    'Egypt and Kenya asked for Civil Society (CS) seats.',
    AUGUST,
    ['Egypt = Egypt; state EGY -', 'Kenya = Kenya; state KEN -'],
  ],
  [
    'The Kenyan Salt Coast Resistance Front signed. The Resistance Front left.',
    AUGUST,
    [
      'Kenyan Salt Coast Resistance Front = Salt Coast Resistance Front; group KEN -',
      'Resistance Front = Salt Coast Resistance Front; group KEN -',
    ],
  ],
  [
    "Kenya's Ministry of Foreign Affairs, the Kenyan foreign ministry and the Ministry of Foreign Affairs of Kenya are one.",
    AUGUST,
    [
      "Kenya's Ministry of Foreign Affairs = Kenyan foreign ministry; organisation KEN GOV",
      'Kenyan foreign ministry = Kenyan foreign ministry; organisation KEN GOV',
      'Ministry of Foreign Affairs of Kenya = Kenyan foreign ministry; organisation KEN GOV',
    ],
  ],
  [
    'Amid Delta Peace Council sessions nobody slept.',
    AUGUST,
    ['Delta Peace Council = Delta Peace Council; organisation - -'],
  ],
  ['The National Security Council met.', AUGUST, []],
  ['The president. Tasbulatov was late.', AUGUST, []],
  [
    'Kenyan Minister of Minerals and Ports Daniel Kiprono Omondi spoke first.',
    AUGUST,
    [
      'Kenyan Minister of Minerals and Ports Daniel Kiprono Omondi = Daniel Kiprono Omondi; person KEN GOV; Minister of Minerals and Ports',
    ],
  ],
  [
    'Kenyan Minister of State for Rural Roads Daniel Omondi spoke first.',
    AUGUST,
    [
      'Kenyan Minister of State for Rural Roads Daniel Omondi = Daniel Omondi; person KEN GOV; Minister of State for Rural Roads',
    ],
  ],
  [
    'U.S. Special Envoy to Chad Walter Brandt spoke first.',
    AUGUST,
    ['U.S. Special Envoy to Chad Walter Brandt = Walter Brandt; person USA GOV; Special Envoy'],
  ],
  [
    'Chadian Ambassador to Nairobi Mahamat Koulamallah spoke first.',
    AUGUST,
    ['Chadian Ambassador to Nairobi Mahamat Koulamallah = Mahamat Koulamallah; person TCD GOV; Ambassador'],
  ],
  [
    'Kenyan special envoy for the Horn of Africa Daniel Omondi spoke first.',
    AUGUST,
    ['Kenyan special envoy for the Horn of Africa Daniel Omondi = Daniel Omondi; person KEN GOV; special envoy'],
  ],
  [
    'Kenyan Deputy Foreign Minister and special envoy to Chad, Daniel Omondi, spoke first.',
    AUGUST,
    [
      'Kenyan Deputy Foreign Minister and special envoy to Chad, Daniel Omondi = Daniel Omondi; person KEN GOV; Deputy Foreign Minister and special envoy',
    ],
  ],
  [
    "Kazakhstan's chief negotiator, Deputy Foreign Minister Yerlan Tasbulatov, thanked the hosts.",
    AUGUST,
    [
      "Kazakhstan's chief negotiator, Deputy Foreign Minister Yerlan Tasbulatov = Yerlan Tasbulatov; person KAZ GOV; chief negotiator",
    ],
  ],
  [
    "Daniel Omondi, Kenya's Minister of Foreign Affairs and Regional Integration, spoke first.",
    AUGUST,
    [
      "Daniel Omondi, Kenya's Minister of Foreign Affairs and Regional Integration = Daniel Omondi; person KEN GOV; Minister of Foreign Affairs and Regional Integration",
    ],
  ],
  [
    'The head of the Yemeni negotiating delegation, Salem Bajaber, spoke first.',
    AUGUST,
    [
      'head of the Yemeni negotiating delegation, Salem Bajaber = Salem Bajaber; person YEM GOV; head of the delegation; head-of-delegation',
    ],
  ],
  [
    'Moussa Abate, deputy chief of the ruling Salt Coast Council, spoke first.',
    AUGUST,
    ['Moussa Abate, deputy chief of the ruling Salt Coast Council = Moussa Abate; person - -; deputy chief'],
  ],
  [
    'The Armenian side was led by Deputy Foreign Minister Karen Sahakyan and the Georgian side by Deputy Foreign Minister Lasha Kobaladze.',
    AUGUST,
    [
      'Armenian side = Armenia; state ARM GOV',
      'Deputy Foreign Minister Karen Sahakyan = Karen Sahakyan; person ARM GOV; Deputy Foreign Minister; head-of-delegation',
      'Georgian side = Georgia; state GEO GOV',
      'Deputy Foreign Minister Lasha Kobaladze = Lasha Kobaladze; person GEO GOV; Deputy Foreign Minister; head-of-delegation',
    ],
  ],
  [
    'Norway will mediate, and its special envoy, Ingrid Haugland, is on her way. Haugland knows the river.',
    AUGUST,
    [
      'Norway = Norway; state NOR -',
      'special envoy, Ingrid Haugland = Ingrid Haugland; person NOR GOV; special envoy',
      'Haugland = Ingrid Haugland; person NOR GOV; special envoy',
    ],
  ],
  ['The Trump administration said no.', AUGUST, ['Trump administration = United States; state USA GOV']],
  [
    'A Biden administration official said no.',
    '2022-05-05',
    ['Biden administration official = United States; state USA GOV'],
  ],
  ['Nato and Unesco said no.', AUGUST, ['Nato = NATO; organisation IGO -', 'Unesco = UNESCO; organisation UNO -']],
  ['The Unamid mission left.', AUGUST, ['Unamid mission = UNAMID; organisation UNO -']],
  ['Khartoum, May 30 : Nobody came.', AUGUST, []],
  ['CAIRO: Nobody came.', AUGUST, []],
  ['Nobody came to Lima (Reuters) and left.', AUGUST, ['Lima = Peru; state PER -']],
  ['KHARTOUM, Aug. 14 (Meridian Wire) — Nobody came.', AUGUST, []],
  [
    'Talks with al-Burhan ended.',
    AUGUST,
    ['al-Burhan = Abdel Fattah al-Burhan; person SDN GOV; Chairman of the Transitional Sovereignty Council'],
  ],
  [
    'Omani envoy Sultan al-Harthy spoke first.',
    AUGUST,
    ['Omani envoy Sultan al-Harthy = Sultan al-Harthy; person OMN GOV; envoy'],
  ],
  ["Sudan's civilian-led council met.", AUGUST, ['Sudan = Sudan; state SDN -']],
  [
    'Egypt, Qatar, the African Union and the United Nations met. Both sides were tired.',
    AUGUST,
    [
      'Egypt = Egypt; state EGY -',
      'Qatar = Qatar; state QAT -',
      'African Union = African Union; organisation IGO -',
      'United Nations = UN; organisation UNO -',
    ],
  ],
  ['The Juba Peace Agreement (JPA) lapsed. The JPA was dead.', AUGUST, []],
  [
    'The United Arab Emirates (UAE) signed.',
    AUGUST,
    ['United Arab Emirates = United Arab Emirates; state ARE -', 'UAE = United Arab Emirates; state ARE -'],
  ],
  [
    'The UN Under-Secretary-General for Humanitarian Affairs, Jane Roe, came.',
    AUGUST,
    ['UN Under-Secretary-General for Humanitarian Affairs, Jane Roe = Jane Roe; person UNO -; Under-Secretary-General'],
  ],
  [
    "Qatar's ambassador, Sheikha Moza Al Thani, came.",
    AUGUST,
    ["Qatar's ambassador, Sheikha Moza Al Thani = Moza Al Thani; person QAT GOV; ambassador"],
  ],
  [
    'National Rescue Council (NRC) head Kofi Mensah came.',
    AUGUST,
    ['National Rescue Council (NRC) head Kofi Mensah = Kofi Mensah; person - -; head'],
  ],
  ['US Deputy Assistant Secretary for river affairs came.', AUGUST, ['US = United States; state USA -']],
  ['The Syr Darya froze.', AUGUST, []],
  ['Yemeni govt officials came.', AUGUST, ['Yemeni govt officials = Yemen; state YEM GOV']],
  [
    'The leaders of the African Union and IGAD came.',
    AUGUST,
    ['leaders of the African Union = African Union; organisation IGO -', 'IGAD = IGAD; organisation IGO -'],
  ],
]
