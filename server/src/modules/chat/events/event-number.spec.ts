import { endNumber, errorNumber, messageEndNumber, parseEventId, startNumber, toEventId } from './event-number.js';

describe('event numbers', () => {
  it('should rise within an attempt, from attempt to attempt and from run to run', () => {
    const ids = [10, 11].flatMap((answerMessageId) =>
      [1, 2, 40].flatMap((epoch) => {
        const numbers = [
          startNumber,
          (attempt: { epoch: number }) => startNumber(attempt) + 1,
          errorNumber,
          messageEndNumber,
          endNumber,
        ];
        return numbers.map((numberOf) => toEventId({ answerMessageId }, numberOf({ epoch })));
      }),
    );
    expect(ids).toEqual([...new Set(ids)].sort((left, right) => left - right));
  });

  it('should be read back from the wire', () => {
    const id = toEventId({ answerMessageId: 456 }, endNumber({ epoch: 2 }));
    expect(parseEventId(String(id))).toEqual({ answerMessageId: 456, number: endNumber({ epoch: 2 }) });
  });

  it.each([undefined, '', '-1', '1.5', 'abc', '9'.repeat(17), '1\r\nid: 2'])('should take %j for no id', (text) => {
    expect(parseEventId(text)).toBeNull();
  });
});
