import type { Wordings } from '../wordings.js';

/** Questions about genres, playlists, files and names. */
export const STORE: Wordings = {
  genre: ['show me {genre} songs', 'what {genre} tracks do you have?', 'list songs in the genre {genre}'],
  'genre-count': ['how many {genre} songs do you have?', 'number of tracks in the genre {genre}'],
  'genre-artists': ['which artists play {genre}?', 'artists in the genre {genre}'],
  playlist: ['what is on the playlist {playlist}?', 'songs of the playlist {playlist}'],
  'media-count': ['how many songs are sold as {media}?', 'number of tracks in the format {media}'],
  'genre-list': ['what genres do you have?', 'list all genres'],
  'playlist-list': ['which playlists are there?', 'show your playlists'],
  'media-list': ['what file formats do you sell?', 'which media types are there?'],
  'artist-total': ['how many artists do you have?'],
  'album-total': ['how many albums are in the store?'],
  'song-total': ['how many songs do you sell in total?'],
  'genre-total': ['how many genres are there?'],
  cheapest: ['how much is your cheapest song?'],
  dearest: ['how much is your most expensive track?'],
  'absent-artist': ['do you have anything by {absent}?', 'albums by {absent}'],
  'absent-song': ['do you have the song {absent}?'],
  'absent-album': ['do you have the album {absent}?'],
  misspelt: ['albums by {artist}', 'what albums does {artist} have?', 'any records from {artist}?'],
  'loose-spelling': ['albums by {artist}', 'show {artist} LPs'],
};
