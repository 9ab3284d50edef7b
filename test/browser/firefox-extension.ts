/** The add-on seen from inside Firefox: its parent-process object, and evaluation in its own pages (background, popup). */
import { randomUUID } from 'node:crypto';
import { printing } from './firefox-print';
import { callSource, unwrap } from './in-page';
import type { Marionette } from './marionette';

/** Kinds of the add-on's own pages that are no tabs. */
export type ViewType = 'background' | 'popup' | 'sidebar';

/** Finds the view that `args[0]` names. */
const FIND = `const view = [...extension.views].find((view) => view.viewType === args[0]);
       if (!view) throw new Error('the add-on has no open ' + args[0]);`;

/** Between two looks for an answer, and after how many of them the question is put again: one second. */
const LOOK_MS = 10;
const ASKED_AGAIN_EVERY = 100;

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

  /**
   * Evaluates the body of an async function in one of the add-on's pages, once in each document.
   *
   * Firefox draws a popup in a hidden place first and then moves it: what is sent meanwhile may be lost, and so may its answer.
   * The same question is therefore asked again until somebody answers; who has heard it before gives the same answer.
   */
  async evaluateIn(view: ViewType, body: string): Promise<unknown> {
    const question = `many-hands:${randomUUID()}`;
    // The add-on's CSP forbids eval, so a frame script in its process evaluates in a sandbox which has the page's own rights.
    const frameScript = `
      const answers = (content.manyHandsAnswers ??= new Map());
      const evaluate = async () => {
        const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, wantComponents: false });
        return Cu.evalInSandbox(${JSON.stringify(callSource(`async () => { ${body} }`, []))}, box);
      };
      if (!answers.has(${JSON.stringify(question)})) answers.set(${JSON.stringify(question)}, evaluate());
      const reply = (data) => sendAsyncMessage(${JSON.stringify(question)}, data);
      answers.get(${JSON.stringify(question)}).then((json) => reply({ json }), (error) => reply({ error: String(error) }));`;
    const result = await this.run(
      `const script = 'data:application/javascript,' + encodeURIComponent(args[2]);
       const heard = new Set();
       let answer;
       const listener = ({ data }) => { answer ??= data; };
       try {
         for (let asked = 0; !answer; asked++) {
           if (asked % ${ASKED_AGAIN_EVERY} === 0) {
             ${FIND}
             const { messageManager } = view.xulBrowser;
             if (!heard.has(messageManager)) messageManager.addMessageListener(args[1], listener);
             heard.add(messageManager);
             messageManager.loadFrameScript(script, false);
           }
           await new Promise((done) => window.setTimeout(done, ${LOOK_MS}));
         }
       } finally {
         for (const messageManager of heard) messageManager.removeMessageListener(args[1], listener);
       }
       return answer;`,
      view,
      question,
      frameScript,
    );
    const { json, error } = result as { json?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return unwrap(json);
  }

  async has(view: ViewType): Promise<boolean> {
    return Boolean(await this.run('return [...extension.views].some(({ viewType }) => viewType === args[0])', view));
  }

  /** A real press of the mouse in one of the add-on's pages, at a point of its viewport. */
  async mouseIn(view: ViewType, x: number, y: number): Promise<void> {
    await this.run(
      `${FIND}
       const press = 'data:application/javascript,' + encodeURIComponent(
         'for (const [type, clickCount] of [["mousemove", 0], ["mousedown", 1], ["mouseup", 1]]) content.synthesizeMouseEvent(type, ' + args[1] + ', ' + args[2] + ', { button: 0, clickCount });');
       view.xulBrowser.messageManager.loadFrameScript(press, false);`,
      view,
      x,
      y,
    );
  }

  /** Asks one of the add-on's pages for a theme, as its person would the whole system. */
  async askFor(view: ViewType, scheme: 'light' | 'dark', forced: 'active' | 'none'): Promise<void> {
    await this.run(
      `${FIND}
       const { top } = view.xulBrowser.browsingContext;
       top.prefersColorSchemeOverride = args[1];
       top.forcedColorsOverride = args[2];`,
      view,
      scheme,
      forced,
    );
  }

  /** A PNG in base64 of one of the add-on's pages, as large as the browser shows it. */
  async pictureOf(view: ViewType): Promise<string> {
    const [left, top] = (await this.evaluateIn(view, 'return [scrollX, scrollY]')) as [number, number];
    return String(
      await this.run(
        `${FIND}
         const { xulBrowser } = view;
         const { width, height } = xulBrowser.getBoundingClientRect();
         const box = new DOMRect(args[1], args[2], width, height);
         const picture = await xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white');
         const canvas = new OffscreenCanvas(picture.width, picture.height);
         canvas.getContext('2d').drawImage(picture, 0, 0);
         const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
         return bytes.toBase64();`,
        view,
        left,
        top,
      ),
    );
  }
  /** A PDF in base64 of one of the add-on's pages, as the browser prints it. */
  async paperOf(view: ViewType): Promise<string> {
    return String(await this.run(`${FIND} ${printing('view.xulBrowser.browsingContext')}`, view));
  }
}
