import type { ModelAbsence } from '../chat-model.contract.js';
import { LEAST_CONTEXT } from '../limits/least-context.js';
import type { ModelSettings } from '../model-provider.contract.js';

const START: Readonly<Record<string, string>> = {
  ollama: 'Start it with `ollama serve`.',
  llamacpp: 'Start it with `llama-server -m FILE`.',
  gpt4all: 'Open GPT4All and switch on its local API server in the settings.',
};

/** The command that fetches a model; null where there is none. */
export function pullCommand({ provider, name }: ModelSettings): string | null {
  return provider === 'ollama' ? `ollama pull ${name ?? 'llama3.2:3b'}` : null;
}

/** What to do when no model answers. Addresses are named without anything that could be secret in them. */
export function adviceFor(reason: ModelAbsence, settings: ModelSettings | null): string {
  if (settings === null) return 'Models are switched off by LLM_PROVIDER=none and no model is active.';
  const place = settings.baseUrl === null ? 'the file' : new URL(settings.baseUrl).origin;
  const texts: Readonly<Record<ModelAbsence, string>> = {
    not_running: `Nothing listens at ${place}. ${START[settings.provider] ?? 'Start its server.'}`,
    wrong_address: `Something other than ${settings.provider} answers at ${place}, or nobody can be reached there. Check the address and its port.`,
    not_answering: `${place} accepts connections but does not answer within two seconds. The machine may be overloaded.`,
    model_missing: missing(settings),
    user_in_address: `The address of ${settings.provider} has a user name or password in it, which is never sent. Take it out of the address.`,
    refused: `The server at ${place} was reached and refuses to answer (401 or 403). Let this server's address in, or take the key away.`,
    server_error: `The server at ${place} was reached and answers with an error of its own. Look into its log.`,
    chat_unsupported: `The model ${settings.name ?? ''} cannot chat: it makes embeddings. Choose another one.`,
    context_too_small: `The context holds fewer than ${LEAST_CONTEXT} tokens: no question has room in it. Raise OLLAMA_NUM_CTX, num_ctx of the model, or the context its server was started with.`,
    not_allowed: `${place} is not among LLM_ALLOWED_HOSTS. Add its host there if the server is yours.`,
    file_missing: 'There is no GGUF file at the path that is set.',
    file_unreadable: 'The file cannot be loaded: it is no GGUF file, broken, or needs more memory than there is.',
    library_missing:
      'node-llama-cpp is not installed or does not run on this machine. Install it, or use a model server.',
    disabled: 'Models are switched off by LLM_PROVIDER=none and no model is active.',
    not_checked: 'Nobody has looked yet.',
  };
  return texts[reason];
}

/** Said beside it when the server runs in a container and the address is its own. */
export const LOOPBACK_ADVICE =
  'This server runs in a container, where 127.0.0.1 and localhost are the container itself. Use the host’s address, such as http://host.docker.internal:11434, and add it to LLM_ALLOWED_HOSTS.';

function missing(settings: ModelSettings): string {
  const command = pullCommand(settings);
  const what =
    settings.name === null ? 'No model that chats is installed' : `The model ${settings.name} is not installed`;
  return command === null ? `${what}.` : `${what}. Fetch it with \`${command}\`.`;
}
