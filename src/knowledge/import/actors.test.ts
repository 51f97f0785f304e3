import { describe, expect, test } from 'vitest'
import { counts, imported, tenures } from './testing/small.js'

const read = (text: string) => imported({ name: 'a.txt', text })

describe('people', () => {
  test('with their spellings, in the capitals names have', () => {
    const { people, report, problems } = read(
      'OTTO_MCBERG_ # a remark\n+OTTO_VON_MCBERG_\n+O._MCBERG\n\t[ZZAELI 600101-791231]\n\t[ZZAGOVMIL 800101-891231]\n',
    )
    expect(people).toEqual([
      { name: 'Otto McBerg', aliases: ['Otto von McBerg', 'O. McBerg'], code: 'ZZA', sector: 'GOV' },
    ])
    expect(counts(report.taken)).toEqual(['1 people', '1 tenures'])
    expect(report.taken[0]?.examples).toEqual(['Otto McBerg (a.txt:1)'])
    expect(problems).toEqual([])
  })

  test('known to us get their further spellings, and no owner our offices would not give them', () => {
    const { people, report } = read('RUDOLPH_ELPHBERG_ [ZZAGOV 150101-151231]\n+RUDI_ELPHBERG_\n')
    expect(people).toEqual([{ name: 'Rudolf Elphberg', aliases: ['Rudolph Elphberg', 'Rudi Elphberg'] }])
    expect(counts(report.changed)).toEqual(['1 people with further spellings'])
  })

  test.each([
    ['one word', 'BERG_ [ZZAGOV 150101-151231]', 'somebody with one word for a name'],
    [
      'two of ours',
      'RUDOLF_ELPHBERG_ [ZZAGOV 150101-151231]\n+ANTONIA_RASSENDYLL',
      'spellings of two people of our own list',
    ],
    ['an unknown code', 'OTTO_BERG_ [XXXGOV 150101-151231]', 'an entry under a code we do not know'],
    ['no code', 'OTTO_BERG_', 'an entry without a code'],
    ['a state', 'RURITANIA_ [ZZA]\n+RURITANIAN_', 'names of a state, which our own list keeps'],
    ['a title', 'RURITANIAN_FINANCE_MINISTER [ZZAGOV]', 'a title, which needs no entry'],
    ['what may be anything', 'GREEN_DOOR_ [ZZAGOV]', 'neither dates nor words that show a person or a body'],
    ['a date that is none', 'OTTO_BERG_ [ZZAGOV 150101-150231] [ZZAELI]', 'a date that does not exist'],
    ['seven digits', 'OTTO_BERG_ [ZZAGOV 2004017-20061201] [ZZAELI]', 'a date that does not exist'],
    ['an end first', 'OTTO_BERG_ [ZZAGOV 150101-140101] [ZZAELI]', 'an end before its beginning'],
    ['no bracket', 'OTTO_BERG_ [ZZAGOV 150101', 'a bracket that is not closed'],
  ])('%s is refused, and said why', (_, text, why) => {
    expect(counts(read(text).report.refused)).toContain(`1 ${why}`)
  })
})

describe('bodies and groups', () => {
  test.each([
    ['RURITANIAN_RAIL_COMPANY_ [ZZABUS]', 'bodies', 'Ruritanian Rail Company', 'ZZA', 'BUS'],
    ['LAKE_WATCHERS_ [NGOENV]', 'bodies', 'Lake Watchers', 'NGO', 'SOC'],
    ['ISLAND_PEOPLES_ARMY_(IPA)_ [ZZBREB] # 12 Mar 13', 'groups', 'Island Peoples Army', 'ZZB', 'REB'],
    ['BLUE_DAWN_ [IMGREB]', 'groups', 'Blue Dawn', 'IMG', 'REB'],
  ] as const)('%s', (text, folder, name, code, sector) => {
    expect(read(text)[folder]).toMatchObject([{ name, code, sector }])
  })

  test('an acronym in brackets is a name of its own', () => {
    expect(read('ISLAND_ARMY_(IPA)_ [ZZBREB]').groups).toMatchObject([{ id: 'imported-island-army', names: ['IPA'] }])
  })

  test('of ours keep their entry and get further names', () => {
    const { groups, report } = read('FREE_RIDERS_FRONT [ZZAREB]\n+RIDERS_FREE_FRONT\n')
    expect(groups).toMatchObject([{ id: 'free-riders', names: ['FRF', 'Riders Free Front'], sector: 'REB' }])
    expect(counts(report.changed)).toEqual(['1 bodies and groups with further names'])
  })

  test('one word in capitals may be any word', () => {
    const { bodies, report } = read('TARGET_ [MNC]\nABC_ [MNC]\n')
    expect(bodies.map(body => body.name)).toEqual(['ABC'])
    expect(counts(report.refused)).toEqual(['1 one word in capitals, which may be any word'])
  })
})

