import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { CustomerDirectory } from '../users/customer-directory.contract.js';
import { StoreProfile } from '../users/store-profile.contract.js';
import { AlbumPlacesRepository } from './catalogue/album-places.repository.js';
import { AlbumsRepository } from './catalogue/albums.repository.js';
import { ArtistsRepository } from './catalogue/artists.repository.js';
import { CatalogueCountsRepository } from './catalogue/catalogue-counts.repository.js';
import { GenresRepository } from './catalogue/genres.repository.js';
import { PlaylistsRepository } from './catalogue/playlists.repository.js';
import { ShelvesRepository } from './catalogue/shelves.repository.js';
import { TracksRepository } from './catalogue/tracks.repository.js';
import { ProbedStoreDatabase } from './connection/probed-store-database.js';
import { StoreDatabase } from './connection/store-database.js';
import { driverFor, placeOfStore } from './connection/store-place.js';
import { NameIndex } from './names/name-index.contract.js';
import { NameIndexKeeper } from './names/name-index-keeper.js';
import { StoreNamesRepository } from './names/store-names.repository.js';
import { ProbedStoreProfile } from './profile/probed-store-profile.js';
import { StoreProfileRepository } from './profile/store-profile.repository.js';
import { CustomersRepository } from './sales/customers.repository.js';
import { InvoiceTotalsRepository } from './sales/invoice-totals.repository.js';
import { InvoicesRepository } from './sales/invoices.repository.js';
import { PurchasesRepository } from './sales/purchases.repository.js';
import { StoreCustomerDirectory } from './sales/store-customer-directory.js';

const REPOSITORIES = [
  AlbumPlacesRepository,
  AlbumsRepository,
  ArtistsRepository,
  CatalogueCountsRepository,
  GenresRepository,
  PlaylistsRepository,
  ShelvesRepository,
  TracksRepository,
  CustomersRepository,
  InvoiceTotalsRepository,
  InvoicesRepository,
  PurchasesRepository,
];

/** The store's own data, read-only: catalogue, sales, names, and what the accounts need to know of its customers. */
@Global()
@Module({
  providers: [
    {
      provide: StoreDatabase,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => new ProbedStoreDatabase(driverFor(placeOfStore(settings).location)),
    },
    ...REPOSITORIES,
    StoreNamesRepository,
    NameIndexKeeper,
    { provide: NameIndex, useExisting: NameIndexKeeper },
    StoreProfileRepository,
    { provide: StoreProfile, useClass: ProbedStoreProfile },
    { provide: CustomerDirectory, useClass: StoreCustomerDirectory },
  ],
  exports: [StoreDatabase, ...REPOSITORIES, NameIndex, NameIndexKeeper, StoreProfile, CustomerDirectory],
})
export class StoreModule {}
