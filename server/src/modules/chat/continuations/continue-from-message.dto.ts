import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Max, Min, ValidateIf } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { AGENT_MODES, type AgentMode } from '../dto/send-message.dto.js';
import { MESSAGE_LENGTH } from '../turns/message-text.js';

const given = (name: keyof ContinueFromMessageDto) =>
  ValidateIf((body: ContinueFromMessageDto) => body[name] !== undefined);

/** Body of `POST /api/conversations/{id}/continue_from_message/`. */
export class ContinueFromMessageDto {
  @ApiProperty({ example: 456, minimum: 1, description: 'The message to go on from; what came after it stays.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  message_id: number;

  @ApiPropertyOptional({
    example: 'And which of them is the oldest?',
    maxLength: MESSAGE_LENGTH,
    description: 'What to say there. Left out, the next message without `parent_id` goes on there.',
  })
  @given('message')
  @IsString()
  @HasText()
  message?: string;

  @ApiPropertyOptional({ default: false, description: 'Answer with events instead of one document.' })
  @given('stream')
  @IsBoolean()
  stream?: boolean;

  @ApiPropertyOptional({ enum: AGENT_MODES, enumName: 'AgentMode', description: "Overrides the agents' own modes." })
  @given('mode')
  @IsIn(AGENT_MODES)
  mode?: AgentMode;
}
