import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { environmentSchema } from '../../../config/settings.schema.js';
import { ChatModelProvider, type EnvironmentModel, type ModelSettings } from '../model-provider.contract.js';
import { environmentModel } from './environment-model.js';
import { OllamaConnection } from './ollama/ollama-connection.js';

/** Local Ollama servers. */
@Injectable()
export class OllamaProvider extends ChatModelProvider {
  readonly name = 'ollama';

  constructor(@InjectSettings() private readonly settings: Settings) {
    super();
  }

  override fromEnvironment(): readonly EnvironmentModel[] {
    const { OLLAMA_BASE_URL: baseUrl, OLLAMA_MODEL: model } = this.settings;
    const usual = environmentSchema.shape.OLLAMA_BASE_URL.parse(undefined);
    const settings = environmentModel(this.settings, { provider: this.name, name: model ?? null, baseUrl });
    return [{ settings, configured: model !== undefined || baseUrl !== usual }];
  }

  override connect(settings: ModelSettings): OllamaConnection {
    return new OllamaConnection(settings, this.settings.LLM_ALLOWED_HOSTS);
  }
}
