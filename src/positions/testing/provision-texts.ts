/** The day all of these texts are dated. */
export const PROVISIONS_WRITTEN = '2025-08-14'

/**
 * Short texts with provisions of a document: its name as the text has it, then each provision, "party | issue | words
 * of it", with "if:", "for:" (in return for) and "by:" (the last day of the deadline) behind further bars. "-" is nobody or no
 * issue, and a stroke between issues ("territory/borders") says that more than one reading is fair.
 */
export const PROVISION_TEXTS: readonly (readonly [text: string, document: string, ...provisions: string[]])[] = [
  // a document as the subject
  [
    'The Pretoria Agreement provides that Tigray will hand over its heavy weapons.',
    'Pretoria Agreement',
    'Tigray | disarmament | hand over its heavy weapons',
  ],
  [
    'The accord provides for the withdrawal of Eritrean troops within 30 days.',
    'accord',
    '- | foreign-forces | the withdrawal of Eritrean troops',
  ],
  [
    'The memorandum obliges Serbia to withdraw its police from the northern municipalities by September 30, 2025.',
    'memorandum',
    'Serbia | -/foreign-forces | withdraw its police | by:2025-09-30',
  ],
  [
    'The draft treaty requires Armenia to amend its constitution before signing.',
    'draft treaty',
    'Armenia | - | amend its constitution',
  ],
  [
    'The ceasefire agreement allows the United Nations to send convoys through the Adre crossing.',
    'ceasefire agreement',
    'United Nations | humanitarian-access | send convoys through the Adre crossing',
  ],
  [
    'The protocol bans both armies from flying drones within 20 kilometres of the line.',
    'protocol',
    'both armies | -/disarmament/ceasefire | flying drones',
  ],
  [
    'The roadmap calls for elections in Libya by December 24, 2025.',
    'roadmap',
    '- | elections | elections in Libya | by:2025-12-24',
  ],
  [
    'The text commits Iran to cap enrichment at 3.67 percent in exchange for relief from sanctions.',
    'text',
    'Iran | nuclear | cap enrichment at 3.67 percent | for:relief from sanctions',
  ],
  [
    'Resolution 2118 calls on Syria to destroy its chemical weapons.',
    'Resolution 2118',
    'Syria | disarmament | destroy its chemical weapons',
  ],
  ['The deal gives India access to the port of Chabahar.', 'deal', 'India | humanitarian-access | access to the port'],
  [
    'The treaty prohibits Finland from hosting nuclear weapons.',
    'treaty',
    'Finland | nuclear | hosting nuclear weapons',
  ],
  [
    'The agreement says Colombia will create 16 seats in Congress for the victims.',
    'agreement',
    'Colombia | - | create 16 seats in Congress',
  ],
  [
    'The Moscow Declaration stipulates that the parties refrain from the use of force.',
    'Moscow Declaration',
    'the parties | ceasefire | refrain from the use of force',
  ],
  [
    'The plan envisages that an international force would guard the border of Gaza.',
    'plan',
    'an international force | borders/foreign-forces | guard the border of Gaza',
  ],
  [
    'The communiqué grants the Kurds the right to teach their language in schools.',
    'communiqué',
    'the Kurds | language-rights | teach their language',
  ],
  ['The truce requires the Houthis to reopen the roads around Taiz.', 'truce', 'Houthis | - | reopen the roads'],
  [
    'The plan would see Cyprus become a federation of two states.',
    'plan',
    'Cyprus | autonomy-status | become a federation',
  ],
  [
    'The 12-point plan demands that Myanmar free all political prisoners.',
    '12-point plan',
    'Myanmar | prisoners | free all political prisoners',
  ],
  [
    'The agreement entitles Uganda to patrol Congolese villages along the border.',
    'agreement',
    'Uganda | -/borders/foreign-forces | patrol Congolese villages',
  ],
  [
    'The pact binds Kosovo to protect Serbian monasteries.',
    'pact',
    'Kosovo | -/language-rights | protect Serbian monasteries',
  ],
  // under a document
  [
    'Under the deal, Israel will free 250 Palestinian prisoners in exchange for the last hostages.',
    'deal',
    'Israel | prisoners | free 250 Palestinian prisoners | for:the last hostages',
  ],
  [
    'Under the agreement, Ethiopia must release no less than 37 billion cubic metres of water a year.',
    'agreement',
    'Ethiopia | water-resources | release no less than 37 billion cubic metres',
  ],
  ['Under the plan, the rebels would be given amnesty.', 'plan', 'the rebels | amnesty | given amnesty'],
  [
    'Under the Djibouti accord, Somalia and Kenya are to reopen the border post at Mandera by October 1, 2025.',
    'Djibouti accord',
    'Somalia | borders | reopen the border post | by:2025-10-01',
  ],
  [
    'Under the terms of the truce, Hezbollah is required to move its fighters north of the Litani river.',
    'truce',
    'Hezbollah | - | move its fighters',
  ],
  [
    'According to the memorandum, Chad will host the monitors and Sudan will pay for them.',
    'memorandum',
    'Chad | monitoring | host the monitors',
    'Sudan | - | pay for them',
  ],
  [
    'In the agreement, Peru undertakes to demine the crossing if Ecuador does the same.',
    'agreement',
    'Peru | -/borders/disarmament | demine the crossing | if:if Ecuador does the same',
  ],
  [
    'As part of the deal, Qatar will pay the salaries of civil servants in Gaza.',
    'deal',
    'Qatar | - | pay the salaries',
  ],
  [
    'Under the protocol, if fighting resumes, the African Union may send observers.',
    'protocol',
    'African Union | monitoring | send observers | if:if fighting resumes',
  ],
  [
    'Under the accord the Bangsamoro fighters will be disarmed in four stages.',
    'accord',
    'Bangsamoro | disarmament | disarmed in four stages',
  ],
  [
    'Under the treaty, Suriname shall not levy tolls on the river.',
    'treaty',
    'Suriname | water-resources | not levy tolls',
  ],
  [
    'By the terms of the pact, Belarus will let Polish priests return.',
    'pact',
    'Belarus | - | let Polish priests return',
  ],
  // what the parties agreed in it
  [
    'In the communiqué, Armenia and Azerbaijan agreed to exchange all maps of minefields.',
    'communiqué',
    'Armenia | -/disarmament | exchange all maps',
  ],
  [
    'In a joint statement, Japan and South Korea pledged to resume the search for the missing sailors by the end of 2025.',
    'joint statement',
    'Japan | missing | resume the search for the missing sailors | by:2025-12-31',
  ],
  [
    'Sudan and South Sudan signed an agreement to demilitarise the oil fields at Heglig.',
    'agreement',
    'Sudan | water-resources/territory | demilitarise the oil fields',
  ],
  [
    'Thailand and Cambodia signed a memorandum in which they undertook to withdraw heavy weapons from the frontier.',
    'memorandum',
    'they | disarmament | withdraw heavy weapons',
  ],
  ['The two sides signed a protocol on the exchange of prisoners.', 'protocol'],
  // pointing back
  [
    'Mali and the CMA signed the Algiers Accord. It provides for the integration of former rebels into the army.',
    'Algiers Accord',
    '- | - | the integration of former rebels',
  ],
  [
    'Bolivia and Chile initialled the Arica Protocol in June. The document gives Bolivia a corridor to the sea.',
    'Arica Protocol',
    'Bolivia | humanitarian-access | a corridor to the sea',
  ],
  [
    'The Doha Declaration was signed on Saturday. Under the text, M23 will leave Goma.',
    'Doha Declaration',
    'M23 | - | leave Goma',
  ],
  [
    'Mediators tabled the Geneva Plan on Friday. The 10-point plan calls on Libya to freeze oil revenues until elections.',
    'Geneva Plan',
    'Libya | water-resources | freeze oil revenues',
  ],
  [
    'Nepal and India signed a treaty on the Mahakali river in 1996. It allows Nepal to buy electricity at cost.',
    'treaty',
    'Nepal | water-resources | buy electricity at cost',
  ],
  [
    'Negotiators initialled the Lusaka Protocol. The agreement also commits UNITA to confine its fighters to camps.',
    'Lusaka Protocol',
    'UNITA | - | confine its fighters to camps',
  ],
  [
    'The parties adopted the Juba Declaration. Its second chapter requires the government to pay the salaries of former rebels.',
    'Juba Declaration',
    'the government | - | pay the salaries',
  ],
  [
    'The mediator circulated a draft agreement. It calls for a 60-day truce and for the release of all detainees.',
    'draft agreement',
    '- | ceasefire | a 60-day truce',
    '- | prisoners | the release of all detainees',
  ],
  // lists
  [
    'Yemen and the Houthis signed the Amman Agreement on Tuesday.\n\nUnder the agreement:\n\nthe Houthis will free 80 detainees by August 31, 2025;\n\nYemen will reopen Sanaa airport.\n\nBoth delegations left the same night.',
    'Amman Agreement',
    'Houthis | prisoners | free 80 detainees | by:2025-08-31',
    'Yemen | -/humanitarian-access | reopen Sanaa airport',
  ],
  [
    'The five-point plan provides for:\n\n1. An immediate ceasefire.\n\n2. The withdrawal of foreign fighters within 90 days.\n\n3. Elections by December 2026.',
    'five-point plan',
    '- | ceasefire | An immediate ceasefire',
    '- | foreign-forces | The withdrawal of foreign fighters',
    '- | elections | Elections by December 2026 | by:2026-12-31',
  ],
  [
    'The main points of the Nairobi Accord are:\n\n- Kenya will train a joint police force.\n\n- Haiti will hold elections by February 7, 2026.',
    'Nairobi Accord',
    'Kenya | - | train a joint police force',
    'Haiti | elections | hold elections | by:2026-02-07',
  ],
  [
    'The deal provides for the release of 33 hostages, the return of displaced families and the entry of 600 trucks of aid a day.',
    'deal',
    '- | prisoners | the release of 33 hostages',
    '- | refugees-return | the return of displaced families',
    '- | humanitarian-access | the entry of 600 trucks',
  ],
  [
    'The agreement includes a ban on new settlements, a joint police force and a truth commission.',
    'agreement',
    '- | - | a ban on new settlements',
    '- | - | a joint police force',
    '- | justice | a truth commission',
  ],
  [
    'The framework contains three points: Ethiopia recognises Somali sovereignty, Somalia grants access to the sea, and Turkey guarantees the deal.',
    'framework',
    'Ethiopia | territory/recognition | recognises Somali sovereignty',
    'Somalia | humanitarian-access | grants access to the sea',
    'Turkey | security-guarantees | guarantees the deal',
  ],
  // passive and deontic
  [
    'The agreement was signed in Addis Ababa. Sudan was also allowed to keep a garrison in Abyei.',
    'agreement',
    'Sudan | -/foreign-forces | keep a garrison in Abyei',
  ],
  [
    'The Vienna memorandum says all detainees are to be released within a week.',
    'Vienna memorandum',
    '- | prisoners | all detainees are to be released | by:2025-08-21',
  ],
  [
    'The resolution gives Iraq until November 1, 2025 to admit the inspectors.',
    'resolution',
    'Iraq | nuclear | admit the inspectors | by:2025-11-01',
  ],
  ['The text foresees that Crimea would be demilitarised.', 'text', 'Crimea | territory | demilitarised'],
  [
    'The Bonn Agreement sets up an interim administration for Afghanistan.',
    'Bonn Agreement',
    '- | - | an interim administration for Afghanistan',
  ],
  [
    'The accord creates a joint commission to verify the withdrawal of troops.',
    'accord',
    '- | foreign-forces | a joint commission',
  ],
  [
    'The memorandum guarantees the autonomy of the Aceh province.',
    'memorandum',
    '- | autonomy-status | the autonomy of the Aceh province',
  ],
  // conditions, counterparts, deadlines
  [
    'The deal commits North Korea to seal the Yongbyon reactor in return for 50,000 tonnes of fuel oil.',
    'deal',
    'North Korea | nuclear | seal the Yongbyon reactor | for:50,000 tonnes of fuel oil',
  ],
  [
    'The agreement requires Rwanda to lift its defensive measures if the FDLR is disarmed.',
    'agreement',
    'Rwanda | - | lift its defensive measures | if:if the FDLR is disarmed',
  ],
  [
    'In exchange for the lifting of the blockade, the treaty obliges Qatar to close the channel.',
    'treaty',
    'Qatar | - | close the channel | for:the lifting of the blockade',
  ],
  [
    'The plan provides that Serbia will join the union once it recognises the border.',
    'plan',
    'Serbia | alliance-membership | join the union | if:once it recognises the border',
  ],
  [
    'The accord gives the ELN a seat in the talks provided that it frees its captives.',
    'accord',
    'ELN | talks-format | a seat in the talks | if:provided that it frees its captives',
  ],
  [
    'The draft would allow Egypt to keep its share of the Nile unless there is a drought.',
    'draft',
    'Egypt | water-resources | keep its share of the Nile | if:unless there is a drought',
  ],
  [
    'The agreement states that the Syrian Democratic Forces will join the national army by the end of the year.',
    'agreement',
    'Syrian Democratic Forces | - | join the national army | by:2025-12-31',
  ],
  [
    'The protocol sets a deadline of March 1, 2026 for the withdrawal of foreign fighters from Libya.',
    'protocol',
    '- | foreign-forces | the withdrawal of foreign fighters | by:2026-03-01',
  ],
  [
    'Under the truce, Pakistan will reopen its airspace to Indian airlines before September 24, 2025.',
    'truce',
    'Pakistan | - | reopen its airspace | by:2025-09-23',
  ],
  [
    'The statement calls on Israel to stop building in the settlements.',
    'statement',
    'Israel | - | stop building in the settlements',
  ],
  [
    'The ceasefire deal stipulates that no side may move heavy weapons into Abyei.',
    'ceasefire deal',
    'no side | disarmament | move heavy weapons',
  ],
  [
    'The treaty, signed in 1994, commits Jordan and Israel to share the waters of the Yarmouk.',
    'treaty',
    'Jordan | water-resources | share the waters',
  ],
  // written after the rules
  [
    'The Nouakchott accord obliges Senegal to repatriate herders by June 2026.',
    'Nouakchott accord',
    'Senegal | -/refugees-return | repatriate herders | by:2026-06-30',
  ],
  [
    'Under the agreement, Armenian prisoners will be released in groups of ten.',
    'agreement',
    '- | prisoners | prisoners will be released',
  ],
  [
    'The plan calls for an interim government and free elections within a year.',
    'plan',
    '- | -/elections | an interim government',
    '- | elections | free elections | by:2026-08-14',
  ],
  [
    'The treaty allows Botswana to draw water from the Zambezi if rainfall is normal.',
    'treaty',
    'Botswana | water-resources | draw water | if:if rainfall is normal',
  ],
  [
    'The sides signed a roadmap. It provides that Djibouti will withdraw from the islands and that Eritrea will pay compensation.',
    'roadmap',
    'Djibouti | foreign-forces/territory | withdraw from the islands',
    'Eritrea | reparations | pay compensation',
  ],
  [
    'In the memorandum, Iraq pledged to disarm the group in exchange for border patrols.',
    'memorandum',
    'Iraq | disarmament | disarm the group | for:border patrols',
  ],
  [
    'The resolution demands that Eritrea withdraw its troops immediately.',
    'resolution',
    'Eritrea | foreign-forces | withdraw its troops',
  ],
  [
    'The deal would give Ethiopia a 50-year lease of the port.',
    'deal',
    'Ethiopia | humanitarian-access | a 50-year lease of the port',
  ],
  ['The protocol was signed in Rome in the presence of the pope.', 'protocol'],
  [
    'According to the roadmap, Libya is to hold elections before the end of 2026.',
    'roadmap',
    'Libya | elections | hold elections | by:2026-12-31',
  ],
  ['The Council adopted resolution 2199. It bars Peru from fishing.', 'resolution 2199', 'Peru | - | fishing'],
  [
    'The accord obliges Peru to pay. President Gabriel Boric will host the ministers in July.',
    'accord',
    'Peru | - | pay',
  ],
]
