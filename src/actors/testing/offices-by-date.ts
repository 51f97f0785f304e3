import { AUGUST, type Row } from './row.js'

/** Offices told without a name, and offices that changed hands between two days. */
export const officesByDate: readonly Row[] = [
  ['The US president called.', '2020-06-01', ['US president = Donald Trump; person USA GOV; president']],
  ['The US president called.', '2021-06-01', ['US president = Joe Biden; person USA GOV; president']],
  ['The US president called.', '2025-03-01', ['US president = Donald Trump; person USA GOV; president']],
  ['The US president called.', '2010-06-01', ['US president = Barack Obama; person USA GOV; president']],
  ['The US president called.', '2003-06-01', ['US president = George W. Bush; person USA GOV; president']],
  ['The US president called.', null, ['US president = President of United States; person USA GOV; president']],
  [
    "Pakistan's foreign secretary called.",
    '2015-12-02',
    ["Pakistan's foreign secretary = Aizaz Ahmad Chaudhry; person PAK GOV; foreign secretary"],
  ],
  [
    'The Taliban foreign minister called.',
    '2024-01-01',
    ['Taliban foreign minister = Amir Khan Muttaqi; person AFG REB; foreign minister'],
  ],
  ['Pope Benedict XVI called.', '2007-01-02', ['Pope Benedict XVI = Benedict XVI; person VAT REL; Pope']],
  [
    'The Chairperson of the African Union Commission called.',
    '2023-12-10',
    ['Chairperson of the African Union Commission = Moussa Faki; person IGO -; Chairperson of the Commission'],
  ],
  [
    'The chair of the African Union Commission called.',
    '2023-12-10',
    ['chair of the African Union Commission = Moussa Faki; person IGO -; chair of the Commission'],
  ],
  [
    'The chair of the African Union called.',
    '2023-12-10',
    ['chair of the African Union = Azali Assoumani; person IGO -; chair'],
  ],
  [
    "The Secretary-General's Personal Envoy for Sudan called.",
    '2024-02-10',
    ["Secretary-General's Personal Envoy for Sudan = Ramtane Lamamra; person UNO -; Personal Envoy"],
  ],
  [
    "The UN Secretary-General's Personal Envoy for Sudan called.",
    '2024-02-10',
    ["UN Secretary-General's Personal Envoy for Sudan = Ramtane Lamamra; person UNO -; Personal Envoy"],
  ],
  [
    'The Special Envoy of the Secretary-General for Yemen called.',
    '2024-02-10',
    ['Special Envoy of the Secretary-General for Yemen = Hans Grundberg; person UNO -; Special Envoy'],
  ],
  ['The Secretary-General called.', '2024-02-10', []],
  ['The NATO chief called.', '2024-09-30', ['NATO chief = Jens Stoltenberg; person IGO -; chief']],
  ['The NATO chief called.', '2024-10-01', ['NATO chief = Mark Rutte; person IGO -; chief']],
  ['The Turkish president called.', AUGUST, ['Turkish president = Recep Tayyip Erdoğan; person TUR GOV; president']],
  ['The Turkish president called.', '2012-05-05', ['Turkish president = Abdullah Gül; person TUR GOV; president']],
  ['The Turkish leader called.', AUGUST, ['Turkish leader = Recep Tayyip Erdoğan; person TUR GOV; leader']],
  [
    "Qatar's prime minister called.",
    AUGUST,
    ["Qatar's prime minister = Mohammed bin Abdulrahman Al Thani; person QAT GOV; prime minister"],
  ],
  [
    'The president of France and the German chancellor called.',
    '2019-11-01',
    [
      'president of France = Emmanuel Macron; person FRA GOV; president',
      'German chancellor = Angela Merkel; person DEU GOV; chancellor',
    ],
  ],
  [
    'The British prime minister called.',
    '2019-07-01',
    ['British prime minister = Theresa May; person GBR GOV; prime minister'],
  ],
  [
    'The British prime minister called.',
    '2019-08-01',
    ['British prime minister = Boris Johnson; person GBR GOV; prime minister'],
  ],
  [
    'The British prime minister called.',
    '2023-05-01',
    ['British prime minister = Rishi Sunak; person GBR GOV; prime minister'],
  ],
  [
    'The British prime minister called.',
    AUGUST,
    ['British prime minister = Keir Starmer; person GBR GOV; prime minister'],
  ],
  [
    'The Ukrainian foreign minister called.',
    '2023-05-01',
    ['Ukrainian foreign minister = Dmytro Kuleba; person UKR GOV; foreign minister'],
  ],
  [
    'The Ukrainian foreign minister called.',
    AUGUST,
    ['Ukrainian foreign minister = Andrii Sybiha; person UKR GOV; foreign minister'],
  ],
  [
    'The U.S. secretary of state called.',
    '2014-02-01',
    ['U.S. secretary of state = John Kerry; person USA GOV; secretary of state'],
  ],
  [
    'The United Nations secretary-general called.',
    '2015-02-01',
    ['United Nations secretary-general = Ban Ki-moon; person UNO -; secretary-general'],
  ],
  [
    'The United Nations special envoy for Syria called.',
    '2016-12-10',
    ['United Nations special envoy for Syria = Staffan de Mistura; person UNO -; special envoy'],
  ],
  [
    'The United Nations special envoy for Yemen called.',
    '2016-12-10',
    ['United Nations special envoy for Yemen = Ismail Ould Cheikh Ahmed; person UNO -; special envoy'],
  ],
  [
    'The United Nations special envoy called.',
    '2016-12-10',
    ['United Nations special envoy = Special Envoy of UN; person UNO -; special envoy'],
  ],
  [
    'The president of Nauru called.',
    '1901-01-01',
    ['president of Nauru = President of Nauru; person NRU GOV; president'],
  ],
  [
    "Kenya's water minister said the well was dry. The Kenyan water minister then left.",
    AUGUST,
    [
      "Kenya's water minister = Water Minister of Kenya; person KEN GOV; water minister",
      'Kenyan water minister = Water Minister of Kenya; person KEN GOV; water minister',
    ],
  ],
  [
    'Kenyan Water Minister Wanjiru Odera spoke. The Kenyan water minister then left.',
    AUGUST,
    [
      'Kenyan Water Minister Wanjiru Odera = Wanjiru Odera; person KEN GOV; Water Minister',
      'Kenyan water minister = Wanjiru Odera; person KEN GOV; water minister',
    ],
  ],
  [
    'President Bush will meet Chancellor Schroeder in Mainz.',
    '2005-02-10',
    [
      'President Bush = George W. Bush; person USA GOV; President',
      'Chancellor Schroeder = Gerhard Schröder; person DEU GOV; Chancellor',
    ],
  ],
  [
    'President Trump will meet President Xi in Busan.',
    '2025-10-28',
    [
      'President Trump = Donald Trump; person USA GOV; President',
      'President Xi = Xi Jinping; person CHN GOV; President',
    ],
  ],
  [
    'Turkish President Tayyip Erdogan flew home. The president said the talks went well.',
    AUGUST,
    [
      'Turkish President Tayyip Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'president = Recep Tayyip Erdoğan; person TUR GOV; president',
    ],
  ],
  [
    'President Erdogan met President Putin. The president said the talks went well.',
    AUGUST,
    [
      'President Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'President Putin = Vladimir Putin; person RUS GOV; President',
    ],
  ],
  [
    'Former US president Bill Clinton attended.',
    AUGUST,
    ['Former US president Bill Clinton = Bill Clinton; person USA ELI; Former president'],
  ],
  [
    'Bill Clinton, the former US president, attended.',
    AUGUST,
    ['Bill Clinton, the former US president = Bill Clinton; person USA ELI; former president'],
  ],
  [
    'Former South African President Thabo Mbeki chaired the panel.',
    '2014-04-01',
    ['Former South African President Thabo Mbeki = Thabo Mbeki; person ZAF ELI; Former President'],
  ],
  [
    "Nigeria's ex-president Olusegun Obasanjo chaired the panel.",
    '2022-10-01',
    ["Nigeria's ex-president Olusegun Obasanjo = Olusegun Obasanjo; person NGA ELI; ex-president"],
  ],
  [
    'Former Kenyan minister Wanjiru Odera spoke. Odera then left.',
    AUGUST,
    [
      'Former Kenyan minister Wanjiru Odera = Wanjiru Odera; person KEN ELI; Former minister',
      'Odera = Wanjiru Odera; person KEN ELI; Former minister',
    ],
  ],
  [
    'Former president Donald Trump spoke in Ohio.',
    '2023-04-01',
    ['Former president Donald Trump = Donald Trump; person USA ELI; Former president'],
  ],
  [
    'President-elect Donald Trump named an envoy.',
    '2024-12-01',
    ['President-elect Donald Trump = Donald Trump; person USA GOV; President-elect'],
  ],
  [
    'Acting president Amadou Keïta named an envoy.',
    AUGUST,
    ['Acting president Amadou Keïta = Amadou Keïta; person - GOV; Acting president'],
  ],
  [
    'The deputy prime minister of Kenya, Wanjiru Odera, named an envoy.',
    AUGUST,
    ['deputy prime minister of Kenya, Wanjiru Odera = Wanjiru Odera; person KEN GOV; deputy prime minister'],
  ],
  [
    'Angela Merkel, then German chancellor, brokered the deal.',
    AUGUST,
    ['Angela Merkel, then German chancellor = Angela Merkel; person DEU GOV; then chancellor'],
  ],
  ['The former president refused to come.', AUGUST, []],
  [
    'Trump spoke first and Biden wrote to him.',
    '2022-05-05',
    ['Trump = Donald Trump; person USA ELI', 'Biden = Joe Biden; person USA GOV; President'],
  ],
  [
    'The presidents of Rwanda and the Democratic Republic of Congo signed.',
    AUGUST,
    [
      'presidents of Rwanda and the Democratic Republic of Congo = Paul Kagame; person RWA GOV; president',
      'presidents of Rwanda and the Democratic Republic of Congo = Félix Tshisekedi; person COD GOV; president',
    ],
  ],
  [
    'The Russian and Ukrainian foreign ministers met in Antalya.',
    '2022-03-10',
    [
      'Russian and Ukrainian foreign ministers = Sergey Lavrov; person RUS GOV; foreign minister',
      'Russian and Ukrainian foreign ministers = Dmytro Kuleba; person UKR GOV; foreign minister',
    ],
  ],
  ['European leaders met.', AUGUST, []],
  ['Leader-level talks and head-of-state meetings are rare.', AUGUST, []],
]
