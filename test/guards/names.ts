/**
 * The names of the browser that code in pages may use. What stands on no list is refused: the next way to read or to
 * send has to be named here, with the reason why it can do neither.
 */

/** Names that can neither give a text that stands on the page nor reach anything outside it. */
export const HARMLESS: Readonly<Record<string, RegExp>> = {
  'time and lifetime':
    /^(?:Abort(?:Controller|Signal)(?:\..+)?|__type\.any|(?:set|clear)Timeout|clearInterval|cancel(?:AnimationFrame|IdleCallback)|performance|Performance\.now|queueMicrotask|Document\.(?:readyState|hidden|prerendering))$/,
  'place and size':
    /^(?:DOMRect(?:ReadOnly)?(?:\.\w+)?|inner(?:Width|Height)|devicePixelRatio|scroll[XY]|visualViewport|VisualViewport(?:\.\w+)?|getComputedStyle|CSSStyle\w+(?:\.(?!content\b)\w+)?|CSSStyleDeclarationBase\.setProperty|ElementCSSInlineStyle\.style|Element\.(?:getBoundingClientRect|getClientRects|checkVisibility|scrollIntoView|(?:client|scroll)\w+)|HTMLElement\.offset(?:Width|Height)|DocumentOrShadowRoot\.elements?FromPoint|matchMedia|MediaQueryList(?:\.\w+)?)$/,
  events:
    /^(?:(?:add|remove)EventListener|\w+\.(?:add|remove)EventListener|Event|(?:UI|Mouse|Pointer|Keyboard|Focus|PageTransition)Event|EventTarget|Event\.(?:composedPath|isTrusted|preventDefault|stop\w+|target|currentTarget|type|defaultPrevented|eventPhase|timeStamp)|UIEvent\.detail|MouseEvent\.(?:client[XY]|button|relatedTarget)|PointerEvent\.pointer(?:Type|Id)|FocusEvent\.relatedTarget|PageTransitionEvent\.persisted|(?:Mutation|Resize)Observer\.(?:observe|disconnect))$/,
  'kinds of things':
    /^(?:(?:HTML|SVG)\w*Element|HTMLElementTagNameMap|Element|Node|Text|Document|DocumentFragment|ParentNode|ShadowRoot|ShadowRootMode|Window)$/,
  'where things stand':
    /^(?:document|window|Document\.(?:body|documentElement|defaultView|implementation|getElementById|contains)|Node\.(?:childNodes|isConnected|nodeType|parentElement|parentNode|ownerDocument|contains|getRootNode|firstChild|lastChild)|Element\.(?:closest|matches|tagName|localName|id|classList|hasAttribute|ownerDocument|children|assignedSlot)|ParentNode\.(?:children|querySelector|querySelectorAll|firstElementChild|lastElementChild|childElementCount)|(?:Non)?DocumentType\w*ChildNode\.\w+ElementSibling|DocumentOrShadowRoot\.activeElement|CharacterData\.length|DOMTokenList\.(?:add|remove|toggle|contains|length)|HTMLDetailsElement\.open|(?:ShadowRoot\.)?host|(?:\w+\.)?assignedSlot|HTMLImageElement\.complete)$/,
  'what we build':
    /^(?:Document\.(?:adoptNode|createDocumentFragment)|DOMImplementation\.createHTMLDocument|DocumentOrShadowRoot\.adoptedStyleSheets|Element\.attachShadow|ParentNode\.(?:append|prepend|replaceChildren)|ChildNode\.(?:remove|replaceWith|before|after)|CSSStyleSheet(?:\.replaceSync)?|HTMLOrSVGElement\.(?:focus|blur)|Element\.(?:removeAttribute|toggleAttribute))$/,
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
  'Element.attributes': { 'content/orphans.iife.ts': 'whether an element has none, as ours' },
  'HTMLInputElement.type': { 'content/moments.iife.ts': 'whether a field is one for files' },
  'EventTarget.dispatchEvent': {
    'content/keys.ts': 'an event whose type no page can know: whether our guard still hears',
  },
  dispatchEvent: { 'content/keys.ts': 'an event whose type no page can know: whether our guard still hears' },
  'KeyboardEvent.key': {
    'content/keys.ts': 'of keys aimed at our own elements',
    'content/chip-menu.ts': 'Escape and arrows in the menu',
    'content/note.ts': 'Escape',
    'content/panel.iife.tsx': 'Escape',
    'ui/Chain.tsx': 'Escape in our own panel',
    'ui/Shell.tsx': 'Escape in our own panel',
  },
  location: {
    'content/address.ts': 'which product this page is; what a person typed is cut off',
    'content/captcha.iife.ts': 'which picture task this frame is',
  },
  'Location.href': {
    'content/address.ts': 'which product this page is; what a person typed is cut off',
    'content/captcha.iife.ts': 'which picture task this frame is',
  },
  'Document.contentType': { 'content/page-kind.ts': 'whether this is a page at all' },
  'Document.getElementsByTagName': { 'content/settled.ts': 'how many elements stand on the page' },
  'HTMLCollectionBase.length': { 'content/settled.ts': 'how many elements stand on the page' },
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
  ResizeObserver: {
    'content/chip.ts': 'our own label alone: whether the page, which hid all, shows it for the first time',
  },
  setInterval: {
    'content/script.ts': '`every`, whose users a test counts',
  },
  requestAnimationFrame: {
    'content/note.ts': 'once, so that a note is read aloud',
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
  'HTMLTextAreaElement.select': { 'ui/SourceItem.tsx': 'marks our own citation, where copying is refused' },
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

/** What `side-doors.ts` finds and may stay: the finding, the file, and why. */
export const DOORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uses "dispatchEvent"': { 'content/keys.ts': 'an event whose type no page can know: whether our guard still hears' },
  'asks a node for "textContent"': {
    'detection/controls.ts': 'the name of a pressed menu item, at most 60 characters, and the title of an icon',
    'detection/moments.ts': 'whether a control beside the box one writes in has any word on it',
    'detection/page-signals.ts': 'addresses inside scripts of pages that a maintainer saved; never on a live page',
  },
  'asks a node for "nodeValue"': { 'detection/visible.ts': 'the length, to tell a filled answer from an empty block' },
  'asks a node for "shadowRoot"': {
    'detection/rendered.ts': 'what is rendered inside open components of the page',
    'content/dock.ts': 'the box of a writing field inside open components of the page',
    'content/place.ts': 'which control of an open component lies under the label',
  },
  'asks a node for "assignedNodes"': { 'detection/rendered.ts': 'what is rendered inside open components of the page' },
  'asks a node for "attributes"': {
    'detection/controls.ts': 'whether a control says that another extension put it there',
  },
  'asks a node for "getAttribute"': {
    'detection/controls.ts': 'names and test ids of controls',
    'detection/moments.ts': 'names of controls',
    'detection/page-signals.ts': 'addresses and kinds of the scripts and frames that a page loads',
    'detection/rendered.ts': 'whether a style hides the element, on pages that a maintainer saved',
  },
  'asks a node for "append"': {
    'content/standing.ts': 'puts our host behind all that the page has',
    'content/panel-host.ts': 'puts the panel’s host beside body',
  },
  'asks a node for "focus"': {
    'content/panel-host.ts': 'gives back the focus that the panel took',
  },
  'uses "createRange"': EXCEPTIONS['Document.createRange'] ?? {},
  'takes "src" out of something': { 'content/everywhere.iife.ts': 'what the page loads' },
  'gives an address in "href"': {
    'ui/Actions.tsx': 'a link that a person presses',
    'ui/ReportLink.tsx': 'a link that a person presses',
    'ui/SourceItem.tsx': 'a link that a person presses',
  },
  'takes "key" out of something': { 'content/keys.ts': 'of keys aimed at our own elements' },
  'takes "value" out of something': { 'detection/controls.ts': 'attributes by which another extension names itself' },
  'takes "code" out of something': { 'content/send.ts': 'why our own background refused' },
  'makes a type with "code"': { 'content/send.ts': 'why our own background refused' },
  'makes a type with "value"': { 'content/send.ts': 'the answer of our own background' },
  'observes what is not written out': { 'content/observe.ts': 'what is given to `observe`, where it is written out' },
  'observes everything below: attributeFilter subtree': {
    'content/keep-place.ts':
      'switches by which pages open and close something; nothing of it changes while an answer is written',
  },
  'observes everything below: childList subtree': {
    'content/everywhere.iife.ts': 'hears one change, then waits a second; only where a person allowed all sites',
    'content/panel-stage.ts': 'our own root alone',
  },
  'observes everything below: attributeFilter attributes childList subtree': {
    'content/probe.iife.ts': 'on shared hosts: whether the AI part came or went, looked at twice a second at most',
  },
  'comes back by itself: run': { 'content/coalesce.ts': 'once more after the last of many calls' },
  'comes back by itself: removed': { 'content/come-back.ts': 'six times at most, then the page wins' },
  'comes back by itself: later': {
    'content/note.ts': 'a note goes after its time, never from under a pointer',
    'content/everywhere.iife.ts': 'looks a second after a change; only where a person allowed all sites',
  },
  'comes back by itself: idly': {
    'content/everywhere.iife.ts': 'looks a second after a change; only where a person allowed all sites',
  },
  'comes back by itself: look': {
    'content/chip-told.ts': 'a sentence goes after its time, never from under a pointer',
    'content/panel-stage.ts': 'until a modal dialog of the page has gone',
    'content/settled.ts': 'until the page has loaded or would take too long',
  },
  'comes back by itself: wait': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'comes back by itself: heard': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'comes back by itself: lookNow': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'waits in a loop': {
    'content/send.ts': 'as often as it is told to try, with growing pauses, until the visit is over',
    'content/sight.ts': 'until the page is seen: no frame is drawn before',
  },
  'hears "keydown"': {
    'content/first-act.ts': 'that a person did something on the page, once; which key is not asked',
    'content/keys.ts': 'of keys aimed at our own elements',
    'content/note.ts': 'Escape, while a note stands',
    'content/panel.iife.tsx': 'Escape in our own panel',
  },
  'hears "keyup"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/keys.ts': 'of keys aimed at our own elements',
  },
  'hears "keypress"': { 'content/keys.ts': 'of keys aimed at our own elements' },
  'hears "copy"': { 'content/keys.ts': 'of what is copied from our own elements' },
  'hears "drag"': { 'content/keys.ts': 'of what is dragged from our own elements' },
  'hears "wheel"': { 'content/keep-place.ts': 'the next change around the label, then nothing for a second' },
  'hears "touchmove"': { 'content/keep-place.ts': 'the next change around the label, then nothing for a second' },
  'hears "pointermove"': { 'content/keep-place.ts': 'the next change around the label, then nothing for a second' },
  'hears "resize"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/panel-stage.ts': 'the place of a panel that stands',
    'content/panel.iife.tsx': 'the height of our own panel',
  },
  'hears "message"': { 'content/panel.iife.tsx': 'the port from the page’s script, once' },
  'casts twice': { 'background/page-scripts.ts': 'what a page script of ours left there' },
  'makes the name of a member from parts': { 'background/page-scripts.ts': 'the slot of our scripts, by its symbol' },
  'hands on "Reflect"': { 'detection/node.ts': 'asks a node as the browser defines it; the names it takes are a list' },
  'hands on "globalThis"': {
    'background/page-scripts.ts': 'calls what a page script of ours left there',
    'content/lifetime.ts': 'the extension API, which Firefox names otherwise',
    'content/shared.ts': 'the slots in which our own scripts find each other',
  },
};

