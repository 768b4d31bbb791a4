import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator } from "../../chunks/packages-CEiAl99H.js";
import { SETTINGS } from "../../config/settings.js";
import { CustomerDirectory } from "../users/customer-directory.contract.js";
import { StoreProfile } from "../users/store-profile.contract.js";
import { AlbumPlacesRepository } from "./catalogue/album-places.repository.js";
import { AlbumsRepository } from "./catalogue/albums.repository.js";
import { ArtistsRepository } from "./catalogue/artists.repository.js";
import { CatalogueCountsRepository } from "./catalogue/catalogue-counts.repository.js";
import { GenresRepository } from "./catalogue/genres.repository.js";
import { PlaylistsRepository } from "./catalogue/playlists.repository.js";
import { ShelvesRepository } from "./catalogue/shelves.repository.js";
import { TracksRepository } from "./catalogue/tracks.repository.js";
import { ProbedStoreDatabase } from "./connection/probed-store-database.js";
import { StoreDatabase } from "./connection/store-database.js";
import { driverFor, placeOfStore } from "./connection/store-place.js";
import { NameIndex } from "./names/name-index.contract.js";
import { NameIndexKeeper } from "./names/name-index-keeper.js";
import { StoreNamesRepository } from "./names/store-names.repository.js";
import { ProbedStoreProfile } from "./profile/probed-store-profile.js";
import { StoreProfileRepository } from "./profile/store-profile.repository.js";
import { CustomersRepository } from "./sales/customers.repository.js";
import { InvoiceTotalsRepository } from "./sales/invoice-totals.repository.js";
import { InvoicesRepository } from "./sales/invoices.repository.js";
import { PurchasesRepository } from "./sales/purchases.repository.js";
import { StoreCustomerDirectory } from "./sales/store-customer-directory.js";

// dist/modules/store/store.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
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
	PurchasesRepository
];
var StoreModule = class {};
StoreModule = _ts_decorate([Global(), Module({
	providers: [
		{
			provide: StoreDatabase,
			inject: [SETTINGS],
			useFactory: (settings) => new ProbedStoreDatabase(driverFor(placeOfStore(settings).location))
		},
		...REPOSITORIES,
		StoreNamesRepository,
		NameIndexKeeper,
		{
			provide: NameIndex,
			useExisting: NameIndexKeeper
		},
		StoreProfileRepository,
		{
			provide: StoreProfile,
			useClass: ProbedStoreProfile
		},
		{
			provide: CustomerDirectory,
			useClass: StoreCustomerDirectory
		}
	],
	exports: [
		StoreDatabase,
		...REPOSITORIES,
		NameIndex,
		NameIndexKeeper,
		StoreProfile,
		CustomerDirectory
	]
})], StoreModule);

export { StoreModule };