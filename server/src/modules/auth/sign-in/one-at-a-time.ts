/** Runs work that shares a key one after the other, in order; work of other keys goes on beside it. */
export class OneAtATime {
  private readonly tails = new Map<string, Promise<unknown>>();

  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const earlier = this.tails.get(key) ?? Promise.resolve();
    const mine = earlier.then(work, work);
    this.tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.tails.get(key) === mine) this.tails.delete(key);
    }
  }
}
