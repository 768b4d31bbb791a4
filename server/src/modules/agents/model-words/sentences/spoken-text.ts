const LONGEST_TAG = '</reasoning>'.length;
const OPENING = /<(think|thinking|reasoning)>/i;

/**
 * Takes out of a stream what a model says to itself between `<think>` and `</think>`, however it is chopped. An opening
 * tag counts at the beginning only: later it is text like any other.
 */
export class SpokenText {
  private held = '';
  private state: 'beginning' | 'thinking' | 'speaking' = 'beginning';

  /** What of this piece is spoken, with what had to be held back before. */
  push(text: string): string {
    if (this.state === 'speaking') return text;
    this.held += text;
    if (this.state === 'beginning') this.begin();
    return this.state === 'thinking' ? this.leaveThoughts() : this.release();
  }

  private begin(): void {
    const start = this.held.trimStart();
    if (OPENING.test(start) && start.search(OPENING) === 0) this.state = 'thinking';
    else if (start !== '' && !/^<[a-z]{0,9}$/i.test(start)) this.state = 'speaking';
  }

  private leaveThoughts(): string {
    const closing = /<\/(think|thinking|reasoning)>/i.exec(this.held);
    if (closing === null) {
      this.held = this.held.slice(-LONGEST_TAG);
      return '';
    }
    this.state = 'speaking';
    return this.release(closing.index + closing[0].length);
  }

  private release(from = 0): string {
    if (this.state !== 'speaking') return '';
    const text = this.held.slice(from);
    this.held = '';
    return text;
  }
}
