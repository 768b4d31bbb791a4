/** Names of kinds of music that everyday language also uses otherwise; before "music" or behind "any" they are asked for as genres. */
const STYLES = new Set(
  (
    'acoustic afrobeat ambient ballad ballads baroque bebop bluegrass blues bossa celtic choral classical country dance disco ' +
    'drill dub dubstep electro electronic electronica emo fado flamenco folk funk fusion garage gospel goth gothic grime grunge ' +
    'hardcore hiphop house indie industrial instrumental jazz jungle klezmer latin lounge mariachi merengue metal motown opera ' +
    'orchestral polka pop progressive psychedelic punk ragtime rap reggae reggaeton rock rockabilly salsa samba shoegaze ska ' +
    'soul soundtrack swing symphonic synthpop tango techno trance trap trip vocal wave world zydeco'
  ).split(' '),
);

/** Whether a word is the name of a kind of music, whatever the store at hand has. */
export function isMusicStyle(word: string): boolean {
  return STYLES.has(word);
}

/** Kinds of music that other languages call otherwise than English, by the English word; normalised. */
const FOREIGN_STYLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alternative:
      'alternativo alternativa alternativos alternativas alternatif alternatifs alternatives alternativer alternativen',
    classical:
      'clasica clasicas clasico classica classicas classico classique classiques klassik klassisch klassische klassischer klassisches klassischen',
    comedy: 'comedia comedie komodie',
    electronica:
      'electronica eletronica electronique electroniques elektronik elektronische elektronischer elektronischen elektro',
    latin: 'latina latinas latino latinos latine lateinamerikanische lateinamerikanischer',
    opera: 'opera operas oper opern',
    reggae: 'regge reguee raggae',
    soundtrack: 'filmmusik',
  }).flatMap(([style, words]) => words.split(' ').map((word): [string, string] => [word, style])),
);

/** The English word for a kind of music; undefined when the word means none. */
export function styleInEnglish(word: string): string | undefined {
  return FOREIGN_STYLES.get(word);
}
