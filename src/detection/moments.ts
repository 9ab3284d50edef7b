/** The moments at which a person touches hidden labour: by what they press, never by what they read or write. */
import { belongsToExtension, CONTROLS, composerOf, type Reading, ratesAnswer, readControl } from './controls';
import { invoke, read } from './node';
import { around, isByMark, matches, partsOf, within } from './query';
import { isReached } from './rendered';
import type { DetectedProduct, MomentKind, PageMoment, Polarity } from './rules';
import { isShown } from './visible';

export interface Moment {
  moment: MomentKind;
  polarity?: Polarity;
  /** What the control is called; for maintainers. */
  control: string;
}

/** Kinds of products in which one talks and answers come back: there the general rules for controls hold. */
export const TALKING: readonly string[] = ['chat', 'search', 'code', 'writing', 'shop', 'education', 'social'];

/** Names of a moment that the rule adds, in any language. */
const labelled = ({ labels }: PageMoment, control: Element): boolean => {
  const name = invoke(control, 'getAttribute', 'aria-label') ?? invoke(control, 'getAttribute', 'title') ?? '';
  return Object.values(labels ?? {}).some((names) => names.includes(name.trim()));
};

/** What the rule says of a control, and whether it says so by a mark that nothing else on the page bears. */
function ruleFor(element: Element, product: DetectedProduct): { rule: PageMoment; certain: boolean } | undefined {
  for (const rule of product.moments ?? []) {
    const part = partsOf(rule.selector).find((selector) => matches(element, selector));
    if (part !== undefined) return { rule, certain: isByMark(part) };
    if (labelled(rule, element)) return { rule, certain: false };
  }
  return undefined;
}

/** Platforms and search pages carry the product in a part of the page only. */
const isShared = (product: DetectedProduct): boolean => product.onlySignals === true || product.kind === 'social';

/** Moments that a control can be pressed for. A picture or a notice is shown, not pressed. */
const PRESSED = ['feedback', 'voice', 'upload'] as const;
const isPressed = (moment: MomentKind): moment is (typeof PRESSED)[number] =>
  (PRESSED as readonly MomentKind[]).includes(moment);

/** What a control is: by the product's own rule, else by the general vocabulary. */
function readingOf(general: Reading | undefined, rule: PageMoment | undefined): Reading | undefined {
  const meaning = rule?.moment === 'feedback' ? rule.polarity : rule?.moment === 'voice' ? 'voice' : undefined;
  return meaning ? { meaning, clear: general?.clear ?? false, name: general?.name ?? rule?.selector ?? '' } : general;
}

function ofControl(control: Element, product: DetectedProduct): Moment | undefined {
  if (belongsToExtension(control)) return undefined;
  const general = readControl(control);
  // A button that says it copies, shares or sends does that, whatever a rule says that has aged.
  if (general?.meaning === 'beside' || general?.meaning === 'send') return undefined;
  const own = ruleFor(control, product);
  if (own?.certain && isPressed(own.rule.moment))
    return {
      moment: own.rule.moment,
      ...(own.rule.polarity && { polarity: own.rule.polarity }),
      control: general?.name ?? own.rule.selector,
    };
  const reading = readingOf(general, own?.rule);
  if (!reading) return undefined;
  const { meaning, name } = reading;
  if (meaning === 'up' || meaning === 'down')
    return ratesAnswer(control, reading, product.turns ?? [], isShared(product))
      ? { moment: 'feedback', polarity: meaning, control: name }
      : undefined;
  return meaning === 'voice' && !isShared(product) && composerOf(control)
    ? { moment: 'voice', control: name }
    : undefined;
}

/** Whether no control around a box to write in says in words what it is: then there is nothing that contradicts the rule. */
const isWordless = (composer: Element): boolean =>
  within(composer, CONTROLS).every(
    (control) =>
      !read(control, 'textContent')?.trim() &&
      !invoke(control, 'getAttribute', 'aria-label') &&
      !invoke(control, 'getAttribute', 'title'),
  );

/** A field that stands alone, as pages make one when it is needed. In a form or a dialog it can be one of the settings. */
const standsAlone = (field: Element): boolean => around(field, 'form, dialog, [role="dialog"]') === null;

/**
 * A file was chosen: in a field that the rule knows by its mark; in the box one writes in, next to a control known by its
 * name; or in any field where the rule says so, as long as nothing around it says something else.
 */
function ofFile(field: Element, product: DetectedProduct): Moment | undefined {
  if (belongsToExtension(field)) return undefined;
  const own = ruleFor(field, product);
  const composer = composerOf(field);
  const named =
    own?.rule.moment === 'upload' && (own.certain || (composer ? isWordless(composer) : standsAlone(field)));
  const known =
    composer &&
    within(composer, CONTROLS).some((control) =>
      ['attach', 'send', 'voice'].includes(readControl(control)?.meaning ?? ''),
    );
  return named || known ? { moment: 'upload', control: 'file' } : undefined;
}

const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && read(target as Partial<Node>, 'nodeType') === 1;
const isShadowRoot = (target: unknown): boolean =>
  typeof target === 'object' && target !== null && read(target as Partial<Node>, 'nodeType') === 11;

/**
 * The moment of a click (or of a change, for files) on a page of `product`, from the event's composedPath(). Undefined for
 * everything not known for certain; a shadow root on the way is somebody else's, since no product's controls are in one.
 */
export function momentOf(path: readonly unknown[], product: DetectedProduct): Moment | undefined {
  if (!TALKING.includes(product.kind) || path.some(isShadowRoot)) return undefined;
  const elements = path.filter(isElement);
  const target = elements[0];
  if (target && matches(target, 'input[type="file"]')) return isShared(product) ? undefined : ofFile(target, product);
  const control = elements.slice(0, 8).find((element) => matches(element, CONTROLS));
  return control && ofControl(control, product);
}

/** A picture that is still being loaded has no size yet. It is not new when it comes. */
const isOnItsWay = (element: Element): boolean =>
  read(element, 'tagName') === 'IMG' && !(element as HTMLImageElement).complete && isReached(element);

/** Pictures and notices of a product that now stand visibly on a page: `image` and `policy` have no control to press. */
export function shownMoments(page: ParentNode, product: DetectedProduct, moment: 'image' | 'policy'): Element[] {
  const selectors = (product.moments ?? []).filter((rule) => rule.moment === moment).map((rule) => rule.selector);
  return selectors
    .flatMap((selector) => within(page, selector))
    .filter(
      (element) =>
        (isShown(element) || isOnItsWay(element)) &&
        !(moment === 'image' && around(element, CONTROLS) && around(element, 'nav, aside, header')),
    );
}
