/**
 * Sentences that take a position, and what a careful reader finds in them: "party | issue | stance | firmness", and
 * behind a further bar the speaker where it is not the party. A party or speaker stands as the text has it or by the name it goes by;
 * issues apart by a stroke ("nuclear/monitoring") are each a fair reading.
 */
export const POSITION_SENTENCES: readonly (readonly [text: string, ...positions: string[]])[] = [
  // demands
  ['Ethiopia demanded a seat at the Assab port talks.', 'Ethiopia | talks-format | demands | plain'],
  [
    'Houthi negotiators demanded that the port of Hodeidah be reopened to fuel ships.',
    'Houthi | humanitarian-access | demands | plain',
  ],
  [
    'Yerevan insisted on the return of all Armenian prisoners still held in Baku.',
    'Armenia | prisoners | demands | strong',
  ],
  [
    "Belgrade's demand for an association of Serb municipalities has not been met.",
    'Serbia | autonomy-status | demands | plain',
  ],
  ['South Sudan called for the immediate lifting of the UN arms embargo.', 'South Sudan | sanctions | demands | plain'],
  ['Bamako has demanded the withdrawal of all peacekeepers without delay.', 'Mali | foreign-forces | demands | plain'],
  ['The Taliban want the release of billions of dollars in frozen assets.', 'Taliban | sanctions | demands | plain'],
  ['Georgia is seeking the return of displaced people to Abkhazia.', 'Georgia | refugees-return | demands | plain'],
  [
    '"Rwanda must withdraw its troops from our soil," Congolese President Felix Tshisekedi said.',
    'Tshisekedi | foreign-forces | demands | plain',
  ],
  [
    'Any deal must include compensation for the families of the victims, Libyan officials insisted.',
    'Libya | reparations | demands | strong',
  ],
  ['Cuba urged the United States to lift the embargo.', 'Cuba | sanctions | demands | plain'],
  ['A prisoner swap was demanded by Hezbollah before any further talks.', 'Hezbollah | prisoners | demands | plain'],
  [
    'Pyongyang pressed for an end to joint military exercises and for sanctions relief.',
    'North Korea | sanctions | demands | plain',
  ],
  [
    'The FARC insisted that members of the armed forces be covered by the same amnesty.',
    'FARC | amnesty | demands | strong',
  ],
  [
    "Sudan's army wants the Rapid Support Forces disarmed before elections are held.",
    'Sudan | disarmament | demands | plain',
  ],
  [
    'Nicosia is calling for the withdrawal of Turkish troops from the island.',
    'Cyprus | foreign-forces | demands | plain',
  ],
  [
    'The Polisario Front is demanding a referendum on independence for Western Sahara.',
    'Polisario Front | elections | demands | plain',
  ],
  [
    'Baghdad asked Ankara to release more water from its dams on the Tigris.',
    'Iraq | water-resources | demands | plain',
  ],
  [
    "Egypt's foreign minister said that a binding agreement on the filling of the dam was non-negotiable.",
    "Egypt's foreign minister | water-resources | demands | strong",
  ],
  ['Damascus has made the lifting of sanctions its chief demand.', 'Syria | sanctions | demands | plain'],
  // proposes
  ['Oman proposed a new format for the nuclear talks.', 'Oman | talks-format | proposes | plain'],
  [
    'Turkey offered to host a meeting of the two foreign ministers in Antalya.',
    'Turkey | talks-format | proposes | plain',
  ],
  ['Morocco put forward an autonomy plan for Western Sahara in 2007.', 'Morocco | autonomy-status | proposes | plain'],
  [
    'Manila suggested joint patrols and a ban on new weapons on the disputed reefs.',
    'Philippines | disarmament | proposes | plain',
  ],
  ['A seven-day humanitarian truce was proposed by the African Union.', 'African Union | ceasefire | proposes | plain'],
  [
    "Azerbaijan's proposal for a joint border commission was handed over in Washington.",
    'Azerbaijan | borders | proposes | plain',
  ],
  ['Brasilia has offered its mediation in the dispute over Essequibo.', 'Brazil | mediation | proposes | plain'],
  ['Macron floated the idea of a one-month truce in the air and at sea.', 'Macron | ceasefire | proposes | plain'],
  [
    'Kenyan President William Ruto recommended an independent inquiry, with a tribunal to follow.',
    'Ruto | justice | proposes | plain',
  ],
  [
    'The government in Bogota has proposed a bilateral ceasefire to the ELN.',
    'Colombia | ceasefire | proposes | plain',
  ],
  ['Under a proposal by Qatar, 40 hostages would be freed in the first stage.', 'Qatar | prisoners | proposes | plain'],
  [
    'The United Nations tabled a plan for the monitoring of the truce.',
    'United Nations | monitoring | proposes | plain',
  ],
  ['New Delhi proposed a charter of minority rights to Dhaka.', 'India | language-rights | proposes | plain'],
  ['Greece suggested taking the maritime boundary to the court in The Hague.', 'Greece | borders | proposes | plain'],
  [
    '"We propose a full exchange of prisoners, all for all," Zelenskyy told reporters.',
    'Zelenskyy | prisoners | proposes | plain',
  ],
  // accepts
  ['Thailand accepted the ceasefire proposed by Malaysia.', 'Thailand | ceasefire | accepts | plain'],
  [
    'Tegucigalpa agreed to the new border demarcation after a ruling in The Hague.',
    'Honduras | borders | accepts | plain',
  ],
  ['Nepal backs a joint commission on the use of river water.', 'Nepal | water-resources | accepts | plain'],
  ['Hamas has agreed to release ten living hostages.', 'Hamas | prisoners | accepts | plain'],
  [
    'The proposal for a monitoring mission was accepted by both Yerevan and Brussels.',
    'Armenia | monitoring | accepts | plain',
    'Brussels | monitoring | accepts | plain',
  ],
  ['Pristina no longer objects to the vote in the northern municipalities.', 'Kosovo | elections | accepts | plain'],
  ['Tehran is ready to accept limits on its enrichment of uranium.', 'Iran | nuclear | accepts | plain'],
  ['Bougainville welcomed mediation by New Zealand.', 'Bougainville | mediation | accepts | plain'],
  ['Seoul endorsed the idea of a four-way summit.', 'South Korea | talks-format | accepts | plain'],
  ['Juba gave its consent to a larger force of peacekeepers.', 'South Sudan | foreign-forces | accepts | plain'],
  ['Havana dropped its opposition to the presence of human rights observers.', 'Cuba | monitoring | accepts | plain'],
  [
    'Chad is open to a regional ceasefire monitoring mechanism, its foreign minister said.',
    'Chad | monitoring | accepts | weak | foreign minister',
  ],
  [
    'Beijing has signalled its willingness to resume arms control talks with Washington.',
    'China | disarmament | accepts | weak',
  ],
  [
    'Algeria and Niger agreed to reopen the border crossings closed in April.',
    'Algeria | borders | accepts | plain',
    'Niger | borders | accepts | plain',
  ],
  [
    'Lebanon expressed support for the disarmament of all armed groups south of the Litani.',
    'Lebanon | disarmament | accepts | plain',
  ],
  ['Burhan voiced his readiness for a truce during Ramadan.', 'Burhan | ceasefire | accepts | plain'],
  ['Maduro gave up his demand that the sanctions be lifted first.', 'Maduro | sanctions | accepts | plain'],
  [
    'Israel dropped its demand for a buffer zone along the Philadelphi corridor.',
    'Israel | territory | accepts | plain',
  ],
  // conditions
  [
    'Hezbollah will accept a ceasefire only if Israeli forces leave southern Lebanon.',
    'Hezbollah | ceasefire | conditions | plain',
  ],
  [
    'Iran agreed to inspections on condition that the sanctions are lifted first.',
    'Iran | nuclear/monitoring | conditions | plain',
  ],
  [
    'Ankara would support Swedish membership of the alliance, provided that Stockholm extradites the suspects.',
    'Türkiye | alliance-membership | conditions | plain',
  ],
  [
    'Burkina Faso said it would return to the talks if the sanctions were lifted.',
    'Burkina Faso | talks-format | conditions | plain',
  ],
  ['Abbas made elections conditional on voting in East Jerusalem.', 'Abbas | elections | conditions | plain'],
  [
    'Kabul is prepared to free the detainees as long as the Americans release an Afghan held at Guantanamo.',
    'Afghanistan | prisoners | conditions | plain',
  ],
  [
    'Belgrade will not recognise the ballot unless the Serb municipalities get their association.',
    'Serbia | elections | conditions | plain',
  ],
  [
    'The M23 rebels agreed to withdraw from Walikale as long as the army grounded its drones.',
    'M23 | foreign-forces | conditions | plain',
  ],
  [
    'Russia tied an extension of the grain corridor to access for its bank to SWIFT.',
    'Russia | humanitarian-access | conditions | plain',
  ],
  ['Khartoum accepted the aid corridor with conditions.', 'Sudan | humanitarian-access | conditions | plain'],
  [
    'Zelensky said Ukraine was ready for elections once a ceasefire was in place.',
    'Ukraine | elections | conditions | plain | Zelensky',
  ],
  ['North Korea made talks conditional on an end to joint drills.', 'North Korea | talks-format | conditions | plain'],
  // reluctant
  ['Riyadh is reluctant to recognise Israel while the war goes on.', 'Saudi Arabia | recognition | reluctant | weak'],
  ['Ivory Coast hesitated over an amnesty for the former rebels.', 'Ivory Coast | amnesty | reluctant | weak'],
  ['Hungary is wary of any further sanctions on Russian oil.', 'Hungary | sanctions | reluctant | weak'],
  [
    "Germany's reluctance to seize the frozen assets has irritated its allies.",
    'Germany | sanctions | reluctant | weak',
  ],
  ['Cambodia has reservations about Thai observers at the border.', 'Cambodia | monitoring | reluctant | weak'],
  ['Netanyahu has balked at a full withdrawal from Gaza.', 'Netanyahu | foreign-forces | reluctant | weak'],
  ['Bolivia was lukewarm about a new demarcation of the frontier.', 'Bolivia | borders | reluctant | weak'],
  [
    'Machar is unwilling to return to Juba without a protection force of peacekeepers.',
    'Machar | foreign-forces | reluctant | weak',
  ],
  [
    'Vietnam showed little appetite for outside mediation in the South China Sea.',
    'Vietnam | mediation | reluctant | weak',
  ],
  ['Kiir dragged his feet on the transitional elections.', 'Kiir | elections | reluctant | weak'],
  // prefers
  ['India prefers bilateral talks to third-party mediation.', 'India | talks-format | prefers | plain'],
  ['Nairobi favours a gradual withdrawal of the African Union force.', 'Kenya | foreign-forces | prefers | plain'],
  [
    'Brussels would rather have a comprehensive plan for reconstruction than a string of small grants.',
    'Brussels | reconstruction | prefers | plain',
  ],
  [
    'Guyana voiced a preference for a ruling on the border by the international court.',
    'Guyana | borders | prefers | plain',
  ],
  ['The Cypriot government is in favour of a federal solution.', 'Cyprus | autonomy-status | prefers | plain'],
  ['Amman would prefer the refugees to return in stages.', 'Jordan | refugees-return | prefers | plain'],
  [
    'Addis Ababa wants the river dispute settled by the three countries rather than through outside mediation.',
    'Ethiopia | water-resources | demands | plain',
  ],
  ['Kazakhstan leans towards a moratorium on new dams upstream.', 'Kazakhstan | water-resources | prefers | weak'],
  [
    'Erdogan argued for two sovereign states instead of a federal Cyprus.',
    'Erdogan | autonomy-status/recognition | prefers | plain',
  ],
  [
    'Finland would rather see the missiles removed under a wider arms control treaty.',
    'Finland | disarmament | prefers | plain',
  ],
  // questions
  ['Warsaw questioned the need for a separate tribunal.', 'Poland | justice | questions | plain'],
  ['Caracas disputes the jurisdiction of the court over the border.', 'Venezuela | borders | questions | plain'],
  ['Tripoli cast doubt on the mandate of the eastern parliament.', 'Libya | legitimacy | questions | plain'],
  [
    'The opposition leader Raila Odinga has challenged the results of the election.',
    'Odinga | elections | questions | plain',
  ],
  [
    "Putin again questioned Zelensky's mandate and said the president's term had run out.",
    'Putin | legitimacy | questions | plain',
  ],
  ['Cairo doubts that Ethiopia will keep to any agreement on the dam.', 'Egypt | water-resources | questions | plain'],
  [
    "Mogadishu has called into question the legality of Somaliland's declaration of independence.",
    'Somalia | recognition | questions | plain',
  ],
  ['Tbilisi was sceptical about Russian security guarantees.', 'Georgia | security-guarantees | questions | plain'],
  [
    'Is Rwanda serious about a withdrawal? Kinshasa is not convinced that the ceasefire will hold.',
    'Democratic Republic of the Congo | ceasefire | questions | plain',
  ],
  [
    'Jerusalem raised doubts about the ability of the peacekeepers to verify the disarmament of Hezbollah.',
    'Israel | disarmament | questions | plain',
  ],
  // rejects
  ['Ethiopia rejected the mediation of the Arab League.', 'Ethiopia | mediation | rejects | plain'],
  ['Belgrade categorically ruled out recognition of Kosovo.', 'Serbia | recognition | rejects | strong'],
  [
    '"There will be no amnesty for those who ordered the massacre," President Gustavo Petro said.',
    'Petro | amnesty | rejects | plain',
  ],
  ['Hun Sen refused to take part in a summit in Bangkok.', 'Hun Sen | talks-format | rejects | plain'],
  [
    "Moscow's refusal to accept European peacekeepers in Ukraine remains the main obstacle.",
    'Russia | foreign-forces | rejects | plain',
  ],
  ['Beijing opposes any referendum on the status of Taiwan.', 'China | elections | rejects | plain'],
  [
    'Iran will never give up its missiles, Foreign Minister Abbas Araghchi said.',
    'Iran | disarmament | rejects | strong | Araghchi',
  ],
  ['A return to the 1967 borders was flatly rejected by Israel.', 'Israel | borders | rejects | strong'],
  ['Asmara turned down an offer of mediation from Djibouti.', 'Eritrea | mediation | rejects | plain'],
  ['The Houthis said they would not hand over their weapons.', 'Houthis | disarmament | rejects | plain'],
  [
    'Pakistan does not accept the suspension of the Indus Waters Treaty.',
    'Pakistan | water-resources | rejects | plain',
  ],
  ['For Vilnius, neutrality is out of the question.', 'Lithuania | neutrality | rejects | strong'],
  [
    'According to Lavrov, Kyiv refuses to discuss the language rights of Russian speakers.',
    'Ukraine | language-rights | rejects | plain | Lavrov',
  ],
  ['Colombia withdrew its offer of a ceasefire to the dissidents.', 'Colombia | ceasefire | rejects | plain'],
  ['Tokyo has no intention of lifting its sanctions on North Korea.', 'Japan | sanctions | rejects | plain'],
  [
    'Buenos Aires dismissed a British offer of talks on fisheries alone.',
    'Argentina | talks-format/water-resources | rejects | plain',
  ],
  ['Athens vetoed the start of accession talks with Skopje.', 'Greece | alliance-membership | rejects | strong'],
  ['Baku is against any foreign observers on its territory.', 'Azerbaijan | monitoring | rejects | plain'],
  [
    'Sweden is no longer neutral and will not return to neutrality, Prime Minister Ulf Kristersson said.',
    'Sweden | neutrality | rejects | plain | Kristersson',
  ],
  ['Algiers has ruled out diplomatic relations with Rabat.', 'Algeria | recognition | rejects | strong'],
  // two at once, and a change of mind
  [
    'Sudan accepted the truce but rejected the deployment of foreign troops.',
    'Sudan | ceasefire | accepts | plain',
    'Sudan | foreign-forces | rejects | plain',
  ],
  [
    'Ukraine demands reparations, and Russia rules them out.',
    'Ukraine | reparations | demands | plain',
    'Russia | reparations | rejects | strong',
  ],
  ['Paraguay no longer insists on a higher price for its electricity.', 'Paraguay | water-resources | accepts | plain'],
  ['After months of refusal, Bangladesh agreed to a search for the missing.', 'Bangladesh | missing | accepts | plain'],
  [
    'Kyiv backed down from its demand that the talks be held at the level of leaders.',
    'Ukraine | talks-format | accepts | plain',
  ],
  // written after the rules
  [
    'Bogota says it will lift the arrest warrants once the ELN frees its hostages.',
    'Colombia | justice/prisoners | conditions | plain',
  ],
  ['Iceland opposes Norwegian quotas for blue whiting.', 'Iceland | water-resources | rejects | plain'],
  ['Khartoum has long refused to discuss the status of Abyei.', 'Sudan | autonomy-status | rejects | plain'],
  [
    '"Our nuclear sites are not up for negotiation," Iranian Foreign Minister Abbas Araghchi told state television.',
    'Araghchi | nuclear | rejects | strong',
  ],
  [
    'The Czech government is sceptical of peacekeepers without American backing.',
    'Czechia | foreign-forces | questions | plain',
  ],
  [
    "Vietnam's foreign ministry called on China to respect its sovereignty over the islands.",
    'foreign ministry | territory | demands | plain',
  ],
  [
    "Moldova's president, Maia Sandu, proposed a demilitarised zone on the Dniester.",
    'Sandu | territory | proposes | plain',
  ],
  ["South Sudan's opposition demanded that the vote be postponed.", 'opposition | elections | demands | plain'],
  ['Zambia backs the mediation of Angola in eastern Congo.', 'Zambia | mediation | accepts | plain'],
  ['Riyadh pressed the Houthis to release the crew of the tanker.', 'Saudi Arabia | prisoners | demands | plain'],
  ['Lithuania would prefer tougher sanctions to a price cap.', 'Lithuania | sanctions | prefers | plain'],
  ['Baku insists that Yerevan drop its territorial claims.', 'Azerbaijan | territory | demands | strong'],
  ['Denmark ruled out any transfer of sovereignty over Greenland.', 'Denmark | territory | rejects | strong'],
  [
    'The Syrian president said his government was ready to resume talks with Israel on security guarantees.',
    'Syrian president | security-guarantees/talks-format | accepts | plain',
  ],
  ["Mozambique's RENAMO rejected an amnesty for the soldiers.", 'RENAMO | amnesty | rejects | plain'],
  ['Netanyahu softened his opposition to a hostage deal.', 'Netanyahu | prisoners | accepts | plain'],
  [
    'Guatemala wants the border dispute with Belize settled by the court in The Hague.',
    'Guatemala | borders | demands | plain',
  ],
  ['Uganda expressed doubts about the ceasefire in Ituri.', 'Uganda | ceasefire | questions | plain'],
  [
    'The Kurdish party gave up its demand for an autonomous region.',
    'Kurdish party | autonomy-status | accepts | plain',
  ],
  ['Tunisia refused a proposal to host refugees.', 'Tunisia | refugees-return | rejects | plain'],
  ['Kenya has offered to send observers to the referendum.', 'Kenya | monitoring | proposes | plain'],
  [
    'Turkey made its consent to Finnish membership conditional on the extradition of suspects.',
    'Türkiye | alliance-membership | conditions | plain',
  ],
  [
    'Azerbaijan no longer demands a corridor through Syunik.',
    'Azerbaijan | humanitarian-access/territory | accepts | plain',
  ],
  [
    "Poland's foreign minister, Radoslaw Sikorski, said Russia must pay reparations.",
    'Sikorski | reparations | demands | plain',
  ],
  ['The African Union is reluctant to lift the sanctions on Niger.', 'African Union | sanctions | reluctant | weak'],
  ['Brazil said it could not accept a blockade of Venezuelan ports.', 'Brazil | humanitarian-access | rejects | plain'],
  ['Algeria dismissed the Moroccan autonomy plan as a manoeuvre.', 'Algeria | autonomy-status | rejects | plain'],
  ['For Peru, lifting the embargo is a precondition for any deal.', 'Peru | sanctions | demands | strong'],
  ['Ecuador seeks compensation for the spill.', 'Ecuador | reparations | demands | plain'],
  ['Nobody in Tehran will accept zero enrichment, Ali Larijani said.', 'Larijani | nuclear | rejects | plain'],
]
