/** The address of the page as far as a rule can ask for it: what a person typed stays in the page. */
import parameters from 'virtual:address-parameters';
import { withoutTyped } from './typed';

export const addressNow = (): string => withoutTyped(location.href, parameters);
