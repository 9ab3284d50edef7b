/** The address keeps what was chosen on a page, so that a link shows the same; what it holds is never trusted. */

/** More than any choice of ours takes: nothing longer is read. */
const LONGEST = 2000;

/** The choices in the address, by name; only of names and values that the form has. */
export function chosenIn(address: string, form: ParentNode): Map<string, string> {
  let written: string;
  try {
    written = address.length > LONGEST ? '' : decodeURIComponent(address.replace(/^[#?]/, ''));
  } catch {
    // An address cut in the middle of a sign holds no choice.
    return new Map();
  }
  const fields = [...form.querySelectorAll('select')];
  return new Map(
    [...new URLSearchParams(written)].filter(([name, value]) =>
      fields.some((field) => field.name === name && [...field.options].some((option) => option.value === value)),
    ),
  );
}

/** What is chosen, as it stands in an address behind its question mark: every field, so that a later default changes nothing. */
export const choicesAddress = (fields: readonly HTMLSelectElement[]): string =>
  `?${new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]))}`;

/** Sets the fields to the choices, and calls `show` now and after each change. */
export function followChoices(form: HTMLFormElement, show: (values: Map<string, string>) => void): void {
  const fields = [...form.querySelectorAll('select')];
  const values = () => new Map(fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  const take = () => {
    const chosen = chosenIn(location.hash, form);
    for (const field of fields) field.value = chosen.get(field.name) ?? '';
    show(values());
  };
  form.addEventListener('change', () => {
    history.replaceState(null, '', `#${new URLSearchParams([...values()])}`);
    show(values());
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', take);
  form.hidden = false;
  take();
}
