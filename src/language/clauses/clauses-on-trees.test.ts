import { describe, expect, test } from 'vitest'
import { findClauses } from './find.js'
import { fits, readingFrom, written } from './testing/reading.js'
import { sentenceFrom } from './testing/tree-table.js'

const HAPPENINGS = new Set([
  'talk',
  'meeting',
  'call',
  'visit',
  'summit',
  'release',
  'refusal',
  'withdrawal',
  'exchange',
  'signing',
])

/** The readings of a tree that are not there, and what is there instead; nothing where all are. */
function missing(table: string, readings: readonly string[], quotations: readonly (readonly [number, number])[] = []) {
  const sentence = sentenceFrom(table, quotations)
  const clauses = findClauses(sentence, HAPPENINGS)
  const lost = readings.filter(line => !clauses.some(clause => fits(readingFrom(line), clause, clauses, sentence)))
  return lost.length === 0 ? [] : [...lost, 'read instead:', ...clauses.map(one => written(one, clauses, sentence))]
}

describe('right trees', () => {
  test.each([
    [
      'active, with obliques',
      'Fidan//PROPN/2/nsubj met/meet/VERB/0/root/past Araghchi//PROPN/2/obj in//ADP/5/case Doha//PROPN/2/obl',
      ['meet(Fidan; Araghchi; in Doha) past'],
    ],
    [
      'passive with an agent',
      `The//DET/2/det deal//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass/past signed/sign/VERB/0/root/part by//ADP/6/case
       ministers/minister/NOUN/4/obl:agent on//ADP/8/case Friday//PROPN/4/obl`,
      ['sign(ministers; deal; on Friday) past passive'],
    ],
    [
      'passive by a day names no agent',
      `It//PRON/3/nsubj:pass was/be/AUX/3/aux:pass/past signed/sign/VERB/0/root/part by//ADP/5/case Friday//PROPN/3/obl`,
      ['sign(_; it) past passive'],
    ],
    [
      'a second participle under one auxiliary',
      `It//PRON/3/nsubj:pass was/be/AUX/3/aux:pass/past drafted/draft/VERB/0/root/part and//CCONJ/5/cc
       signed/sign/VERB/3/conj/part`,
      ['draft(_; it) past passive', 'sign(_; it) past passive <conjunct draft'],
    ],
    [
      'something given, passive',
      `Kyiv//PROPN/3/nsubj:pass was/be/AUX/3/aux:pass/past given/give/VERB/0/root/part lists/list/NOUN/3/obj and//CCONJ/6/cc
       left/leave/VERB/3/conj/past`,
      ['give(_; lists; to: Kyiv) past passive', 'leave(Kyiv) past'],
    ],
    [
      'joined subjects, then who they are',
      `Abiy//PROPN/8/nsubj and//CCONJ/3/cc Tadesse//PROPN/1/conj ,//PUNCT/6/punct the//DET/6/det heads/head/NOUN/1/conj
       ,//PUNCT/6/punct met/meet/VERB/0/root/past`,
      ['meet(Abiy + Tadesse) past'],
    ],
    [
      'an owner is joined to nothing, what it owns is',
      `Vucic//PROPN/7/nsubj and//CCONJ/5/cc Kosovo//PROPN/5/nmod:poss 's//PART/3/case leader//NOUN/1/conj
       have//AUX/7/aux/pres met/meet/VERB/0/root/part`,
      ['meet(Vucic + leader) past perfect'],
    ],
    [
      'a verb whose object does what follows',
      `Paris//PROPN/2/nsubj urged/urge/VERB/0/root/past Kigali//PROPN/2/obj to//PART/5/mark withdraw//VERB/2/xcomp/inf`,
      ['urge(Paris; Kigali) past', 'withdraw(Kigali) <control:to urge'],
    ],
    [
      'called on',
      `Paris//PROPN/2/nsubj called/call/VERB/0/root/past on//ADP/4/case Kigali//PROPN/2/obl to//PART/6/mark
       withdraw//VERB/2/xcomp/inf`,
      ['withdraw(Kigali) <control call'],
    ],
    [
      'accused of',
      `Kigali//PROPN/2/nsubj accuses/accuse/VERB/0/root/pres Kinshasa//PROPN/2/obj of//SCONJ/5/mark backing/back/VERB/2/advcl/ger
       them/they/PRON/5/obj`,
      ['back(Kinshasa; them) <adverbial:of accuse'],
    ],
    [
      'expected to',
      `Xi//PROPN/3/nsubj:pass is/be/AUX/3/aux:pass/pres expected/expect/VERB/0/root/part to//PART/5/mark
       meet//VERB/3/xcomp/inf Modi//PROPN/5/obj`,
      ['expect(_; Xi) present passive', 'be to meet(Xi; Modi) future <control expect'],
    ],
    [
      'not expected to',
      `Xi//PROPN/4/nsubj:pass is/be/AUX/4/aux:pass/pres not//PART/4/advmod expected/expect/VERB/0/root/part to//PART/6/mark
       attend//VERB/4/xcomp/inf`,
      ['NOT be to attend(Xi) future'],
    ],
    [
      'are to be',
      `Talks/talk/NOUN/5/nsubj:pass are/be/AUX/5/aux/pres to//PART/5/mark be//AUX/5/aux:pass/inf held/hold/VERB/0/root/part`,
      ['be to hold(_; talks) future passive', 'be to hold:talk() future'],
    ],
    [
      'failed to',
      'They//PRON/2/nsubj failed/fail/VERB/0/root/past to//PART/4/mark agree//VERB/2/xcomp/inf',
      ['fail(they) past', 'NOT agree(they) <control fail'],
    ],
    [
      'did not fail to',
      `They//PRON/4/nsubj did/do/AUX/4/aux/past not//PART/4/advmod fail//VERB/0/root/inf to//PART/6/mark
       agree//VERB/4/xcomp/inf`,
      ['NOT fail(they) past', 'agree(they)'],
    ],
    [
      'without',
      `They//PRON/2/nsubj left/leave/VERB/0/root/past without//SCONJ/4/mark signing/sign/VERB/2/advcl/ger`,
      ['leave(they) past', 'NOT sign(they) <adverbial:without leave'],
    ],
    [
      'neither, nor',
      `Neither//CCONJ/2/cc:preconj Kyiv//PROPN/5/nsubj nor//CCONJ/4/cc Moscow//PROPN/2/conj signed/sign/VERB/0/root/past`,
      ['NOT sign(Kyiv + Moscow) past'],
    ],
    [
      'no longer',
      'Kyiv//PROPN/4/nsubj no//ADV/3/advmod longer//ADV/4/advmod objects/object/VERB/0/root/pres',
      ['NOT object(Kyiv) present'],
    ],
    [
      'not only',
      `They//PRON/4/nsubj not//PART/4/advmod only//ADV/4/advmod met/meet/VERB/0/root/past but//CCONJ/6/cc
       agreed/agree/VERB/4/conj/past`,
      ['meet(they) past', 'agree(they) past'],
    ],
    [
      'no deal or summit',
      `No//DET/2/det deal//NOUN/6/nsubj:pass or//CCONJ/4/cc summit//NOUN/2/conj was/be/AUX/6/aux:pass/past
       announced/announce/VERB/0/root/part`,
      ['NOT announce(_; deal + summit) past passive', 'NOT summit() past'],
    ],
    [
      'relative pronoun as subject',
      `The//DET/2/det envoy//NOUN/6/nsubj who//PRON/4/nsubj met/meet/VERB/2/acl:relcl/past them/they/PRON/4/obj
       left/leave/VERB/0/root/past`,
      ['meet(envoy; them) past <relative', 'leave(envoy) past'],
    ],
    [
      'relative pronoun behind a preposition',
      `Xi//PROPN/0/root ,//PUNCT/6/punct with//ADP/4/case whom/who/PRON/6/obl Modi//PROPN/6/nsubj met/meet/VERB/1/acl:relcl/past`,
      ['meet(Modi; _; with Xi) past'],
    ],
    [
      'no relative pronoun',
      `text//NOUN/0/root they//PRON/3/nsubj signed/sign/VERB/1/acl:relcl/past`,
      ['sign(they; text) past'],
    ],
    ['the day they met', `day//NOUN/0/root they//PRON/3/nsubj met/meet/VERB/1/acl:relcl/past`, ['meet(they) past']],
    [
      'where',
      `Doha//PROPN/0/root ,//PUNCT/5/punct where//ADV/5/advmod they//PRON/5/nsubj met/meet/VERB/1/acl:relcl/past`,
      ['meet(they; _; in Doha) past'],
    ],
    [
      'reduced relative',
      `deal//NOUN/0/root signed/sign/VERB/1/acl/part by//ADP/4/case Kyiv//PROPN/2/obl`,
      ['sign(Kyiv; deal) past passive'],
    ],
    [
      'rhetoric about curtailing: the noun does nothing',
      `rhetoric//NOUN/0/root about//SCONJ/3/mark curtailing/curtail/VERB/1/acl/ger trade//NOUN/3/obj`,
      ['curtail(_; trade)'],
    ],
    [
      'reports that',
      `He//PRON/2/nsubj denied/deny/VERB/0/root/past reports/report/NOUN/2/obj that//SCONJ/6/mark they//PRON/6/nsubj
       met/meet/VERB/3/acl/past`,
      ['deny(he; reports) past', 'meet(they) past <reported:that deny'],
    ],
    [
      'the first country to do',
      `first//ADJ/2/amod country//NOUN/0/root to//PART/4/mark recognise//VERB/2/acl/inf it//PRON/4/obj`,
      ['recognise(country; it)'],
    ],
    [
      'their negotiations are those of whoever continued them',
      `Xi//PROPN/2/nsubj continued/continue/VERB/0/root/past their/they/PRON/4/nmod:poss talks/talk/NOUN/2/obj`,
      ['continue:talk(Xi) past'],
    ],
    [
      'with X doing',
      `It//PRON/2/nsubj ended/end/VERB/0/root/past ,//PUNCT/6/punct with//SCONJ/6/mark Xi//PROPN/6/nsubj
       stressing/stress/VERB/2/advcl/ger unity//NOUN/6/obj`,
      ['end(it) past', 'stress(Xi; unity) <adverbial:with end'],
    ],
    [
      'showed reluctance to',
      `Kigali//PROPN/2/nsubj showed/show/VERB/0/root/past reluctance//NOUN/2/obj to//PART/5/mark meet//VERB/3/acl/inf
       them/they/PRON/5/obj`,
      ['meet(Kigali; them) <control:to'],
    ],
    [
      "somebody's refusal to",
      `Kyiv//PROPN/3/nmod:poss 's//PART/1/case refusal//NOUN/6/nsubj to//PART/5/mark talk//VERB/3/acl/inf
       angered/anger/VERB/0/root/past`,
      ['refusal(Kyiv) <argument:subject anger', 'talk(Kyiv) <control:to refusal'],
    ],
    [
      'a meeting of A and B',
      `meeting//NOUN/0/root of//ADP/3/case Xi//PROPN/1/nmod and//CCONJ/5/cc Modi//PROPN/3/conj`,
      ['meeting(Xi + Modi)'],
    ],
    [
      'took part in talks',
      `Iran//PROPN/2/nsubj took/take/VERB/0/root/past part//NOUN/2/obj in//ADP/5/case talks/talk/NOUN/2/obl`,
      ['take:talk(Iran) past <argument:in take'],
    ],
    [
      'took place',
      `Talks/talk/NOUN/2/nsubj took/take/VERB/0/root/past place//NOUN/2/obj between//ADP/5/case A//PROPN/2/obl
       and//CCONJ/7/cc B//PROPN/5/conj`,
      ['take:talk(_; _; between A; between B) past <argument:subject take'],
    ],
    [
      'pulled out of, gave up',
      `They//PRON/2/nsubj pulled/pull/VERB/0/root/past out//ADP/5/case of//ADP/5/case talks/talk/NOUN/2/obl
       and//CCONJ/7/cc gave/give/VERB/2/conj/past up//ADP/9/case claims/claim/NOUN/7/obl`,
      ['pull out(they; _; of talks) past', 'give up(they; claims) past'],
    ],
    [
      'at the request of',
      `They//PRON/2/nsubj spoke/speak/VERB/0/root/past at//ADP/4/case request//NOUN/2/obl of//ADP/6/case Kyiv//PROPN/4/nmod`,
      ['speak(they; _; at request of Kyiv) past'],
    ],
    [
      'should the talks fail',
      `Should//AUX/3/aux/fin talks/talk/NOUN/3/nsubj fail//VERB/6/advcl/inf they//PRON/6/nsubj would//AUX/6/aux/fin
       return//VERB/0/root/inf`,
      ['fail(talks) <adverbial:should return', 'would return(they)'],
    ],
  ])('%s', (_, table, readings) => expect(missing(table, readings)).toEqual([]))
})

