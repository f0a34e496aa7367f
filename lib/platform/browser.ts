/** The only door to the browser's extension API. Importing it outside a browser throws. */
export { default as browser } from 'webextension-polyfill';
