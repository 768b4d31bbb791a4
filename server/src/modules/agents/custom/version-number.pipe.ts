import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';

const WRITTEN_VERSION = /^(0|[1-9]\d{0,8})$/;

/** Reads the number of a version out of a path; 0 is what the software brings. @throws InvalidInputError naming the parameter. */
@Injectable()
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (WRITTEN_VERSION.test(value)) return Number(value);
    throw new InvalidInputError([{ field: data ?? 'version', detail: 'must be the number of a version' }]);
  }
}
