import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** The state of the kill switch, as it is read and set. */
export class PauseDto {
  @ApiProperty({ description: 'Whether no turn is answered.' })
  @IsBoolean()
  paused: boolean;
}