describe('whose word', () => {
  test.each([
    [
      'under a reporting verb, and what is joined',
      `Xi//PROPN/2/nsubj said/say/VERB/0/root/past they//PRON/4/nsubj met/meet/VERB/2/ccomp/past and//CCONJ/6/cc
       agreed/agree/VERB/4/conj/past`,
      [],
      ['say(Xi) past', 'meet(they) past <reported say said by Xi', 'agree(they) past said by Xi'],
    ],
    [
      'the reporting verb as an aside',
      `They//PRON/2/nsubj met/meet/VERB/0/root/past ,//PUNCT/5/punct Xi//PROPN/5/nsubj said/say/VERB/2/parataxis/past`,
      [],
      ['meet(they) past <reported say said by Xi', 'say(Xi) past'],
    ],
    [
      'according to',
      `They//PRON/2/nsubj met/meet/VERB/0/root/past according/accord/VERB/5/case/ing to//ADP/3/fixed Xi//PROPN/2/obl`,
      [],
      ['meet(they) past according to Xi'],
    ],
    [
      'in quotation marks, "I think" is no other speaker',
      `I//PRON/2/nsubj think//VERB/6/ccomp/pres they//PRON/4/nsubj left/leave/VERB/2/ccomp/past Xi//PROPN/6/nsubj
       said/say/VERB/0/root/past`,
      [[1, 4]],
      ['leave(they) past quoted by Xi', 'say(Xi) past'],
    ],
    [
      'the nearest reporting verb outside the marks, where the tree does not tell',
      `They//PRON/2/nsubj left/leave/VERB/0/root/past Xi//PROPN/4/nsubj said/say/VERB/2/dep/past`,
      [[1, 2]],
      ['leave(they) past quoted by Xi'],
    ],
    [
      'a word in quotation marks nobody near is heard saying',
      `They//PRON/2/nsubj left/leave/VERB/0/root/past`,
      [[2, 2]],
      ['leave(they) past quoted'],
    ],
    [
      'it was said by nobody in particular',
      `It//PRON/3/expl was/be/AUX/3/aux:pass/past reported/report/VERB/0/root/part they//PRON/5/nsubj
       met/meet/VERB/3/ccomp/past`,
      [],
      ['meet(they) past said by _'],
    ],
  ] as const)('%s', (_, table, quotations, readings) => expect(missing(table, readings, quotations)).toEqual([]))
})

