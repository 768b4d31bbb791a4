import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold, table } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'all' | 'some' | 'none' | 'asked'> = {
  en: {
    all: 'Yes, you have bought all of the {total|song|songs} from the album {album}.',
    some: 'You have bought {owned} of the {total|song|songs} from the album {album}. You do not have {left|song|songs} yet:',
    none: 'You have not bought anything from the album {album} yet. It has {total|song|songs}:',
    asked: 'No. ',
  },
  es: {
    all: 'Sí, has comprado todo el álbum {album}: {total|canción|canciones}.',
    some: 'Has comprado {owned} de {total|canción|canciones} del álbum {album}. Te falta todavía {left|canción|canciones}:',
    none: 'Todavía no has comprado nada del álbum {album}. Tiene {total|canción|canciones}:',
    asked: 'No. ',
  },
  pt: {
    all: 'Sim, você comprou o álbum {album} inteiro: {total|música|músicas}.',
    some: 'Você comprou {owned} de {total|música|músicas} do álbum {album}. Ainda falta {left|música|músicas}:',
    none: 'Você ainda não comprou nada do álbum {album}. Ele tem {total|música|músicas}:',
    asked: 'Não. ',
  },
  fr: {
    all: 'Oui, vous avez acheté tout l’album {album} : {total|chanson|chansons}.',
    some: 'Vous avez acheté {owned} de {total|chanson|chansons} de l’album {album}. Il vous manque encore {left|chanson|chansons} :',
    none: 'Vous n’avez encore rien acheté de l’album {album}. Il a {total|chanson|chansons} :',
    asked: 'Non. ',
  },
  de: {
    all: 'Ja, Sie haben das ganze Album {album} gekauft: {total|Song|Songs}.',
    some: 'Sie haben {owned} von {total|Song|Songs} des Albums {album} gekauft. Es fehlen Ihnen noch {left|Song|Songs}:',
    none: 'Vom Album {album} haben Sie noch nichts gekauft. Es hat {total|Song|Songs}:',
    asked: 'Nein. ',
  },
};

const NEVER: readonly Sign[] = ['recommend', 'similar', 'download_missing', 'invoice', 'refund', 'price', 'want'];

/** "Did I buy the whole album?", "which songs on it am I still missing?": what one owns held against what there is. */
export class RestOfAlbumIntent extends Intent {
  readonly name = 'rest_of_album';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `the? whole|complete|entire|full thing, the? whole|complete|entire|full, have|did|do i|we already|now|really|ever? have|got|own|bought|buy|get|purchased|purchase all|every|everything|each, i|we|ive already|now? have|got|own|bought|buy|get|purchased all|every|everything|each, completely, in full, as a whole`,
    es: `entero, completo, todo el, todas las`,
    pt: `inteiro, completo, todo o, todas as`,
    fr: `entier, complet, tout, tout le, en entier, toutes les`,
    de: `das? ganze|komplette|gesamte, komplett, vollstandig, alle`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@album', 'new_to_me'],
      likes: ['@artist', 'song', 'album', 'buy', 'first_person', 'contain'],
      never: NEVER,
    },
    {
      needs: ['@album', 'cue', 'buy', 'first_person'],
      likes: ['@artist', 'song', 'album', 'contain', 'cue:purchased_tracks'],
      never: [...NEVER, 'count'],
      base: 1.02,
    },
    {
      needs: ['@album', 'cue', 'cue:purchased_tracks'],
      likes: ['@artist', 'song', 'album', 'contain', 'buy'],
      never: [...NEVER, 'count'],
      base: 1.02,
    },
  ];

  override notes({ concepts, tokens }: Reading): Slots['details'] {
    const asks = !concepts.has('new_to_me') && WHETHER.has(tokens[0]?.word ?? '');
    return asks ? { whether: true } : {};
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const album = { album_title: nameOf(slots, 'album'), artist_name: nameOf(slots, 'artist') };
    return [
      call('get_tracks_by_album', { album_title: album.album_title, limit: 50 }),
      call('get_purchased_tracks', { ...album, limit: 50 }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { request, evidence } = answered;
    const [all, bought] = evidence.map(({ result }) => result);
    if (all === undefined || bought === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (unknown !== undefined && all.total === 0) return wordUnknown(unknown, language);
    const owned = new Set(bought.rows.map(idOf));
    const left = all.rows.filter((row) => !owned.has(idOf(row)));
    const held = all.total - left.length;
    const values = { album: bold(nameOf(request, 'album') ?? ''), total: all.total, left: left.length, owned: held };
    const key = left.length === 0 ? 'all' : held === 0 ? 'none' : 'some';
    const no = request.details['whether'] === true && key !== 'all' ? say(TEXTS, language, 'asked') : '';
    const columns = columnsFor(context);
    return {
      ...SILENT,
      lead: withGuess(request, `${no}${say(TEXTS, language, key, values)}`, language),
      facts: left.length === 0 ? '' : table(left, [columns.text('track'), columns.length, columns.price]),
    };
  }
}

/** Words that open a question to be answered by yes or no. */
const WHETHER = new Set('did do have has is are he tengo tenho ai avons hab habe besitze'.split(' '));

function idOf(row: ToolRow): unknown {
  return row['track_id'] ?? field(row, 'track');
}
