import { ApiProperty } from '@nestjs/swagger';

/** A probe's answer; it says nothing about the software on purpose. */
export class HealthDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  readonly status: 'ok';
}

/** The answer to a probe that found nothing wrong. */
export const toHealthDto = (): HealthDto => ({ status: 'ok' });
