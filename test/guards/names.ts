/**
 * The names of the browser that code in pages may use. What stands on no list is refused: the next way to read or to
 * send has to be named here, with the reason why it can do neither.
 */

/** Names that can neither give a text that stands on the page nor reach anything outside it. */
export const HARMLESS: Readonly<Record<string, RegExp>> = {
  'time and lifetime':
    /^(?:Abort(?:Controller|Signal)(?:\..+)?|__type\.any|(?:set|clear)Timeout|clearInterval|cancel(?:AnimationFrame|IdleCallback)|performance|Performance\.now|queueMicrotask|Document\.(?:readyState|hidden|prerendering))$/,
  'place and size':
    /^(?:DOMRect(?:ReadOnly)?(?:\.\w+)?|inner(?:Width|Height)|devicePixelRatio|scroll[XY]|visualViewport|VisualViewport(?:\.\w+)?|getComputedStyle|CSSStyle\w+(?:\.(?!content\b|cssText\b)\w+)?|CSSStyleDeclarationBase\.setProperty|ElementCSSInlineStyle\.style|Element\.(?:getBoundingClientRect|getClientRects|checkVisibility|(?:client|scroll)(?:Width|Height|Left|Top))|HTMLElement\.offset(?:Width|Height)|DocumentOrShadowRoot\.elements?FromPoint|matchMedia|MediaQueryList(?:\.\w+)?)$/,
  events:
    /^(?:(?:add|remove)EventListener|\w+\.(?:add|remove)EventListener|Event|(?:UI|Mouse|Pointer|Keyboard|Focus|PageTransition)Event|EventTarget|Event\.(?:composedPath|isTrusted|target|currentTarget|type|defaultPrevented|eventPhase|timeStamp)|UIEvent\.detail|MouseEvent\.(?:client[XY]|button|relatedTarget)|PointerEvent\.pointer(?:Type|Id)|FocusEvent\.relatedTarget|PageTransitionEvent\.persisted|(?:Mutation|Resize)Observer\.(?:observe|disconnect))$/,
  'kinds of things':
    /^(?:(?:HTML|SVG)\w*Element|HTMLElementTagNameMap|Element|Node|Text|Document|DocumentFragment|ParentNode|ShadowRoot|ShadowRootMode|Window)$/,
  'where things stand':
    /^(?:document|window|Document\.(?:compatMode|defaultView|implementation|contains)|Node\.(?:childNodes|isConnected|nodeType|parentElement|parentNode|ownerDocument|contains|getRootNode|firstChild|lastChild)|Element\.(?:closest|matches|tagName|localName|id|classList|hasAttribute|ownerDocument|children|assignedSlot)|ParentNode\.(?:children|firstElementChild|lastElementChild|childElementCount)|(?:Non)?DocumentType\w*ChildNode\.\w+ElementSibling|DocumentOrShadowRoot\.activeElement|DOMTokenList\.(?:add|remove|toggle|contains|length)|HTMLDetailsElement\.open|(?:ShadowRoot\.)?host|(?:\w+\.)?assignedSlot|HTMLImageElement\.complete)$/,
  'what we build':
    /^(?:Document\.(?:adoptNode|createDocumentFragment)|DOMImplementation\.createHTMLDocument|ParentNode\.(?:append|prepend|replaceChildren)|ChildNode\.(?:remove|replaceWith|before|after)|CSSStyleSheet|Element\.(?:removeAttribute|toggleAttribute))$/,
  addresses:
    /^(?:URL(?:\.(?:hostname|pathname|port|protocol|origin|host))?|URL\.searchParams|URLSearchParams(?:\.\w+)?|__type\.canParse)$/,
  'the extension itself': /^(?:chrome|chrome\.runtime|runtime\.(?:id|onMessage)|Event\.(?:add|remove)Listener)$/,
};

