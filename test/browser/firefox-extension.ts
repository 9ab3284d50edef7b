/** The add-on seen from inside Firefox: its parent-process object, and evaluation in its own pages (background, popup). */
import { randomUUID } from 'node:crypto';
import { callSource, unwrap } from './in-page';
import type { Marionette } from './marionette';

export class FirefoxExtension {
  constructor(
    private readonly marionette: Marionette,
    readonly id: string,
  ) {}

  /** A function body with the browser's own rights, where `extension` is the running add-on and `args` are the values given. */
  run(body: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.chrome(
      `const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.id)})?.extension;
       if (!extension) throw new Error('the add-on is not running');
       ${body}`,
      ...args,
    );
  }

  /** Evaluates the body of an async function in one of the add-on's pages. */
  async evaluateIn(view: 'background' | 'popup', body: string): Promise<unknown> {
    const answer = `many-hands:${randomUUID()}`;
    // The add-on's CSP forbids eval, so a frame script in its process evaluates in a sandbox which has the page's own rights.
    const frameScript = `
      const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, wantComponents: false });
      const reply = (data) => sendAsyncMessage(${JSON.stringify(answer)}, data);
      try {
        Cu.evalInSandbox(${JSON.stringify(callSource(`async () => { ${body} }`, []))}, box).then((json) => reply({ json }), (error) => reply({ error: String(error) }));
      } catch (error) {
        reply({ error: String(error) });
      }`;
    const result = await this.run(
      `const view = [...extension.views].find((view) => view.viewType === args[0]);
       if (!view) throw new Error('the add-on has no open ' + args[0]);
       const { messageManager } = view.xulBrowser;
       return new Promise((resolve) => {
         const listener = ({ data }) => {
           messageManager.removeMessageListener(args[1], listener);
           resolve(data);
         };
         messageManager.addMessageListener(args[1], listener);
         messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(args[2]), false);
       });`,
      view,
      answer,
      frameScript,
    );
    const { json, error } = result as { json?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return unwrap(json);
  }
}
