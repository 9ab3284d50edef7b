/** Firefox's background is a page, whose own head can narrow the policy of the manifest: it may ask for files of the package and for nothing else. */
import type { Plugin } from 'vite';

const PAGE = 'background.html';

const page = (script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />
    <title>Many Hands</title>
    <script type="module" src="/${script}"></script>
  </head>
</html>
`;

/** Puts the background's script, where the manifest names it as one, into a page. */
export const backgroundPage: Plugin = {
  name: 'many-hands-background-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return;
      const manifest = JSON.parse(String(file.source)) as { background: { scripts?: string[] } };
      const [script] = manifest.background.scripts ?? [];
      if (script === undefined) return;
      this.emitFile({ type: 'asset', fileName: PAGE, source: page(script) });
      file.source = `${JSON.stringify({ ...manifest, background: { page: PAGE } }, null, 2)}\n`;
    },
  },
};
