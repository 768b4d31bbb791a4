import type { Stretch } from '../../reading.js';

/** ISO days, both inclusive. An open side is undefined. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A period and the tokens it was read from. */
export interface PeriodMatch extends Stretch, Period {
  /** True for a day of a month that was told without its year. */
  readonly anyYear?: boolean;
}
