import type { Wordings } from '../wordings.js';

/** Questions about songs. */
export const SONGS: Wordings = {
  'have-song': ['do you have the song {song}?', 'is {song} in the store?', 'got {song} by {artist}?'],
  'short-title': ['do you have the song {song}?', 'the track {song} by {artist}'],
  price: ['how much is the song {song}?', 'price of the track {song}', 'what do you charge for the song {song}?'],
  length: ['how long is the song {song}?', 'what is the running time of the song {song}?'],
  'song-artist': ['who sings {song}?', 'which artist recorded the song {song}?'],
  'song-album': ['which album is {song} on?', 'what album has the song {song}?'],
  'song-genre': ['what genre is the song {song}?', 'which kind of music is the track {song}?'],
  'song-composer': ['who wrote the song {song}?', 'composer of {song}'],
  'composer-songs': ['songs written by {composer}', 'which tracks did {composer} compose?'],
  'title-words': ['songs with {word} in the title', 'which tracks have the word "{word}" in their name?'],
  versions: ['which versions of {song} do you have?', 'on which albums is the song {song}?'],
};
