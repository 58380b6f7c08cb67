/** Made by the build: what it named the files. */
declare module 'idesluss:files' {
  /** Shared by all widgets. */
  export const base: string;
  export const widgetFiles: Record<string, string>;
  /** Words that are files of their own, by widget and language. */
  export const wordFiles: Record<string, Record<string, string>>;
}
