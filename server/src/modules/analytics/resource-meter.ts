import { totalmem } from 'node:os';
import { Injectable } from '@nestjs/common';

const PER_CENT = 100;
const MICROSECONDS_PER_MILLISECOND = 1000;
const DECIMALS = 100;

/** Measures what this process uses. */
@Injectable()
export class ResourceMeter {
  private cpu = process.cpuUsage();
  private at = performance.now();

  /** Processor use since the last look and memory now, both in per cent. */
  read(): { cpuUsage: number; memoryUsage: number } {
    const { user, system } = process.cpuUsage(this.cpu);
    const elapsed = Math.max(1, performance.now() - this.at);
    this.cpu = process.cpuUsage();
    this.at = performance.now();
    return {
      cpuUsage: rounded(((user + system) / MICROSECONDS_PER_MILLISECOND / elapsed) * PER_CENT),
      memoryUsage: rounded((process.memoryUsage.rss() / totalmem()) * PER_CENT),
    };
  }
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