/** Names that may be set and never read: giving our own elements their words and their direction. */
export const SET_ONLY =
  /^(?:ARIAMixin\.\w+|Element\.(?:textContent|id|className)|Node\.textContent|HTMLElement\.(?:lang|dir|title|hidden|tabIndex|inert)|HTMLButtonElement\.(?:type|disabled))$/;

/** Names that could do more, each with the one place that may use it and what it does there. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Document.createRange': { 'detection/visible.ts': 'the boxes of a text, to tell whether it can be seen' },
  'Range.selectNodeContents': { 'detection/visible.ts': 'the boxes of a text, to tell whether it can be seen' },
  'Range.getClientRects': { 'detection/visible.ts': 'the boxes of a text, to tell whether it can be seen' },
  'HTMLDialogElement.close': { 'content/panel-stage.ts': 'our own dialog, once the page has none' },
  'GlobalEventHandlers.onclick': { 'content/keys.ts': 'presses our own button where the page swallowed the press' },
  Comment: { 'content/standing.ts': 'a mark of our own beside body' },
  'Element.attributes': { 'content/orphans.iife.ts': 'whether an element has none, as ours' },
  'HTMLInputElement.value': { 'ui/SearchEverything.tsx': 'what a person asks in our own field' },
  'HTMLInputElement.type': { 'content/moments.iife.ts': 'whether a field is one for files' },
  'EventTarget.dispatchEvent': {
    'content/keys.ts': 'an event whose type no page can know: whether our guard still hears',
  },
  dispatchEvent: { 'content/keys.ts': 'an event whose type no page can know: whether our guard still hears' },
  'KeyboardEvent.key': {
    'content/keys.ts': 'of keys aimed at our own elements',
    'content/chip-menu.ts': 'Escape and arrows in the menu',
    'content/note.ts': 'Escape',
    'content/panel-stage.ts': 'Escape beside our own frame',
    'content/panel.iife.tsx': 'Escape; whether Tab leads out of our own panel',
    'ui/SearchEverything.tsx': 'Enter in our own field',
    'ui/Shell.tsx': 'Escape in our own panel',
  },
  'KeyboardEvent.isComposing': { 'ui/composes.ts': 'whether a key belongs to a word that is still put together' },
  'KeyboardEvent.keyCode': { 'ui/composes.ts': 'whether a key belongs to a word that is still put together' },
  WheelEvent: { 'content/keep-scroll.ts': 'over our own panel' },
  TouchEvent: { 'content/keep-scroll.ts': 'over our own panel' },
  ctrlKey: { 'content/keep-scroll.ts': 'a wheel with a key magnifies' },
  'TouchEvent.touches': { 'content/keep-scroll.ts': 'two fingers magnify' },
  'TouchList.length': { 'content/keep-scroll.ts': 'two fingers magnify' },
  location: {
    'content/address.ts': 'which product this page is; what a person typed is cut off',
    'content/captcha.iife.ts': 'which picture task this frame is',
  },
  'Location.href': {
    'content/address.ts': 'which product this page is; what a person typed is cut off',
    'content/captcha.iife.ts': 'which picture task this frame is',
  },
  'Document.contentType': {
    'content/page-kind.ts': 'whether this is a page at all',
    'content/panel-host.ts': 'whether the frame of the panel needs an id',
  },
  'Document.getElementsByTagName': { 'content/settled.ts': 'how many elements stand on the page' },
  'HTMLCollectionBase.length': { 'content/settled.ts': 'how many elements stand on the page' },
  origin: {
    'content/panel-stage.ts':
      'whether a policy has taken the page its origin, and with it perhaps the links of the panel',
  },
  'ShadowRoot.mode': { 'content/orphans.iife.ts': 'whether a root that stands in the page can be one of ours' },
  'Animatable.getAnimations': { 'content/chip.ts': 'of our own sentence that the extension is gone: takes it back' },
  'Animation.cancel': { 'content/chip.ts': 'of our own sentence that the extension is gone: takes it back' },
  'HTMLElement.popover': { 'content/standing.ts': 'our own host, where the page bends what is fixed' },
  'HTMLElement.showPopover': { 'content/standing.ts': 'our own host, where the page bends what is fixed' },
  MutationObserver: {
    'content/observe.ts':
      'for keep-place.ts, which hears one change around the label and then waits a second, and for standing.ts: children of document, html and body alone',
    'content/everywhere.iife.ts': 'hears one change, then waits a second; only where a person allowed all sites',
    'content/probe.iife.ts': 'on shared hosts: whether the AI part came or went, looked at twice a second at most',
  },
  'CharacterData.length': { 'content/place.ts': 'whether an element holds a text, to keep the label off it' },
  ResizeObserver: {
    'content/chip.ts': 'our own label alone: whether the page, which hid all, shows it for the first time',
  },
  setInterval: {
    'content/script.ts': '`every`, whose users a test counts',
  },
  requestAnimationFrame: {
    'content/note.ts': 'once, so that a note is read aloud',
    'content/panel.iife.tsx': 'once, so that the heading of a panel that was hidden takes the focus',
    'content/sight.ts': 'none is drawn until the page is seen: then no more is asked for',
  },
  requestIdleCallback: {
    'content/settled.ts': 'once, before the label comes',
    'content/everywhere.iife.ts': 'looks when the page is at rest',
    'content/moments.iife.ts': 'looks for a new picture when the page is at rest',
  },
  navigation: { 'content/routes.ts': 'hears that the address changed' },
  'HTMLScriptElement.src': { 'content/everywhere.iife.ts': 'what the page loads' },
  'HTMLIFrameElement.src': { 'content/everywhere.iife.ts': 'what the page loads' },
  'Document.createElement': {
    'content/element.ts': 'buttons and lines of our own parts',
    'content/mount.ts': 'our host',
    'content/panel.iife.tsx': 'the box that the panel is drawn in',
  },
  navigator: { 'ui/copy.ts': 'writes a citation that a person asked for into the clipboard' },
  'Navigator.clipboard': { 'ui/copy.ts': 'writes a citation that a person asked for into the clipboard' },
  'Clipboard.writeText': { 'ui/copy.ts': 'writes a citation that a person asked for into the clipboard' },
  'HTMLTextAreaElement.select': { 'ui/ByHand.tsx': 'marks our own words, where copying is refused' },
  'HTMLOrSVGElement.dataset': {
    'content/mount.ts': 'the name of our part, inside its root',
    'ui/jump.ts': 'marks in our own panel',
  },
  'DOMStringMap.__index': {
    'content/mount.ts': 'the name of our part, inside its root',
    'ui/jump.ts': 'marks in our own panel',
  },
  'runtime.sendMessage': { 'content/send.ts': 'asks our own background' },
};

/** The same by bare name, for what the types do not see: written into a type of one's own, or as a text. */
export const NEVER_BY_NAME: ReadonlySet<string> = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource Image Audio sendBeacon RTCPeerConnection
  webkitRTCPeerConnection RTCDataChannel WebTransport importScripts Worker SharedWorker serviceWorker FontFace
  BroadcastChannel MessageChannel Notification PaymentRequest PresentationRequest requestSubmit submit showPopup
  innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe parseHTMLUnsafe dangerouslySetInnerHTML __html
  createContextualFragment DOMParser XSLTProcessor write writeln srcdoc eval Function createPolicy
  textContent innerText outerText nodeValue wholeText substringData getHTML XMLSerializer getSelection createRange
  StaticRange createTreeWalker createNodeIterator XPathEvaluator createExpression execCommand caretPositionFromPoint
  caretRangeFromPoint FormData clipboardData dataTransfer getTargetRanges valueAsNumber valueAsDate defaultValue
  selectionStart selectionEnd selectionDirection readText cookie cookieStore localStorage sessionStorage indexedDB
  caches referrer postMessage dispatchEvent elementInternals attachInternals getEventListeners
  srcset formAction xlinkHref`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
