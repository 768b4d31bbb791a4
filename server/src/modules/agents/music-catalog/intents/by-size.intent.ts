import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { ofNames } from '../../wording/of-names.js';
import { sizeText } from '../../wording/size-text.js';
import { say } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { BY_SIZE } from './by-size.texts.js';

const LIKES: readonly Sign[] = ['have', 'show', 'count', 'music', 'perform', '@genre', '#size_of'];

/** "Albums with more than 20 songs", "how many artists have only one album?" */
export class BySizeIntent extends Intent {
  readonly name = 'by_size';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    { needs: ['#least_size', 'album'], likes: [...LIKES, '#most_size', '@artist'], never: ['invoice', 'first_person'] },
    { needs: ['#most_size', 'album'], likes: [...LIKES, '#least_size', '@artist'], never: ['invoice', 'first_person'] },
    { needs: ['#least_size', 'artist'], likes: [...LIKES, '#most_size'], never: ['invoice', 'first_person'] },
    { needs: ['#most_size', 'artist'], likes: [...LIKES, '#least_size'], never: ['invoice', 'first_person'] },
  ];

  override notes({ concepts }: Reading): Slots['details'] {
    return { kind: concepts.has('artist') ? 'artist' : 'album', ...(concepts.has('count') && { asked: 'count' }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const size = { minimum: numberOf(slots, 'least_size'), maximum: numberOf(slots, 'most_size') };
    const genre = nameOf(slots, 'genre');
    if (textOf(slots, 'kind') === 'album')
      return [call('find_albums', { artist_name: nameOf(slots, 'artist'), genre, ...size, ...page(slots) })];
    return [call('find_artists', { genre, kind: textOf(slots, 'size_of'), ...size, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { details, names } = answered.request;
    const { language } = context;
    const kind = details['kind'] === 'artist' ? 'artist' : 'album';
    const total = answered.evidence[0]?.result.total ?? 0;
    const of = ofNames(names, language);
    const found = say(BY_SIZE, language, kind, { total, of, size: sizeText(details, language) });
    const texts = {
      found,
      count: `${found}.`,
      none: `${found}.`,
      order: say(BY_SIZE, language, kind === 'artist' ? 'byName' : 'order'),
    };
    return wordList(answered, context, {
      texts: { en: texts },
      values: {},
      found,
      columns: (columns, first) =>
        kind === 'artist'
          ? [columns.number(first), columns.text('artist'), columns.count('albums'), columns.count('tracks')]
          : [columns.number(first), columns.text('album'), columns.text('artist'), columns.count('tracks')],
    });
  }
}
