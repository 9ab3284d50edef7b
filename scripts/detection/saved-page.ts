/** Opens a saved page as a document without running or loading anything of it. Node only. */
// happy-dom (MIT, well kept) is here for the unit tests anyway: no second parser, and it knows styles, which decide what is visible.
import { Window } from 'happy-dom';

export interface SavedPage {
  document: Document;
  close: () => Promise<void>;
}

/** Shadow roots are saved as templates in their hosts; the parser leaves them there, a browser does not. */
function attachRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

export function openSavedPage(html: string, address: string): SavedPage {
  const window = new Window({
    url: address,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  window.document.write(html);
  const document = window.document as unknown as Document;
  attachRoots(document);
  return { document, close: () => window.happyDOM.close() };
}
