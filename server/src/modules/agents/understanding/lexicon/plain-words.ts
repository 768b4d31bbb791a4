/**
 * Further English words that are used in talk about music and orders. Spelt right they are no slip in a name that looks like
 * them ("compare" is not "Compadre"), and in small letters they are no name that is looked up.
 */
const PLAIN = `accept access according account across address admit advice afford afternoon agree aim aisle allow almost aloud although amount analyse announce apart
  apologise apologize appear apply appreciate approach argue arrange arrive article assume assure attach attempt attend attention aunt avoid aware badge bake
  basket beard became become beer begin behalf behave beige beneath bet bottle bought bride bring browse brush buddy bunch button cafe cake
  calendar cancel carpet case cash casting cause celebrate cello cellos certain chair chat cheer chef chip choice choir chord chorus claim click client climb
  club coach coffee collect column comment commute compara comparar compare comparer compares comparez comparison vergleiche complain complaint concert conduct conductor confirm connect consider contact
  continue contract cook cool copy correct cough count couch cousin cover crash create credit crowd cue cup curtain custom customer cycle daily
  damage deadline debit debt decade decide decision decorate delay delete deliver delivery demand depend describe desk despite detail develop device difference
  meanwhile moreover furthermore additionally blown blew burn burnt dropped fork forked lavish splash splurge splurged squander squandered shelled differ difficult digest dinner disappear discount discover discuss dish display distance divide document doubt download drawer dress driver drum drums
  during duty ear earn education effect effort either elect email employ enable encourage engage engine enjoy enter entry envelope equal error especially
  event everyday exam examine example except exchange excuse exercise exist expect expense experience expire explain export express extend extent fabric
  factory fail faint fan fashion favour favor feature feed fee fetch fiddle figure file fit fix flat flavour flow flute follow forecast forest form former forth fortnight
  forward frame fridge fruit gather generate gift grab grandfather grandma grandmother grandpa grant greet grocery guest guide guitar guitarist gym habit handle hang
  hardly hate hence hobby homework honeymoon host household however hum humming hundred hurry husband illness import improve include income increase indeed inform
  inside install instance instead instrument insult intend introduce invite issue item jacket jazzy jog keen kettle kitchen knee knock knowledge laptop lately
  latter lawn lawyer leader least lecture lend lesson library license lift likewise limit link listen litre load loan local locate log luggage
  lunch lyrics machine mail main maintain manage manner marry material math meal meaning measure medicine melody member mention menu mess message metre
  microphone mind minute mistake mix mobile model module month monthly mood movie museum musical musician narrow neighbour neighbor neither nephew newsletter nephews
  niece noise none nor normal note notice nowhere obtain occasion occur offer office onto opera opinion opposite option orchestra organ organise
  origin ought outside owe owner pack package paint pair parcel pardon partly password patient pattern pause pay percent perform permit phrase piano
  pianist pizza plate platform player pleasure plot plug plus pocket poet point polite pool postcode pound practice practise praise prefer
  prepare presence present press prevent print process produce producer product profile program progress project pronounce proof protect prove provide public publish
  purchase purpose quarter quit quite quote raise reach react reader realise realize reason receipt receive recognise recognize recommend reduce refer refund
  refuse regard register regret regular relate relative relax release rely remain remark remind remove rent repair repeat replace reply report request
  require research reserve respect respond rest restaurant result retire review reward rhythm saxophone saxophonist scale scene schedule school science score scream screen
  season secret section seem select sense sentence separate series serve service session several shelf shirt shoulder shower sibling similar since singer
  skill skip slip solo sonata sort soprano source spell spelling spot stage stair stamp statement station stick stomach store strength stress string study
  subject submit subscribe succeed suggest suit sum supper supply support suppose surname switch symbol symphony system tablet task tax teach technique
  telephone television tempo tenor term test text theatre theme therefore thick thin third tho though thrice throw thus ticket tidy tie till tip title tone
  tongue tool topic total tour toward track trade trial trip trumpet tune type umbrella uncle unless until unlike update upgrade upload upset upstairs
  usage user vacation value various vegetable version via view viola violin violinist visit visitor vocalist volume vote wage waiter
  wallet wardrobe warn weak wealth website weekday weekend weekly weigh weight whether whilst whisper widow wife within wonder workout worry worth
  wrap writer wrong yard yell yet zip besides sundays mondays saturdays fridays banger bangers headphones stereo karaoke playlist picture refrain`;

const PLAIN_WORDS: ReadonlySet<string> = new Set(PLAIN.split(/\s+/));

/** Whether a word is one that is used in plain talk. */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word);
}
