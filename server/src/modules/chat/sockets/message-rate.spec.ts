import { MessageRate } from './message-rate.js';

describe(MessageRate.name, () => {
  const exceededAt = (rate: MessageRate, times: readonly number[]) =>
    times.filter((at) => rate.isExceededAt(at)).length;

  it('should let twenty messages a second pass', () => {
    const rate = new MessageRate();
    expect(
      exceededAt(
        rate,
        Array.from({ length: 100 }, (_, index) => 5000 + index * 50),
      ),
    ).toBe(0);
  });

  it('should count the twenty-first within a second as too many', () => {
    const rate = new MessageRate();
    expect(
      exceededAt(
        rate,
        Array.from({ length: 25 }, () => 5000),
      ),
    ).toBe(5);
    expect(rate.isExceededAt(6000)).toBe(false);
  });
});
