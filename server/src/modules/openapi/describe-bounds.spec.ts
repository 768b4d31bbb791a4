import { ArrayMaxSize, IsEmail, IsInt, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { describeBounds } from './describe-bounds.js';

class MeasuredDto {
  @IsString()
  @Length(1, 40)
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsInt()
  @Min(1)
  @Max(9)
  customer_id: number | null;

  @Matches(/^\d{6}$/)
  code: string;

  @ArrayMaxSize(3)
  @MaxLength(60, { each: true })
  tags: string[];
}

describe('the bounds of a described body', () => {
  it('should be those that the server checks, and what is described already stays', () => {
    const schema = {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 20 },
        email: { type: 'string' },
        customer_id: { type: ['number', 'null'] },
        code: { type: 'string' },
        tags: { type: 'array', items: { type: 'string' } },
        kind: { $ref: '#/components/schemas/Kind' },
      },
    };
    const schemas: Parameters<typeof describeBounds>[0] = {};
    Object.assign(schemas, { MeasuredDto: schema });
    describeBounds(schemas, new Set([MeasuredDto]));
    expect(schema.properties).toEqual({
      name: { type: 'string', minLength: 1, maxLength: 20 },
      email: { type: 'string', format: 'email', maxLength: 254 },
      customer_id: { type: ['integer', 'null'], minimum: 1, maximum: 9 },
      code: { type: 'string', pattern: '^\\d{6}$' },
      tags: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 60 } },
      kind: { $ref: '#/components/schemas/Kind' },
    });
  });
});
