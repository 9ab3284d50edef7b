/** How a component of the site knows where a page is: the way from the page that is being made. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from '../../presentation/site/routes';

export const Way = createContext<(to: Route) => string>(() => '');

/** Takes a question where no form may be sent, in the extension; else the form leads to the search page by itself. */
export const Asking = createContext<((question: string) => void) | undefined>(undefined);

/** The address of a page, seen from this one. */
export const useWay = () => useContext(Way);
