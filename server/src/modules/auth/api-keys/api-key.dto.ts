import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { ACT_AS_SCOPE, METRICS_SCOPE } from '../../policy/policy-rules.js';
import type { ApiKey } from '../entities/api-key.entity.js';
import { scopesOf } from './api-keys.service.js';

/** The scopes a key may have. */
export const API_KEY_SCOPES: readonly string[] = [ACT_AS_SCOPE, METRICS_SCOPE];
const LONGEST_LIFE_DAYS = 366;
const DEFAULT_LIFE_DAYS = 90;

/** Asks for a key. */
export class CreateApiKeyDto {
  @ApiProperty({ example: 'Shop back office', minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80)
  name: string;

  @ApiPropertyOptional({ enum: API_KEY_SCOPES, isArray: true, default: [] })
  @IsArray()
  @ArrayMaxSize(API_KEY_SCOPES.length)
  @IsIn(API_KEY_SCOPES, { each: true })
  scopes: string[] = [];

  @ApiPropertyOptional({ minimum: 1, maximum: LONGEST_LIFE_DAYS, default: DEFAULT_LIFE_DAYS })
  @IsInt()
  @Min(1)
  @Max(LONGEST_LIFE_DAYS)
  expires_in_days: number = DEFAULT_LIFE_DAYS;
}

/** A key as its owner sees it; the key itself is not part of it. */
export class ApiKeyDto {
  @ApiProperty({ example: 3 })
  id: number;

  @ApiProperty({ example: 'Shop back office' })
  name: string;

  @ApiProperty({ example: 'cp_k3Jx9aQ', description: 'How the key begins.' })
  prefix: string;

  @ApiProperty({ enum: API_KEY_SCOPES, isArray: true })
  scopes: string[];

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;

  @ApiProperty({ example: '2026-04-05T09:30:00.000Z' })
  expires_at: string;

  @ApiProperty({ type: String, nullable: true })
  last_used_at: string | null;
}

/** A key that was just made: the only answer that ever holds it. */
export class CreatedApiKeyDto extends ApiKeyDto {
  @ApiProperty({ description: 'Shown this once.' })
  key: string;
}

/** Keeps the hash of the key out of what is sent. */
export function toApiKeyDto(row: ApiKey): ApiKeyDto {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: scopesOf(row),
    created_at: row.createdAt,
    expires_at: row.expiresAt,
    last_used_at: row.lastUsedAt,
  };
}
