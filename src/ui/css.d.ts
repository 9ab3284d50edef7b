/** Style sheets imported as text (for the closed shadow root) or for their effect (in pages). */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
