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
import { absolutePath } from './models-folder.js';
import { OpenAiStyleConnection } from './openai-style/openai-connection.js';

/** Where GPT4All's application serves its models once its local server is switched on. */
const USUAL_ADDRESS = 'http://127.0.0.1:4891';

/** GPT4All: the local server of its application, or the GGUF files it has downloaded, in this process. */
@Injectable()
export class Gpt4AllProvider extends ChatModelProvider {
  readonly name = 'gpt4all';

  constructor(@InjectSettings() private readonly settings: Settings) {
    super();
  }

  override fromEnvironment(chosen: boolean): readonly EnvironmentModel[] {
    const { GPT4ALL_BASE_URL: baseUrl, GPT4ALL_MODEL_PATH: path } = this.settings;
    const servers = baseUrl === undefined ? [] : [this.configured({ baseUrl })];
    const files = path === undefined ? [] : [this.configured({ modelPath: absolutePath(this.settings, path) })];
    if (!chosen || servers.length + files.length > 0) return [...servers, ...files];
    return [this.configured({ baseUrl: USUAL_ADDRESS })];
  }

  override connect(settings: ModelSettings): ModelConnection {
    return settings.modelPath === null
      ? new OpenAiStyleConnection(settings, this.settings.LLM_ALLOWED_HOSTS)
      : new GgufConnection(settings, { device: this.settings.GPT4ALL_DEVICE });
  }

  private configured(named: Partial<Pick<ModelSettings, 'modelPath' | 'baseUrl'>>): EnvironmentModel {
    return { settings: environmentModel(this.settings, { provider: this.name, ...named }), configured: true };
  }
}
