/**
 * Everyday words that describe, weigh or swear, and that people put beside names. In small letters such a word is no name by
 * itself, even where a name could stand ("do you have cheap songs?").
 */
const FILLERS = `absolutely acoustic actual additional affordable amazing ancient angry annoying anyhow anyways appropriate arsehole ass asshole available awful
  awkward bare base basic bastard beautiful besides beyond bitch bizarre bland bloody blunt boring bored brand brief brilliant bro bruh budget bugger bullshit
  calm careful casual catchy cheap cheaper cheerful cheesy chill christ classical classy clearly closer clue comfy common complete complex concrete
  confident confused confusing considering constant contemporary content convenient correct costly crap crappy creative cruel curious current cute damn dang
  dated decent deeply definite deliberate delightful dick digital dude due dull dumb eager earlier easily eerie electronic elegant emotional energetic
  english enormous entire epic essential european evident exact excited exciting exclusive existing exotic expensive extra extremely fabulous fair fairly
  fake famous fancy fantastic faster favourite favorite favourites favorites fed fellow festive finally financial finest flipping foreign formal fresh freaking
  frequent friendly frigging frustrated fuck fucked fucker fucking fuckin fully furious further generic gentle genuine giant gorgeous gosh gradually
  grand grateful guys guaranteed halloween handy happening healthy heck helpful hidden highly hilarious honest honestly hopeful hopefully horrible huge including incl
  idiot idiotic immediate immediately important impossible improved inc incredible incredibly individual instrumental intense interesting international
  jerk jesus joyful kinda lame largely laughing lazy legendary lengthy lesser likely lively literally loads lol lousy loving lovely mainly mainstream major
  marvellous mate mature mellow mere merely mess mildly minor moderately modern moody moron motherfucker moving multiple mysterious naked nasty
  native natural nearby neat nearly necessary newer nicer noisy normal normally nostalgic notable numerous obscure obvious obviously occasional odd offensive
  official older omg ordinary original otherwise outstanding overpriced particular particularly peaceful personal physical piss pissed plain pleasant
  plenty poetic powerful precise precious preferably preferred previous prior probably proper properly pure purely quality quieter rad random randomly rare
  rarely rather raw readily recent relaxing relevant reliable religious remarkable required respective ridiculous romantic rotten rough roughly rubbish rude
  ruined satisfied scary secondly separate serious seriously several sexy shit shite shitty shorter shy significant similarly slightly slower soft softer
  solid somehow somewhat sorta specific specifically spiritual standard steady strict stunning stupid subtle successful suck sucks sudden suddenly
  suitable superb supposedly surely surprising suspicious technical terrible terribly terrific thankfully thorough thoroughly tiny topical totally traditional
  trash trendy typical ugh ugly ultimate unbelievable uncommon underrated unexpected unfamiliar unfortunate unfortunately unique universal unknown unlikely
  unusual upbeat upcoming useful useless usual usually utter utterly vague valid valuable various vast vintage violent visible vocal warmly weird whatever
  whatsoever whichever whoever wholly wicked wonderfully wow wtf yay yikes youthful christmas easter birthday wedding workout party gym sleeping driving
  joke jokes poem poems story stories essay recipe recipes weather news lyrics lyric code translate translation homework math maths politics president
  football soccer stocks bitcoin horoscope america american africa african asia asian australia australian austria austrian belgium brazil brazilian
  britain british canada canadian chile china chinese cuba denmark england europe finland france germany greece greek hungary india indian ireland irish italy
  italian jamaica jamaican japan japanese korea korean latin mexico mexican netherlands norway norwegian poland portugal russia russian scotland scottish
  spain sweden swedish switzerland turkey ukraine usa wales welsh`;

const FILLER_WORDS = new Set(FILLERS.split(/\s+/));

/** Whether a word in small letters is a describing word, a swear word or the like, and no name by itself. */
export function isFiller(word: string): boolean {
  return FILLER_WORDS.has(word);
}
