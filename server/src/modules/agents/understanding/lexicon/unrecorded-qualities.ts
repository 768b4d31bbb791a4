/** What music and its makers are asked by that a store does not record: where artists come from, their sex, the mood of music. */
export type UnrecordedQuality = 'origin' | 'sex' | 'mood';

const ADJECTIVES: Readonly<Record<UnrecordedQuality, string>> = {
  origin: `african american argentine argentinian asian australian austrian belgian brazilian brasilian british bulgarian canadian
    caribbean chilean chinese colombian croatian cuban czech danish dutch egyptian english european finnish french german greek
    hungarian icelandic indian indonesian iranian irish israeli italian jamaican japanese korean mexican nigerian norwegian
    peruvian polish portuguese romanian russian scandinavian scottish serbian spanish swedish swiss thai turkish ukrainian
    vietnamese welsh local foreign
    americano americana americanos americanas brasileno brasilena brasilenos brasilenas britanico britanica britanicos britanicas
    aleman alemana alemanes alemanas espanol espanola espanoles espanolas frances francesa franceses francesas ingles inglesa
    ingleses inglesas italiano italiana italianos italianas mexicano mexicana mexicanos mexicanas argentino argentina argentinos
    argentinas sueco sueca suecos suecas
    brasileiro brasileira brasileiros brasileiras alemao alema alemaes alemas espanhol espanhola espanhois espanholas
    portugues portuguesa portugueses portuguesas
    americain americaine americains americaines bresilien bresilienne bresiliens bresiliennes britannique britanniques allemand
    allemande allemands allemandes anglais anglaise anglaises espagnol espagnole espagnols espagnoles francais francaise francaises
    italien italienne italiens italiennes suedois suedoise
    amerikanische amerikanischen amerikanischer brasilianische brasilianischen brasilianischer britische britischen britischer
    deutsche deutschen deutscher englische englischen englischer franzosische franzosischen franzosischer italienische
    italienischen italienischer schwedische schwedischen schwedischer spanische spanischen spanischer`,
  sex: `female male women woman men girl boy femenina femeninas femenino femeninos masculina masculinas masculino masculinos
    feminina femininas feminino femininos feminines feminine masculins masculin weibliche weiblichen mannliche mannlichen`,
  mood: `sad happy mellow calm calming relaxing relaxed chill chilled upbeat romantic energetic soothing cheerful melancholic
    melancholy gloomy dreamy workout gym party soft quiet peaceful aggressive motivational uplifting
    triste tristes alegre alegres tranquila tranquilas tranquilo tranquilos relajante relajantes romantica romanticas
    animada animadas calma calmas relaxante relaxantes joyeuse joyeuses calmes relaxante romantique romantiques
    traurige traurigen trauriger ruhige ruhigen ruhiger frohliche frohlichen romantische romantischen entspannte entspannende`,
};

/** Where artists are said to come from: "bands from Sweden". */
const COUNTRIES = `africa america argentina asia australia austria belgium brazil brasil britain canada chile china colombia cuba
  denmark england europe finland france germany greece hungary iceland india ireland israel italy jamaica japan korea mexico
  netherlands holland norway poland portugal russia scandinavia scotland spain sweden switzerland turkey usa us uk ukraine wales
  alemania espana francia inglaterra italia suecia alemanha espanha franca allemagne espagne angleterre bresil italie suede
  deutschland england frankreich italien spanien schweden brasilien amerika grossbritannien`;

/** What music is wanted for: "music for a party". */
const OCCASIONS = `party parties workout workouts gym dinner dancing running jogging driving sleeping studying study working work
  relaxing relaxation sleep kids children toddlers babies grandchildren grandparents family wedding weddings yoga meditation cooking breakup
  ninos ninas bebes familia criancas enfants kinder babys familie
  fiesta fiestas bailar entrenar correr dormir estudiar relajarme relajarse festa festas dancar treinar estudar relaxar
  fete fetes danser courir etudier dormir diner feiern tanzen laufen schlafen lernen entspannen party`;

const QUALITIES: ReadonlyMap<string, UnrecordedQuality> = new Map(
  (['origin', 'sex', 'mood'] as const).flatMap((quality) =>
    ADJECTIVES[quality].split(/\s+/).map((word): [string, UnrecordedQuality] => [word, quality]),
  ),
);
const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.split(/\s+/));
const OCCASION_NAMES: ReadonlySet<string> = new Set(OCCASIONS.split(/\s+/));

/** Which unrecorded quality a describing word is of; undefined when it is of none. */
export function qualityOf(word: string): UnrecordedQuality | undefined {
  return QUALITIES.get(word);
}

/** Whether a word is a country or a part of the world that people say artists are from. */
export function isCountry(word: string): boolean {
  return COUNTRY_NAMES.has(word);
}

/** Whether a word is something that people want music for. */
export function isOccasion(word: string): boolean {
  return OCCASION_NAMES.has(word);
}
