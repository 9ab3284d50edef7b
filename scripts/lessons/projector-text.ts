/** The projector's script as a text: it stands beside the pages, and within the file that holds a whole lesson. */
import { build, type Rolldown } from 'vite';
import { projectorScript } from '../site/search-script';

export async function projectorText(): Promise<string> {
  const config = projectorScript('');
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the projector has no script; look at src/pages/site/projector.ts');
  return code;
}