interface Part {
  /** Names, and findings of `side-doors.ts`, as a whole. */
  may: RegExp;
  why: string;
}

/** Files whose work needs several such names at once. */
export const PARTS: Readonly<Record<string, Part>> = {
  'content/panel-host.ts': {
    may: /^(?:MessagePort|MessageChannel(?:\.port1)?|uses "(?:MessageChannel|postMessage|srcdoc)"|Window\.postMessage|HTMLIFrameElement\.(?:allow|name|srcdoc|contentWindow)|Element\.setAttribute|Document\.createElement|makes <iframe>|crypto|Crypto\.getRandomValues)$/,
    why: 'makes the empty frame that no page can enter, and hands the panel in it one port that no page can hear',
  },
  'content/panel-stage.ts': {
    may: /^(?:MessagePort\.postMessage|MessageEventTarget\.onmessage|uses "postMessage"|takes "(?:data|key)" out of something|HTMLElement\.(?:popover|showPopover|hidePopover)|HTMLDialogElement\.showModal|HTMLOrSVGElement\.dataset|DOMStringMap\.__index|MutationObserver)$/,
    why: 'places the frame, speaks to the panel over the port, sees whether the page takes it away, hears Escape on it',
  },
  'content/panel.iife.tsx': {
    may: /^(?:MessagePort(?:\.postMessage)?|MessageEvent(?:\.ports)?|MessageEventTarget\.onmessage|uses "postMessage"|takes "data" out of something|makes a type with "value"|Window\.name|parent|hands on "globalThis"|makes the name of a member from parts)$/,
    why: 'runs in the panel’s own frame: takes the port from the page’s script, once, by the token that no page knows',
  },
  'background/panel-frames.ts': {
    may: /^(?:Window\.name|self|origin|location|Location\.href|chrome(?:\.runtime)?|runtime\.sendMessage|makes the name of a member from parts|casts twice|hands on "globalThis")$/,
    why: 'looks in each frame whether it is ours, by its token, and lets ours tell the background so',
  },
  'model/sentence.ts': { may: /^(?:console|Console\.error)$/, why: 'tells a developer of a word that is missing' },
  'ui/Said.tsx': { may: /^gives an address in "href"$/, why: 'a link that a person presses' },
};
