import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { Role } from '../../../../common/caller.js';
import { LARGEST_ID } from '../../../../common/largest-id.js';
import type { NewAccount } from '../new-account.js';

/** The roles that an administrator may give; guests make themselves. */
export const GIVEN_ROLES = ['customer', 'staff', 'admin'] as const satisfies readonly Role[];
const LONGEST_EMAIL = 254;

/** Body of `PATCH /api/users/{id}/`: what is left out stays. */
export class ChangeUserDto {
  @ApiPropertyOptional({ example: 'Luís Gonçalves', maxLength: 150 })
  @ValidateIf((body: ChangeUserDto) => body.name !== undefined)
  @IsString()
  @MaxLength(150)
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'luis@example.com' })
  @IsOptional()
  @IsEmail()
  @MaxLength(LONGEST_EMAIL)
  email?: string | null;

  @ApiPropertyOptional({ enum: GIVEN_ROLES })
  @ValidateIf((body: ChangeUserDto) => body.role !== undefined)
  @IsIn(GIVEN_ROLES)
  role?: Role;

  @ApiPropertyOptional({ description: 'False ends every session and key at once.' })
  @ValidateIf((body: ChangeUserDto) => body.is_active !== undefined)
  @IsBoolean()
  is_active?: boolean;

  @ApiPropertyOptional({ type: Number, nullable: true, example: 1, description: 'The store customer to link to.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  customer_id?: number | null;
}

/** Body of `POST /api/users/`. */
export class CreateUserDto {
  @ApiProperty({ example: 'luis', pattern: '^[^\\s@]{1,150}$' })
  @Matches(/^[^\s@\p{C}]{1,150}$/u, { message: 'username must be 1 to 150 characters without spaces and @' })
  username: string;

  @ApiPropertyOptional({ example: 'Luís Gonçalves', maxLength: 150, default: '' })
  @IsString()
  @MaxLength(150)
  name: string = '';

  @ApiPropertyOptional({ type: String, nullable: true, example: 'luis@example.com', default: null })
  @IsOptional()
  @IsEmail()
  @MaxLength(LONGEST_EMAIL)
  email: string | null = null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Without one, the person signs in by code or sets one by mail.',
    default: null,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1024)
  password: string | null = null;

  @ApiPropertyOptional({ enum: GIVEN_ROLES, default: 'customer' })
  @IsIn(GIVEN_ROLES)
  role: Role = 'customer';

  @ApiPropertyOptional({ type: Number, nullable: true, example: 1, default: null })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  customer_id: number | null = null;
}

/** The account that a body asks for. */
export function toNewAccount({ customer_id: customerId, ...rest }: CreateUserDto): NewAccount {
  return { ...rest, customerId };
}