describe('on either side of a semicolon', () => {
  test.each([
    [
      'a saying of its own, hung beside the first',
      `Xi//PROPN/2/nsubj left/leave/VERB/0/root/past ;//PUNCT/5/punct Li//PROPN/5/nsubj said/say/VERB/2/parataxis/past
       they//PRON/7/nsubj met/meet/VERB/5/ccomp/past`,
      ['leave null', 'say null', 'meet said by Li'],
    ],
    [
      'a clause hung on what is said before it',
      `Xi//PROPN/2/nsubj said/say/VERB/0/root/past they//PRON/4/nsubj met/meet/VERB/2/ccomp/past ;//PUNCT/7/punct
       Li//PROPN/7/nsubj left/leave/VERB/2/ccomp/past`,
      ['say null', 'meet said by Xi', 'leave null'],
    ],
  ])('%s', (_, table, expected) => {
    const sentence = sentenceFrom(table, [])
    const said = findClauses(sentence, HAPPENINGS).map(({ predicate, speech }) => {
      const speaker = speech?.speaker
        ? `said by ${sentence.text.slice(speech.speaker.start, speech.speaker.end)}`
        : null
      return `${predicate.lemma} ${speaker}`
    })
    expect(said).toEqual(expected)
  })
})

describe('trees a parser got wrong', () => {
  test.each([
    [
      'where a visit goes, hung on who visits',
      `The//DET/2/det visit//NOUN/8/nsubj of//ADP/4/case Xi//PROPN/2/nmod to//ADP/6/case Chile//PROPN/4/nmod was/be/AUX/8/cop/past
       short//ADJ/0/root`,
      ['visit(Xi; _; to Chile) <argument:subject short'],
    ],
    [
      'the second side of "between" as a subject',
      `Talks/talk/NOUN/0/root between//ADP/3/case Peru//PROPN/1/nmod and//CCONJ/5/cc Chile//PROPN/6/nsubj
       go//VERB/1/conj/pres on//ADP/6/compound:prt`,
      ['talk(_; _; between Peru; between Chile) <argument:subject go'],
    ],
    [
      'the same beside the noun',
      `Talks/talk/NOUN/6/nsubj between//ADP/3/case Peru//PROPN/1/nmod and//CCONJ/5/cc Chile//PROPN/6/nsubj
       failed/fail/VERB/0/root/past`,
      ['talk(_; _; between Peru; between Chile) past <argument:subject fail'],
    ],
    [
      'the first of two names taken for a part of the second',
      `Ana//PROPN/4/compound Sol//PROPN/1/flat and//CCONJ/4/cc Luis//PROPN/6/nsubj Paz//PROPN/4/flat
       met/meet/VERB/0/root/past`,
      ['meet(Ana + Luis) past'],
    ],
    [
      'what is begun, taken for a second verb',
      `They//PRON/2/nsubj began/begin/VERB/0/root/past talks/talk/NOUN/2/xcomp in//ADP/5/case Lima//PROPN/3/nmod`,
      ['talk(they; _; in Lima) past <argument:object begin'],
    ],
    [
      'a particle hung on the object',
      `Xi//PROPN/2/nsubj called/call/VERB/0/root/past off//ADP/4/case talks/talk/NOUN/2/obj`,
      ['call off(Xi; talks) past'],
    ],
    [
      'a preposition hung on the first word of a name',
      `They//PRON/2/nsubj met/meet/VERB/0/root/past in//ADP/4/case Kuala//PROPN/5/compound Lumpur//PROPN/2/obl`,
      ['meet(they; _; in Lumpur) past'],
    ],
    [
      'a headline with an infinitive alone',
      `Peru//PROPN/0/root ,//PUNCT/3/punct Chile//PROPN/1/appos to//PART/5/mark hold//VERB/3/acl talks/talk/NOUN/5/obj`,
      ['hold(Peru + Chile; talks)'],
    ],
    [
      'a headline whose name is hung on its verb',
      `Xi//PROPN/2/compound leaves/leave/VERB/0/root/pres Manila//PROPN/2/obj`,
      ['leave(Xi; Manila) present'],
    ],
    [
      'a headline with a comma for "and"',
      `Peru//PROPN/4/nsubj ,//PUNCT/3/punct Chile//PROPN/1/appos sign//VERB/0/root/pres pacts/pact/NOUN/4/obj`,
      ['sign(Peru + Chile; pacts) present'],
    ],
    [
      'a telephone did nothing',
      `Xi//PROPN/2/nsubj spoke/speak/VERB/0/root/past by//ADP/4/case telephone//NOUN/2/obl:agent`,
      ['speak(Xi; _; by telephone) past'],
    ],
    [
      'a place hung on a name',
      `Fidan//PROPN/2/nsubj met/meet/VERB/0/root/past Araghchi//PROPN/2/obj in//ADP/5/case Doha//PROPN/3/nmod`,
      ['meet(Fidan; Araghchi; in Doha) past'],
    ],
    [
      'but the embassy in Baghdad stays together',
      `They//PRON/2/nsubj closed/close/VERB/0/root/past the//DET/4/det Embassy//PROPN/2/obj in//ADP/6/case Baghdad//PROPN/4/nmod`,
      ['close(they; Embassy) past'],
    ],
    [
      'a day hung on a thing',
      `Kyiv//PROPN/2/nsubj freed/free/VERB/0/root/past men/man/NOUN/2/obj on//ADP/5/case Sunday//PROPN/3/nmod`,
      ['free(Kyiv; men; on Sunday) past'],
    ],
    [
      'the release of the hostages by Hamas',
      `release//NOUN/0/root of//ADP/3/case hostages/hostage/NOUN/1/nmod by//ADP/5/case Hamas//PROPN/3/nmod`,
      ['release(Hamas; hostages)'],
    ],
    [
      'between, hung on the verb',
      `Rain//NOUN/2/nsubj delayed/delay/VERB/0/root/past talks/talk/NOUN/2/obj between//ADP/5/case A//PROPN/2/obl
       and//CCONJ/7/cc B//PROPN/5/conj`,
      ['talk(_; _; between A; between B) <argument:object delay'],
    ],
    [
      'the speaker as a second subject',
      `Talks/talk/NOUN/4/nsubj ,//PUNCT/1/punct Xi//PROPN/4/nsubj said/say/VERB/0/root/past ,//PUNCT/4/punct
       failed/fail/VERB/4/ccomp/past`,
      ['fail(talks) past said by Xi', 'say(Xi) past'],
    ],
    [
      'what was said, hung as a circumstance',
      `They//PRON/2/nsubj met/meet/VERB/5/advcl/past ,//PUNCT/5/punct Xi//PROPN/5/nsubj said/say/VERB/0/root/past`,
      ['meet(they) past <reported say said by Xi'],
    ],
    [
      'the saying, hung as a circumstance low in the sentence',
      `They//PRON/2/nsubj freed/free/VERB/0/root/past men/man/NOUN/2/obj they//PRON/5/nsubj held/hold/VERB/3/acl:relcl/past
       ,//PUNCT/8/punct Xi//PROPN/8/nsubj said/say/VERB/5/advcl/past`,
      ['free(they; men) past said by Xi', 'hold(they; men) past said by Xi'],
    ],
    [
      'but "while Xi said" stays a circumstance',
      `They//PRON/2/nsubj left/leave/VERB/0/root/past ,//PUNCT/6/punct while//SCONJ/6/mark Xi//PROPN/6/nsubj said/say/VERB/2/advcl/past
       nothing//PRON/6/obj`,
      ['leave(they) past', 'NOT say(Xi; nothing) past <adverbial:while leave'],
    ],
    [
      'a relative clause as the main one',
      `Cuba//PROPN/4/nsubj ,//PUNCT/4/punct which//PRON/4/nsubj hosted/host/VERB/0/root/past them/they/PRON/4/obj ,//PUNCT/7/punct
       left/leave/VERB/4/parataxis/past`,
      ['host(Cuba; them) past <relative', 'leave(Cuba) past'],
    ],
    [
      'a relative clause joined to the verb',
      `Xi//PROPN/2/nsubj met/meet/VERB/0/root/past rebels/rebel/NOUN/2/obj ,//PUNCT/7/punct whom/who/PRON/7/obj he//PRON/7/nsubj
       accuses/accuse/VERB/2/conj/pres`,
      ['accuse(he; rebels) present <relative'],
    ],
    [
      'after the talks collapsed',
      `They//PRON/2/nsubj fired/fire/VERB/0/root/past after//ADP/4/case talks/talk/NOUN/2/obl collapsed/collapse/VERB/4/acl/part`,
      ['collapse(talks) past <adverbial:after fire'],
    ],
    [
      'the first half on top',
      `Although//SCONJ/3/mark they//PRON/3/nsubj met/meet/VERB/0/root/past ,//PUNCT/6/punct war//NOUN/6/nsubj went/go/VERB/3/ccomp/past`,
      ['meet(they) past <adverbial:although go', 'go(war) past'],
    ],
    [
      'held, taken for the subject',
      `men/man/NOUN/2/nsubj held/hold/VERB/4/nsubj:pass/part were/be/AUX/4/aux:pass/past freed/free/VERB/0/root/part`,
      ['hold(_; men) past passive', 'free(_; men) past passive'],
    ],
    [
      'an agent without its passive',
      `deal//NOUN/2/nsubj signed/sign/VERB/0/root/part by//ADP/4/case Kyiv//PROPN/2/obl:agent`,
      ['sign(Kyiv; deal) past passive'],
    ],
    [
      'ended with both sides blaming',
      `It//PRON/2/nsubj ended/end/VERB/0/root/past with//ADP/4/case sides/side/NOUN/2/obl blaming/blame/VERB/2/advcl/ger Xi//PROPN/5/obj`,
      ['end(it) past', 'blame(sides; Xi)'],
    ],
    [
      'convened to hear, hung as if it were what they did',
      `They//PRON/2/nsubj convened/convene/VERB/0/root/past to//PART/4/mark hear//VERB/2/xcomp/inf Xi//PROPN/4/obj`,
      ['hear(they; Xi) <adverbial:to convene'],
    ],
    [
      'the object of a relative clause as a second subject',
      `pact//NOUN/6/nsubj:pass that//PRON/3/nsubj ended/end/VERB/1/acl:relcl/past war//NOUN/6/nsubj:pass was/be/AUX/6/aux:pass/past
       signed/sign/VERB/0/root/part`,
      ['end(pact; war) past <relative', 'sign(_; pact) past passive'],
    ],
    [
      'saying the corridor had been closed',
      `He//PRON/2/nsubj left/leave/VERB/0/root/past saying/say/VERB/2/advcl/ger corridor//NOUN/3/obj had/have/AUX/7/aux/past
       been/be/AUX/7/aux:pass/part closed/close/VERB/3/ccomp/part`,
      ['close(_; corridor) past perfect passive <reported say said by he'],
    ],
    [
      'a noun on top of its verb',
      `Talks/talk/NOUN/0/root between//ADP/3/case A//PROPN/1/nmod and//CCONJ/5/cc B//PROPN/3/conj collapsed/collapse/VERB/1/conj/past`,
      ['collapse(talks) past', 'talk(_; _; between A; between B) <argument:subject collapse'],
    ],
    [
      'a verb joined to an object',
      `They//PRON/2/nsubj rejected/reject/VERB/0/root/past plans/plan/NOUN/2/obj and//CCONJ/5/cc left/leave/VERB/3/conj/past`,
      ['reject(they; plans) past', 'leave(they) past <conjunct reject'],
    ],
    [
      'an infinitive taken for a noun',
      `They//PRON/2/nsubj declined/decline/VERB/0/root/past to//PART/4/case comment//NOUN/2/obl`,
      ['decline(they) past', 'comment(they) <control:to decline'],
    ],
    [
      'but "referring to willingness" stays a noun',
      `They//PRON/2/nsubj referred/refer/VERB/0/root/past to//PART/4/case willingness//NOUN/2/obl of//ADP/6/case Kyiv//PROPN/4/nmod`,
      ['refer(they; _; to willingness) past'],
    ],
    [
      'a title and a name joined one by one',
      `Ruto//PROPN/5/nsubj and//CCONJ/3/cc Minister//PROPN/1/conj Mudavadi//PROPN/1/conj met/meet/VERB/0/root/past`,
      ['meet(Ruto + Mudavadi) past'],
    ],
    [
      'no passive behind "has" alone',
      `Kyiv//PROPN/3/nsubj:pass has/have/AUX/3/aux/pres given/give/VERB/0/root/part up//ADP/3/compound:prt claims/claim/NOUN/3/obj`,
      ['give up(Kyiv; claims) past perfect'],
    ],
    [
      'called on, as a circumstance',
      `Paris//PROPN/2/nsubj called/call/VERB/0/root/past on//ADP/4/case Kigali//PROPN/2/obl to//PART/6/mark withdraw//VERB/2/advcl/inf`,
      ['withdraw(Kigali) <control:to call'],
    ],
    [
      'a paper signed somewhere',
      `They//PRON/2/nsubj signed/sign/VERB/0/root/past papers/paper/NOUN/2/obj in//ADP/5/case Muscat//PROPN/3/nmod`,
      ['sign(they; papers; in Muscat) past'],
    ],
    [
      'two agents side by side',
      `pact//NOUN/0/root brokered/broker/VERB/1/acl/part by//ADP/4/case Union//PROPN/2/obl:agent and//CCONJ/6/cc
       mediators/mediator/NOUN/2/obl:agent`,
      ['broker(Union + mediators; pact) past passive'],
    ],
    [
      'accused of, hung on the accused',
      `Kigali//PROPN/2/nsubj accuses/accuse/VERB/0/root/pres rivals/rival/NOUN/2/obj of//SCONJ/5/mark backing/back/VERB/3/acl/ger
       them/they/PRON/5/obj`,
      ['back(rivals; them) <adverbial:of accuse'],
    ],
    [
      'an offer to mediate, hung on the welcoming',
      `Kyiv//PROPN/2/nsubj welcomed/welcome/VERB/0/root/past the//DET/4/det offer//NOUN/2/obj by//ADP/6/case Juba//PROPN/4/nmod
       to//PART/8/mark mediate//VERB/2/advcl/inf`,
      ['welcome(Kyiv; offer) past', 'mediate(Juba) <control:to'],
    ],
    [
      'a deal brokered, hung on what was agreed under it',
      `Under//ADP/3/case the//DET/3/det deal//NOUN/9/obl ,//PUNCT/5/punct brokered/broker/VERB/9/advcl/part by//ADP/7/case
       Ankara//PROPN/5/obl:agent Kyiv//PROPN/9/nsubj agreed/agree/VERB/0/root/past`,
      ['broker(Ankara; deal) past passive <relative', 'agree(Kyiv; _; under deal) past'],
    ],
    [
      'helped both sides reach, the sides taken for what was reached',
      `It//PRON/2/nsubj helped/help/VERB/0/root/past sides/side/NOUN/4/obj reach//VERB/2/xcomp/inf peace//NOUN/4/obj`,
      ['help(it) past', 'reach(sides; peace)'],
    ],
    [
      'what both are obliged to do, hung on them',
      `It//PRON/2/nsubj obliges/oblige/VERB/0/root/pres sides/side/NOUN/2/obj to//PART/5/mark disarm//VERB/3/acl/inf`,
      ['oblige(it; sides) present', 'disarm(sides) <control:to oblige'],
    ],
    [
      'a member of the delegation who',
      `member//NOUN/0/root of//ADP/3/case delegation//NOUN/1/nmod who//PRON/5/nsubj left/leave/VERB/3/acl:relcl/past`,
      ['leave(member) past'],
    ],
    [
      'received at the airport by, hung on the airport',
      `Xi//PROPN/3/nsubj:pass was/be/AUX/3/aux:pass/past received/receive/VERB/0/root/part at//ADP/5/case airport//NOUN/3/obl
       by//ADP/7/case Modi//PROPN/5/nmod`,
      ['receive(Modi; Xi; at airport) past passive'],
    ],
    [
      'withdrew its team from Doha',
      `Kyiv//PROPN/2/nsubj withdrew/withdraw/VERB/0/root/past its//PRON/4/nmod:poss team//NOUN/2/obj from//ADP/6/case
       Doha//PROPN/4/nmod`,
      ['withdraw(Kyiv; team; from Doha) past'],
    ],
    [
      'but "open to dialogue" tells no doing',
      `Kyiv//PROPN/3/nsubj is/be/AUX/3/cop/pres open//ADJ/0/root to//PART/5/mark dialogue//NOUN/3/advcl`,
      ['be:open(Kyiv) present'],
    ],
    [
      'imposed on somebody, hung on what was imposed',
      `Kyiv//PROPN/2/nsubj imposed/impose/VERB/0/root/past sanctions/sanction/NOUN/2/obj on//ADP/5/case Minsk//PROPN/3/nmod`,
      ['impose(Kyiv; sanctions; on Minsk) past'],
    ],
    [
      'a name taken for an adverb',
      `Oslo//PROPN/2/advmod offered/offer/VERB/0/root/past help//NOUN/2/obj`,
      ['offer(Oslo; help) past'],
    ],
    [
      'but "Friday" is when',
      `Friday//PROPN/2/advmod offered/offer/VERB/0/root/past help//NOUN/2/obj`,
      ['offer(_; help) past'],
    ],
    [
      'an object taken for what the subject became',
      `Spain//PROPN/2/nsubj recognised/recognise/VERB/0/root/past Palestine//PROPN/2/xcomp`,
      ['recognise(Spain; Palestine) past'],
    ],
    [
      'a whole sentence taken for a noun',
      `delegations/delegation/NOUN/0/root signed/sign/VERB/1/acl/part text//NOUN/2/obj`,
      ['sign(delegations; text) past'],
    ],
    [
      'a verb hung on the day before it',
      `Odera//PROPN/0/root on//ADP/3/case Sunday//PROPN/1/nmod called/call/VERB/3/acl/part for//ADP/6/case
       sanctions/sanction/NOUN/4/obl`,
      ['call(Odera; _; on Sunday; for sanctions) past'],
    ],
    [
      'a past tense hung on its subject',
      `crowd//NOUN/0/root gathered/gather/VERB/1/acl/past in//ADP/4/case Biu//PROPN/2/obl`,
      ['gather(crowd; _; in Biu) past'],
    ],
    [
      'a verb taken for a word that describes its object',
      `Rebels/rebel/NOUN/0/root of//ADP/6/case Tigray//PROPN/6/compound shelled/shell/VERB/6/amod/part army//NOUN/6/compound
       posts/post/NOUN/1/nmod`,
      ['shell(Rebels; posts) past'],
    ],
    [
      'a participle before an object taken for a second saying',
      `Fijians/Fijian/PROPN/2/nsubj reject/reject/VERB/8/ccomp/pres proposed/propose/VERB/8/ccomp/part changes/change/NOUN/3/obj
       ,//PUNCT/2/punct the//DET/7/det envoy//NOUN/8/nsubj said/say/VERB/0/root/past`,
      ['reject(Fijians; changes) present <reported say said by envoy'],
    ],
    [
      'but two sayings of two subjects stay two',
      `Fijians/Fijian/PROPN/2/nsubj voted/vote/VERB/0/root/past and//CCONJ/5/cc Samoans/Samoan/PROPN/5/nsubj
       proposed/propose/VERB/2/conj/past changes/change/NOUN/5/obj`,
      ['vote(Fijians) past', 'propose(Samoans; changes) past'],
    ],
    [
      'the "to" of a name taken for that of an infinitive',
      `Ghana//PROPN/2/nsubj flew/fly/VERB/0/root/past him/he/PRON/2/obj to//PART/5/mark Togo//PROPN/2/obl`,
      ['fly(Ghana; him; to Togo) past'],
    ],
    [
      'who says so, hung on the last noun of what is said',
      `Rebels/rebel/NOUN/2/nsubj took/take/VERB/8/ccomp/past Biu//PROPN/2/obj ,//PUNCT/5/punct police//NOUN/3/conj and//CCONJ/7/cc
       residents/resident/NOUN/5/conj said/say/VERB/0/root/past`,
      ['take(Rebels; Biu) past <reported say said by police'],
    ],
    [
      'but what stands behind a preposition says nothing',
      `Rebels/rebel/NOUN/2/nsubj took/take/VERB/7/ccomp/past Biu//PROPN/2/obj ,//PUNCT/6/punct in//ADP/6/case
       Yobe//PROPN/3/nmod said/say/VERB/0/root/past`,
      ['say(_; _) past'],
    ],
    [
      'a participle behind "s" taken for what is done',
      `Chad//PROPN/2/nsubj met/meet/VERB/0/root/past Togo//PROPN/6/nmod:poss 's//PART/3/case visiting/visit/VERB/2/xcomp/ing
       premier//NOUN/5/obj`,
      ['meet(Chad; premier) past'],
    ],
  ])('%s', (_, table, readings) => expect(missing(table, readings)).toEqual([]))
})
