import { ApiProperty } from '@nestjs/swagger';
import type { ShownMemory } from '../memory.service.js';
import type { PreferenceOrigin, RememberedValue } from '../preferences.js';

const DEFAULT_LANGUAGE = 'en';

export class PreferenceOriginDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Conversation it was said in; null when set by hand.' })
  conversation_id: number | null;

  @ApiProperty({ type: Number, nullable: true })
  message_id: number | null;

  @ApiProperty({ format: 'date-time' })
  learned_at: string;
}

export class RememberedValueDto {
  @ApiProperty({ example: 'Jazz' })
  value: string;

  @ApiProperty({ type: PreferenceOriginDto })
  origin: PreferenceOriginDto;
}

export class NotificationSettingsDto {
  @ApiProperty({ description: 'Mail me when somebody of the staff replies.' })
  mail_on_reply: boolean;
}

/** What is remembered of the caller, each value with where it came from. */
export class MemoryDto {
  @ApiProperty({ type: [RememberedValueDto] })
  music_genres: RememberedValueDto[];

  @ApiProperty({ type: [RememberedValueDto] })
  favorite_artists: RememberedValueDto[];

  @ApiProperty({ type: [RememberedValueDto], description: 'Genres that are never recommended.' })
  disliked_genres: RememberedValueDto[];

  @ApiProperty({ type: [RememberedValueDto], description: 'Artists that are never recommended.' })
  disliked_artists: RememberedValueDto[];

  @ApiProperty({ example: DEFAULT_LANGUAGE })
  preferred_language: string;

  @ApiProperty({ type: PreferenceOriginDto, nullable: true, description: 'Null while the language is the default.' })
  preferred_language_origin: PreferenceOriginDto | null;

  @ApiProperty({ type: NotificationSettingsDto })
  notification_settings: NotificationSettingsDto;
}

export function toMemoryDto({ preferences, mailOnReply }: ShownMemory): MemoryDto {
  return {
    music_genres: preferences.genres.map(toValueDto),
    favorite_artists: preferences.artists.map(toValueDto),
    disliked_genres: preferences.dislikedGenres.map(toValueDto),
    disliked_artists: preferences.dislikedArtists.map(toValueDto),
    preferred_language: preferences.language?.value ?? DEFAULT_LANGUAGE,
    preferred_language_origin: preferences.language && toOriginDto(preferences.language.origin),
    notification_settings: { mail_on_reply: mailOnReply },
  };
}

function toValueDto({ value, origin }: RememberedValue): RememberedValueDto {
  return { value, origin: toOriginDto(origin) };
}

function toOriginDto({ conversationId, messageId, at }: PreferenceOrigin): PreferenceOriginDto {
  return { conversation_id: conversationId, message_id: messageId, learned_at: at };
}
