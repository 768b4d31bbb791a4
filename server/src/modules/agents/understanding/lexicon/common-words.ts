import { WORDS } from './lexicon.js';
import { LANGUAGES } from './concepts.js';
import { isFiller } from './filler-words.js';
import { ordinalOf } from './numerals.js';
import { isPlainWord } from './plain-words.js';
import { phrasesOf } from './phrases.js';

/**
 * Everyday English words that are titles too ("Money", "Time", "War"). Such a word is a name only when something else says
 * so: quotes, a capital inside a sentence, a word such as "song" before it, or its being all that is asked for.
 */
const EVERYDAY = `about above belong belongs act action actually add afraid after again age ago air alive all alone along already always am american among
  angel angels animal another answer any anyone anything apart arms around ask at away baby back bad ball band bed before begin behind being
  believe bell best better between big bird birthday bit black blood blow blue board boat body book both bottom box boy boys break breath bring broken
  brother brothers build burn business but call calling came candy car card care carry case catch caught center century chain chance change
  child children choose christmas church circle circles city class clean clear close clothes cold color come coming company computer control cool corner could
  country couple course crazy cross cry cut daddy dance dancing danger dark daughter day days dead deal death deep desire devil die different
  dirty do doctor dog dogs done door double down dream dreams drink drive drop dry dust each early earth easy eat edge eight else empty end
  enemy enough escape even evening ever every everybody everyone everything evidence evil except eye eyes face fact fade fall falling false family
  far fast fat father fear feel feeling feelings few field fight fighting fill film find fine finger finish fire first fish five fly food fool foot
  for force forever forget forgive four free freedom friend friends from front full fun funny future game garden gate gave get getting ghost
  girl girls give giving glass go god going gold gone good goodbye got great green ground grow guess gun guy hair half hand hands happen happy
  hard hat hate have head heal hear heart heat heaven heavy hell hello help her here hero heroes hide high hill history hold hole holiday home hope horse
  hot hotel hour house how human hundred hungry hurt ice idea if imagine in inside into iron island its job join joy judge jump just keep key kick kid
  kids kill kind king kiss knew know lady land large last late later laugh law lay lead learn leave leaving left leg less let letter level lie life
  light like line lion lips list little live living local lonely long look looking lord lose losing lost loud love loved lover low luck lucky machine mad
  made magic main make man many map march mark market master matter may maybe me mean meet memory men mercy middle midnight might mile mind mine
  minute miracle mirror miss mission moment monday money monster moon more morning most mother mountain mouth move movie much music must my name
  near need never new news next nice night nine no nobody none north nose not nothing now number numbers ocean of off office often oh old on once one
  only open or order other our out outside over own page pain paint paper parents park part party pass past pay peace people perfect person phone
  pick picture piece place plan play playing please point police poor possible power present pretty price pride private problem promise pull
  push put queen question quick quiet race radio rain rainbow read ready real reality reason red release remember rest return revolution rich ride
  right ring rise river road rock roll room round rule run running rush sad safe said sail salt same sand save say school sea season second secret secrets see
  self sell send set seven shade shadow shake shame share she shine ship shoes shoot shop short shot should shout show side sign silence silent silver simple
  since sing sister sit six skin sky sleep slow small smile smoke smooth snow so soldier some somebody someone something sometimes somewhere son song soon sorry
  soul sound south space speak special speed spirit stand star stars start state stay step still stone stop storm story straight strange stranger
  street strong stuff such sugar summer sun sunday superman sure surprise sweet swing table take talk tea teacher tell ten thank that the their them then there
  these they thing things think this those thought thousand three through time times tired to today together tomorrow tonight too top touch town train
  travel tree trouble truck true trust truth try turn twelve twenty two under understand until up us use very video voice wait waiting wake walk walking wall want war
  warm warning was wash waste watch water wave way we wear weather week well went were west wet what wheel when where which while white who whole
  why wife wild will wind window wine winter wise wish with without woman women wonder wood word words work working world worse worth would write
  wrong year years yellow yes yesterday yet you young your zero zone cant wont didnt doesnt isnt arent wasnt couldnt wouldnt shouldnt havent hasnt cannot hi hey gotta gonna lemme gimme yall aint wich wot wat whos hav filed store website account customer email`;

const FUNCTION = new Set(LANGUAGES.flatMap((language) => [...phrasesOf(WORDS[language].functionWords)]));
const ENGLISH_FUNCTION = new Set(phrasesOf(WORDS.en.functionWords));
const ORDINARY = new Set([...FUNCTION, ...EVERYDAY.split(/\s+/)]);

/** Whether a word is an everyday word or a function word of any language. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || /^\d{1,2}$/.test(word) || ordinalOf(word) !== null;
}

/** Whether a word is a function word of English; a single one is no name even where a name is expected. */
export function isEnglishFunctionWord(word: string): boolean {
  return ENGLISH_FUNCTION.has(word);
}

/** Whether a word is a function word of any language. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}

/** Endings by which an everyday word stays an everyday word: "based", "thinking", "quickly". */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'est', 'y'] as const;

/** Whether a word is an everyday word or a form of one; such a word in small letters is hardly a name. */
export function isEverydayForm(word: string): boolean {
  if (isOrdinary(word) || isFiller(word) || isPlainWord(word)) return true;
  return ENDINGS.some((ending) => word.endsWith(ending) && isStem(word.slice(0, -ending.length)));
}

function isStem(stem: string): boolean {
  if (stem.length < 3) return false;
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, single].some((form) => ORDINARY.has(form) || isFiller(form) || isPlainWord(form));
}
