import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { ofNames } from '../../wording/of-names.js';
import { say, type Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'purchases' | 'likes' | 'sales'> = {
  en: {
    found: 'You might enjoy these albums{of}',
    purchases: 'Going by what you have bought so far, you might enjoy these albums',
    likes: 'Going by what you like, you might enjoy these albums',
    sales: 'These are the albums that other people buy most',
    count: 'I could recommend {total|album|albums}{of}.',
    none: 'I have no further album to recommend{of}.',
    order: 'best sold first',
  },
  es: {
    found: 'Quizá te gusten estos álbumes{of}',
    purchases: 'Según lo que has comprado, quizá te gusten estos álbumes',
    likes: 'Según lo que te gusta, quizá te gusten estos álbumes',
    sales: 'Estos son los álbumes que más se venden',
    count: 'Podría recomendarte {total|álbum|álbumes}{of}.',
    none: 'No tengo más álbumes que recomendarte{of}.',
    order: 'primero los más vendidos',
  },
  pt: {
    found: 'Talvez goste destes álbuns{of}',
    purchases: 'Pelo que já comprou, talvez goste destes álbuns',
    likes: 'Pelo que gosta, talvez goste destes álbuns',
    sales: 'Estes são os álbuns que mais se vendem',
    count: 'Poderia recomendar {total|álbum|álbuns}{of}.',
    none: 'Não tenho mais álbuns para recomendar{of}.',
    order: 'primeiro os mais vendidos',
  },
  fr: {
    found: 'Ces albums{of} pourraient vous plaire',
    purchases: 'D’après vos achats, ces albums pourraient vous plaire',
    likes: 'D’après ce que vous aimez, ces albums pourraient vous plaire',
    sales: 'Voici les albums qui se vendent le mieux',
    count: 'Je pourrais vous recommander {total|album|albums}{of}.',
    none: 'Je n’ai pas d’autre album à recommander{of}.',
    order: 'les plus vendus d’abord',
  },
  de: {
    found: 'Diese Alben{of} könnten Ihnen gefallen',
    purchases: 'Nach dem, was Sie bisher gekauft haben, könnten Ihnen diese Alben gefallen',
    likes: 'Nach dem, was Sie mögen, könnten Ihnen diese Alben gefallen',
    sales: 'Diese Alben werden am meisten gekauft',
    count: 'Ich könnte {total|Album|Alben}{of} empfehlen.',
    none: 'Ich habe kein weiteres Album zu empfehlen{of}.',
    order: 'das Meistverkaufte zuerst',
  },
};

const BASES = ['purchases', 'likes', 'sales'] as const;
const FEW = 10;

/** "Recommend me an album", "which albums would you pick for me?" By taste, where it is known; owned albums are left out. */
export class RecommendAlbumsIntent extends Intent {
  readonly name = 'recommend_albums';
  readonly agent = 'music_agent';
  override readonly usesIdentity = true;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['recommend', 'album'],
      likes: [
        '@artist',
        '@genre',
        '#limit',
        'popular',
        'have',
        'first_person',
        'greeting',
        'cue:recommend_songs',
        'buy',
        'invoice',
        'new_to_me',
      ],
      never: ['song', 'similar', 'like', '@track', '@album', '#invoice_id'],
    },
    {
      needs: ['cue:recommend_songs', 'album'],
      likes: ['@genre', '#limit', 'have', 'first_person', 'buy', 'invoice', 'new_to_me'],
      never: ['song', 'similar', 'like', '@track', '@album', '@artist', '#invoice_id'],
      base: 0.97,
    },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('recommend_albums', {
        artist_name: nameOf(slots, 'artist'),
        genre: nameOf(slots, 'genre'),
        without_artist: textOf(slots, 'without_artist'),
        without_genre: textOf(slots, 'without_genre'),
        limit: numberOf(slots, 'limit') ?? FEW,
        offset: numberOf(slots, 'offset'),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const values = { of: ofNames(answered.request.names, language) };
    const basis = BASES.find((one) => one === answered.evidence[0]?.result.rows[0]?.['basis']);
    return wordList(answered, context, {
      texts: TEXTS,
      values,
      found: basis === undefined ? undefined : say(TEXTS, language, basis),
      columns: (columns, first) => [
        columns.number(first),
        columns.text('album'),
        columns.text('artist'),
        columns.count('tracks'),
        columns.length,
        columns.price,
      ],
    });
  }
}
