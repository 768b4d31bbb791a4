import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, ValidateNested } from 'class-validator';
import { InvalidInputError } from './errors/invalid-input.error.js';
import { PageQueryDto } from './page.js';
import { makeValidationPipe } from './validation.pipe.js';

class InnerDto {
  @IsInt()
  size: number;
}

class FormsDto {
  @Matches(/^\d$/)
  code: string;

  @IsString({ each: true })
  tags: string[];

  @ValidateNested()
  @Type(() => InnerDto)
  inner: InnerDto;
}

class OuterDto {
  @IsString()
  name: string;

  @ValidateNested()
  @Type(() => InnerDto)
  inner: InnerDto;
}

async function problemsOf(value: unknown, metatype: new () => object): Promise<InvalidInputError['errors']> {
  const refusal: unknown = await makeValidationPipe()
    .transform(value, { type: 'body', metatype })
    .catch((error: unknown) => error);
  if (!(refusal instanceof InvalidInputError)) throw new Error('The value was accepted.');
  return refusal.errors;
}

describe(makeValidationPipe.name, () => {
  it('should name a nested field by its path', async () => {
    expect(await problemsOf({ name: 'a', inner: { size: 'big' } }, OuterDto)).toEqual([
      { field: 'inner.size', detail: 'must be an integer number' },
    ]);
  });

  it('should tell nothing of how it checks', async () => {
    expect(await problemsOf({ code: 'x', tags: ['ok', 5], inner: 3 }, FormsDto)).toEqual([
      { field: 'code', detail: 'is not of the right form' },
      { field: 'tags', detail: 'each entry must be a string' },
      { field: 'inner', detail: 'must be an object' },
    ]);
  });

  it('should refuse a field it does not know', async () => {
    expect(await problemsOf({ name: 'a', inner: { size: 1 }, owner: 2 }, OuterDto)).toEqual([
      { field: 'owner', detail: 'is not a known field' },
    ]);
  });

  it.each([{ page: '0' }, { page: 'x' }, { limit: '101' }, { limit: ['1', '2'] }, { page: '1e400' }])(
    'should refuse the page %j',
    async (query) => expect(await problemsOf(query, PageQueryDto)).toHaveLength(1),
  );

  it('should read the numbers of a query', async () => {
    const query: unknown = await makeValidationPipe().transform(
      { page: '3' },
      { type: 'query', metatype: PageQueryDto },
    );
    expect(query).toEqual({ page: 3, limit: 20 });
  });
});
