import { Injectable } from '@nestjs/common';
import { TasteMemory, type RememberedTaste } from '../../../memory/taste-memory.contract.js';
import type { StatedPreference } from '../../understanding/plan.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { contextOf, type TurnRuntime } from '../turn-context.js';

/** `load_memory`: brings what is remembered of the person's taste and language, as this message leaves it. */
@Injectable()
export class LoadMemoryNode {
  constructor(private readonly memory: TasteMemory) {}

  readonly run = async (state: TurnStateValue, runtime: TurnRuntime): Promise<TurnStateUpdate> => {
    const { request } = contextOf(runtime);
    const { customerId, actsFor } = state;
    const remembered = await this.memory.load({ userId: request.caller.userId, customerId, actsFor });
    return { preferences: (state.plan?.preferences ?? []).reduce(withStated, remembered) };
  };
}

/** What is stated in a message counts in its own answer already ("I love jazz, what should I get?"). */
function withStated(taste: RememberedTaste, { kind, value, liked }: StatedPreference): RememberedTaste {
  if (kind === 'language') return liked ? { ...taste, language: value } : taste;
  const changed = (values: readonly string[], wanted: boolean): readonly string[] => [
    ...values.filter((known) => known !== value),
    ...(wanted ? [value] : []),
  ];
  return kind === 'genre'
    ? { ...taste, genres: changed(taste.genres, liked), dislikedGenres: changed(taste.dislikedGenres, !liked) }
    : { ...taste, artists: changed(taste.artists, liked), dislikedArtists: changed(taste.dislikedArtists, !liked) };
}