describe('dated roles', () => {
  test.each([
    ['OTTO_BERG_ [ZZAGOV 800101-891231]', 'ZZA Member of the government', ['Otto Berg 1980-01-01 1989-12-31']],
    ['OTTO_BERG_ [ZZAGOV >050301]', 'ZZA Member of the government', ['Otto Berg 2005-03-01 -']],
    ['OTTO_BERG_ [ZZAREB 19790706-20110909]', 'ZZA Member of an armed group', ['Otto Berg 1979-07-06 2011-09-09']],
    [
      'OTTO_BERG_\n\t[ZZBGOV 900101-991231] # Prime Minister',
      'ZZB Prime Minister',
      ['Otto Berg 1990-01-01 1999-12-31'],
    ],
    ['OTTO_BERG_\n+PRESIDENT_BERG_\n\t[ZZBGOV 900101-991231]', 'ZZB President', ['Otto Berg 1990-01-01 1999-12-31']],
    [
      'OTTO_BERG_\n+SECRETARY-GENERAL_OTTO_BERG\n\t[IGOUNO >20070101]',
      'united-nations Secretary General',
      ['Otto Berg 2007-01-01 -'],
    ],
    [
      'OTTO_BERG_\n+PRESIDENT_BERG_\n\t[ZZBGOV 900101-991231]\n\t[ZZBGOV 010101-011231]',
      'ZZB Member of the government',
      ['Otto Berg 1990-01-01 1999-12-31', 'Otto Berg 2001-01-01 2001-12-31'],
    ],
  ])('%s', (text, office, expected) => {
    const { offices, problems } = read(text)
    expect(tenures(offices, office)).toEqual(expected)
    expect(problems).toEqual([])
  })

  test('are left out where our own list names the office', () => {
    const { offices, report } = read('RUDOLF_ELPHBERG_ [ZZAGOV 150101-151231]')
    expect(offices).toEqual([])
    expect(counts(report.same)).toEqual(['1 people', '1 dated roles, by the office our own list names'])
  })

  test('that end nowhere are known as far as the last day of the files', () => {
    const { offices } = read('OTTO_BERG_ [ZZBGOV >050301]\nEVA_DAHL_ [ZZBMIL >100401]')
    expect(offices.map(office => office.until)).toEqual(['2010-04-01', '2010-04-01'])
  })

  test('that clash with our own list are refused', () => {
    const { offices, report } = read('OTTO_BERG_ [ZZAGOV 050101-051231] # President')
    expect(offices).toEqual([])
    expect(report.refused.map(told => told.examples)).toEqual([
      ['Otto Berg, 2005-01-01 to 2005-12-31, President of ZZA (a.txt:1); Antonia Rassendyll, 2000-01-01 to 2010-05-31'],
    ])
  })
})

test('agents are nouns, those of ours left out', () => {
  const { collectives, report } = read(
    '!PERSON! = MAN, WOMAN\nLAKE!PERSON! [~AGR]\nSOLDIER_ [~MIL]\nFISHER {FISHERS} [~AGR]\nMONK [~BUD]\n',
  )
  expect(collectives.map(one => [one.nouns[0], one.sector])).toEqual([
    ['lakeman', 'AGR'],
    ['lakewoman', 'AGR'],
    ['fisher', 'AGR'],
  ])
  expect(counts(report.same)).toEqual(['1 nouns'])
  expect(counts(report.refused)).toEqual(['1 an agent of no sector of PLOVER'])
})
