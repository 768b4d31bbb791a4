import type { ModelPiece } from '../../chat-model.contract.js';

/** Turns texts that are handed in by a callback into pieces that are taken one by one. */
export class PieceChannel {
  private readonly ready: ModelPiece[] = [];
  private wake: () => void = () => undefined;
  private ended = false;

  put(piece: ModelPiece): void {
    this.ready.push(piece);
    this.wake();
  }

  /** No more pieces come. */
  end(): void {
    this.ended = true;
    this.wake();
  }

  /** The pieces in the order in which they were put, as they come. */
  async *pieces(): AsyncGenerator<ModelPiece> {
    for (;;) {
      const next = this.ready.shift();
      if (next !== undefined) yield next;
      else if (this.ended) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
