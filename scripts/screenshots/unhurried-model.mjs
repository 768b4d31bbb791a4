import { once } from 'node:events';
import { createServer } from 'node:http';

const MODEL = 'unhurried:1b';

/**
 * A model server for the picture of an answer on its way: it speaks Ollama's protocol, says the words, and then thinks on
 * for as long as anybody listens.
 */
export async function startUnhurriedModel(words) {
  const server = createServer((request, response) => answer(request, response, words));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

async function answer(request, response, words) {
  if (request.url === '/api/version') return sendJson(response, { version: '0.0.0' });
  if (request.url === '/api/tags') return sendJson(response, { models: [{ name: MODEL, model: MODEL, details: {} }] });
  const chunks = await request.toArray();
  const { messages = [] } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
  if (messages.length === 0) return sendJson(response, { model: MODEL, message: said(''), done: true });
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  response.write(`${JSON.stringify({ model: MODEL, message: said(words), done: false })}\n`);
}

const said = (content) => ({ role: 'assistant', content });

function sendJson(response, body) {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
