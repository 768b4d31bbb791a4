import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { MemoryChange } from '../memory-change.js';
import { MOST_VALUES } from '../preferences.js';

const NAME_LENGTH = 200;
const LANGUAGE_LENGTH = 10;

export class ChangeNotificationSettingsDto {
  @ApiPropertyOptional({ description: 'Mail me when somebody of the staff replies.' })
  @IsBoolean()
  mail_on_reply: boolean;
}

/** Body of `PATCH /api/memory/`: what is left out stays, a list takes the place of the one before. */
export class ChangeMemoryDto {
  @ApiPropertyOptional({ type: [String], example: ['Jazz'], description: 'Genres of the store.' })
  @ValidateIf((body: ChangeMemoryDto) => body.music_genres !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(NAME_LENGTH, { each: true })
  music_genres?: string[];

  @ApiPropertyOptional({ type: [String], example: ['Miles Davis'], description: 'Artists of the store.' })
  @ValidateIf((body: ChangeMemoryDto) => body.favorite_artists !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(NAME_LENGTH, { each: true })
  favorite_artists?: string[];

  @ApiPropertyOptional({ type: [String], example: ['Opera'], description: 'Genres that are never recommended.' })
  @ValidateIf((body: ChangeMemoryDto) => body.disliked_genres !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(NAME_LENGTH, { each: true })
  disliked_genres?: string[];

  @ApiPropertyOptional({ type: [String], example: ['U2'], description: 'Artists that are never recommended.' })
  @ValidateIf((body: ChangeMemoryDto) => body.disliked_artists !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(NAME_LENGTH, { each: true })
  disliked_artists?: string[];

  @ApiPropertyOptional({ example: 'pt', description: 'BCP 47 language tag.' })
  @ValidateIf((body: ChangeMemoryDto) => body.preferred_language !== undefined)
  @IsString()
  @MaxLength(LANGUAGE_LENGTH)
  preferred_language?: string;

  @ApiPropertyOptional({ type: ChangeNotificationSettingsDto })
  @ValidateIf((body: ChangeMemoryDto) => body.notification_settings !== undefined)
  @IsDefined()
  @ValidateNested()
  @Type(() => ChangeNotificationSettingsDto)
  notification_settings?: ChangeNotificationSettingsDto;
}

export function toMemoryChange(body: ChangeMemoryDto): MemoryChange {
  return {
    genres: body.music_genres,
    artists: body.favorite_artists,
    dislikedGenres: body.disliked_genres,
    dislikedArtists: body.disliked_artists,
    language: body.preferred_language,
    mailOnReply: body.notification_settings?.mail_on_reply,
  };
}
