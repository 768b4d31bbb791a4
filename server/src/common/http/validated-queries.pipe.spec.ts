import 'reflect-metadata';
import type { ArgumentMetadata } from '@nestjs/common';
import { InvalidInputError } from './errors/invalid-input.error.js';
import { OffsetQueryDto, PageQueryDto } from './page.js';
import { ValidatedQueriesPipe } from './validated-queries.pipe.js';
import { makeValidationPipe } from './validation.pipe.js';

const PAGE: ArgumentMetadata = { type: 'query', metatype: PageQueryDto };
const OFFSET: ArgumentMetadata = { type: 'query', metatype: OffsetQueryDto };

describe(ValidatedQueriesPipe.name, () => {
  const pipe = makeValidationPipe();

  it('should give the same query the same meaning without checking it again', async () => {
    const first = await pipe.transform({ limit: '5' }, PAGE);
    expect(first).toBeInstanceOf(PageQueryDto);
    expect(first).toMatchObject({ page: 1, limit: 5 });
    expect(await pipe.transform({ limit: '5' }, PAGE)).toBe(first);
  });

  it('should keep the queries of different routes apart', async () => {
    await pipe.transform({ limit: '6' }, PAGE);
    expect(await pipe.transform({ limit: '6' }, OFFSET)).toBeInstanceOf(OffsetQueryDto);
  });

  it('should let no handler change what others are given', async () => {
    const query = await pipe.transform({ limit: '7' }, PAGE);
    expect(() => Object.assign(query, { limit: 100 })).toThrow(TypeError);
  });

  it('should refuse what it refused, however often it is asked and whatever it accepted', async () => {
    await pipe.transform({ limit: '8' }, PAGE);
    for (let time = 0; time < 2; time += 1) {
      await expect(pipe.transform({ limit: '8', admin: 'true' }, PAGE)).rejects.toThrow(InvalidInputError);
      await expect(pipe.transform({ limit: '101' }, PAGE)).rejects.toThrow(InvalidInputError);
    }
  });

  it('should make a body anew every time', async () => {
    const body: ArgumentMetadata = { type: 'body', metatype: PageQueryDto };
    const first = await pipe.transform({ limit: 5 }, body);
    expect(await pipe.transform({ limit: 5 }, body)).not.toBe(first);
  });

  it('should go on when more queries were asked than it keeps', async () => {
    for (let page = 1; page <= 1_100; page += 1)
      expect(await pipe.transform({ page: String(page) }, PAGE)).toMatchObject({ page });
  });
});
