import { type DynamicModule, Global, Module } from '@nestjs/common';
import { keepTracingOff } from './keep-tracing-off.js';
import { SETTINGS, type Settings } from './settings.js';

/** Gives every module the settings that were read when the process began. */
@Global()
@Module({})
export class ConfigModule {
  /** @param settings the result of `readSettings`; tests pass their own. */
  static with(settings: Settings): DynamicModule {
    keepTracingOff(process.env);
    return {
      module: ConfigModule,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
