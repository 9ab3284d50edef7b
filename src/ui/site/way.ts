/** How a component of the site knows where a page is: the way from the page that is being made. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from '../../presentation/site/routes';

export const Way = createContext<(to: Route) => string>(() => '');

/** The address of a page, seen from this one. */
export const useWay = () => useContext(Way);
