import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { INJECTABLE_WATERMARK } from '@nestjs/common/constants.js';
import { type ClassOf, discoverClasses } from '../../common/discovery/discover.js';
import { AuditModule } from '../audit/audit.module.js';
import { FOUND_PROVIDERS, ModelsInForce } from './active/models-in-force.js';
import { ActiveModel } from './chat-model.contract.js';
import { ChatModelProvider } from './model-provider.contract.js';
import { LlmModelRepository } from './models/llm-model.repository.js';
import { ModelShelves } from './models/model-shelves.js';
import { ModelsService } from './models/models.service.js';

/** Language models: the providers found in `providers/`, the rows of administrators, and what is in force as `ActiveModel`. */
@Global()
@Module({})
export class LlmConfigModule {
  /** Finds the providers; a file dropped into `providers/` needs no other edit. */
  static async find(): Promise<DynamicModule> {
    const folder = new URL('./providers/', import.meta.url);
    const found = await discoverClasses(folder, /^[a-z0-9-]+\.provider\.[jt]s$/, ChatModelProvider);
    const providers = found.filter(isInjectable);
    return {
      module: LlmConfigModule,
      imports: [AuditModule],
      providers: [
        ...providers,
        { provide: FOUND_PROVIDERS, inject: providers, useFactory: (...made: ChatModelProvider[]) => made },
        LlmModelRepository,
        ModelsInForce,
        ModelShelves,
        ModelsService,
        { provide: ActiveModel, useExisting: ModelsInForce },
      ],
      exports: [ActiveModel, ModelsInForce, ModelShelves, ModelsService],
    };
  }
}

function isInjectable(found: ClassOf<ChatModelProvider>): found is Type<ChatModelProvider> {
  return Reflect.hasMetadata(INJECTABLE_WATERMARK, found);
}
