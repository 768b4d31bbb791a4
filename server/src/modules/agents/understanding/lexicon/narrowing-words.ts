/** What people put before the name of a kind of music to mean a narrower kind. */
const NARROWER = new Set(
  (
    'death thrash black doom hard soft k j brit folk prog progressive acid smooth free cool modal nu speed power glam indie alt ' +
    'gangsta tech drum hip trip post hardcore symphonic gothic industrial surf garage psychedelic art math kraut college southern ' +
    'stoner christian afro big bebop bubblegum synth dream teen conscious melodic technical viking pirate'
  ).split(' '),
);

/** Where musicians come from and what they are: nothing that a catalogue of music records. */
const ORIGINS = new Set(
  (
    'american british english scottish irish welsh canadian australian brazilian cuban mexican argentinian spanish portuguese french ' +
    'german italian dutch swedish norwegian danish finnish icelandic polish russian greek turkish african nigerian jamaican japanese ' +
    'korean chinese indian arabic european scandinavian nordic asian colombian chilean austrian swiss belgian ' +
    'female male women girl boy solo'
  ).split(' '),
);

/** What music is to do with somebody, and what it is played at. */
const MOODS = new Set(
  (
    'mellow calm calming relaxing upbeat chill chilled quiet happy sad energetic soft danceable romantic cheerful melancholic ' +
    'soothing peaceful uplifting party workout study sleep dinner wedding running gym meditation driving'
  ).split(' '),
);

/** Whether a word before a kind of music makes it a narrower kind. */
export function isNarrower(word: string): boolean {
  return NARROWER.has(word) || ORIGINS.has(word);
}

/** Whether a word says where musicians come from, or of which sex they are. */
export function isOrigin(word: string): boolean {
  return ORIGINS.has(word);
}

/** Whether a word says for which mood or occasion music is wanted. */
export function isMood(word: string): boolean {
  return MOODS.has(word);
}
