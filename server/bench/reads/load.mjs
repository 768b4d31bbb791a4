import { Agent, request } from 'node:http';

/** Reads one address over and over for a while over kept connections. @returns {Promise<{reads: number, seconds: number}>} */
export async function readAllTheTime(url, headers, { connections, milliseconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + milliseconds;
  let reads = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await read(url, headers, agent);
        reads += 1;
      }
    }),
  );
  agent.destroy();
  return { reads, seconds: (performance.now() - started) / 1000 };
}

function read(url, headers, agent) {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on('end', resolve).resume();
    })
      .on('error', reject)
      .end();
  });
}
