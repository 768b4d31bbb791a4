import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { table } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import { offsetOf, rowsOnPage } from '../../wording/pages.js';
import { say } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { RECOMMEND, recommendationLead } from './recommend-songs.texts.js';

const LIKED: readonly Sign[] = [
  'song',
  'album',
  'artist',
  'music',
  'genre',
  'new_to_me',
  'buy',
  'like',
  'have',
  'popular',
  '#limit',
  'first_person',
  'invoice',
  'similar',
  'newest',
  'greeting',
];

const NAMES: readonly Sign[] = ['@artist', '@genre', '@album', '@track'];

/** "Recommend me something", "any suggestions for jazz?", "what should I listen to if I like U2?" Owned songs are never among them. */
export class RecommendSongsIntent extends Intent {
  readonly name = 'recommend_songs';
  readonly agent = 'music_agent';
  override readonly usesIdentity = true;
  override readonly cues = {
    en: `where|how do|should|would|could|can|might|shall i|we|one begin|start|dive_in|jump_in, where|how to begin|start, what|which should|do|could|would|can|shall i|we|one begin|start|open with, what to begin|start with,
      what|which|anything|something|songs|music|tracks|albums else? should|could|would|might|can|shall|must i|we add|try|hear|listen_to|explore|check_out|play|take|pick next?, go|goes|fit|fits|suit|suits|match|matches|sit|sits|pair|pairs|blend|blends well|nicely|best? with|to|alongside my|the|what, add to my collection|library|playlist|shelf|purchases,
      put in|into my basket|cart|bag, think of something|anything|some|songs|music|a_song, something|anything|music|songs|tracks id|i_would|i_might|id_probably|i_could|ill|i_will|im_likely_to like|enjoy|love, with|given|for|to|by|based_on|match|matching|suiting|fitting my taste|tastes|musical_taste|music_taste, going|judging|based|considering|given|looking|basing by|from|on|at? all? of? my|the past|previous|earlier|old|last|recent|music|order|purchase|buying|shopping? orders|purchases|invoices|history|collection|library|taste|tastes|songs|tracks, based|going|judging|given on|by|from? what|everything|the_songs|the_music i|ive|i_have already? bought|own|have|purchased|ordered|got,
      go well with, goes well with, goes with my, go with my, fits my, fit my, suits my, suit my, match my, matches my, in line with my, given the music i, given what i, given my, match|matches|fit|fits|suit|suits what i usually|normally|often|always|mostly? buy|bought|listen_to|hear|like|own, if i enjoy, i may like, id like to discover, what to buy next, what to get next, what should i listen to next, which others, what else would i like, what else might i like, what else will i like, what else could i like, what would i like, would i like, might i like, will i like, i might like, i would like to hear, what else should i, what else is good, what else is like, what next, if i like, if i love, if i liked,
      since i like, because i like, i liked, i loved, i really liked, i really loved, i enjoyed, ive been listening to, i have been listening to, i just listened to, i just bought, what should i buy next, what should i hear next, what should i get next, similar songs, similar albums, more like this, more like it, more like that, like this one,
      im|i_am|were|we_are after something|some|music|songs, in the mood for, something|anything|music|songs mellow|calm|calming|relaxing|chilled|chill|upbeat|cheerful|happy|sad|romantic|energetic|quiet|soft|soothing|loud|lively|fun, something|anything|music|songs for|to a|the? relax|relaxing|study|studying|work|working|party|dinner|dance|dancing|run|running|drive|driving|sleep|sleeping|wedding|morning|evening|road_trip|workout|gym`,
    es: `basandote|basado|basada en mis|lo que? compras|pedidos|he_comprado|compre|tengo|gustos?, segun mis|mi|lo_que? compras|pedidos|gustos|gusto|historial|biblioteca|he_comprado|compre|tengo, a partir de mis|lo_que? compras|pedidos|he_comprado|compre, por mis compras|gustos, me gusto, me encanto, que mas me gustaria, que mas me puede gustar, que otra cosa, si me gusta, que deberia escuchar`,
    pt: `com base no|nas|nos|em que|meus|minhas? ja? comprei|compras|pedidos|gostos|tenho, baseado|baseada no|nas|nos|em que|meus|minhas? compras|pedidos|gostos|comprei|tenho, pelas minhas compras, pelo que ja? comprei|tenho, de acordo com as|os|o minhas|meus|meu|que compras|pedidos|gosto|comprei, gostei de, gostei do, gostei da, adorei, do que mais eu gostaria, o que mais vou gostar, se gosto de, se eu gosto de`,
    fr: `dapres mes|mon|ce achats|commandes|gouts|historique|que_jai_achete|que_jai|que_je_possede, selon mes achats|gouts|commandes, sur la base de mes achats|commandes|gouts, en fonction de mes achats|commandes|gouts, vu mes achats|commandes, jai aime, jai adore, jai bien aime, quest ce qui me plairait, que pourrais je aimer, si jaime, quoi dautre`,
    de: `anhand|aufgrund|basierend|ausgehend auf|von? meiner|meinen|meines einkaufe|einkaufen|bestellungen|kaufe|kaufen|geschmacks|geschmack|sammlung, nach meinen|meinem einkaufen|bestellungen|geschmack, nach dem was ich gekauft|bestellt habe, auf basis meiner einkaufe|bestellungen, passend zu meinen|meinem|meiner einkaufen|bestellungen|geschmack|sammlung, hat mir gefallen, mir hat gefallen, ich mochte das album, gefiel mir, was wurde mir gefallen, was konnte mir gefallen, wenn ich mag, wenn mir gefallt`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['recommend'], likes: [...LIKED, ...NAMES, 'cue'], never: ['#invoice_id'], base: 0.97 },
    { needs: ['new_to_me'], likes: [...LIKED, ...NAMES, 'cue'], base: 0.9 },
    ...NAMES.map((name): Pattern => ({ needs: ['cue', name], likes: [...LIKED, ...NAMES, 'recommend'], base: 0.98 })),
    { needs: ['cue'], likes: [...LIKED, ...NAMES, 'recommend'], base: 0.8 },
    { needs: ['cue', 'buy'], likes: [...LIKED, 'recommend'], base: 0.98 },
    ...(['buy', 'invoice'] as const).map((own): Pattern => ({
      needs: ['similar', own, 'first_person'],
      likes: [...LIKED, 'recommend'],
      never: ['@artist', '@album', '@track', '@genre'],
    })),
    ...(['show', 'more'] as const).map((asked): Pattern => ({
      needs: ['song', asked],
      likes: ['more', 'show', 'want', 'music', '#limit'],
      never: [...NAMES, '@composer', '@playlist', 'refer_one', 'refer_many', 'invoice', 'buy', 'count', 'title'],
      base: 0.6,
    })),
    { needs: ['similar', '@track'], likes: [...LIKED, '@artist', 'recommend'], base: 0.95 },
    { needs: ['similar', '@album'], likes: [...LIKED, '@artist', 'recommend'], base: 0.95 },
    { needs: ['like', '@album'], likes: [...LIKED, '@artist', 'recommend', 'cue'], base: 0.95 },
    { needs: ['like', '@track'], likes: [...LIKED, '@artist', 'recommend', 'cue'], base: 0.95 },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    const limit =
      typeof slots.details['limit'] === 'number' || slots.details['offset'] !== undefined ? page(slots).limit : 10;
    return [
      call('recommend_tracks', {
        artist_name: nameOf(slots, 'artist'),
        genre: nameOf(slots, 'genre'),
        album_title: nameOf(slots, 'album'),
        song_title: nameOf(slots, 'track'),
        without_artist: textOf(slots, 'without_artist'),
        without_genre: textOf(slots, 'without_genre'),
        ...page(slots),
        limit,
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { request } = answered;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (unknown !== undefined && result.total === 0) return wordUnknown(unknown, language);
    const of = ofNames(request.names, language);
    if (result.rows.length === 0)
      return { ...SILENT, lead: say(RECOMMEND, language, 'none', { of }), close: nearText(result.near, language) };
    const columns = columnsFor(context);
    return {
      lead: withGuess(request, recommendationLead(answered, language), language),
      facts: table(rowsOnPage(request, result), [
        ...trackColumns(columns, offsetOf(request) + 1),
        columns.text('genre'),
      ]),
      close: say(RECOMMEND, language, 'more'),
    };
  }
}
