/** Keys as WebDriver presses them, by the names that specs use. */

/** WebDriver's code points for keys which are not characters. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)]),
  ),
};

const keyCode = (name: string): string => {
  const code = KEYS[name] ?? name;
  if ([...code].length !== 1) throw new Error(`unknown key ${name}`);
  return code;
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

const down = (value: string): KeyAction => ({ type: 'keyDown', value });
const up = (value: string): KeyAction => ({ type: 'keyUp', value });

/** One key or chord: "Enter", "Shift+Tab", "a". */
export function chord(key: string): KeyAction[] {
  const codes = key.split(/(?<=.)\+/).map(keyCode);
  return [...codes.map(down), ...codes.reverse().map(up)];
}

/** One press for each character. */
export const letters = (text: string): KeyAction[] => [...text].flatMap((value) => [down(value), up(value)]);
