/** Opens a saved page as a document without running or loading anything of it. Node only. */
// happy-dom (MIT, well kept) is here for the unit tests anyway: no second parser, and it knows styles, which decide what is visible.
import { Window } from 'happy-dom';

export interface SavedPage {
  document: Document;
  close: () => Promise<void>;
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
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}
