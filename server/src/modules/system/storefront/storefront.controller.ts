import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { type Storefront, StorefrontService } from './storefront.service.js';

/** An album by its name. */
export class StorefrontAlbumDto {
  @ApiProperty({ example: 'Abbey Road' })
  readonly title: string;

  @ApiProperty({ example: 'The Beatles' })
  readonly artist: string;
}

/** What a page may say of the store before anybody has asked anything. */
export class StorefrontDto {
  @ApiProperty({ example: 'Counterpoint Music' })
  readonly name: string;

  @ApiProperty({ example: 'USD', description: 'ISO 4217.' })
  readonly currency: string;

  @ApiProperty({ type: [StorefrontAlbumDto], description: 'Well sold albums, one of each artist; at most 12.' })
  readonly albums: readonly StorefrontAlbumDto[];

  @ApiProperty({ type: [String], example: ['Rock', 'Jazz'], description: 'Those with most songs first; at most 12.' })
  readonly genres: readonly string[];
}

/** The store as a page greets with it. */
@ApiTags('system')
@Controller('api/store')
@Authenticated()
export class StorefrontController {
  constructor(private readonly storefront: StorefrontService) {}

  @Get()
  @Endpoint({ summary: 'Read the name of the store and some of what it has', response: StorefrontDto })
  async read(): Promise<Storefront> {
    return this.storefront.describe();
  }
}
