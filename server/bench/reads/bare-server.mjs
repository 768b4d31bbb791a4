/**
 * The least a server can do for a read: a bare Fastify route that runs the statements it was given on the same database and
 * sends the bytes it was given. Told over the channel to its parent: `{file, routes: [{path, statements, headers, body}]}`;
 * from then on it answers any message with `{microseconds}`, the processor time used so far.
 */
import Database from 'better-sqlite3';
import Fastify from 'fastify';

process.once('message', ({ file, routes }) => void serve(file, routes));
process.on('disconnect', () => process.exit(0));

async function serve(file, routes) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  const fastify = Fastify();
  for (const { path, statements, headers, body } of routes) {
    const prepared = statements.map(({ statement, parameters }) => [database.prepare(statement), parameters]);
    fastify.get(path, (_request, reply) => {
      for (const [query, parameters] of prepared) query.all(...parameters);
      reply.headers(headers).send(body);
    });
  }
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ microseconds: user + system });
  });
  process.send({ url: await fastify.listen({ port: 0, host: '127.0.0.1' }) });
}
