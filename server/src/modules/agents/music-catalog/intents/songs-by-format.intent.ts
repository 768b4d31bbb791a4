import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, nameOf, textOf } from '../../understanding/intents/intent.js';
import { formatIn, namesSeveralFormats } from '../../understanding/lexicon/file-formats.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { MediaTypeListIntent } from './media-type-list.intent.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'Yes, {total|title comes|titles come} as {format}',
    count: '{total|title comes|titles come} as {format}.',
    none: 'No, we have nothing as {format}. Ask me for our formats to see what there is.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Sí, {total|título está|títulos están} en {format}',
    count: '{total|título está|títulos están} en {format}.',
    none: 'No, no tenemos nada en {format}. Pregúntame por nuestros formatos para ver cuáles hay.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Sim, {total|título está|títulos estão} em {format}',
    count: '{total|título está|títulos estão} em {format}.',
    none: 'Não, não temos nada em {format}. Pergunte pelos nossos formatos para ver quais existem.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Oui, {total|titre existe|titres existent} en {format}',
    count: '{total|titre existe|titres existent} en {format}.',
    none: 'Non, nous n’avons rien en {format}. Demandez-moi nos formats pour voir ce qu’il y a.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Ja, {total|Titel gibt|Titel gibt} es als {format}',
    count: '{total|Titel gibt|Titel gibt} es als {format}.',
    none: 'Nein, als {format} haben wir nichts. Fragen Sie nach unseren Formaten, dann sehen Sie, was es gibt.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which songs are AAC?", "do you have videos?", "do you sell FLAC files?" */
export class SongsByFormatIntent extends Intent {
  readonly name = 'songs_by_format';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly cues = {
    en: `aac, m4a, mp3, mp3s, flac, wav, ogg, mpeg, video, videos, music video, music videos, video clips, aac files, mp3 files, flac files, video files, drm, protected, protected files, as mp3, as flac, in mp3, in flac, in aac, as video`,
    es: `ficheros mp3, archivos mp3, en mp3, en video, protegidos`,
    pt: `arquivos mp3, em mp3, em video, protegidos`,
    fr: `fichiers mp3, en mp3, en video, proteges`,
    de: `als mp3, mp3 dateien, als video, geschutzt, geschutzte`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        'song',
        'have',
        'music',
        'count',
        'media_type',
        '@artist',
        '@genre',
        'album',
        'buy',
        'show',
        'shortest',
        'longest',
      ],
      never: ['invoice', '@track', '@album', 'download_missing'],
      base: 1,
    },
  ];

  override notes({ concepts, tokens }: Reading): Slots['details'] {
    const words = tokens.map(({ word }) => word);
    if (namesSeveralFormats(words)) return { several: true };
    const format = formatIn(words);
    return { ...(format !== null && { format }), ...(concepts.has('count') && { asked: 'count' }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    if (slots.details['several'] === true) return [call('list_media_types')];
    const names = { artist_name: nameOf(slots, 'artist'), genre: nameOf(slots, 'genre') };
    return [call('find_tracks', { media_type: textOf(slots, 'format') ?? 'audio', ...names, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    if (answered.request.details['several'] === true) return new MediaTypeListIntent().word(answered, context);
    const { format } = answered.request.details;
    const artist = plannedName(answered, 'artist');
    const values = { format: `${bold(format)}${artist === '' ? '' : ` (${bold(artist)})`}` };
    return wordList(answered, context, {
      texts: TEXTS,
      values,
      found: say(TEXTS, context.language, 'found', { ...values, total: answered.evidence[0]?.result.total ?? 0 }),
      columns: (columns, first) => [
        columns.number(first),
        columns.text('track'),
        columns.text('artist'),
        columns.text('mediaType'),
        columns.price,
      ],
    });
  }
}
