import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';
import { type Reaction, REACTIONS } from '../message.record.js';

const COMMENT_LENGTH = 1000;

/** Body of `POST /api/messages/{id}/react/`. */
export class ReactToMessageDto {
  @ApiProperty({ enum: REACTIONS, enumName: 'Reaction', nullable: true, description: 'Null takes the reaction back.' })
  @IsIn([...REACTIONS, null], { message: `must be ${REACTIONS.join(', ')} or null` })
  reaction: Reaction | null;

  @ApiPropertyOptional({ maxLength: COMMENT_LENGTH, example: 'Exactly what I needed' })
  @ValidateIf((body: ReactToMessageDto) => body.comment !== undefined)
  @IsString()
  @MaxLength(COMMENT_LENGTH)
  comment?: string;
}
