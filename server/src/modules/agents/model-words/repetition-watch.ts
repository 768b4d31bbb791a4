/** Characters at the end of a text that are looked at, and how often something must stand there in a row. */
const LOOKED_AT = 240;
const TIMES = 8;
/** The shortest stretch of repetition that counts, so that dots and lines are none. */
const LEAST = 32;

const REPEATED = new RegExp(`(.{1,40}?)\\1{${TIMES - 1},}$`, 'su');

/** Notices a model that has begun to say the same over and over. */
export class RepetitionWatch {
  private end = '';

  /** Takes the next piece of the text; true when the text ends in a repetition. */
  goesOn(piece: string): boolean {
    if (piece === '') return false;
    this.end = (this.end + piece).slice(-LOOKED_AT);
    const [repeated = ''] = REPEATED.exec(this.end) ?? [];
    return repeated.length >= LEAST;
  }
}
