import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

const REPLY_LENGTH = 4000;

/** Body of `POST /api/inbox/{id}/reply/`. */
export class ReplyDto {
  @ApiProperty({ example: 'We have refunded the second charge.', minLength: 1, maxLength: REPLY_LENGTH })
  @IsString()
  @MaxLength(REPLY_LENGTH)
  @Matches(/\S/, { message: 'must hold more than white space' })
  message: string;
}
