/** Where the engine's script leaves the engine, in this extension's own world of the page. */
export const ENGINE = 'caveat engine';
