import { Injectable } from '@nestjs/common';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { IntentAgent } from '../wording/intent-agent.js';
import { MUSIC_CATALOG_PROMPT } from './music-catalog.prompt.js';

/** Answers what the catalogue holds: artists, albums, songs, genres, playlists, prices, lengths, recommendations. */
@Injectable()
export class MusicCatalogAgent extends IntentAgent {
  readonly name = 'music_agent';
  readonly label = 'Music catalogue';
  readonly description =
    'Finds artists, albums, songs, genres and playlists, tells prices and lengths, and recommends music.';
  readonly colour = '#c07a10';
  readonly tools = ['music'];
  readonly routingWords = [
    'song',
    'songs',
    'track',
    'tracks',
    'album',
    'albums',
    'artist',
    'artists',
    'band',
    'genre',
    'genres',
    'playlist',
    'playlists',
    'music',
  ];
  readonly prompt = MUSIC_CATALOG_PROMPT;

  constructor(intents: IntentCatalogue) {
    super(intents);
  }
}
