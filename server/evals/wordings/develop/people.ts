import type { Wordings } from '../wordings.js';

/** Taste, requests for a person, and talk. */
export const PEOPLE: Wordings = {
  recommend: ['recommend me something', 'what should I listen to next?'],
  'recommend-genre': ['recommend me some {genre}', 'any good {genre} songs you would suggest?'],
  memory: ['recommend me something', 'what would you suggest for me?'],
  'memory-shown': ['what do you remember about me?'],
  refund: ['I want a refund for my last order'],
  'charged-twice': ['I was charged twice'],
  'missing-download': ['my download is missing'],
  'account-change': ['please change my e-mail address'],
  'talk-to-person': ['I want to talk to a person'],
  'off-topic': [
    "What's the weather like?",
    'write me a poem about the sea',
    'who won the football match yesterday?',
    'can you fix my washing machine?',
    'what is 17 times 23',
  ],
  greeting: ['hello', 'hi there!', 'good evening', 'hey, anybody home?'],
  thanks: ['thank you', 'thanks a lot, that helps'],
  ability: ['what can you do?', 'how can you help me?', 'what kind of questions do you answer?'],
  'who-are-you': ['who are you?', 'are you human?'],
};
