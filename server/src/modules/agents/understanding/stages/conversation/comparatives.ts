import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Reading, Stretch, Token } from '../../reading.js';
import { kindOfList } from './album-on-screen.js';
import type { Focus, ShownList } from './focus.js';
import { mainName } from './shown-row.js';

const SONGS =
  '(?:songs?|tracks?|tunes?|titles|music|canciones|temas|pistas|musicas|faixas|cancoes|chansons|titres|morceaux|lieder|titel|stucke)';
const FURTHER = '(?:mas|mais|plus)';
const LESS = '(?:menos|moins|less)';

/** What a comparative asks for where two or more things are on the screen. */
const COMPARATIVES: readonly (readonly [string, RegExp])[] = [
  ['most_songs', RegExp(`^(?:(?:the )?(?:more|most)|greater number of|${FURTHER}|plus de|mehr|mas de) ${SONGS}`)],
  [
    'fewest_songs',
    RegExp(`^(?:(?:the )?(?:fewer|less|fewest|least)|smaller number of|${LESS}|moins de|weniger) ${SONGS}`),
  ],
  [
    'cheapest',
    RegExp(
      `^(?:cheaper|less expensive|costs? less|${FURTHER} barat[oa]s?|moins cheres?|moins chers?|${LESS} car[oa]s?|(?:cuesta|custa|coute|kostet) (?:menos|moins|weniger)|billiger(?:e[nrs]?)?|gunstiger(?:e[nrs]?)?)$`,
    ),
  ],
  [
    'dearest',
    RegExp(
      `^(?:dearer|pricier|costlier|more expensive|costs? more|${FURTHER} car[oa]s?|plus cheres?|plus chers?|(?:cuesta|custa|coute|kostet) (?:mas|mais|plus|mehr)|teurer(?:e[nrs]?)?|teurere[nrs]?)$`,
    ),
  ],
  [
    'longest',
    RegExp(
      `^(?:longer|lasts? longer|runs? longer|${FURTHER} (?:larg[oa]s?|long[oa]s?|compridos?|longs?|longues?)|dura (?:mas|mais)|langer(?:e[nrs]?)?)$`,
    ),
  ],
  [
    'shortest',
    RegExp(
      `^(?:shorter|briefer|${FURTHER} (?:cort[oa]s?|curt[oa]s?|courts?|courtes?|breves?)|dura menos|kurzer(?:e[nrs]?)?)$`,
    ),
  ],
  ['most_songs', /^(?:bigger|larger)$/],
  ['fewest_songs', /^smaller$/],
];
const MOST_WORDS_OF_ONE = 4;

/** What points at the things that were listed, or asks which of them. */
const POINTING =
  /\b(?:which|whichs|what|one|ones|of (?:the )?(?:two|three|both|them|these|those|lot)|cual|quel|quelle|lequel|laquelle|qual|welche[rs]?|davon|von beiden|von den beiden|de los dos|de las dos|dos dois|das duas|des deux|of)\b/;
const MOST_WORDS = 9;

/** "Which one is longer?", "the cheaper of the two", "which has more songs?": the first of the things that were just listed. */
export function withComparatives(reading: Reading, focus: Focus): Reading {
  const { tokens, concepts } = reading;
  if (concepts.has('version')) return ofVersions(reading);
  const said = comparativeIn(tokens) ?? comparativeIn(tokens, SUPERLATIVES);
  const isOfSize = said !== null && said.rank in SIZES;
  const list = focus.lists.find((one) => one.rows.length > 1 && !(isOfSize && kindOfList(one) === 'track'));
  if (list === undefined || tokens.length > MOST_WORDS || !isOfMusic(list)) return reading;
  const found = comparativeIn(tokens) ?? superlativeIn(tokens, list, focus);
  if (found === null || !saysOnly(reading, found) || !points(tokens)) return reading;
  const kind = kindOfList(list);
  if (kind !== undefined && kind in OTHER_KINDS) return ofKind(reading, kind, found);
  const kept = [...concepts].filter((concept) => !isContent(concept) && !DROPPED.has(concept));
  const pointing: ConceptMatch = { start: found.start, end: found.end, concepts: ['refer_many'] };
  const matches = [
    ...reading.matches.filter((match) => !match.concepts.some((concept) => isContent(concept))),
    pointing,
  ];
  return { ...reading, names: [], unexplained: [], matches, concepts: new Set([...kept, found.rank, 'refer_many']) };
}

/** "Which version of it is longer?": of one song, whose name is kept. */
function ofVersions(reading: Reading): Reading {
  const { tokens, concepts, unexplained } = reading;
  const found = tokens.slice(0, 3).some(({ word }) => WHICH.has(word)) ? comparativeIn(tokens) : null;
  if (found === null) return reading;
  const said = new Set(tokens.slice(found.start, found.end).map(({ word }) => word));
  return {
    ...reading,
    concepts: new Set([...concepts, found.rank]),
    unexplained: unexplained.filter((word) => !said.has(word)),
  };
}

