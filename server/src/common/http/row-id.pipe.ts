import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { LARGEST_ID } from '../largest-id.js';
import { InvalidInputError } from './errors/invalid-input.error.js';

const WRITTEN_ID = /^[1-9]\d{0,9}$/;

/** Reads the id of a row out of a path: `@Param('id', RowIdPipe) id: number`. @throws InvalidInputError naming the parameter. */
@Injectable()
export class RowIdPipe implements PipeTransform<string, number> {
  transform(value: string, metadata: ArgumentMetadata): number {
    const id = WRITTEN_ID.test(value) ? Number(value) : Number.NaN;
    if (id <= LARGEST_ID) return id;
    throw new InvalidInputError([{ field: metadata.data ?? 'id', detail: 'must be the number of a row' }]);
  }
}
