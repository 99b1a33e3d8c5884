// A rule's page, imported as text: esbuild's text loader and the test runner's plugin both give the file as it is.
declare module '*.md' {
  const text: string;
  export default text;
}
