import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, Length, ValidateIf } from 'class-validator';

const MOST_AGENTS = 100;

/** Body of `PATCH /api/tools/{name}/`: what is left out stays. */
export class ChangeToolDto {
  @ApiPropertyOptional({ example: false })
  @ValidateIf((body: ChangeToolDto) => body.is_enabled !== undefined)
  @IsBoolean()
  is_enabled?: boolean;

  @ApiPropertyOptional({
    type: [String],
    example: ['music_agent'],
    description: 'Exactly the agents that shall have it.',
  })
  @ValidateIf((body: ChangeToolDto) => body.agents !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_AGENTS)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  agents?: string[];
}
