import { Logger } from '@nestjs/common';
import { MemoryWatch } from './memory-watch.js';

describe('MemoryWatch', () => {
  it('should be short above the threshold only, and warn once until it is over', () => {
    const warned: string[] = [];
    Logger.overrideLogger({ warn: (text: string) => warned.push(text), log: () => undefined, error: () => undefined });
    let used = 80;
    const memory = new MemoryWatch(90, () => used);
    expect(memory.isShort).toBe(false);
    used = 95;
    expect([memory.isShort, memory.isShort]).toEqual([true, true]);
    expect(warned).toEqual(['95 % of the memory is in use: answers are worded without a model.']);
    used = 90;
    expect(memory.isShort).toBe(false);
    Logger.overrideLogger(false);
  });

  it('should measure the machine when it is told nothing else', () => {
    expect(new MemoryWatch(100).isShort).toBe(false);
    Logger.overrideLogger(false);
    expect(new MemoryWatch(0).isShort).toBe(true);
  });
});
