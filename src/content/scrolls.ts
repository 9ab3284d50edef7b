/** Whether an element of the page scrolls by itself. */
export const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);
