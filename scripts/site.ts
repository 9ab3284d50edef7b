/** `npm run site [-- --port 4173]`: serves dist/site on this machine, as any host would. */
import { parseArgs } from 'node:util';
import { serveSite } from './site/serve';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
try {
  await serveSite(Number(values.port));
  console.log(`The site: http://127.0.0.1:${values.port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
