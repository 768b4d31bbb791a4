import { MessageTooLongError } from '../errors/message-too-long.error.js';
import { MESSAGE_LENGTH, toMessageText } from './message-text.js';

describe(toMessageText.name, () => {
  it('should count characters and not their units', () => {
    expect(toMessageText('🎵'.repeat(MESSAGE_LENGTH))).toHaveLength(MESSAGE_LENGTH * 2);
    expect(() => toMessageText('🎵'.repeat(MESSAGE_LENGTH + 1))).toThrow(MessageTooLongError);
    expect(() => toMessageText('a'.repeat(MESSAGE_LENGTH + 1))).toThrow(MessageTooLongError);
  });

  it('should replace half characters', () => {
    expect(toMessageText('a\uD83Db')).toBe('a\uFFFDb');
  });
});