const WHICH = new Set('which whichs what cual quel quelle lequel laquelle qual welches welcher welche'.split(' '));

/** Lists of which the largest is asked for by their kind, as the shop word for it. */
const OTHER_KINDS: Readonly<Record<string, string>> = { genre: 'genre', playlist: 'playlist', artist: 'artist' };
const SIZES: Readonly<Record<string, string>> = { most_songs: 'largest', fewest_songs: 'smallest' };

/** "And the smallest?" behind the genres asks for the smallest genre. */
function ofKind(reading: Reading, kind: string, { rank }: Comparative): Reading {
  const size = SIZES[rank];
  const noun = OTHER_KINDS[kind];
  if (size === undefined || noun === undefined) return reading;
  return { ...reading, names: [], unexplained: [], concepts: new Set([noun, size]), matches: [] };
}

const DROPPED: ReadonlySet<string> = new Set(['more', 'other_one', 'refer_one', 'yes']);

function isOfMusic({ rows: [row], by }: ShownList): boolean {
  const kind = row === undefined ? undefined : mainName(row)?.kind;
  return by.agent === 'music_agent' && kind !== undefined;
}

export interface Comparative extends Stretch {
  readonly rank: string;
}

/** "The longest of the lot", and behind one of the list that was told "and the shortest?". */
function superlativeIn(tokens: readonly Token[], list: ShownList, { last }: Focus): Comparative | null {
  const found = comparativeIn(tokens, SUPERLATIVES);
  if (found === null || last === null) return null;
  if (last.details['sort'] !== undefined && !((kindOfList(list) ?? '') in OTHER_KINDS)) return null;
  const isCounted = tokens.slice(found.end).some(({ word }) => GROUPS.has(word));
  const isTold = list.rows.some((row) => last.names.some(({ text }) => text === mainName(row)?.text));
  const goesOn = OPENINGS.has(tokens[0]?.word ?? '') && tokens.length <= MOST_WORDS_OF_ONE;
  const isListed = list.by === last && tokens.length <= MOST_WORDS_OF_ONE;
  return isCounted || isListed || (isTold && goesOn) ? found : null;
}

const SUPERLATIVES: readonly (readonly [string, RegExp])[] = [
  ['longest', /^longest$/],
  ['shortest', /^shortest$/],
  ['cheapest', /^(?:cheapest|least expensive)$/],
  ['dearest', /^(?:dearest|priciest|most expensive)$/],
  ['most_songs', /^(?:biggest|largest|the most)$/],
  ['fewest_songs', /^(?:smallest|fewest|the least)$/],
];
const GROUPS = new Set('lot bunch two three four pair'.split(' '));
const OPENINGS = new Set('and y e et und'.split(' '));

/** The first word or phrase that compares, with what it asks for. */
export function comparativeIn(
  tokens: readonly Token[],
  phrases: readonly (readonly [string, RegExp])[] = COMPARATIVES,
): Comparative | null {
  for (const start of tokens.keys())
    for (let end = Math.min(tokens.length, start + MOST_WORDS_OF_ONE); end > start; end -= 1) {
      const words = tokens.slice(start, end);
      const said = words.map(({ word }) => word).join(' ');
      const rank = phrases.find(([, phrase]) => phrase.exec(said)?.[0] === said)?.[0];
      if (rank !== undefined && words.every(({ quote }) => quote === 0)) return { rank, start, end };
    }
  return null;
}

/** "The longer one": one of two things, and the name of none. */
export function isOneOfTwo(words: readonly Token[]): boolean {
  return words.at(-1)?.word === 'one' && comparativeIn(words)?.end === words.length - 1;
}

const ALLOWED: ReadonlySet<string> = new Set(
  'album song artist length price count cheapest dearest longest shortest largest smallest most_songs fewest_songs contain total'.split(
    ' ',
  ),
);
/** What counts the things that are compared, which may be read as a name. */
const COUNTING = new Set(
  'two both three four lot bunch pair deux dois duas dos beiden drei them those these one ones'.split(' '),
);

/** Compares, and neither names nor asks for anything else. */
function saysOnly({ concepts, names, figures, tokens, unexplained }: Reading, found: Stretch): boolean {
  const within = (at: number): boolean => found.start <= at && at < found.end;
  const isTold = ({ start, end }: NameSpan): boolean =>
    end > start &&
    [...tokens.keys()].slice(start, end).every((at) => within(at) || COUNTING.has(tokens[at]?.word ?? ''));
  const left = unexplained.filter(
    (word) => !COUNTING.has(word) && !tokens.some((token, at) => within(at) && token.word === word),
  );
  const { limit: _limit, ...further } = figures;
  if (!names.every(isTold) || left.length > 0 || Object.keys(further).length > 0) return false;
  return !concepts.has('first_person') && [...concepts].every((concept) => !isContent(concept) || ALLOWED.has(concept));
}

function points(tokens: readonly Token[]): boolean {
  return tokens.length <= 4 || POINTING.test(tokens.map(({ word }) => word).join(' '));
}
