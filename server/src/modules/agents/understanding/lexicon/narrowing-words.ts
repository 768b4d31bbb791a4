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

/** Whether a word before a kind of music makes it a narrower kind. */
export function isNarrower(word: string): boolean {
  return NARROWER.has(word) || ORIGINS.has(word);
}
