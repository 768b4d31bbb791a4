import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** Body of `POST /api/system/models/pull/`. */
export class PullModelDto {
  @ApiProperty({ example: 'llama3.2:3b', pattern: '^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$/, { message: 'name must be the name of a model, such as llama3.2:3b' })
  name: string;
}
