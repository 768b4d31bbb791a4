import type { Pattern, Sign } from '../../understanding/intents/intent.js';

const NAMES: readonly Sign[] = ['@artist', '@album', '@track', '@genre'];

/** Words that ask for something new, and not for what is owned. */
const SUGGESTING: readonly Sign[] = ['recommend', 'similar', 'cue:recommend_songs'];

/** The ways to ask for what one has bought. */
export const PURCHASED_PATTERNS: readonly Pattern[] = [
  ...(['@track', '@album', '@artist', '@genre'] as const).map((name): Pattern => ({
    needs: ['cue', name],
    likes: ['song', 'album', 'count', '#from', '@artist', 'date', 'music', 'buy', 'have', 'first_person'],
    never: [...SUGGESTING],
  })),
  {
    needs: ['cue', 'count'],
    likes: ['first_person', 'total', 'buy', '#from', 'song', 'music', 'contain', 'have', 'show'],
    never: [
      ...SUGGESTING,
      'album',
      'artist',
      'genre',
      '#invoice',
      'invoice',
      '@artist',
      '@album',
      '@track',
      '@genre',
      'new_to_me',
    ],
    base: 0.97,
  },
  ...(['@artist', '@album', '@genre'] as const).map((name): Pattern => ({
    needs: ['buy', name, 'song'],
    likes: ['count', '#from', '@artist', 'show', 'total'],
    never: [...SUGGESTING, 'want', 'have', 'everyone', 'popular', 'price', 'new_to_me'],
    base: 0.9,
  })),
  {
    needs: ['count', 'song', 'buy'],
    likes: ['total', '#from', 'music'],
    never: [...SUGGESTING, 'everyone', 'popular', '#invoice', 'invoice', ...NAMES],
    base: 0.9,
  },
  {
    needs: ['buy', 'first_person', 'count'],
    likes: ['cue', 'media_type', 'cue:songs_by_format', 'song', 'music', 'version', '#from', 'total'],
    never: [...SUGGESTING, '#invoice', 'invoice', 'album', 'artist', 'genre', 'new_to_me', 'spend', ...NAMES],
  },
  {
    needs: ['count', 'song', 'spend', 'first_person'],
    likes: ['total', '#from', 'music', 'buy'],
    never: ['#unit', 'invoice', ...NAMES],
  },
  {
    needs: ['total', 'song', 'buy'],
    likes: ['first_person', 'count', '#from', 'music'],
    never: [...SUGGESTING, '#invoice', 'invoice', ...NAMES],
    base: 0.96,
  },
  {
    needs: ['count', 'song', 'profile'],
    likes: ['total', '#from', 'music', 'buy', 'first_person', 'have'],
    never: [...SUGGESTING, 'contact', 'account_change', ...NAMES],
    base: 0.95,
  },
  {
    needs: ['count', 'song', 'invoice'],
    likes: ['first_person', 'total', 'buy', '#from', 'contain'],
    never: ['#invoice', ...NAMES],
  },
  ...(['@track', '@album', '@artist', '@genre'] as const).flatMap((name): readonly Pattern[] => [
    {
      needs: ['buy', 'first_person', name],
      likes: [
        'song',
        'album',
        'count',
        'invoice',
        '#from',
        '@artist',
        'newest',
        'oldest',
        'date',
        'music',
        'contain',
        'perform',
      ],
      never: [...SUGGESTING],
    },
    {
      needs: ['spend', 'first_person', name],
      likes: ['song', 'album', 'music', 'total', '#from', 'artist', 'genre', '@artist', 'count'],
      never: [...SUGGESTING, '#unit', '#invoice_id'],
    },
    {
      needs: ['invoice', name],
      likes: ['song', 'album', 'contain', 'buy', '@artist', '#from', 'count', 'date', 'title', 'newest', 'oldest'],
      base: 0.95,
    },
  ]),
  {
    needs: ['buy', 'first_person', 'song'],
    likes: ['count', '#from', 'newest', 'total', 'album', '#limit'],
    never: [...SUGGESTING, '#invoice'],
    base: 0.95,
  },
  {
    needs: ['buy', 'first_person', 'music'],
    likes: ['count', '#from', 'newest', 'total', '#limit'],
    never: [...SUGGESTING, '#invoice', 'invoice', 'album', 'new_to_me'],
    base: 0.95,
  },
  {
    needs: ['cue', 'song'],
    likes: ['first_person', 'newest', '#from', 'buy', 'have', 'show', 'total', 'count', 'music'],
    never: [
      ...SUGGESTING,
      ...(['#invoice', 'invoice', 'album', 'artist', 'genre', 'playlist', 'popular', 'price', 'new_to_me'] as const),
      ...NAMES,
    ],
    base: 0.95,
  },
  {
    needs: ['cue', 'song', '#from'],
    likes: ['first_person', 'buy', 'have', 'show', 'total', 'count', 'music', 'newest'],
    never: [...SUGGESTING, 'album', 'artist', 'genre', 'price', 'new_to_me', ...NAMES],
  },
  {
    needs: ['cue', 'buy'],
    likes: ['song', 'music', 'count', '#from', 'first_person', 'show', 'total', '#limit'],
    never: [...SUGGESTING, '#invoice', 'invoice', 'album'],
    base: 0.95,
  },
  {
    needs: ['have', 'first_person', 'song', '#from'],
    likes: ['count', 'total'],
    never: [...SUGGESTING, '#invoice', 'invoice', ...NAMES],
    base: 0.8,
  },
  {
    needs: ['have', 'first_person', '@artist', 'buy'],
    likes: ['song', 'album', 'music', 'count'],
    never: [...SUGGESTING],
  },
  { needs: ['invoice', 'song', 'first_person'], likes: ['buy', '#from', 'count'], never: ['#invoice'], base: 0.85 },
];
