import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import {
  ChatModelProvider,
  type EnvironmentModel,
  type ModelConnection,
  type ModelSettings,
} from '../model-provider.contract.js';
import { environmentModel } from './environment-model.js';
import { GgufConnection } from './gguf/gguf-connection.js';
import { absolutePath, modelsFolder } from './models-folder.js';
import { LlamaServerConnection } from './openai-style/llama-server-connection.js';

/** Where llama.cpp's own server listens unless it is told otherwise. */
const USUAL_ADDRESS = 'http://127.0.0.1:8080';

/** llama.cpp: its server, or GGUF files in this process. */
@Injectable()
export class LlamaCppProvider extends ChatModelProvider {
  readonly name = 'llamacpp';

  constructor(@InjectSettings() private readonly settings: Settings) {
    super();
  }

  /** The server first: who has set up both means the one that may have a graphics card. */
  override fromEnvironment(chosen: boolean): readonly EnvironmentModel[] {
    const { LLAMACPP_BASE_URL: baseUrl, LLAMACPP_MODEL_PATH: path, MODELS_DIR: folder } = this.settings;
    const file = path ?? folder;
    const servers = baseUrl === undefined ? [] : [this.configured({ baseUrl })];
    const files = file === undefined ? [] : [this.configured({ modelPath: absolutePath(this.settings, file) })];
    if (!chosen || servers.length + files.length > 0) return [...servers, ...files];
    return [this.configured({ baseUrl: USUAL_ADDRESS }), this.configured({ modelPath: modelsFolder(this.settings) })];
  }

  override connect(settings: ModelSettings): ModelConnection {
    return settings.modelPath === null
      ? new LlamaServerConnection(settings, this.settings.LLM_ALLOWED_HOSTS)
      : new GgufConnection(settings, { device: 'auto' });
  }

  private configured(named: Partial<Pick<ModelSettings, 'modelPath' | 'baseUrl'>>): EnvironmentModel {
    return { settings: environmentModel(this.settings, { provider: this.name, ...named }), configured: true };
  }
}
