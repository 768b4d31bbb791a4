import type { ModelPiece } from '../chat-model.contract.js';

/** The same pieces, but none before the last one is there. */
export async function* whole(pieces: AsyncIterable<ModelPiece>): AsyncGenerator<ModelPiece> {
  const kept: ModelPiece[] = [];
  for await (const piece of pieces) kept.push(piece);
  yield* kept;
}
