declare module 'addons-linter' {
  interface Linted {
    readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
  }
  const linter: {
    createInstance(options: { config: Record<string, unknown>; runAsBinary: boolean }): {
      run(): Promise<Linted>;
    };
  };
  export default linter;
}
