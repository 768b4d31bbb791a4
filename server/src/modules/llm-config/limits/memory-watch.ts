import { freemem, totalmem } from 'node:os';
import { Logger } from '@nestjs/common';

const PER_CENT = 100;

/** Tells whether so much memory is in use that models are not called; the log has a line when that begins and ends. */
export class MemoryWatch {
  private readonly logger = new Logger(MemoryWatch.name);
  private wasShort = false;

  /**
   * @param threshold per cent of the memory.
   * @param used per cent of the memory in use now; by default that of the machine.
   */
  constructor(
    private readonly threshold: number,
    private readonly used: () => number = memoryUsedOnMachine,
  ) {}

  get isShort(): boolean {
    const used = this.used();
    const isShort = used > this.threshold;
    if (isShort && !this.wasShort)
      this.logger.warn(`${Math.round(used)} % of the memory is in use: answers are worded without a model.`);
    if (!isShort && this.wasShort) this.logger.log('There is memory again: models are asked again.');
    this.wasShort = isShort;
    return isShort;
  }
}

/** What could be freed at once, such as caches of files, counts as free. */
function memoryUsedOnMachine(): number {
  return (1 - freemem() / totalmem()) * PER_CENT;
}
