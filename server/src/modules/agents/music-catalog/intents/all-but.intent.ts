import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { askedKind } from '../../understanding/stages/requests/find-exclusions.js';
import { chosenCall, chosenNotes, type ListedKind, wordChosen } from './chosen-lists.js';

const LEFT_OUT = ['#without_artist', '#without_album', '#without_song', '#without_genre'] as const;

/** "Albums that are not by U2", "songs by Metallica other than One", "everything by Queen except Jazz". */
export class AllButIntent extends Intent {
  readonly name = 'all_but';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = LEFT_OUT.flatMap((left): readonly Pattern[] => [
    {
      needs: [left],
      likes: [
        'artist',
        'album',
        'song',
        'music',
        'have',
        'show',
        'count',
        'perform',
        'who',
        'contain',
        'on',
        'longest',
        'shortest',
        'cheapest',
        'dearest',
        'popular',
        'unpopular',
        '#limit',
        '#unit',
        'length',
        'price',
        'genre',
        '@artist',
        '@genre',
        '@album',
      ],
      never: ['invoice', 'first_person', 'recommend', 'cue:recommend_songs', 'similar', 'dislike', 'like'],
    },
  ]);

  override notes(reading: Reading): Slots['details'] {
    return chosenNotes(reading, kindOf(reading));
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [chosenCall(slots)];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordChosen(answered, context);
  }
}

/** What is said; else what the thing that is left out is one of. */
function kindOf({ matches, names, figures }: Reading): ListedKind {
  const asked = askedKind(matches, names);
  if (asked !== undefined) return asked;
  const ofAlbum = names.some(({ readings }) => readings[0]?.kind === 'album');
  return ofAlbum || figures.without_song !== undefined || figures.unit !== undefined ? 'track' : 'album';
}
