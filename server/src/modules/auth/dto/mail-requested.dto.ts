import { ApiProperty } from '@nestjs/swagger';

/** The answer to a request that may or may not have led to a mail: the same either way. */
export class MailRequestedDto {
  @ApiProperty({ enum: ['accepted'] })
  status: 'accepted';

  @ApiProperty()
  detail: string;
}
