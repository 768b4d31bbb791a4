import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../config/settings.js';
import { dataSourceOptions } from './data-source-options.js';
import { migrate } from './migrate.js';

/** Opens the application's database, brings it to the newest schema, and gives modules its `DataSource`. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: async (settings: Settings) => ({
        ...(await dataSourceOptions(settings.DATABASE)),
        retryAttempts: 0,
        manualInitialization: false,
      }),
      dataSourceFactory: async (options) => {
        if (options === undefined) throw new TypeError('The database has no options.');
        return migrate(await new DataSource(options).initialize());
      },
    }),
  ],
})
export class DatabaseModule {
  constructor(readonly dataSource: DataSource) {}
}
